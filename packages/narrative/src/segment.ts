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
  /**
   * A part is absent where no sentence has so large a share of it, neither by itself nor given all the others. As low
   * as that, a reader misses the part too; above, readers find results that the scale does not.
   */
  absent: { action: { own: 0.3, given: 0.3 }, result: { own: 0.33, given: 0.37 } },
  /** Nobody tells one story for longer. */
  mostWords: 8_000,
  /** Less is no story, whatever was declared. */
  leastSentences: 2,
  leastWords: 20,
  /** No opinion on what is absent from less text. */
  enoughSentences: 6,
  enoughWords: 60,
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
  const words = wordsIn(sentences)
  const enough = sentences.length >= method.enoughSentences && words >= method.enoughWords
  return {
    parts: answers.map(({ part }) => part),
    confidence: answers.map(({ share }) => partScale.right[Math.min(19, Math.floor(share * 20))]!),
    absent: enough ? absentFrom(shares, sentences) : [],
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

/** Parts that no sentence tells, neither by itself nor given all the others. */
function absentFrom(shares: Float64Array, sentences: readonly RawSentence[]): Part[] {
  const own = (part: number): number =>
    Math.max(...sentences.map(({ sentence }) => ownShares(sentence)[part]!))
  const given = (part: number): number => Math.max(...sentences.map((_, i) => shares[size * i + part]!))
  const { action, result } = method.absent
  const absent: Part[] = []
  if (own(2) < action.own && given(2) < action.given) absent.push('action')
  if (own(3) < result.own && Math.max(given(3), given(4)) < result.given) absent.push('result')
  return absent
}

const ownShares = once((sentence: Sentence): readonly number[] => {
  const points = ownPoints(sentence).map((one, part) =>
    Math.exp((one + partScale.base[part]!) / partScale.unit),
  )
  const sum = points.reduce((all, one) => all + one, 0)
  return points.map(one => one / sum)
})

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
