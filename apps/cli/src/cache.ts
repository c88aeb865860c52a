import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '@marginalia/engine'
import type { Report, StoryFacts } from '@marginalia/report'
import { reasonOf } from './problem.ts'
import { shownPath } from './shown-path.ts'
import { bundle } from './version.ts'
import { writeFileWhole } from './whole-file.ts'

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

/** Make the folder. Why nothing can be remembered there, in one line, or null. */
export function prepareCache(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    // Nobody wants a cache in a repository. A file that is there is somebody's.
    const ignore = join(folder, '.gitignore')
    if (!existsSync(ignore)) writeFileWhole(ignore, '*\n')
    return null
  } catch (error) {
    return `${shownPath(folder)}: the cache cannot be written (${reasonOf(error)}); nothing is remembered`
  }
}

/** One file for each document, so that it never grows beyond the documents there are. */
export function openCache(folder: string): Cache {
  const build = hash(readFileSync(bundle))
  const fileOf = (path: string): string => join(folder, `${hash(path).slice(0, 32)}.json`)
  return {
    get(path, key) {
      try {
        const stored = readFileSync(fileOf(path), 'utf8')
        const body = stored.slice(headLength)
        return stored.startsWith(headOf(key, body)) ? (JSON.parse(body) as Remembered) : null
      } catch {
        return null
      }
    },
    set(path, key, remembered) {
      const body = JSON.stringify(remembered)
      try {
        writeFileWhole(fileOf(path), headOf(key, body) + body)
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
    keyOf: (source, syntax, plan) => hash(JSON.stringify([build, syntax, plan, source])),
  }
}

/** What a report is known by, and a sum over it: a damaged file is as good as none. */
const headOf = (key: string, body: string): string => `${key} ${hash(body)}\n`
/** UTF-16 units: two sums in hexadecimal, a space and the end of the line. */
const headLength = 130

/** SHA-256. The module is loaded when asked for: every module costs time at the start. */
const hash = (content: string | Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex')
