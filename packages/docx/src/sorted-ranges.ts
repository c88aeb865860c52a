/** A half-open range; lists of them are sorted and do not overlap. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Index of the first range that ends behind `at`: by halving, so that long paragraphs stay linear. */
export function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The range that holds an offset, or undefined. */
export function rangeAt<R extends Range>(ranges: readonly R[], at: number): R | undefined {
  const found = ranges[firstEndingAfter(ranges, at)]
  return found && found.start <= at ? found : undefined
}

/** The part of the list that shares something with [from, to). */
export function within<R extends Range>(ranges: readonly R[], from: number, to: number): readonly R[] {
  const first = firstEndingAfter(ranges, from)
  let last = first
  while (last < ranges.length && ranges[last]!.start < to) last++
  return ranges.slice(first, last)
}
