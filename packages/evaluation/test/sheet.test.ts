import { caseOf, createAnalyzer, defineRule, resolveProfile } from '@marginalia/engine'
import { analyzerFor, profiles, rules } from '@marginalia/rules'
import { describe, expect, it } from 'vitest'
import { decoded, type SheetText, sheetOf, syntaxOf, unsilenced } from '../src/sheet.ts'

const crate = defineRule({
  id: 'crate',
  title: 'Crates',
  why: 'A rule made for this test.',
  ask: 'Which crate?',
  category: 'term',
  source: [{ title: 'This test', grade: 'own' }],
  scope: 'sentence',
  level: 'warning',
  messages: { named: '“{match}” is a crate.' },
  examples: { flags: [], passes: [] },
  *check({ text, span: [start] }) {
    for (const { index } of text.matchAll(/crate/g)) {
      yield { message: 'named', at: [start + index, start + index + 5] }
    }
  },
})

const analyzer = createAnalyzer([crate], resolveProfile('plain', profiles))
const text = (name: string, source: string): SheetText => ({ name, source, syntax: syntaxOf(name) })
const notesOf = (markdown: string): string[] => markdown.split('\n').filter(line => line.startsWith('- N'))

describe('a sheet for judges', () => {
  it('numbers notes through all texts and shows each between its neighbours, with question and level', () => {
    const { markdown } = sheetOf(
      [text('quay.md', 'The boat left.\n\nA crate stayed.'), text('pump.md', 'We sat on a crate. It broke.')],
      analyzer,
    )
    expect(notesOf(markdown).map(line => line.replace(/ \(first: \d+\)$/, ''))).toEqual([
      '- N1: The boat left. A «crate» stayed. — “crate” is a crate. Which crate? [warning]',
      '- N2: We sat on a «crate». It broke. — “crate” is a crate. Which crate? [warning]',
    ])
    expect(markdown).toContain('# Document quay.md (6 words)')
    expect(markdown.indexOf('N1:')).toBeLessThan(markdown.indexOf('# Document pump.md'))
  })

  it('has a key that finds each note again and its rank among the first', () => {
    const sources = ['A crate stayed.', `We sat there. ${'Then I carried a crate home. '.repeat(60)}`]
    const texts = sources.map((source, index) => text(`${index}.md`, source))
    const { key } = sheetOf(texts, analyzer)
    expect(key.map(({ n }) => n)).toEqual(key.map((_, index) => index + 1))
    for (const { doc, span } of key) expect(sources[Number.parseInt(doc, 10)]!.slice(...span)).toBe('crate')
    expect(key[0]).toMatchObject({ rule: 'crate', message: 'named', category: 'term', level: 'warning' })
    const { report } = analyzer.analyze(sources[1]!)
    const ranks = report.findings.map((_, index) => report.first.indexOf(index) + 1 || null)
    expect(ranks).toContain(null)
    expect(key.filter(({ doc }) => doc === '1.md').map(({ first }) => first)).toEqual(ranks)
  })

  it('lists what silent cases would note, and nothing else', () => {
    const silent = new Set(['register/smiley'])
    const [, example] = rules.find(({ id }) => id === 'register')!.examples.flags
    const one = [text('tone.md', example!.replace(/[«»]/g, ''))]
    expect(sheetOf(one, analyzerFor('written-assessment')).key.map(caseOf)).not.toContain(
      'vague-quantifier/uncounted',
    )
    const { key } = sheetOf(one, unsilenced('written-assessment', silent), { silent })
    expect(new Set(key.map(caseOf))).toEqual(silent)
    expect(key.some(({ habit }) => habit)).toBe(false)
  })

  it('holds only the notes shown first where that is asked', () => {
    const texts = [text('long.md', 'Then I carried a crate home. '.repeat(60))]
    const all = sheetOf(texts, analyzer).key
    const { key, markdown } = sheetOf(texts, analyzer, { first: true })
    expect(key.map(({ span }) => span)).toEqual(
      all.filter(({ first }) => first !== null).map(({ span }) => span),
    )
    expect(key.length).toBeLessThan(all.length)
    expect(notesOf(markdown)).toHaveLength(key.length)
  })

  it('keeps a text apart from the sheet whatever markup it holds', () => {
    const source = '# Document 2\n\n````\ncode\n````\n\n- N9: a <b>crate</b> — mine'
    const { markdown } = sheetOf([text('own.md', source)], analyzer)
    expect(markdown).toContain(`\`\`\`\`\`text\n${source}\n\`\`\`\`\`\n`)
    expect(notesOf(markdown.slice(markdown.indexOf('## Notes')))[0]).toContain('a \\<b\\>«crate»\\</b\\>')
  })

  it('breaks long lines of a text between words and changes nothing else', () => {
    const source = 'word '.repeat(100).trim()
    const { markdown } = sheetOf([text('long.md', source)], analyzer)
    const shown = /```text\n([^`]*)\n```/.exec(markdown)![1]!
    expect(shown.replaceAll('\n', ' ')).toBe(source)
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(markdown).toContain('## Notes made on it\n\nNone.')
  })
})

describe('a file that is no text', () => {
  it('is refused by name', () => {
    expect(() => decoded(Uint8Array.of(0x50, 0, 1), 'a.docx')).toThrow(
      'a.docx: this is a binary file; expected UTF-8 text',
    )
    expect(() => decoded(Uint8Array.of(0xe9, 0x20), 'b.md')).toThrow('b.md: not valid UTF-8')
  })
})
