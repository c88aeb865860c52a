import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterOf, readDocument, type Syntax, separatedCells } from '../src/index.ts'

/** Blocks as “kind text”, and what stands at their place in the source. */
function blocksOf(source: string, syntax: Syntax): [text: string, source: string][] {
  return readDocument(source, syntax).document.blocks.map(({ block, locate }) => {
    const where = block.kind === 'cell' ? `${block.row}.${block.column}` : `${block.kind}${block.depth || ''}`
    return [`${where} ${block.text}`, source.slice(...locate([0, block.text.length]))]
  })
}

describe('separated values', () => {
  it('are cells at their places, through quotes, doubled quotes, line ends and empty lines', () => {
    const csv = 'Story,LP\r\n"Flood, the","In ""May""\nit broke"\r\n\r\nTwo,\n'
    expect(blocksOf(csv, 'csv')).toEqual([
      ['0.0 Story', 'Story'],
      ['0.1 LP', 'LP'],
      ['1.0 Flood, the', 'Flood, the'],
      ['1.1 In "May"\nit broke', 'In ""May""\nit broke'],
      ['2.0 Two', 'Two'],
    ])
    expect(blocksOf('A\tB, b\n', 'tsv')).toEqual([
      ['0.0 A', 'A'],
      ['0.1 B, b', 'B, b'],
    ])
  })

  it('keep every character of any text in some cell or around it, in order', () => {
    let cells = 0
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '👩') }), source => {
        let at = 0
        for (const { span, text, pieces } of separatedCells(source, ',')) {
          cells++
          expect(span[0]).toBeGreaterThanOrEqual(at)
          expect(span[1]).toBeGreaterThanOrEqual(span[0])
          expect(span[1]).toBeLessThanOrEqual(source.length)
          expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(text.length)
          at = span[1]
        }
        expect(source.slice(at)).not.toContain('a')
      }),
      { seed: 17, numRuns: 500 },
    )
    expect(cells).toBeGreaterThan(500)
  })
})

describe('Org', () => {
  it('is read through its stars, drawers, links and marks, each word at its place', () => {
    const org = [
      '#+TITLE: My stories',
      '#+STARTUP: overview',
      '** TODO [#A] The flood   :ownership:work:',
      ':PROPERTIES:',
      ':LP: Ownership',
      ':END:',
      '*Situation:* In May /we/ saw [[https://x.test][the log]].',
      '#+begin_src sh',
      'rm x',
      '#+end_src',
      '# a comment',
      '| Story | LP |',
      '|-------+----|',
      '| One   | CO |',
      '',
    ].join('\n')
    expect(blocksOf(org, 'org').map(([text]) => text.replace(/ +/g, ' ').trim())).toEqual([
      'heading1 My stories',
      'heading2 The flood',
      'paragraph LP: Ownership',
      'paragraph Situation: In May we saw the log .',
      '0.0 Story',
      '0.1 LP',
      '1.0 One',
      '1.1 CO',
    ])
    for (const [text, source] of blocksOf(org, 'org')) expect(source).toContain(text.split(' ').at(-1))
  })
})

describe('front matter of TOML', () => {
  it('is read as the keys and values it holds, at the same places', () => {
    const source =
      '+++\ntitle = "The flood"\ntags = ["Ownership", \'x\']\n[extra]\ndate = 2024-05-01\ndraft = false\n+++\nText.\n'
    const { data, text, start, span } = frontMatterOf(source)!
    expect(data).toEqual({ title: 'The flood', tags: ['Ownership', 'x'], date: '2024-05-01', draft: false })
    expect(source.slice(start + text.indexOf('Ownership')).startsWith('Ownership')).toBe(true)
    expect(source.slice(span[1])).toBe('Text.\n')
  })

  it('is none where it does not close', () => expect(frontMatterOf('+++\ntitle = "x"\n')).toBeNull())
})
