import { realpathSync } from 'node:fs'
import { Problem } from './problem.ts'

/**
 * Throws a Problem where something would be written over a file that is read. What a person wrote is worth
 * more than any report, and one slip of `-o` is enough to lose it.
 * @param targets what is written to, as it was typed
 * @param sources absolute paths of what is read
 */
export function refuseOverwriting(targets: readonly string[], sources: Iterable<string>): void {
  const present = targets.flatMap(target => {
    const real = realOf(target)
    return real === null ? [] : [[real, target] as const]
  })
  if (present.length === 0) return
  const read = new Set([...sources].map(source => realOf(source)))
  for (const [real, target] of present) {
    if (read.has(real)) {
      throw new Problem('would be overwritten, and it is among what is read; expected another name', target)
    }
  }
}

/** What a path leads to in the end; null where there is nothing. */
function realOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}
