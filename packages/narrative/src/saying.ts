import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { type Saying, sayings } from './patterns/sayings.ts'
import { spotterOf } from './spotting.ts'

/** What a sentence says, by name. */
export const saidIn = spotterOf(Object.entries(sayings) as [Saying, string][])

/** Where a sentence first says something of these names; its span counts in the block's text. */
export const whereSaid =
  (...names: readonly Saying[]) =>
  (sentence: Sentence): Span | null => {
    const said = saidIn(sentence)
    if (said.size === 0) return null
    let first: Span | null = null
    for (const name of names) {
      const span = said.get(name)?.[0]
      if (span && (!first || span[0] < first[0])) first = span
    }
    return first
  }

/** Does a sentence say something of these names? */
export const says =
  (...names: readonly Saying[]) =>
  (sentence: Sentence): boolean =>
    whereSaid(...names)(sentence) !== null

/** The same as `whereSaid`, or the first of some word forms. */
export const whereSaidOr =
  (words: ReadonlySet<string>, ...names: readonly Saying[]) =>
  (sentence: Sentence): Span | null => {
    const word = sentence.words.find(({ lower }) => words.has(lower))?.span ?? null
    const phrase = whereSaid(...names)(sentence)
    return word && (!phrase || word[0] <= phrase[0]) ? word : phrase
  }

/** A sentence in lower case with straight apostrophes, letter for letter. */
export const plain = once(({ text }: Sentence): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
})
