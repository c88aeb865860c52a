import { type Block, type Document, once, type Placed, type Sentence } from '@marginalia/prose'
import { proseIn } from './block-prose.ts'

/** An answer of a sentence, and the block it stands in. */
export interface Gathered<A> {
  readonly placed: Placed
  readonly answer: A
}

/**
 * What the sentences of a document answer to a question, in order. A block is asked once for as long as it
 * lives, so that after a key only what somebody answered is walked over, and not the whole text.
 */
export function gathered<A>(
  ask: (sentence: Sentence) => readonly A[],
): (document: Document) => readonly Gathered<A>[] {
  const inBlock = once((block: Block): readonly A[] =>
    proseIn(block).flatMap(({ sentence }) => ask(sentence)),
  )
  return ({ blocks }) => {
    const found: Gathered<A>[] = []
    for (const placed of blocks) {
      for (const answer of inBlock(placed.block)) found.push({ placed, answer })
    }
    return found
  }
}
