import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, readDocument, type Syntax } from '../src/index.ts'
import { readMarkdown } from '../src/markdown.ts'
import { readPlainText } from '../src/plain-text.ts'
import { wild } from './wild.ts'

const runs = { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 3_000) }

/** Every word, with what stands in the source where it is said to stand. */
const wordsIn = (document: Document) =>
  document.blocks.flatMap(placed =>
    placed.block.sentences.flatMap(({ words }) =>
      words.map(({ text, span }) => ({ text, there: document.source.slice(...placed.locate(span)) })),
    ),
  )

describe('every place', () => {
  it('holds the units it is said to hold, in order and inside its block', { timeout: 600_000 }, () => {
    let exact = 0
    let references = 0
    fc.assert(
      fc.property(wild(), fc.boolean(), (source, plain) => {
        const { blocks, features } = plain ? readPlainText(source) : readMarkdown(source)
        for (const { start, raw, text, pieces } of blocks) {
          expect(source.startsWith(raw, start)).toBe(true)
          let read = 0
          let at = 0
          for (const piece of pieces) {
            expect(piece.text).toBe(read)
            expect(piece.source).toBeGreaterThanOrEqual(at)
            read += piece.length
            at = piece.source + piece.width
            const written = raw.slice(piece.source, at)
            const units = text.slice(piece.text, read)
            if (piece.length === piece.width) {
              expect(units).toBe(written)
              exact++
            } else if (written.startsWith('&')) {
              expect(written).toMatch(/^&#?\w+;$/)
              references++
            } else expect(['\uFFFC', '\n']).toContain(units)
          }
          expect(read).toBe(text.length)
          expect(at).toBeLessThanOrEqual(raw.length)
        }
        for (const { span } of features) {
          expect(span[0]).toBeLessThan(span[1])
          expect(span[1]).toBeLessThanOrEqual(source.length)
        }
      }),
      runs,
    )
    expect(exact).toBeGreaterThan(3_000)
    expect(references).toBeGreaterThan(300)
  })

  it('of a word begins before it ends, after the word before it', { timeout: 600_000 }, () => {
    let words = 0
    fc.assert(
      fc.property(wild(), fc.constantFrom<Syntax>('markdown', 'text', 'mdx'), (source, syntax) => {
        const { document } = readDocument(source, syntax)
        for (const placed of document.blocks) {
          let last = 0
          for (const word of placed.block.sentences.flatMap(sentence => sentence.words)) {
            const [from, to] = placed.locate(word.span)
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            last = to
            words++
          }
        }
      }),
      runs,
    )
    expect(words).toBeGreaterThan(10_000)
  })

  it.each([
    ['a reference to a control character', 'a&#1;b target'],
    ['references to what is no character', 'x &#128; &#xFDD0; &#x1FFFF; target'],
    ['a NUL', 'a\0 many target'],
    ['two addresses and a slash', 'Contact: bob@example.com/anna@example.com. Then target.'],
    ['an address behind struck text', 'A ~~b~~ c@d.com target'],
    ['containers nested too deep', `${'> '.repeat(120)}target`],
    ['an unending row of stars', `${'*'.repeat(7_000)}a${'*'.repeat(7_000)} target`],
  ])('stays where it is behind %s', (_, source) => {
    const { document } = readDocument(source)
    expect(wordsIn(document).at(-1)).toEqual({ text: 'target', there: 'target' })
  })
})
