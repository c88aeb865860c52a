import { type Block, type Document, later, lazily, once, type Placed, type Sentence } from '@marginalia/prose'
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
import { proseIn } from './block-prose.ts'
import { proseWords } from './label-prose.ts'
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
  /** What a report says of it. */
  readonly fact: SentenceFact
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
  /** The question the text answers, in words: where somebody gave one and it is none of the published prompts. */
  readonly asked: string | null
  /** What could not be told, and why: ids. */
  readonly notChecked: readonly { readonly what: string; readonly reason: string }[]
}

export interface NarrativeOptions {
  /** Id of a published prompt, or a question in words; front matter `prompt:` is used where this is absent. */
  readonly prompt?: string
  /** False for documents that tell no story: parts are then neither looked for nor missed. */
  readonly story?: boolean
}

/** Words; fewer name a prompt, and do not ask. */
const fewestAsked = 5

export function readNarrative(document: Document, options: NarrativeOptions = {}): Narrative {
  const raw = rawSentences(document)
  const { structure, parts, stories, turns, notChecked } = readStructure(document, raw, options.story ?? true)
  const sentences = raw.map((one, index) => sentenceAt(one, index, parts[index]!, stories[index]!))
  const wanted = options.prompt ?? document.frontMatter?.data?.prompt
  const prompt = options.prompt === undefined ? promptIn(document) : promptOf(options.prompt)
  const asked =
    !prompt && typeof wanted === 'string' && wanted.split(/\s+/).length >= fewestAsked ? wanted : null
  const read = {
    document,
    sentences,
    measures: measuresOf(document),
    facts: sentences.map(({ fact }) => fact),
    structure,
    turns,
    asked,
    notChecked:
      wanted !== undefined && !prompt && asked === null
        ? [...notChecked, { what: 'prompt', reason: 'unknown-prompt' }]
        : notChecked,
  }
  // Ledgers for a reader who opens them; a list of notes needs none of them.
  return lazily(read, {
    metrics: later(() => metricsOf(sentences)),
    scope: later(() => scopeOf(sentences)),
    principles: later(() => principlesIn(document, sentences)),
    prompt: later(() => prompt && coverageOf(prompt, sentences)),
  })
}

function rawSentences(document: Document): Standing[] {
  const sentences: Standing[] = []
  for (const placed of document.blocks) for (const one of standingIn(placed)) sentences.push(one)
  return sentences
}

/** A sentence where it stands, and what was made of it there last. */
interface Standing extends RawSentence {
  last: PlacedSentence | null
}

/** The sentences of a block where it stands; a block that stays where it was keeps them. */
function standingIn(placed: Placed): readonly Standing[] {
  const last = lastStanding(placed.block)
  if (last.placed === placed) return last.sentences
  last.placed = placed
  last.sentences = proseIn(placed.block).map(({ sentence, span, actor }) => ({
    sentence,
    placed,
    span: [placed.start + span[0], placed.start + span[1]],
    actor,
    last: null,
  }))
  return last.sentences
}

const lastStanding = once((_: Block): { placed: Placed | null; sentences: readonly Standing[] } => ({
  placed: null,
  sentences: [],
}))

/** The sentence in its story; the same object where nothing of that has changed. */
function sentenceAt(standing: Standing, index: number, part: Part | null, story: number): PlacedSentence {
  const { last, sentence, placed, span, actor } = standing
  if (last?.index === index && last.part === part && last.story === story) return last
  const fact = { span, words: proseWords(sentence).length, actor, part, confidence: part === null ? 0 : 1 }
  standing.last = { sentence, placed, span, index, actor, part, story, fact, locate: placed.locate }
  return standing.last
}
