import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, type Document, type Memory, readDocument } from '../src/index.ts'
import { wild } from './wild.ts'

const pieces = [
  'The decision was made by leaders.',
  'We **significantly** improved P&amp;L.',
  'We improved latency\nand most things were built.',
  '- one was built\n- two\n  some more\n\n  third was sent',
  '1. first was done\n\n   again\n2. most',
  '> quoted was\n> sent\n\n> again',
  '```\nsome code was built\n\nThe code was built\n```',
  '# Some heading',
  'Setext was made\n===',
  '    indented was made',
  '| a | b |\n| - | - |\n| some | most |',
  '***',
  '- a\n\n  ```\n  some\n\nThe end was made',
  '> ```\n> some\n\nThe end was made',
  '~~~~\nsome\n~~~\n\nWas made\n~~~~',
  'a\n\n\n\nSome',
  '- `a\n\nSome` was made',
  '<!-- note -->',
  '<!-- a\n\nSome hidden\n\nword -->',
  '<details>\n<summary>Some</summary>\n\nInside was made\n\n</details>',
  'Some <b>bold\n\nAnd more</b> text',
  '**Action:** I did it.',
  '**Most**\n===',
  '** not bold',
  '**Situation.** Most was made.',
  '**Some**',
  '**Some**\nmost was made',
  '**Some**most **was** made',
  '**Some **most was made',
  '**Most** was `made`',
  '“Most” was made -> some > none',
  '"Some" was sent\n> quoted',
  '(Most were made.)',
  '$3 was sent',
  '#most was made',
  '###### Some heading',
  'We asked [Name of sponsor], and most was made',
]
const inserts =
  'x|e|most| most |’s|.|\n\n|\n|**|> |```\n|~~~\n|\n```\n|\n\n  |\n\nAnd |    |\t|\n===\n|1) |\r\n| was |&amp;|\\|- |#|`|_|\n\nSome | |<!--|-->|<!-- a -->\n|<b>|[a]: b\n|[a]|[^1]|[^1]: x\n|<script>|<div>\n|<p>|</p>|<code>|</b>|\n<!-- a -->\n|$|$$|\n$$\n|%%|[[a]]|==|\n:::\n|\n!!! note\n    |\n> [!tip] x\n> |^[a.]|#most|a:: |\r'.split(
    '|',
  )

/** Everything a rule could see. */
const seen = (document: Document) =>
  document.blocks.map(placed => ({
    kind: placed.block.kind,
    list: placed.block.list,
    quote: placed.block.quote,
    text: placed.block.text,
    marks: placed.block.marks.map(({ kind, span }) => [kind, ...placed.locate(span)]),
    sentences: placed.block.sentences.map(sentence => placed.locate(sentence.span)),
    words: placed.block.sentences.flatMap(sentence => sentence.words.map(word => placed.locate(word.span))),
  }))

const whole = (source: string): Document => readDocument(source, 'markdown', undefined, all => [all]).document

describe('incremental reading', () => {
  it('equals reading the whole, through random edits', { timeout: 600_000 }, () => {
    let edits = 0
    let cut = 0
    let reused = 0
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(5), insert: fc.constantFrom(...inserts) })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 8 }),
        fc.array(edit, { maxLength: 10 }),
        (parts, list) => {
          let source = `${parts.join('\n\n')}\n`
          let memory: Memory | undefined
          for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: '' }, ...list]) {
            const from = at % (source.length + 1)
            source = source.slice(0, from) + insert + source.slice(from + remove)
            const reading = readDocument(source, 'markdown', memory)
            memory = reading.memory
            edits++
            if (chunksOf(source).length > 1) cut++
            reused += reading.reused
            expect(seen(reading.document)).toEqual(seen(readDocument(source).document))
            expect(seen(reading.document)).toEqual(seen(whole(source)))
          }
        },
      ),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 300) },
    )
    expect(edits).toBeGreaterThan(1_500)
    expect(cut / edits).toBeGreaterThan(0.4)
    expect(reused).toBeGreaterThan(1_000)
  })

  it('equals reading the whole of a text that nobody would write', { timeout: 600_000 }, () => {
    let cut = 0
    fc.assert(
      fc.property(
        fc.array(wild(12), { minLength: 1, maxLength: 4 }),
        fc.array(fc.record({ at: fc.nat(), remove: fc.nat(3), insert: wild(2) }), { maxLength: 3 }),
        (parts, list) => {
          let source = parts.join('\n\n')
          let memory: Memory | undefined
          for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: '' }, ...list]) {
            const from = at % (source.length + 1)
            source = source.slice(0, from) + insert + source.slice(from + remove)
            const reading = readDocument(source, 'markdown', memory)
            memory = reading.memory
            if (chunksOf(source).length > 1) cut++
            expect(seen(reading.document)).toEqual(seen(readDocument(source).document))
            expect(seen(reading.document)).toEqual(seen(whole(source)))
          }
        },
      ),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 500) },
    )
    expect(cut).toBeGreaterThan(300)
  })

  it('cuts nothing out: chunks put together are the source', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...inserts)), parts => {
        const source = parts.join('\n')
        expect(chunksOf(source).join('')).toBe(source)
      }),
      { seed: 7 },
    )
  })
})
