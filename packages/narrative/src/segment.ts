import { type Document, once, type Sentence } from '@marginalia/prose'
import type { SentencePart } from '@marginalia/report'
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
  /** Nobody tells one story for longer. */
  mostWords: 8_000,
  /** Less is no story, whatever was declared. */
  leastSentences: 2,
  leastWords: 20,
} as const

const parts = ['situation', 'task', 'action', 'result', 'learning', 'other'] as const

/**
 * What each sentence of an answer without labels does: points by signs, and the likeliest parts given all the others.
 * `wordsOfText`: of the whole text, of which the answer may be one of several.
 */
export function segment(
  document: Document,
  sentences: readonly RawSentence[],
  wordsOfText: number,
): Segmentation {
  const standings = standingsOf(document, sentences, wordsOfText)
  const shares = sharesOf(
    sentences.map(({ sentence }, i) => {
      const own = ownPoints(sentence)
      const place = pointsOf(standings[i]!.signs)
      return own.map((points, part) => points + place[part]!)
    }),
    standings.map(({ gap }) => gap),
  )
  const answers = sentences.map((_, i) => answerAt(shares, i))
  return {
    parts: answers.map(({ part }) => part),
    confidence: answers.map(({ share }) => sureOf(share)),
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
  if (best === 3 && learning! > result!) return { part: 'learning', share: sums[3]! }
  // That it is a result, and no lesson, is worth being sure of.
  return { part: parts[best]!, share: best === 3 ? result! : sums[best]! }
}

/** How often an answer with at least such a share is right; between two counts, on the line between them. */
function sureOf(share: number): number {
  const { right } = partScale
  const at = Math.min(share * right.length, right.length - 1)
  const step = Math.floor(at)
  const from = right[step]!
  const to = right[Math.min(step + 1, right.length - 1)]!
  return Math.round(1_000 * (from + (to - from) * (at - step))) / 1_000
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
