import { type Block, type Document, later, lazily, once, type Placed, type Sentence } from '@marginalia/prose'
import type {
  Actor,
  Measures,
  Metric,
  NotChecked,
  PrincipleFact,
  PromptFact,
  ScopeFact,
  SentenceFact,
  SentencePart,
  Span,
  Structure,
} from '@marginalia/report'
import { askedIn } from './asks.ts'
import { proseIn } from './block-prose.ts'
import { proseWords } from './label-prose.ts'
import { labelledStories } from './labelled.ts'
import { metricsOf } from './ledger.ts'
import { type LeftOut, measuresOf } from './measures.ts'
import { principlesIn } from './principle-claims.ts'
import { promptAsked, promptCoverage, promptIn, promptOf } from './prompt.ts'
import { scopeOf } from './scope.ts'
import { type RawSentence, readStructure, type Turn } from './structure.ts'
import { type Answer, oneVoice, readVoices, type Whose } from './whose.ts'

/** A sentence at its place in one document, with what is known of it. Headings and labels are not among them. */
export interface PlacedSentence {
  readonly sentence: Sentence
  readonly placed: Placed
  /** In the source. */
  readonly span: Span
  readonly index: number
  readonly actor: Actor
  readonly part: SentencePart | null
  /** Index of the story, -1 outside stories. */
  readonly story: number
  readonly whose: Whose
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
  /** The parts are told from the sentences, not from labels: a guess, on which nothing is asserted. */
  readonly guessed: boolean
  /** The text tells what happened; where it does not, no rule asks about its parts. */
  readonly told: boolean
  /** What is asked and what is written about it, in order; a text without questions is one answer. */
  readonly answers: readonly Answer[]
  /** Places of words that are not the writer's, in order and apart: no note is made on them. */
  readonly foreign: readonly Span[]
  /** Where stories go back to an earlier part. */
  readonly turns: readonly Turn[]
  readonly metrics: readonly Metric[]
  readonly scope: readonly ScopeFact[]
  readonly principles: readonly PrincipleFact[]
  readonly prompt: PromptFact | null
  /** The question the text answers, in words: where somebody gave one and it is none of the published prompts. */
  readonly asked: string | null
  /** What could not be told, and why: ids. */
  readonly notChecked: readonly NotChecked[]
}

export interface NarrativeOptions {
  /** Id of a published prompt, or a question in words; front matter `prompt:` is used where this is absent. */
  readonly prompt?: string
  /** True where the document was declared a story, false where it tells none, null where it has to show. */
  readonly story?: boolean | null
}

/** Words; fewer name a prompt, and do not ask. */
const fewestAsked = 5

