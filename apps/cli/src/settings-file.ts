import { readFileSync } from 'node:fs'
import { Problem, reasonOf } from './problem.ts'
import { shownPath } from './shown-path.ts'
import { statusOf } from './status.ts'

/** Bytes. Settings are written by people; a baseline holds a line for each note. */
const largest = 50_000_000

/**
 * The text of a file that says how to review: it may come with a pull request, so that it is neither taken from a
 * device nor of any size. A Problem says why there is none.
 */
export function readSettingsFile(path: string): string {
  const shown = shownPath(path)
  const status = statusOf(path, shown)
  if (status && !status.isFile()) throw new Problem('cannot be read: it is not a file', shown)
  if (status && status.size > largest)
    throw new Problem(`cannot be read: ${status.size} bytes; expected at most ${largest}`, shown)
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Problem(`cannot be read: ${reasonOf(error)}`, shown)
  }
}
