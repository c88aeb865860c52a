import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '@marginalia/engine'
import type { Report, StoryFacts } from '@marginalia/report'
import { Problem, reasonOf } from './problem.ts'
import { bundle } from './version.ts'

export const cacheFolder = '.marginalia-cache'

/** What is remembered of a document. */
export interface Remembered {
  readonly report: Report
  /** Only where stories were asked for. */
  readonly stories?: readonly StoryFacts[]
}

/** Reports by content: the text, everything that decides about it, and this very build of the command. */
export interface Cache {
  get(path: string, key: string): Remembered | null
  set(path: string, key: string, remembered: Remembered): void
  keyOf(source: string, syntax: string, plan: Plan): string
}

/** One file for each document, so that it never grows beyond the documents there are. */
export function openCache(folder: string): Cache {
  const build = hash(readFileSync(bundle))
  try {
    mkdirSync(folder, { recursive: true })
    // Nobody wants a cache in a repository.
    writeFileSync(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    throw new Problem(`the cache cannot be written: ${reasonOf(error)}`, folder)
  }
  const fileOf = (path: string): string => join(folder, `${hash(path).slice(0, 32)}.json`)
  return {
    get(path, key) {
      try {
        const stored = JSON.parse(readFileSync(fileOf(path), 'utf8')) as Remembered & { key: string }
        return stored.key === key ? stored : null
      } catch {
        return null
      }
    },
    set(path, key, { report, ...rest }) {
      try {
        writeFileSync(fileOf(path), JSON.stringify({ key, report, ...rest }))
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
    keyOf: (source, syntax, plan) => hash(JSON.stringify([build, syntax, plan, source])),
  }
}

/** SHA-256. The module is loaded when asked for: every module costs time at the start. */
const hash = (content: string | Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex')
