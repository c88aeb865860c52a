import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver'
import { diagnosticsOf, problemDiagnostic } from './diagnostics.ts'
import { type Encoding, positionsOf } from './position.ts'
import { review } from './readings.ts'
import type { Outcome, Reviewing } from './reviewing.ts'
import type { Settings } from './settings.ts'

/** A text of the workspace that is not open, and what is noted on it. */
export interface Scanned {
  readonly uri: string
  /** The same while nothing that decides about the notes has changed. */
  readonly resultId: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface Scan {
  readonly folders: readonly string[]
  /** Leave out what is not configured; what a person asks for by a command is reviewed all the same. */
  readonly configuredOnly: boolean
  readonly isOpen: (uri: string) => boolean
  readonly isCancelled: () => boolean
  readonly settingsFor: (uri: string) => Promise<Settings>
  readonly progress?: (done: number, all: number, path: string) => void
}

/** Reviews the texts below folders, one at a time, and lets every other request go first. */
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
  let known = new Map<
    string,
    { readonly resultId: string; readonly diagnostics: readonly Diagnostic[] | null }
  >()
  return {
    scan,
    reload() {
      generation++
      known = new Map()
    },
  }

  async function* scan(scan: Scan): AsyncGenerator<Scanned> {
    const found = await Promise.all(scan.folders.map(folder => reviewing.textsIn(folder)))
    const paths = [...new Set(found.flat())].sort()
    for (const [index, path] of paths.entries()) {
      await new Promise(resolve => setImmediate(resolve))
      if (scan.isCancelled()) return
      scan.progress?.(index, paths.length, path)
      const uri = pathToFileURL(path).href
      if (scan.isOpen(uri)) continue
      const { profile, severity } = await scan.settingsFor(uri)
      const stats = statSync(path, { throwIfNoEntry: false })
      const state = `${generation} ${stats?.mtimeMs} ${stats?.size} ${profile} ${severity}`
      const resultId = `${state}${scan.configuredOnly ? '' : ' all'}`
      let before = known.get(path)
      if (before?.resultId !== resultId) {
        before = { resultId, diagnostics: await notesOn(path, uri, profile, severity, scan.configuredOnly) }
        known.set(path, before)
      }
      if (before.diagnostics) yield { uri, resultId, diagnostics: before.diagnostics }
    }
  }

  async function notesOn(
    path: string,
    uri: string,
    profile: string | null,
    severity: Settings['severity'],
    configuredOnly: boolean,
  ): Promise<readonly Diagnostic[] | null> {
    const { source, report, problem, configured } = await outcomeOf(path, profile)
    if (configuredOnly && !configured) return null
    if (problem !== null) return [problemDiagnostic(problem)]
    if (!report) return null
    const positions = positionsOf(source, encoding())
    return diagnosticsOf({ uri, source, positions, report }, severity, related())
  }

  async function outcomeOf(
    path: string,
    profile: string | null,
  ): Promise<Outcome & { readonly source: string }> {
    let source: string
    try {
      source = await reviewing.read(path)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      return { source: '', report: null, problem, configured: false }
    }
    const outcome = review(reviewing, { path, source, syntax: reviewing.syntaxOf(path, null) }, profile)
    reviewing.forget(path)
    return { ...outcome, source }
  }
}
