import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver'
import { diagnosticsOf, problemDiagnostic } from './diagnostics.ts'
import { type Encoding, positionsOf } from './position.ts'
import { review } from './readings.ts'
import type { Reviewing } from './reviewing.ts'
import type { Settings } from './settings.ts'

/** A text of the workspace that is not open, and what is noted on it. */
export interface Scanned {
  readonly path: string
  readonly uri: string
  /** The same while nothing that decides about the notes has changed. */
  readonly resultId: string
  readonly diagnostics: readonly Diagnostic[]
  readonly configured: boolean
}

export interface Scan {
  readonly folders: readonly string[]
  /** Leave out what is not configured; what a person asks for by a command is reviewed all the same. */
  readonly configuredOnly: boolean
  readonly isOpen: (path: string) => boolean
  readonly isCancelled: () => boolean
  readonly settingsFor: (uri: string) => Promise<Settings>
  readonly progress: (done: number, all: number, path: string) => void
}

/** What is remembered of a text: null where it is left out. */
interface Known {
  readonly resultId: string
  readonly configured: boolean
  readonly diagnostics: readonly Diagnostic[] | null
}

/** Reviews the texts below folders, one at a time. */
export interface Workspace {
  scan(scan: Scan): AsyncGenerator<Scanned>
  /** Configuration may have changed. */
  reload(): void
}

export function openWorkspace(
  reviewing: Reviewing,
  encoding: () => Encoding,
  related: () => boolean,
): Workspace {
  let generation = 0
  let known = new Map<string, Known>()
  return {
    scan,
    reload() {
      generation++
      known = new Map()
    },
  }

  async function* scan(scan: Scan): AsyncGenerator<Scanned> {
    const { configuredOnly } = scan
    const found = await Promise.all(scan.folders.map(folder => reviewing.textsIn(folder)))
    const paths = [...new Set(found.flat())].sort()
    for (const [index, path] of paths.entries()) {
      // Whatever an editor has asked meanwhile is answered first.
      await new Promise(resolve => setImmediate(resolve))
      if (scan.isCancelled()) return
      scan.progress(index, paths.length, path)
      if (scan.isOpen(path)) continue
      const uri = pathToFileURL(path).href
      const settings = await scan.settingsFor(uri)
      const stats = statSync(path, { throwIfNoEntry: false })
      const { profile, severity } = settings
      const resultId = [generation, stats?.mtimeMs, stats?.size, profile, severity, configuredOnly].join(' ')
      let now = known.get(path)
      if (now?.resultId !== resultId) {
        now = { resultId, ...(await reviewed(path, uri, settings, configuredOnly)) }
        known.set(path, now)
      }
      const { configured, diagnostics } = now
      if (diagnostics) yield { path, uri, resultId, configured, diagnostics }
    }
  }

  async function reviewed(
    path: string,
    uri: string,
    { profile, severity }: Settings,
    configuredOnly: boolean,
  ): Promise<Omit<Known, 'resultId'>> {
    let source: string
    try {
      source = await reviewing.read(path)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      return { configured: false, diagnostics: configuredOnly ? null : [problemDiagnostic(problem)] }
    }
    const syntax = reviewing.syntaxOf(path, null)
    if (!syntax) return { configured: false, diagnostics: null }
    const text = { path, source, syntax }
    const { configured, problem, report } = review(reviewing, text, { fallback: profile, configuredOnly })
    reviewing.forget(path)
    if (problem !== null) return { configured, diagnostics: [problemDiagnostic(problem)] }
    if (!report) return { configured, diagnostics: null }
    const positions = positionsOf(source, encoding())
    return { configured, diagnostics: diagnosticsOf({ uri, source, positions, report }, severity, related()) }
  }
}
