import { type Analysis, frontMatterWarning, Mistake, type Plan } from '@marginalia/engine'
import type { Report, StoryFacts } from '@marginalia/report'
import { type Cache, openCache, type Remembered } from './cache.ts'
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
  /** Documents under way at once that keep it at work. Each is held in memory with all that was understood of it. */
  readonly ahead: number
  /** Read and review one document. Writers' mistakes become a problem; ours throw. */
  run(document: Document, plan: Plan): Promise<Outcome>
  close(): Promise<void>
}

/** A document as it was read, with what the cache knows of it. */
interface Looked {
  readonly source: string
  readonly warnings: readonly string[]
  readonly known: Remembered | null
  remember(remembered: Remembered): void
}

/** Reads documents and looks them up in the cache, where there is one. */
function openLook({ cache: folder, stories: wanted = false }: RunnerOptions) {
  const cache: Cache | null = folder === null ? null : openCache(folder)
  return async (document: Document, plan: Plan): Promise<Looked> => {
    const syntax = syntaxOf(document.path)
    const { text: source, warnings: remarks } = await readSource(document)
    const broken = syntax === 'text' ? null : frontMatterWarning(source)
    const warnings = broken === null ? remarks : [...remarks, broken]
    const name = `${document.absolute ?? document.path}${wanted ? '#stories' : ''}`
    const key = cache?.keyOf(source, syntax, plan) ?? ''
    const known = cache?.get(name, key) ?? null
    return { source, warnings, known, remember: remembered => cache?.set(name, key, remembered) }
  }
}

const outcomeOf = ({ source, warnings }: Looked, { report, stories }: Remembered): Outcome => ({
  source,
  report,
  stories: stories ?? null,
  warnings,
})

/** Answers from the cache alone; null for what it does not know, and for what can only be read once. */
export function openMemory(
  options: RunnerOptions,
): ((document: Document, plan: Plan) => Promise<Outcome | null>) | null {
  if (options.cache === null) return null
  const look = openLook(options)
  return async (document, plan) => {
    if (document.absolute === null) return null
    return told(async () => {
      const looked = await look(document, plan)
      return looked.known && outcomeOf(looked, looked.known)
    })
  }
}

/** A writer's mistake becomes a problem. */
async function told<O>(act: () => Promise<O>): Promise<O | { readonly problem: string }> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Mistake) return { problem: error.message }
    throw error
  }
}

/** What a bank asks of a document: loaded by those who want it. */
async function storiesIn(path: string, analysis: Analysis): Promise<readonly StoryFacts[]> {
  const { readBankFile } = await import('@marginalia/bank')
  return readBankFile(path, analysis).stories
}

/** @param times milliseconds by rule are added here */
export function openRunner(options: RunnerOptions, times?: Map<string, number>): Runner {
  const { incremental = false, stories: wanted = false } = options
  const look = openLook(options)
  const reviewer = openReviewer({ ...(times ? { times } : {}), incremental })
  return {
    ahead: 1,
    run: (document, plan) =>
      told(async () => {
        const looked = await look(document, plan)
        if (looked.known) return outcomeOf(looked, looked.known)
        const analysis = reviewer.analyze(looked.source, syntaxOf(document.path), document.path, plan)
        const { report } = analysis
        const found = wanted ? { report, stories: await storiesIn(document.path, analysis) } : { report }
        looked.remember(found)
        return outcomeOf(looked, found)
      }),
    async close() {},
  }
}
