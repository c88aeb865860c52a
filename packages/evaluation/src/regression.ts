/** What a row of a regression has, by id, and whether it is so. */
export interface Sample {
  readonly signs: readonly string[]
  readonly outcome: boolean
}

export interface Weights {
  readonly start: number
  readonly weights: ReadonlyMap<string, number>
}

/** A weight in whole steps: one is an eighth of a doubling of the odds. */
export const wholeSteps = (weight: number | undefined): number => Math.round((8 * (weight ?? 0)) / Math.LN2)

/**
 * Logistic regression with a ridge, by Newton's method: natural log odds by sign. Signs seen in fewer rows than
 * `fewest` have no weight. Deterministic; cubic in the number of signs.
 */
export function regress(rows: readonly Sample[], { ridge = 20, fewest = 8, rounds = 8 } = {}): Weights {
  const seen = new Map<string, number>()
  for (const { signs } of rows) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const known = [...seen].filter(([, count]) => count >= fewest).map(([sign]) => sign)
  known.sort()
  const column = new Map(known.map((sign, index) => [sign, index + 1]))
  const size = known.length + 1
  // The first column is the start, which every row has.
  const columns = rows.map(({ signs }) => [0, ...signs.flatMap(sign => column.get(sign) ?? [])])
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size)
    const curve = Array.from({ length: size }, () => new Float64Array(size))
    for (let i = 0; i < size; i++) {
      const pull = i === 0 ? 0.01 : ridge
      slope[i] = pull * weights[i]!
      curve[i]![i] = pull
    }
    for (const [index, { outcome }] of rows.entries()) {
      const own = columns[index]!
      let sum = 0
      for (const i of own) sum += weights[i]!
      const share = 1 / (1 + Math.exp(-sum))
      const spread = share * (1 - share)
      for (const i of own) {
        slope[i]! += share - (outcome ? 1 : 0)
        for (const j of own) curve[i]![j]! += spread
      }
    }
    const step = solved(curve, slope)
    for (let i = 0; i < size; i++) weights[i]! -= step[i]!
  }
  return { start: weights[0]!, weights: new Map(known.map((sign, index) => [sign, weights[index + 1]!])) }
}

/** Solve a symmetric, positive system by Gaussian elimination. */
function solved(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    const row = matrix[i]!
    for (let k = i + 1; k < size; k++) {
      const below = matrix[k]!
      const factor = below[i]! / row[i]!
      if (factor === 0) continue
      for (let j = i; j < size; j++) below[j]! -= factor * row[j]!
      answer[k]! -= factor * answer[i]!
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) answer[i]! -= matrix[i]![j]! * answer[j]!
    answer[i]! /= matrix[i]![i]!
  }
  return answer
}
