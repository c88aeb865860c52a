import { around } from '@marginalia/english'
import type { Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import type { PlacedSentence } from './narrative.ts'

/**
 * What a reader underlines who minds some words of a sentence: the whole constituents of their clause around them, to
 * at most so many words. Spans count in the source.
 */
export function underlineOf({ sentence, locate }: PlacedSentence, [from, to]: Span, most: number): Span {
  const { words } = sentence
  const first = firstFrom(words, from + 1, word => locate(word.span)[1])
  const last = firstFrom(words, to, word => locate(word.span)[0]) - 1
  if (first > last) return [from, to]
  const span = locate(around(sentence, [words[first]!.span[0], words[last]!.span[1]], most))
  return [Math.min(from, span[0]), Math.max(to, span[1])]
}
