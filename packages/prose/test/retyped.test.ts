import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../src/markdown.ts'
import { retyped } from '../src/retyped.ts'

const words =
  'the|gate|was|made|we|I|www|ww|http|a|b|x|Some|40%|“most”|(one)|don’t|on-call|$3|e.g.|1.|end.|so:|is,|é'.split(
    '|',
  )
const markup =
  ' - |\n- |\n  - |\n1. |\n> |\n# |\n\n|\n|\n  |\n    |**|*|_|~~|~|`|``|\n```\n|[|]|](|)|[^1]|[^1]: |[a]: b\n| "|!|<|>|<!-- |-->|<b |=c>|<!-- x -->\n|&|&amp;|;|\\|\\\n|  \n|\t|@|.b|://|www.|| |\n| - | - |\n|\n===|\n---|\n***\n| #|- [ ] |\r\n|\u00a0|https://a.b/c '.split(
    '|',
  )
const keys = ['a', 'w', 's', 'I', 'é', ' ', ' ', '.', ',', '5', '-', "'", ' was ', 'www', ' a b', 'x y']

/** Words and markup in any order, mostly with a space between words. */
const chunk = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words).map(word => `${word} `) },
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...markup, '| ', ' | ') },
    ),
    { minLength: 3, maxLength: 30 },
  )
  .map(parts => parts.join(''))

const key = fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.constantFrom('', ...keys) })

describe('a chunk after a key', () => {
  it('is read as the parser reads it, wherever it is read without', { timeout: 600_000 }, () => {
    let read = 0
    let asked = 0
    fc.assert(
      fc.property(chunk, fc.array(key, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let before = text
        let known = readMarkdown(before)
        for (const { at, remove, insert } of edits) {
          const from = at % (before.length + 1)
          const after = before.slice(0, from) + insert + before.slice(from + remove)
          const parsed = readMarkdown(after)
          const found = retyped(before, known, after)
          asked++
          if (found) {
            read++
            expect(found).toEqual(parsed)
          }
          before = after
          known = found ?? parsed
        }
      }),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 1_000) },
    )
    expect(read / asked).toBeGreaterThan(0.1)
  })
})
