import { partScale } from './generated/part-scale.ts'
import { type Gap, gaps } from './standing.ts'

/** What a sentence does, by the letters readers use; O stands outside the story. */
export const letters = ['S', 'T', 'A', 'R', 'L', 'O'] as const
const size = letters.length

/** Points as a person reads them: so many for each part, in the order of `letters`. */
export type Points = readonly number[]

/** A readable scale: points by sign, points for going from part to part, and how often the surest are right. */
export interface PartScale {
  /** Points that multiply the odds by e. */
  readonly unit: number
  /** Of every sentence. */
  readonly base: Points
  /** How often an answer that is about so sure is right, by twentieths, in people's own texts and inside their stories. */
  readonly right: readonly number[]
  readonly signs: Readonly<Record<string, Points>>
  /** From each part (row) to each part (column), by how the sentences are parted. */
  readonly turns: Readonly<Record<Gap, readonly Points[]>>
}

/** Points of some signs together. */
export function pointsOf(signs: Iterable<string>, scale: PartScale = partScale): number[] {
  const sum = new Array<number>(size).fill(0)
  const known = signsOf(scale)
  for (const sign of signs) {
    const points = known.get(sign)
    if (points) for (let part = 0; part < size; part++) sum[part]! += points[part]!
  }
  return sum
}

const kept = new WeakMap<PartScale, ReadonlyMap<string, Points>>()

/** As a map: most signs of a sentence are made for it, and to ask an object for them would intern each. */
function signsOf(scale: PartScale): ReadonlyMap<string, Points> {
  const signs = kept.get(scale) ?? new Map(Object.entries(scale.signs))
  kept.set(scale, signs)
  return signs
}

/**
 * How likely each part is for each sentence, given all the others: the forward-backward algorithm (Rabiner 1989)
 * over points. Six shares a sentence. Linear in the sentences.
 */
export function sharesOf(
  points: readonly Points[],
  gaps: readonly Gap[],
  scale: PartScale = partScale,
): Float64Array {
  const count = points.length
  const turns = expOf(scale)
  const own = new Float64Array(size * count)
  points.forEach((one, i) => {
    const most = Math.max(...one)
    for (let part = 0; part < size; part++)
      own[size * i + part] = Math.exp((one[part]! - most + scale.base[part]!) / scale.unit)
  })
  const forward = new Float64Array(size * count)
  const backward = new Float64Array(size * count)
  for (let i = 0; i < count; i++) {
    const turn = turns[gaps[i]!]
    for (let part = 0; part < size; part++) {
      let sum = i === 0 ? 1 : 0
      if (i > 0)
        for (let from = 0; from < size; from++)
          sum += forward[size * (i - 1) + from]! * turn[size * from + part]!
      forward[size * i + part] = sum * own[size * i + part]!
    }
    normalise(forward, size * i)
  }
  backward.fill(1, size * (count - 1))
  for (let i = count - 2; i >= 0; i--) {
    const turn = turns[gaps[i + 1]!]
    const next = size * (i + 1)
    for (let part = 0; part < size; part++) {
      let sum = 0
      for (let to = 0; to < size; to++)
        sum += turn[size * part + to]! * own[next + to]! * backward[next + to]!
      backward[size * i + part] = sum
    }
    normalise(backward, size * i)
  }
  for (let at = 0; at < forward.length; at++) forward[at]! *= backward[at]!
  for (let i = 0; i < count; i++) normalise(forward, size * i)
  return forward
}

/** The likeliest part of a sentence. Result and learning answer for each other: readers part them least surely. */
export interface PartAnswer {
  readonly letter: (typeof letters)[number]
  /**
   * How surely, 0 to 1: the mean of its share given all the sentences and of its share by the sentence's own points. What
   * only its neighbours say of it is a guess.
   */
  readonly sure: number
}

/** The answer at a sentence, by the shares of all and by the points of its own. */
export function answerAt(
  shares: Float64Array,
  i: number,
  points: Points,
  scale: PartScale = partScale,
): PartAnswer {
  const together = mergedOf(shares.subarray(size * i, size * (i + 1)))
  const alone = mergedOf(ownShares(points, scale))
  const best = together.indexOf(Math.max(...together))
  const isLesson = best === resultAt && shares[size * i + learningAt]! > shares[size * i + resultAt]!
  return {
    letter: letters[isLesson ? learningAt : best]!,
    sure: (together[best]! + alone[best]!) / 2,
  }
}

/** Result and learning as one. */
const mergedOf = (shares: ArrayLike<number>): readonly number[] =>
  letters.map((_, part) => {
    if (part === learningAt) return 0
    return part === resultAt ? shares[resultAt]! + shares[learningAt]! : shares[part]!
  })

const resultAt = letters.indexOf('R')
const learningAt = letters.indexOf('L')

/** The shares that the points of a sentence give it, whatever stands beside it. */
function ownShares(points: Points, { base, unit }: PartScale): readonly number[] {
  const most = Math.max(...points)
  const odds = points.map((one, part) => Math.exp((one - most + base[part]!) / unit))
  const sum = odds.reduce((all, one) => all + one)
  return odds.map(one => one / sum)
}

function normalise(list: Float64Array, from: number): void {
  let sum = 0
  for (let at = from; at < from + size; at++) sum += list[at]!
  for (let at = from; at < from + size; at++) list[at]! /= sum
}

type Turns = Readonly<Record<Gap, Float64Array>>
const known = new WeakMap<PartScale, Turns>()

function expOf(scale: PartScale): Turns {
  const made = known.get(scale)
  if (made) return made
  const exp = (rows: readonly Points[]): Float64Array =>
    Float64Array.from(rows.flat(), point => Math.exp(point / scale.unit))
  const turns = Object.fromEntries(gaps.map(gap => [gap, exp(scale.turns[gap])])) as Turns
  known.set(scale, turns)
  return turns
}
