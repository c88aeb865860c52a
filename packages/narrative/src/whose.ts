import { type Document, once, type Placed, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { askedIn, asksWriter, isAskedFor, isAsking, isPlainlyAsking, limitIn } from './asks.ts'
import type { LabelledStory } from './labelled.ts'
import { whereSaid } from './saying.ts'
import type { RawSentence } from './structure.ts'

/**
 * Whose words a sentence is made of. `question`: what was asked, with its sub-questions and the limits of the form;
 * `quotation`: somebody else's words, set apart; `greeting`: to the reader, at either end. None of these is a claim
 * of the writer's: no rule looks at them, and they are not counted.
 */
export type Whose = 'writer' | 'question' | 'quotation' | 'greeting'

/** What is asked and what is written about it. A text without questions is one answer. */
export interface Answer {
  /** From the first word of the question to its last; null where none stands above. */
  readonly question: Span | null
  /** The question in words, one space between its blocks; empty where there is none. */
  readonly asked: string
  /** The limit the question sets. */
  readonly limit: { readonly words: number | null; readonly characters: number | null }
  /** Sentences from the first to before the last: indices. */
  readonly from: number
  readonly to: number
}

export interface Voices {
  /** By sentence. */
  readonly whose: readonly Whose[]
  readonly answers: readonly Answer[]
  /** Headings that are questions, and blocks without a sentence of prose that belong to one. */
  readonly questions: readonly Placed[]
}

/** An answer in fewer words is no answer: the question was only asked in passing. */
const fewestWords = 20

/** Every word the writer's, and one answer: texts that are no answers to anybody. */
export const oneVoice = (sentences: readonly RawSentence[]): Voices => ({
  whose: sentences.map(() => 'writer'),
  answers: [
    { question: null, asked: '', limit: { words: null, characters: null }, from: 0, to: sentences.length },
  ],
  questions: [],
})

/** Whose words each sentence is, and which question it answers. Linear in the blocks. */
export function readVoices(
  document: Document,
  sentences: readonly RawSentence[],
  labelled: readonly LabelledStory[],
): Voices {
  let story = 0
  // What stands behind a label is what the label says.
  const inLabelled = (at: number): boolean => {
    while (story < labelled.length && labelled[story]!.span[1] <= at) story++
    return story < labelled.length && labelled[story]!.sections[0]!.span[0] <= at
  }
  const quoted = isMostlyQuoted(document)
  const whose: Whose[] = sentences.map(() => 'writer')
  const runs: { placed: Placed[]; from: number }[] = []
  let open: { placed: Placed[]; from: number } | null = null
  let told = false
  let next = 0
  for (const placed of document.blocks) {
    const { block } = placed
    const first = next
    while (next < sentences.length && sentences[next]!.placed === placed) next++
    const asking: number = inLabelled(placed.start)
      ? 0
      : told
        ? isPlainlyAsking(block) || (block.quote > 0 && !quoted && isAsking(block))
          ? block.sentences.length
          : open && isAskedFor(block)
            ? block.sentences.length
            : askedHere(placed)
        : (open && isAskedFor(block)) || isAsking(block)
          ? block.sentences.length
          : askedIn(block)
    if (asking > 0) {
      if (!open) {
        open = { placed: [], from: next }
        runs.push(open)
      }
      open.placed.push(placed)
      open.from = next
      const asked = new Set(block.sentences.slice(0, asking))
      for (let i = first; i < next; i++)
        if (asked.has(sentences[i]!.sentence)) whose[i] = 'question'
        else open.from = Math.min(open.from, i)
    }
    if (asking < block.sentences.length && block.kind !== 'heading') {
      open = null
      told ||= first < next
    }
    for (let i = first; i < next; i++) {
      if (whose[i] !== 'writer') continue
      if (block.quote > 0 && !quoted && !/^\W*side ?note/i.test(block.text)) whose[i] = 'quotation'
      else if (isGreeting(sentences[i]!.sentence)) whose[i] = 'greeting'
      else if (isMotto(placed)) whose[i] = 'quotation'
    }
  }
  return {
    whose,
    answers: answersOf(sentences, whose, runs),
    questions: runs.flatMap(({ placed }) => placed),
  }
}

/** A question at the start of a paragraph that goes on with its answer, once the text has begun: only behind “Q:”. */
const askedHere = ({ block }: Placed): number =>
  /^\W*(?:Q|Question|Prompt)\s*(?:\d{1,2}\s*)?[:.)]/.test(block.text) ? askedIn(block) : 0

