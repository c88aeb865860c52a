import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Baseline, openBaseline } from './baseline.ts'
import { text, type Values } from './command.ts'
import { Problem } from './problem.ts'

export const baselineName = '.marginalia-baseline.json'

/** The baselines that apply to documents; each is read once. */
export interface Baselines {
  /** The one that is asked for, else the nearest between a document's folder and the root of its repository. */
  for(absolute: string): Baseline | null
  /** The same, or a new one in the working folder. */
  orNew(absolute: string): Baseline
  /** Those asked for so far. */
  all(): readonly Baseline[]
}

export function openBaselines(values: Values): Baselines {
  const given = text(values, 'baseline')
  const opened = new Map<string, Baseline>()
  const nearest = new Map<string, string | null>()
  return {
    for(absolute) {
      if (given !== undefined) return existsSync(resolve(given)) ? open(resolve(given)) : null
      const path = pathAbove(dirname(absolute))
      return path === null ? null : open(path)
    },
    orNew(absolute) {
      return this.for(absolute) ?? open(resolve(given ?? baselineName))
    },
    all: () => [...opened.values()],
  }

  function open(path: string): Baseline {
    const baseline = opened.get(path) ?? openBaseline(path)
    opened.set(path, baseline)
    return baseline
  }

  function pathAbove(folder: string): string | null {
    const known = nearest.get(folder)
    if (known !== undefined) return known
    const path = join(folder, baselineName)
    const above = dirname(folder)
    const found = existsSync(path)
      ? path
      : above === folder || existsSync(join(folder, '.git'))
        ? null
        : pathAbove(above)
    nearest.set(folder, found)
    return found
  }
}

/** The baselines of a review; none with `--no-baseline`. Throws a Problem where the one asked for is not there. */
export function baselinesOf(values: Values): Baselines | null {
  if (values.baseline === false) return null
  const given = text(values, 'baseline')
  if (given !== undefined && !existsSync(resolve(given))) {
    throw new Problem('no such baseline; `marginalia baseline` writes one', given)
  }
  return openBaselines(values)
}
