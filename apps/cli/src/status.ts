import { type Stats, statSync } from 'node:fs'
import { Problem, reasonOf } from './problem.ts'

/** What there is at a path; undefined where there is nothing. What cannot be looked at is a Problem. */
export function statusOf(path: string, shown: string = path): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    // Part of the path is a file: so there is nothing behind it.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw new Problem(`cannot be read: ${reasonOf(error)}`, shown)
  }
}