function answersOf(
  sentences: readonly RawSentence[],
  whose: readonly Whose[],
  runs: readonly { readonly placed: readonly Placed[]; readonly from: number }[],
): Answer[] {
  const words = (from: number, to: number): number => {
    let sum = 0
    for (let i = from; i < to; i++) if (whose[i] === 'writer') sum += sentences[i]!.sentence.words.length
    return sum
  }
  const none = { question: null, asked: '', limit: { words: null, characters: null } }
  const answers: Answer[] = []
  const add = (run: (typeof runs)[number] | null, from: number, to: number): void => {
    if (from >= to && !run) return
    if (!run) {
      answers.push({ ...none, from, to })
      return
    }
    const first = run.placed[0]!
    const last = run.placed.at(-1)!
    const asked = run.placed.map(({ block }) => textAsked(block)).join(' ')
    const question: Span = [first.start, last.locate([0, textAsked(last.block).length])[1]]
    answers.push({ question, asked, limit: limitIn(asked), from, to })
  }
  const begin = runs[0]?.from ?? 0
  if (words(0, begin) >= fewestWords) add(null, 0, begin)
  const told = runs.filter(({ from }, i) => words(from, runs[i + 1]?.from ?? sentences.length) >= fewestWords)
  if (told.length === 0) return [{ ...none, from: 0, to: sentences.length }]
  told.forEach((run, i) => {
    const from = i === 0 && answers.length === 0 ? 0 : run.from
    add(run, from, told[i + 1]?.from ?? sentences.length)
  })
  return answers
}

/** The asking part of a block's text. */
const textAsked = (block: Placed['block']): string =>
  block.text.slice(0, block.sentences[askedIn(block) - 1]?.span[1] ?? block.text.length).replace(/\s+/g, ' ')

/** Who quotes most of the text quotes the answers. */
function isMostlyQuoted({ blocks }: Document): boolean {
  let all = 0
  let quoted = 0
  for (const { block } of blocks) {
    if (block.kind === 'heading') continue
    all += block.text.length
    if (block.quote > 0) quoted += block.text.length
  }
  return quoted * 2 > all
}

/** “Hello team!”, “Thank you for reading”, “Best regards”. */
const isGreeting = once((sentence: Sentence): boolean => {
  const size = sentence.words.length
  const said = whereSaid(
    'readers',
    ...(size <= 6 ? (['greeting'] as const) : []),
    ...(size <= 5 ? (['closing'] as const) : []),
  )(sentence)
  return said !== null && said[0] <= sentence.words[0]!.span[0]
})

/** Words of somebody else above the text, all of it in quotation marks: “Measure twice.” — a carpenter. */
const isMotto = ({ block, index }: Placed): boolean =>
  index < 3 &&
  block.kind === 'paragraph' &&
  block.text.length < 400 &&
  /^\s*["“«].{8,}["”»](?:\s*[-–—~]\s*\S.{0,60})?\s*$/s.test(block.text) &&
  !block.text.includes('?') &&
  !/["”»].*["“«]/s.test(block.text.slice(1, -1))

/**
 * What a sentence is by itself, for rules that see no more of the text: `question` where its block is one wherever it
 * stands. The engine leaves out what the whole text shows besides (`Narrative.foreign`), so rules need not ask.
 */
export const toldBy = (sentence: Sentence): Whose =>
  isPlainlyAsking(sentence.block) && asksWriter(sentence)
    ? 'question'
    : isGreeting(sentence)
      ? 'greeting'
      : 'writer'
