import { basename } from 'node:path'
import { count } from '@marginalia/formats'
import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import { openPage } from './actions.ts'
import { pathOf } from './file-uri.ts'
import type { Session } from './session.ts'
import { openWorkspace, type Scanned } from './workspace.ts'

export const reviewWorkspace = 'marginalia.reviewWorkspace'

/** What the answers about the workspace are to be told. */
export interface WorkspaceAnswers {
  /** A file has been written. */
  changed(): void
  /** From now on the notes on this text come with its changes. */
  opened(uri: string): void
  /** Configuration may have changed. */
  reload(): void
}

/** What is asked about texts that are not open. */
export function answerAboutWorkspace(
  session: Session,
  send: (uri: string, diagnostics: readonly Diagnostic[]) => void,
): WorkspaceAnswers {
  const { connection, documents } = session
  const workspace = openWorkspace(
    session.reviewing,
    () => session.client.encoding,
    () => session.client.related,
  )
  /** URIs of texts that are not open and whose notes were sent, by path. */
  let sent = new Map<string, string>()
  /** The client asks for the notes on what is configured; it is not sent them as well. */
  let asks = false
  /** Something may have changed since the workspace was last looked through. */
  let stale = true

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, workDone, partial) => {
    // Clients ask again and again; where files are watched, it is known that there is nothing new.
    if (session.client.watches && !stale && previousResultIds.length > 0) return { items: [] }
    stale = false
    asks = true
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    const items: WorkspaceDocumentDiagnosticReport[] = []
    const add = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (partial) partial.report({ items: [item] })
      else items.push(item)
    }
    workDone.begin('Marginalia', 0, '', true)
    const report = (percentage: number, path: string): void => workDone.report(percentage, path)
    for await (const { uri, resultId, diagnostics } of scan(
      true,
      () => token.isCancellationRequested,
      report,
    )) {
      const same = before.get(uri) === resultId
      before.delete(uri)
      if (same) add({ uri, version: null, kind: 'unchanged', resultId })
      else add({ uri, version: null, kind: 'full', resultId, items: [...diagnostics] })
    }
    workDone.done()
    if (token.isCancellationRequested) stale = true
    // What was there before and is not any more has no notes.
    else
      for (const uri of before.keys())
        if (!documents.get(uri)) add({ uri, version: null, kind: 'full', items: [] })
    return { items }
  })

  connection.onExecuteCommand(async ({ command, arguments: [target] = [] }) => {
    if (command === openPage) await connection.window.showDocument({ uri: String(target), takeFocus: true })
    else if (command === reviewWorkspace) await reviewAll()
    return null
  })

  return {
    changed() {
      stale = true
    },
    opened(uri) {
      const path = pathOf(uri)
      const before = path === null ? undefined : sent.get(path)
      if (path !== null && before !== undefined && sent.delete(path)) send(before, [])
    },
    reload() {
      stale = true
      workspace.reload()
    },
  }

  /** Send the notes on every text of the workspace that is not open, as a person asked. */
  async function reviewAll(): Promise<void> {
    const progress = await connection.window.createWorkDoneProgress()
    progress.begin('Marginalia', 0, '', true)
    const report = (percentage: number, path: string): void => progress.report(percentage, path)
    const before = sent
    sent = new Map()
    let texts = 0
    let notes = 0
    const isCancelled = (): boolean => progress.token.isCancellationRequested
    for await (const { path, uri, configured, diagnostics } of scan(false, isCancelled, report)) {
      texts++
      notes += diagnostics.length
      if (configured && asks) continue
      sent.set(path, uri)
      send(uri, diagnostics)
    }
    for (const [path, uri] of before) if (!sent.has(path)) send(uri, [])
    progress.done()
    const what = `${count(texts, 'text')} reviewed, ${count(notes, 'note')}`
    session.tell(documents.keys().length > 0 ? `${what}; open texts have their own` : what)
  }

  function scan(
    configuredOnly: boolean,
    isCancelled: () => boolean,
    report: (percentage: number, path: string) => void,
  ): AsyncGenerator<Scanned> {
    return workspace.scan({
      folders: session.paths,
      configuredOnly,
      isCancelled,
      isOpen: path => documents.keys().some(uri => pathOf(uri) === path),
      settingsFor: uri => session.settingsFor(uri),
      progress: (done, all, path) => report(Math.floor((100 * done) / all), basename(path)),
    })
  }
}
