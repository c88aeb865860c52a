import type { Account, PlacedSentence } from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'

/** What may be seen in a sentence: where it stands, or that it is there; null or false where it is not. */
export type SentenceTest = (sentence: Sentence) => Span | object | boolean | null

const has = (sentence: Sentence, feature: SentenceTest): boolean => {
  const seen = feature(sentence)
  return seen !== null && seen !== false
}

/** No sentence of these parts has any of these features. */
export const lacks = (parts: readonly PlacedSentence[], ...features: readonly SentenceTest[]): boolean =>
  !parts.some(({ sentence }) => features.some(feature => has(sentence, feature)))

/** The sentences of these parts that have a feature. */
export const having = (parts: readonly PlacedSentence[], feature: SentenceTest): readonly PlacedSentence[] =>
  parts.filter(({ sentence }) => has(sentence, feature))

/** Where a feature stands in these parts, in the source. */
export const placesOf = (
  parts: readonly PlacedSentence[],
  feature: (sentence: Sentence) => Span | null,
): readonly Span[] =>
  parts.flatMap(({ sentence, locate }) => {
    const span = feature(sentence)
    return span ? [locate(span)] : []
  })

/** What the writer labelled as these parts; without labels, what stands in this share of the words. */
export const partsOf = (
  { labelledAs, sentences, before }: Account,
  parts: readonly Part[],
  { from = 0, to = 1 }: { readonly from?: number; readonly to?: number } = {},
): readonly PlacedSentence[] =>
  labelledAs(...parts) ?? sentences.filter((_, index) => before[index]! >= from && before[index]! < to)
