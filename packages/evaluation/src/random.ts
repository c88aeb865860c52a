/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * The middle 95 % of a figure when its units are drawn again with replacement. Units are
 * whole documents: marks of one document are not independent of each other.
 */
export function interval<T>(
  units: readonly T[],
  figure: (sample: readonly T[]) => number,
): readonly [number, number] {
  const random = seeded(20_200)
  const draws = 1_000
  const values: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    values.push(figure(units.map(() => units[Math.floor(random() * units.length)]!)))
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(draws * 0.025)]!, values[Math.floor(draws * 0.975)]!]
}
