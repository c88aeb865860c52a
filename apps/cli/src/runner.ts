import { readBankFile } from '@marginalia/bank'
import { frontMatterWarning, Mistake, type Plan } from '@marginalia/engine'
import type { Report, StoryFacts } from '@marginalia/report'
import { type Cache, openCache } from './cache.ts'
import type { Document } from './documents.ts'
import { openReviewer } from './reviewer.ts'
import { readSource, syntaxOf } from './source.ts'

/** What became of a document: a report, or the one line that says why there is none. */
export type Outcome =
  | {
      readonly source: string
      readonly report: Report
      /** Null unless the runner was opened for a bank. */
      readonly stories: readonly StoryFacts[] | null
      readonly warnings: readonly string[]
    }
  | { readonly problem: string }

export interface RunnerOptions {
  /** Folder of the cache, or null for none. */
  readonly cache: string | null
  /** Keep what was understood of each document for the next time. */
  readonly incremental?: boolean
  /** Also find the stories of each document. */
  readonly stories?: boolean
}

export interface Runner {
  /** Read and review one document. Writers' mistakes become a problem; ours throw. */
  run(document: Document, plan: Plan): Promise<Outcome>
  close(): Promise<void>
}

/** @param times milliseconds by rule are added here */
export function openRunner(
  { cache: folder, incremental, stories: wanted = false }: RunnerOptions,
  times?: Map<string, number>,
): Runner {
  const cache: Cache | null = folder === null ? null : openCache(folder)
  const reviewer = openReviewer({ ...(times ? { times } : {}), incremental: incremental ?? false })
  return {
    async run(document, plan) {
      try {
        const syntax = syntaxOf(document.path)
        const { text: source, warnings: remarks } = await readSource(document)
        const broken = syntax === 'text' ? null : frontMatterWarning(source)
        const warnings = broken === null ? remarks : [...remarks, broken]
        const name = `${document.absolute ?? document.path}${wanted ? '#stories' : ''}`
        const key = cache?.keyOf(source, syntax, plan) ?? ''
        const known = cache?.get(name, key) ?? null
        if (known) return { source, report: known.report, stories: known.stories ?? null, warnings }
        const analysis = reviewer.analyze(source, syntax, document.path, plan)
        const { report } = analysis
        const stories = wanted ? readBankFile(document.path, analysis).stories : null
        cache?.set(name, key, stories ? { report, stories } : { report })
        return { source, report, stories, warnings }
      } catch (error) {
        if (error instanceof Mistake) return { problem: error.message }
        throw error
      }
    },
    async close() {},
  }
}
