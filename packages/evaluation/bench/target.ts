/** A figure that was agreed on, with what was measured. */
export interface Target {
  readonly what: string
  readonly most: number
  /** Not a number where it could not be measured. */
  readonly is: number
}

/** A line for each: kept, or missed and by how much. Why those are missed stands in docs/decisions. */
export function targets(all: readonly Target[]): string {
  const lines = all.map(({ what, most, is }) => {
    const verdict = Number.isNaN(is) ? 'not measured' : is <= most ? 'kept' : '**missed**'
    return `- Target: ${what} at most ${most}. ${Number.isNaN(is) ? '' : `It is ${is.toFixed(is < 10 ? 2 : 0)}: `}${verdict}.`
  })
  const missed = all.some(({ is, most }) => is > most)
  return [
    ...lines,
    ...(missed
      ? [`\nWhy, and what it would take: [the price of depth](docs/decisions/slower-than-write-good.md).`]
      : []),
  ].join('\n')
}
