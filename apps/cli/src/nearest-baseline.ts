import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Baseline, baselineName, openBaseline } from './baseline.ts'

/** The baseline nearest to a document, between its folder and the root of its repository. Read once. */
export function nearestBaseline(): (absolute: string) => Baseline | null {
  const known = new Map<string, Baseline | null>()
  return absolute => above(dirname(absolute))

  function above(folder: string): Baseline | null {
    let found = known.get(folder)
    if (found === undefined) {
      const path = join(folder, baselineName)
      const parent = dirname(folder)
      if (existsSync(path)) found = openBaseline(path)
      else found = parent === folder || existsSync(join(folder, '.git')) ? null : above(parent)
      known.set(folder, found)
    }
    return found
  }
}
