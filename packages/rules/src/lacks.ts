import type { Account, PlacedSentence } from '@marginalia/narrative'
import { type Block, once, type Sentence } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'

/** What may be seen in a sentence: where it stands, or that it is there; null or false where it is not. */
export type SentenceTest = (sentence: Sentence) => Span | object | boolean | null

const has = (sentence: Sentence, feature: SentenceTest): boolean => {
  const seen = feature(sentence)
  return seen !== null && seen !== false
}

/** Whether any sentence of a block has a feature. */
const blocksWith = new WeakMap<SentenceTest, (block: Block) => boolean>()

function blockHas(feature: SentenceTest): (block: Block) => boolean {
  let known = blocksWith.get(feature)
  if (!known) {
    known = once(({ sentences }: Block) => sentences.some(sentence => has(sentence, feature)))
    blocksWith.set(feature, known)
  }
  return known
}

/** No sentence of these parts has any of these features. */
export const lacks = (parts: readonly PlacedSentence[], ...features: readonly SentenceTest[]): boolean =>
  features.every(feature => having(parts, feature).length === 0)

/**
 * The sentences of these parts that have a feature, which is a function that was made once. Most blocks have nothing of
 * it, and after a key that is known of all but one: so blocks are asked first.
 */
export function having(parts: readonly PlacedSentence[], feature: SentenceTest): readonly PlacedSentence[] {
  const isIn = blockHas(feature)
  const found: PlacedSentence[] = []
  let block: Block | null = null
  let some = false
  for (const part of parts) {
    const { sentence } = part
    if (sentence.block !== block) {
      block = sentence.block
      some = isIn(block)
    }
    if (some && has(sentence, feature)) found.push(part)
  }
  return found
}

/** Where a feature stands in these parts, in the source. */
export const placesOf = (
  parts: readonly PlacedSentence[],
  feature: (sentence: Sentence) => Span | null,
): readonly Span[] => having(parts, feature).map(({ sentence, locate }) => locate(feature(sentence)!))

/** What the writer labelled as these parts; without labels, what stands in this share of the words. */
export const partsOf = (
  { labelledAs, sentences, before }: Account,
  parts: readonly Part[],
  { from = 0, to = 1 }: { readonly from?: number; readonly to?: number } = {},
): readonly PlacedSentence[] =>
  labelledAs(...parts) ?? sentences.filter((_, index) => before[index]! >= from && before[index]! < to)
