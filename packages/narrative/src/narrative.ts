import type { Document, Placed, Sentence } from '@marginalia/prose'
import type {
  Actor,
  Measures,
  Metric,
  Part,
  PrincipleFact,
  PromptFact,
  ScopeFact,
  Section,
  SentenceFact,
  Span,
  Structure,
} from '@marginalia/report'
import { actorOf } from './actor.ts'
import { measuresOf } from './measures.ts'

/** A sentence at its place in one document, with what is known of it. Headings and labels are not among them. */
export interface PlacedSentence {
  readonly sentence: Sentence
  readonly placed: Placed
  /** In the source. */
  readonly span: Span
  readonly index: number
  readonly actor: Actor
  readonly part: Part | null
  /** Index of the story, -1 outside stories. */
  readonly story: number
  /** Map a span of the block's text to the source. */
  locate(span: Span): Span
}

/** Everything a narrative shows about itself, before any rule has an opinion. */
export interface Narrative {
  readonly document: Document
  readonly sentences: readonly PlacedSentence[]
  readonly measures: Measures
  readonly facts: readonly SentenceFact[]
  readonly structure: Structure
  readonly metrics: readonly Metric[]
  readonly scope: readonly ScopeFact[]
  readonly principles: readonly PrincipleFact[]
  readonly prompt: PromptFact | null
  /** What could not be told, and why: ids. */
  readonly notChecked: readonly { readonly what: string; readonly reason: string }[]
}

export interface NarrativeOptions {
  /** Id of a published prompt; front matter `prompt:` is used where this is absent. */
  readonly prompt?: string
}

export function readNarrative(document: Document, _options: NarrativeOptions = {}): Narrative {
  const sentences: PlacedSentence[] = []
  for (const placed of document.blocks) {
    if (placed.block.kind === 'heading') continue
    for (const sentence of placed.block.sentences) {
      sentences.push({
        sentence,
        placed,
        span: placed.locate(sentence.span),
        index: sentences.length,
        actor: actorOf(sentence),
        part: null,
        story: -1,
        locate: placed.locate,
      })
    }
  }
  return {
    document,
    sentences,
    measures: measuresOf(document, sentences),
    facts: sentences.map(({ span, sentence, actor, part }) => ({
      span,
      words: sentence.words.length,
      actor,
      part,
    })),
    structure: { stories: [], sections: [], absent: [] },
    metrics: [],
    scope: [],
    principles: [],
    prompt: null,
    notChecked: [{ what: 'structure', reason: 'later' }],
  }
}

export type { Section }
