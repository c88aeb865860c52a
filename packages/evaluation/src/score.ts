/** Counts of a comparison with gold data. */
export interface Tally {
  readonly hits: number
  /** Things we found. */
  readonly found: number
  /** Things there were to find. */
  readonly gold: number
  /** Gold things found; differs from `hits` where several findings may share a mark. */
  readonly recalled?: number
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function score({ hits, found, gold, recalled = hits }: Tally): Score {
  const precision = found === 0 ? 1 : hits / found
  const recall = gold === 0 ? 1 : recalled / gold
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
