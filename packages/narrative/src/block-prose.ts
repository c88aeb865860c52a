import { type Block, once, type Sentence } from '@marginalia/prose'
import type { Actor, Span } from '@marginalia/report'
import { actorOf } from './actor.ts'
import { isLabelOnly, proseOf } from './label-prose.ts'

/** A sentence that is prose. */
export interface ProseSentence {
  readonly sentence: Sentence
  /** In the source, counted from the block's start; without the label it opens with. */
  readonly span: Span
  readonly actor: Actor
}

/** What of a block is prose: its sentences without headings and labels. */
export const proseIn = once((block: Block): readonly ProseSentence[] =>
  block.kind === 'heading'
    ? []
    : block.sentences
        .filter(sentence => !isLabelOnly(sentence))
        .map(sentence => ({ sentence, span: block.locate(proseOf(sentence)), actor: actorOf(sentence) })),
)
