import { type Block, type Document, later, once, type Placed, type Sentence } from '@marginalia/prose'
import type {
  Actor,
  Measures,
  Metric,
  Part,
  PrincipleFact,
  PromptFact,
  ScopeFact,
  SentenceFact,
  Span,
  Structure,
} from '@marginalia/report'
import { actorOf } from './actor.ts'
import { isLabelOnly, proseOf, proseWords } from './label-prose.ts'
import { metricsOf } from './ledger.ts'
import { measuresOf } from './measures.ts'
import { principlesIn } from './principle-claims.ts'
import { coverageOf, promptIn, promptOf } from './prompt.ts'
import { scopeOf } from './scope.ts'
import { type RawSentence, readStructure, type Turn } from './structure.ts'

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
  /** Where stories go back to an earlier part. */
  readonly turns: readonly Turn[]
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
  /** False for documents that tell no story: parts are then neither looked for nor missed. */
  readonly story?: boolean
}

export function readNarrative(document: Document, options: NarrativeOptions = {}): Narrative {
  const raw = rawSentences(document)
  const { structure, parts, stories, turns, notChecked } = readStructure(document, raw, options.story ?? true)
  const sentences = raw.map(
    // Field by field: a spread costs ten times as much, and this runs for every sentence after every key.
    ({ sentence, placed, span, actor }, index): PlacedSentence => ({
      sentence,
      placed,
      span,
      index,
      actor,
      part: parts[index]!,
      story: stories[index]!,
      locate: placed.locate,
    }),
  )
  const asked = options.prompt !== undefined || document.frontMatter?.data?.prompt !== undefined
  const prompt = options.prompt === undefined ? promptIn(document) : promptOf(options.prompt)
  const metrics = later(() => metricsOf(sentences))
  const scope = later(() => scopeOf(sentences))
  const principles = later(() => principlesIn(document, sentences))
  const covered = later(() => prompt && coverageOf(prompt, sentences))
  return {
    document,
    sentences,
    measures: measuresOf(document, sentences),
    facts: sentences.map(({ span, sentence, actor, part }) => ({
      span,
      words: proseWords(sentence).length,
      actor,
      part,
    })),
    structure,
    turns,
    // Ledgers for a reader who opens them; a list of notes needs none of them.
    get metrics() {
      return metrics()
    },
    get scope() {
      return scope()
    },
    get principles() {
      return principles()
    },
    get prompt() {
      return covered()
    },
    notChecked: asked && !prompt ? [...notChecked, { what: 'prompt', reason: 'unknown-prompt' }] : notChecked,
  }
}

function rawSentences(document: Document): RawSentence[] {
  const sentences: RawSentence[] = []
  for (const placed of document.blocks) for (const one of placedIn(placed)) sentences.push(one)
  return sentences
}

/** The sentences of a block where it stands; a block that stays where it was keeps them. */
function placedIn(placed: Placed): readonly RawSentence[] {
  const last = lastPlaced(placed.block)
  if (last.placed === placed) return last.sentences
  last.placed = placed
  last.sentences = proseIn(placed.block).map(({ sentence, span, actor }) => ({
    sentence,
    placed,
    span: [placed.start + span[0], placed.start + span[1]],
    actor,
  }))
  return last.sentences
}

const lastPlaced = once((_: Block): { placed: Placed | null; sentences: readonly RawSentence[] } => ({
  placed: null,
  sentences: [],
}))

/** What of a block is prose: its sentences without headings and labels. Spans count from the block's start. */
const proseIn = once((block: Block): readonly Omit<RawSentence, 'placed'>[] =>
  block.kind === 'heading'
    ? []
    : block.sentences
        .filter(sentence => !isLabelOnly(sentence))
        .map(sentence => ({
          sentence,
          span: block.locate(proseOf(sentence)),
          actor: actorOf(sentence),
        })),
)