export function readNarrative(document: Document, options: NarrativeOptions = {}): Narrative {
  const raw = rawSentences(document)
  const story = options.story ?? null
  const labelled = story === false ? [] : labelledStories(document)
  const heard = story === false ? oneVoice(raw) : readVoices(document, raw, labelled)
  // Where nothing is left that the writer says, the questions are the text.
  const voices = heard.whose.includes('writer') ? heard : oneVoice(raw)
  const { structure, parts, confidence, guessed, told, stories, turns, notChecked } = readStructure(
    document,
    raw,
    labelled,
    voices,
    story,
  )
  const sentences = raw.map((one, index) =>
    sentenceAt(one, index, parts[index]!, confidence[index]!, stories[index]!, voices.whose[index]!),
  )
  const wanted = options.prompt ?? document.frontMatter?.data?.prompt
  const named = options.prompt === undefined ? promptIn(document) : promptOf(options.prompt)
  const pasted = wanted === undefined ? voices.answers.find(({ asked }) => promptAsked(asked)) : undefined
  const prompt = named ?? (pasted ? promptAsked(pasted.asked) : null)
  // A question has no figures, and shows no principle.
  const own =
    voices.questions.length === 0 ? sentences : sentences.filter(({ whose }) => whose !== 'question')
  const answering = pasted ? sentences.slice(pasted.from, pasted.to) : sentences
  const asked =
    !prompt && typeof wanted === 'string' && wanted.split(/\s+/).length >= fewestAsked ? wanted : null
  const read = {
    document,
    sentences,
    measures: measuresOf(document, leftOutOf(sentences, voices.questions)),
    facts: sentences.map(({ fact }) => fact),
    structure,
    guessed,
    told,
    answers: voices.answers,
    foreign: foreignIn(document, sentences, voices.questions),
    turns,
    asked,
    notChecked: [
      ...notChecked,
      ...questionsLeftOut(voices.answers, voices.questions),
      ...(wanted !== undefined && !prompt && asked === null
        ? [{ what: 'prompt', reason: 'unknown-prompt' }]
        : []),
    ],
  }
  // Ledgers for a reader who opens them; a list of notes needs none of them.
  return lazily(read, {
    metrics: later(() => metricsOf(own)),
    scope: later(() => scopeOf(own)),
    principles: later(() => principlesIn(document, own)),
    prompt: later(
      () =>
        prompt &&
        promptCoverage(
          prompt,
          answering.filter(({ whose }) => whose === 'writer'),
        ),
    ),
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
function sentenceAt(
  standing: Standing,
  index: number,
  part: SentencePart | null,
  confidence: number,
  story: number,
  whose: Whose,
): PlacedSentence {
  const { last, sentence, placed, span, actor } = standing
  const same = last?.index === index && last.part === part && last.story === story
  if (same && last.whose === whose && last.fact.confidence === confidence) return last
  const fact = { span, words: proseWords(sentence).length, actor, part, confidence }
  standing.last = { sentence, placed, span, index, actor, part, story, whose, fact, locate: placed.locate }
  return standing.last
}

/** Questions as whole blocks, and single sentences that are somebody else's. */
function foreignIn(
  document: Document,
  sentences: readonly PlacedSentence[],
  questions: readonly Placed[],
): readonly Span[] {
  const spans = sentences.filter(({ whose }) => whose !== 'writer').map(({ span }) => span)
  for (const { block, start, locate } of questions) {
    const last = sentencesAsked(block).at(-1)
    if (last) spans.push([start, locate(last.span)[1]])
  }
  if (spans.length === 0) return spans
  const merged: [number, number][] = []
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, Math.min(to, document.source.length)])
  }
  return merged
}

/** Headings are no sentences of prose, but they count as characters; one that asks does not. */
function leftOutOf(
  sentences: readonly PlacedSentence[],
  questions: readonly Placed[],
): ReadonlyMap<Placed, LeftOut> {
  const left = new Map<Placed, { readonly sentences: Set<Sentence>; readonly asked: Set<Sentence> }>()
  const outOf = (placed: Placed) => {
    const out = left.get(placed) ?? { sentences: new Set(), asked: new Set() }
    left.set(placed, out)
    return out
  }
  for (const { whose, sentence, placed } of sentences)
    if (whose !== 'writer') outOf(placed).sentences.add(sentence)
  for (const placed of questions)
    for (const sentence of sentencesAsked(placed.block)) outOf(placed).asked.add(sentence)
  return left
}

/** The sentences of a block that ask; all of one that only names what is asked for. */
const sentencesAsked = (block: Block): readonly Sentence[] =>
  block.sentences.slice(0, askedIn(block) || block.sentences.length)

/** That a question was left out, with its place and its words. */
function questionsLeftOut(answers: readonly Answer[], questions: readonly Placed[]): NotChecked[] {
  return answers.flatMap(({ question }) => {
    if (!question) return []
    const own = questions.filter(({ start }) => question[0] <= start && start < question[1])
    const words = own.flatMap(({ block }) => sentencesAsked(block)).flatMap(sentence => sentence.words).length
    return [{ what: 'question', reason: 'left-out', span: question, words }]
  })
}
