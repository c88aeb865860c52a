/**
 * Tops for cards in a margin, all in pixels: cards keep their order and never overlap, the sum of
 * their distances from their anchors is the least possible, and the pinned card is exactly level.
 *
 * Isotonic regression under the L1 norm: pool adjacent violators with medians. Against the
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
  const count = anchors.length
  /** Where the cards before a card would push it, were the first of them at 0. */
  const offsets = new Float64Array(count)
  /** Where the first card would have to stand for a card to be level. */
  const shifts = new Float64Array(count)
  let offset = 0
  for (let i = 0; i < count; i++) {
    offsets[i] = offset
    shifts[i] = anchors[i]! - offset
    offset += (heights[i] ?? 0) + gap
  }
  /** Cards that touch each other move as one: the first of each pool, and its median. */
  const firsts: number[] = []
  const medians: number[] = []
  for (let i = 0; i < count; i++) {
    let first = i
    let median = shifts[i]!
    while (medians.length > 0 && medians.at(-1)! > median) {
      first = firsts.pop()!
      medians.pop()
      median = medianOf(shifts, first, i + 1, pin)
    }
    firsts.push(first)
    medians.push(median)
  }
  const tops: number[] = []
  firsts.forEach((first, k) => {
    const shift = Math.max(medians[k]!, 0)
    for (let i = first; i < (firsts[k + 1] ?? count); i++) tops.push(Math.round(shift + offsets[i]!))
  })
  return tops
}

/** The pinned card outvotes all the others. */
function medianOf(shifts: Float64Array, from: number, to: number, pin: number): number {
  if (from <= pin && pin < to) return shifts[pin]!
  return shifts.slice(from, to).sort()[(to - from - 1) >> 1]!
}
