import { type Document, once, type Sentence } from '@marginalia/prose'
import type { Part, SentencePart } from '@marginalia/report'
import { partScale } from './generated/part-scale.ts'
import { partSignsOf } from './part-signs.ts'
import { letters, pointsOf, sharesOf } from './scale.ts'
import { standingsOf } from './standing.ts'
import type { RawSentence } from './structure.ts'

export interface Segmentation {
  /** By sentence; `other` stands outside the story. */
  readonly parts: readonly SentencePart[]
  /** By sentence: how often such an answer is right on authors whom nothing was counted from, 0 to 1. */
  readonly confidence: readonly number[]
  /** Parts that no sentence is likely to tell. */
  readonly absent: readonly Part[]
  /** The text tells what somebody did: a map is worth drawing. */
  readonly told: boolean
}

/** The numbers of the method; the scale itself stands in `generated/part-scale.ts`. */
export const method = {
  /**
   * A text tells a story where at least so many of its main clauses are in the past, or tell what “I” or “we” did.
   * Memos, press releases, candidacies and questions with answers stay below both.
   */
  leastPast: 0.25,
  leastDeeds: 0.12,
  /** A part is absent where no sentence has a share of it as large as this. */
  leastShare: 0.12,
  /** Less is no story, whatever was declared. */
  leastSentences: 2,
  leastWords: 20,
  /** No opinion on what is absent from less text. */
  enoughSentences: 6,
  enoughWords: 60,
} as const

const parts = ['situation', 'task', 'action', 'result', 'learning', 'other'] as const

/** What each sentence of a text without labels does: points by signs, and the likeliest parts given all the others. */
export function segment(document: Document, sentences: readonly RawSentence[]): Segmentation {
  const standings = standingsOf(document, sentences)
  const shares = sharesOf(
    sentences.map(({ sentence }, i) => {
      const own = ownPoints(sentence)
      const place = pointsOf(standings[i]!.signs)
      return own.map((points, part) => points + place[part]!)
    }),
    standings.map(({ gap }) => gap),
  )
  const answers = sentences.map((_, i) => answerAt(shares, i))
  const words = wordsIn(sentences)
  const enough = sentences.length >= method.enoughSentences && words >= method.enoughWords
  return {
    parts: answers.map(({ part }) => part),
    confidence: answers.map(({ share }) => partScale.right[Math.min(19, Math.floor(share * 20))]!),
    absent: enough ? absentFrom(shares, sentences.length) : [],
    told: tells(sentences),
  }
}

/** What speaks for each part in a sentence by itself. */
const ownPoints = once((sentence: Sentence): readonly number[] => pointsOf(partSignsOf(sentence)))

const size = letters.length

/** The likeliest part with its share; result and learning answer for each other, as readers part them least surely. */
function answerAt(shares: Float64Array, i: number): { part: SentencePart; share: number } {
  const at = size * i
  const [situation, task, action, result, learning, other] = shares.subarray(at, at + size)
  const sums = [situation!, task!, action!, result! + learning!, 0, other!]
  const best = sums.indexOf(Math.max(...sums))
  return { part: best === 3 && learning! > result! ? 'learning' : parts[best]!, share: sums[best]! }
}

function absentFrom(shares: Float64Array, count: number): Part[] {
  const most = new Array<number>(size).fill(0)
  for (let at = 0; at < size * count; at++) most[at % size] = Math.max(most[at % size]!, shares[at]!)
  const outcome = Math.max(most[3]!, most[4]!)
  const absent: Part[] = []
  if (most[2]! < method.leastShare) absent.push('action')
  if (outcome < method.leastShare) absent.push('result')
  return absent
}

/** The sentences tell what happened, rather than how things are or will be. */
function tells(sentences: readonly RawSentence[]): boolean {
  let past = 0
  let deeds = 0
  for (const { sentence } of sentences) {
    const signs = partSignsOf(sentence)
    if (signs.includes('tense past')) past++
    if (signs.includes('i past') || signs.includes('we past')) deeds++
  }
  return past >= method.leastPast * sentences.length || deeds >= method.leastDeeds * sentences.length
}

export const wordsIn = (sentences: readonly RawSentence[]): number =>
  sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
