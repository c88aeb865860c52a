/** Values in order, each with its weight: what a weighted median is taken of. */
type Weighted = readonly (readonly [value: number, weight: number])[]

/** Cards that touch each other and therefore move as one. */
interface Pool {
  readonly values: Weighted
  readonly count: number
  readonly shift: number
}

/** Heavier than any number of cards: a pinned card outvotes all the others. */
const pinned = 1e6

/**
 * Tops for cards in a margin, all in pixels: cards keep their order and never overlap, the sum of
 * their distances from their anchors is the least possible, and the pinned card is exactly level.
 *
 * Isotonic regression under the L1 norm: pool adjacent violators with weighted medians. Against the
 * usual push-down it halves the distance and keeps as many cards exactly level, and because a median
 * hardly moves when one value does, a typed line or a grown card moves little else.
 *
 * No card leaves the margin at the top: where there is no room above, the first cards begin at 0.
 */
export function stack(
  anchors: readonly number[],
  heights: readonly number[],
  gap: number,
  pin = -1,
): readonly number[] {
  const offsets: number[] = []
  let offset = 0
  for (let i = 0; i < anchors.length; i++) {
    offsets.push(offset)
    offset += (heights[i] ?? 0) + gap
  }
  const pools: Pool[] = []
  anchors.forEach((anchor, i) => {
    const shift = anchor - offsets[i]!
    let pool: Pool = { values: [[shift, i === pin ? pinned : 1]], count: 1, shift }
    for (let last = pools.at(-1); last && last.shift > pool.shift; last = pools.at(-1)) {
      pools.pop()
      const values = merge(last.values, pool.values)
      pool = { values, count: last.count + pool.count, shift: median(values) }
    }
    pools.push(pool)
  })
  const tops: number[] = []
  for (const pool of pools)
    for (let k = 0; k < pool.count; k++)
      tops.push(Math.round(Math.max(pool.shift, 0) + offsets[tops.length]!))
  return tops
}

function median(values: Weighted): number {
  let total = 0
  for (const [, weight] of values) total += weight
  let sum = 0
  for (const [value, weight] of values) {
    sum += weight
    if (sum * 2 >= total) return value
  }
  return 0
}

function merge(left: Weighted, right: Weighted): Weighted {
  const merged: (readonly [number, number])[] = []
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    const a = left[i]
    const b = right[j]
    if (a && (!b || a[0] <= b[0])) {
      merged.push(a)
      i++
    } else if (b) {
      merged.push(b)
      j++
    }
  }
  return merged
}
