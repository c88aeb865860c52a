/**
 * The name most like what was typed, or null when nothing is near: the only one that begins so, or one slip
 * in three letters at most.
 */
export function nearest(typed: string, all: Iterable<string>): string | null {
  const names = [...all]
  const longer = typed.length < 3 ? [] : names.filter(name => name.startsWith(typed))
  if (longer.length === 1) return longer[0]!
  let best: string | null = null
  let least = Math.max(1, Math.floor(Math.min(typed.length, 60) / 3)) + 1
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    const distance = distanceOf(typed.toLowerCase(), name.toLowerCase())
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** `; did you mean “…”?`, or nothing. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = nearest(typed, names)
  return name === null ? '' : `; did you mean “${name}”?`
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
