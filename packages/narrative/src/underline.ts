import { around } from '@marginalia/english'
import type { Span } from '@marginalia/report'
import type { PlacedSentence } from './narrative.ts'

/**
 * What a reader underlines who minds some words of a sentence: the whole constituents of their clause around them, to
 * at most so many words. Spans count in the source.
 */
export function underlineOf({ sentence, locate }: PlacedSentence, [from, to]: Span, most: number): Span {
  const { words } = sentence
  const spans = words.map(word => locate(word.span))
  const first = spans.findIndex(span => span[1] > from)
  let last = first
  while (last + 1 < spans.length && spans[last + 1]![0] < to) last++
  if (first === -1 || spans[first]![0] >= to) return [from, to]
  const span = locate(around(sentence, [words[first]!.span[0], words[last]!.span[1]], most))
  return [Math.min(from, span[0]), Math.max(to, span[1])]
}
