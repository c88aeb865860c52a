import { type Document, once, type Sentence } from '@marginalia/prose'
import type { SentencePart } from '@marginalia/report'
import { partScale } from './generated/part-scale.ts'
import { partSignsOf } from './part-signs.ts'
import { answerAt, letters, pointsOf, sharesOf } from './scale.ts'
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
  const points = sentences.map(({ sentence }, i) => {
    const place = pointsOf(standings[i]!.signs)
    return ownPoints(sentence).map((own, part) => own + place[part]!)
  })
  const shares = sharesOf(
    points,
    standings.map(({ gap }) => gap),
  )
  const answers = points.map((own, i) => answerAt(shares, i, own))
  return {
    parts: answers.map(({ letter }) => parts[letters.indexOf(letter)]!),
    confidence: answers.map(({ sure }) => sureOf(sure)),
    told: tells(sentences),
  }
}

/** What speaks for each part in a sentence by itself. */
const ownPoints = once((sentence: Sentence): readonly number[] => pointsOf(partSignsOf(sentence)))

/** How often an answer that is about so sure is right; between two counts, on the line between them. */
function sureOf(sure: number): number {
  const { right } = partScale
  const at = Math.min(sure * right.length, right.length - 1)
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
