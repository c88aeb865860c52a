/** Index of the first item at or after a place; items stand in order. Found by halving. */
export function firstFrom<T>(items: readonly T[], at: number, placeOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(items[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}
