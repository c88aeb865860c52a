import { type Inflection, type PartOfSpeech, tokensOf } from '@marginalia/english'
import type { Whose } from '@marginalia/narrative'
import { overlaps, type SentencePart, type Span } from '@marginalia/report'
import type { ExplainedPlace, Explanation } from './explain.ts'
import type { FittingLine } from './rule.ts'

/** Why a note is made at one place, as far as a person asks in passing. Plain data. */
export interface Why {
  readonly whose: Whose
  /** Null where the document tells no story. */
  readonly part: SentencePart | null
  /** How sure the part is, 0 to 1. */
  readonly confidence: number
  /** The words that were looked at, as they are read there. */
  readonly words: readonly {
    readonly lower: string
    readonly lemma: string
    readonly pos: PartOfSpeech
    readonly inflection: Inflection
  }[]
  /** Of a rule with patterns, the line that fits. */
  readonly line: FittingLine | null
  readonly weights: ExplainedPlace['weights']
}

/**
 * What an explanation says of the note at a place; null where it has none there.
 * @param at the place of the note, in the source
 */
export function whyAt({ sentence: placed, lines, places }: Explanation, at: Span): Why | null {
  const place = places.find(({ span, noted }) => noted && overlaps(span, at))
  if (!place) return null
  const { sentence, fact, whose } = placed
  const isHere = (span: Span): boolean => overlaps(placed.locate(span), place.span)
  const line = lines.find(({ counts, span }) => counts && isHere(span)) ?? null
  const words = tokensOf(sentence)
    .filter(({ span }) => (line ? overlaps(span, line.span) : isHere(span)))
    .map(({ lower, lemma, pos, inflection }) => ({ lower, lemma, pos, inflection }))
  return { whose, part: fact.part, confidence: fact.confidence, words, line, weights: place.weights }
}
