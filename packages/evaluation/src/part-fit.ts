import { type Gap, gaps, type PartScale, type Points } from '@marginalia/narrative'

/** A text to count from: for each sentence its signs, how it is parted, and the shares of its readers by letter. */
export interface Counted {
  readonly author: string
  readonly weight: number
  /** A draft or a model answer: it counts in the points of the signs that people's own texts show, and has none of its own but for short texts. */
  readonly isOther: boolean
  readonly sentences: readonly {
    readonly signs: readonly string[]
    readonly gap: Gap
    readonly read: Points
  }[]
}

const size = 6

export interface FitOptions {
  /** Pull of each weight towards 0. */
  readonly pull: number
  readonly steps: number
  readonly unit: number
  /** Signs seen with fewer authors, or in fewer sentences, are left out. */
  readonly leastAuthors: number
  readonly leastWordAuthors: number
  readonly leastSentences: number
  /** Points of a sentence's standing outside the story, beside what was counted: to leave words out needs more than half. */
  readonly outside: number
}

export const usual: FitOptions = {
  pull: 50,
  steps: 80,
  unit: 20,
  leastAuthors: 4,
  leastWordAuthors: 12,
  leastSentences: 8,
  outside: -4,
}

/** Signs that enough authors show. */
export function signsIn(texts: readonly Counted[], options: FitOptions): string[] {
  const seen = new Map<string, { authors: Set<string>; sentences: number }>()
  for (const { author, isOther, sentences } of texts)
    for (const { signs } of sentences)
      for (const sign of signs) {
        const one = seen.get(sign) ?? { authors: new Set(), sentences: 0 }
        seen.set(sign, one)
        if (isOther && !sign.endsWith('short text')) continue
        one.authors.add(author)
        one.sentences++
      }
  return [...seen]
    .filter(
      ([sign, { authors, sentences }]) =>
        sentences >= options.leastSentences &&
        authors.size >= (sign.startsWith('“') ? options.leastWordAuthors : options.leastAuthors),
    )
    .map(([sign]) => sign)
    .sort()
}

/**
 * Points that fit the readings best: a conditional random field (Lafferty 2001) of signs and turns, by gradient
 * ascent (Adam, Kingma 2015), rounded to whole points.
 */
export function fit(texts: readonly Counted[], signs: readonly string[], options: FitOptions): PartScale {
  const at = new Map(signs.map((sign, i) => [sign, i]))
  const rows = texts.map(({ sentences, weight }) => ({
    weight,
    active: sentences.map(one => one.signs.flatMap(sign => at.get(sign) ?? [])),
    gaps: sentences.map(({ gap }) => gaps.indexOf(gap)),
    read: sentences.map(({ read }) => read),
  }))
  const total = rows.reduce((sum, { active, weight }) => sum + active.length * Math.min(1, weight), 0)
  const offset = size * signs.length
  const weights = new Float64Array(offset + size + gaps.length * size * size)
  const m = new Float64Array(weights.length)
  const v = new Float64Array(weights.length)
  const gradient = new Float64Array(weights.length)
  const turnsAt = offset + size
  for (let step = 1; step <= options.steps; step++) {
    gradient.fill(0)
    for (const row of rows) if (row.active.length > 0) addGradient(row, weights, gradient, offset, turnsAt)
    for (let i = 0; i < weights.length; i++) {
      const pull = i < offset ? options.pull : i < turnsAt ? 0 : 2
      const g = (gradient[i]! + pull * weights[i]!) / total
      m[i] = 0.9 * m[i]! + 0.1 * g
      v[i] = 0.99 * v[i]! + 0.01 * g * g
      weights[i]! -= (0.08 * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  const points = (from: number): number[] =>
    Array.from({ length: size }, (_, part) => Math.round(options.unit * weights[from + part]!) + 0)
  const rounded = signs.map((sign, i) => [sign, points(size * i)] as const)
  const turns = gaps.map((gap, k) => [
    gap,
    Array.from({ length: size }, (_, from) => points(turnsAt + size * size * k + size * from)),
  ])
  return {
    unit: options.unit,
    base: points(offset).map((one, part) => (part === size - 1 ? one + options.outside : one)),
    right: [],
    signs: Object.fromEntries(rounded.filter(([, list]) => list.some(one => one !== 0))),
    turns: Object.fromEntries(turns) as PartScale['turns'],
  }
}

function addGradient(
  {
    active,
    gaps: parted,
    read,
    weight,
  }: { active: number[][]; gaps: number[]; read: Points[]; weight: number },
  weights: Float64Array,
  gradient: Float64Array,
  offset: number,
  turnsAt: number,
): void {
  const count = active.length
  const own = new Float64Array(size * count)
  for (let i = 0; i < count; i++) {
    for (let part = 0; part < size; part++) {
      let sum = weights[offset + part]!
      for (const sign of active[i]!) sum += weights[size * sign + part]!
      own[size * i + part] = Math.exp(sum)
    }
  }
  const turn = Float64Array.from({ length: gaps.length * size * size }, (_, i) =>
    Math.exp(weights[turnsAt + i]!),
  )
  const forward = new Float64Array(size * count)
  const backward = new Float64Array(size * count).fill(1)
  const scale = (list: Float64Array, from: number): void => {
    let sum = 0
    for (let i = from; i < from + size; i++) sum += list[i]!
    for (let i = from; i < from + size; i++) list[i]! /= sum
  }
  for (let i = 0; i < count; i++) {
    const base = size * size * parted[i]!
    for (let part = 0; part < size; part++) {
      let sum = i === 0 ? 1 : 0
      if (i > 0)
        for (let from = 0; from < size; from++)
          sum += forward[size * (i - 1) + from]! * turn[base + size * from + part]!
      forward[size * i + part] = sum * own[size * i + part]!
    }
    scale(forward, size * i)
  }
  for (let i = count - 2; i >= 0; i--) {
    const base = size * size * parted[i + 1]!
    const next = size * (i + 1)
    for (let part = 0; part < size; part++) {
      let sum = 0
      for (let to = 0; to < size; to++)
        sum += turn[base + size * part + to]! * own[next + to]! * backward[next + to]!
      backward[size * i + part] = sum
    }
    scale(backward, size * i)
  }
  const share = new Float64Array(size)
  const pair = new Float64Array(size * size)
  for (let i = 0; i < count; i++) {
    for (let part = 0; part < size; part++)
      share[part] = forward[size * i + part]! * backward[size * i + part]!
    scale(share, 0)
    for (let part = 0; part < size; part++) {
      const error = weight * (share[part]! - read[i]![part]!)
      gradient[offset + part]! += error
      for (const sign of active[i]!) gradient[size * sign + part]! += error
    }
    if (i === 0) continue
    const base = size * size * parted[i]!
    let sum = 0
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) {
        const one =
          forward[size * (i - 1) + from]! *
          turn[base + size * from + to]! *
          own[size * i + to]! *
          backward[size * i + to]!
        pair[size * from + to] = one
        sum += one
      }
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++)
        gradient[turnsAt + base + size * from + to]! +=
          weight * (pair[size * from + to]! / sum - read[i - 1]![from]! * read[i]![to]!)
  }
}
