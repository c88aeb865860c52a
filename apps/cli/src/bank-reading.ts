import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BankFile, readBankFile } from '@marginalia/bank'
import type { Analyzer } from '@marginalia/engine'
import type { Syntax } from '@marginalia/prose'
import { Problem, reasonOf } from './problem.ts'

export interface BankReader {
  /** Throws a Problem for a text that is too long. */
  read(path: string, text: string, syntax: Syntax): BankFile
}

/** Reads the stories of one file after another; answers are kept in `folder`, when one is given. */
export function openBankReader(analyzer: Analyzer, folder: string | null): BankReader {
  const kept = folder === null ? null : openKept(folder, analyzer.profile.name)
  return {
    read(path, text, syntax) {
      const known = kept?.get(path, text, syntax)
      if (known) return { path, text, ...known }
      try {
        const file = readBankFile(path, analyzer.analyze(text, { syntax }))
        kept?.set(path, text, syntax, file)
        return file
      } catch (error) {
        if (error instanceof RangeError) throw new Problem(error.message, path)
        throw error
      }
    },
  }
}

type Known = Pick<BankFile, 'stories' | 'report'>

/** By the text, the profile and this very build of the command; one file for each document. */
function openKept(folder: string, profile: string) {
  const build = hash(readFileSync(fileURLToPath(import.meta.url)))
  try {
    mkdirSync(folder, { recursive: true })
    // Nobody wants a cache in a repository.
    writeFileSync(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    throw new Problem(`the cache cannot be written: ${reasonOf(error)}`, folder)
  }
  const placeOf = (path: string): string => join(folder, `bank-${hash(path).slice(0, 32)}.json`)
  const keyOf = (text: string, syntax: Syntax): string => hash(JSON.stringify([build, profile, syntax, text]))
  return {
    get(path: string, text: string, syntax: Syntax): Known | null {
      try {
        const stored = JSON.parse(readFileSync(placeOf(path), 'utf8')) as Known & { key: string }
        return stored.key === keyOf(text, syntax) ? { stories: stored.stories, report: stored.report } : null
      } catch {
        return null
      }
    },
    set(path: string, text: string, syntax: Syntax, { stories, report }: BankFile): void {
      try {
        writeFileSync(placeOf(path), JSON.stringify({ key: keyOf(text, syntax), stories, report }))
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
  }
}

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
