import type { Block } from './block.ts'
import { once } from './once.ts'
import type { Sentence } from './sentence.ts'

/** Looked up, not searched: a paragraph may have any number of sentences. */
const orderOf = once(
  ({ sentences }: Block): ReadonlyMap<Sentence, number> =>
    new Map(sentences.map((sentence, index) => [sentence, index])),
)

/** The sentence so many places behind another in its block, before it where negative; null where the block ends. */
export function beside(sentence: Sentence, places: number): Sentence | null {
  const index = orderOf(sentence.block).get(sentence)
  return index === undefined ? null : (sentence.block.sentences[index + places] ?? null)
}
