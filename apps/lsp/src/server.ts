import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { count, sizesOf } from '@marginalia/formats'
import { render } from '@marginalia/report'
import {
  CodeLensRefreshRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type InitializeResult,
  SymbolInformation,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { createConnection } from 'vscode-languageserver/node'
import { type Acting, actionsAt, openPage, setAsideEdit } from './actions.ts'
import { type Client, clientOf } from './client.ts'
import { type ClientSettings, openSettings } from './client-settings.ts'
import { diagnosticsOf, problemDiagnostic, type Reviewed } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import { type OpenDocument, openDocuments } from './open-document.ts'
import { foldingOf, lensesOf, symbolsOf } from './outline.ts'
import {
  type CompareParams,
  compareRequest,
  type Overview,
  type OverviewParams,
  overviewRequest,
  type SetAsideParams,
  type SetAsideResult,
  setAsideRequest,
} from './protocol.ts'
import { openReadings, type Reading } from './readings.ts'
import type { Reviewing } from './reviewing.ts'
import type { Settings } from './settings.ts'
import { openWorkspace, type Scan } from './workspace.ts'

const reviewWorkspace = 'marginalia.reviewWorkspace'

/** Answer one editor until it ends the connection, and with it this process. */
export function serve(
  reviewing: Reviewing,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<never> {
  const connection = createConnection(input, output)
  let client: Client
  let settings: ClientSettings
  /** URIs. */
  let folders: readonly string[] = []
  /** Counts what may change notes though their text stays. */
  let generation = 0
  /** Something may have changed since the workspace was last looked through. */
  let stale = true
  const documents = new TextDocuments<OpenDocument>(openDocuments(() => client.encoding))
  const readings = openReadings(reviewing, () => pathsOf(folders)[0] ?? process.cwd())
  const workspace = openWorkspace(
    reviewing,
    () => client.encoding,
    () => client.showing,
  )
  /** Texts that have changed and whose notes are not sent yet. */
  const changed = new Set<string>()
  /** Texts that are not open and whose notes were sent. */
  const sent = new Set<string>()
  let waiting: NodeJS.Immediate | undefined

  connection.onInitialize(params => {
    client = clientOf(params)
    const { initializationOptions, rootUri, workspaceFolders } = params
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    settings = openSettings(connection, reviewing.profiles, client.configuration, initializationOptions)
    return abilities(client, reviewing.version)
  })

  connection.onInitialized(async () => {
    if (client.configuration) await connection.client.register(DidChangeConfigurationNotification.type)
    if (client.watches) {
      const names = [...reviewing.configurationNames, '*.{md,mdx,markdown,txt}']
      const watchers = names.map(name => ({ globPattern: `**/${name}` }))
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    if (client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        reload()
      })
    }
  })

  connection.onDidChangeConfiguration(({ settings: value }) => {
    settings.change(value)
    reload()
  })

  connection.onDidChangeWatchedFiles(({ changes }) => {
    stale = true
    if (changes.some(({ uri }) => reviewing.isConfiguration(nameOf(uri)))) reload()
  })

  documents.onDidOpen(({ document: { uri } }) => {
    if (sent.delete(uri)) send(uri, [])
  })
  documents.onDidChangeContent(({ document }) => later(document.uri))
  documents.onDidSave(() => {
    stale = true
    if (!client.watches) reload()
  })
  documents.onDidClose(({ document }) => {
    stale = true
    changed.delete(document.uri)
    readings.close(document)
    if (!client.pulls) send(document.uri, [])
  })

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const document = documents.get(uri)
    const resultId = `${document?.version} ${generation}`
    if (document && previousResultId === resultId) return { kind: 'unchanged', resultId }
    const items = await diagnosticsFor(uri)
    return { kind: 'full', resultId, items } satisfies DocumentDiagnosticReport
  })

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, workDone, partial) => {
    // Clients ask again and again; where files are watched, it is known that there is nothing new.
    if (client.watches && !stale && previousResultIds.length > 0) return { items: [] }
    stale = false
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    const items: WorkspaceDocumentDiagnosticReport[] = []
    workDone.begin('Marginalia', 0, '', true)
    const isCancelled = (): boolean => token.isCancellationRequested
    for await (const { uri, resultId, diagnostics } of workspace.scan(
      scanOf(true, isCancelled, workDone.report),
    )) {
      const same = before.get(uri) === resultId
      before.delete(uri)
      const item: WorkspaceDocumentDiagnosticReport = same
        ? { uri, version: null, kind: 'unchanged', resultId }
        : { uri, version: null, kind: 'full', resultId, items: [...diagnostics] }
      if (partial) partial.report({ items: [item] })
      else items.push(item)
    }
    workDone.done()
    if (isCancelled()) stale = true
    // What was there before and is not any more has no notes.
    for (const uri of isCancelled() ? [] : before.keys()) {
      if (!documents.get(uri)) items.push({ uri, version: null, kind: 'full', items: [] })
    }
    return { items }
  })

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const reviewed = await reviewedOf(uri)
    if (!reviewed) return null
    return hoverAt(reviewed, reviewed.positions.offset(position), client.markup, reviewing.pageOf)
  })

  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const reviewed = await reviewedOf(uri)
    const symbols = reviewed ? symbolsOf(reviewed) : []
    if (client.nestedSymbols) return symbols
    const flat = symbols.flatMap(one => [one, ...(one.children ?? [])])
    return flat.map(({ name, kind, range }) => SymbolInformation.create(name, kind, range, uri))
  })

  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const reviewed = await reviewedOf(uri)
    return reviewed ? foldingOf(reviewed) : []
  })

  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const reviewed = await reviewedOf(uri)
    const { lens } = await settingsFor(uri)
    return reviewed && lens ? lensesOf(reviewed, sizesOf(reviewed.report)) : []
  })

  connection.onCodeAction(async params => {
    const acting = await actingOn(params.textDocument.uri)
    return acting ? actionsAt(acting, params) : []
  })

  connection.onExecuteCommand(async ({ command, arguments: [target] = [] }, _token, workDone) => {
    if (command === openPage) await connection.window.showDocument({ uri: String(target), takeFocus: true })
    else if (command === reviewWorkspace) await reviewAll()
    return null

    async function reviewAll(): Promise<void> {
      const progress = await connection.window.createWorkDoneProgress()
      const report = (percentage: number, message: string): void => {
        workDone.report(percentage, message)
        progress.report(percentage, message)
      }
      workDone.begin('Marginalia')
      progress.begin('Marginalia', 0, '', true)
      const before = new Set(sent)
      sent.clear()
      let notes = 0
      const cancelled = (): boolean => progress.token.isCancellationRequested
      for await (const { uri, diagnostics } of workspace.scan(scanOf(false, cancelled, report))) {
        notes += diagnostics.length
        sent.add(uri)
        send(uri, diagnostics)
      }
      for (const uri of before) if (!sent.has(uri)) send(uri, [])
      workDone.done()
      progress.done()
      const what = `${count(sent.size, 'text')} reviewed, ${count(notes, 'note')}; open texts have their own`
      connection.window.showInformationMessage(what)
    }
  })

  connection.onRequest(overviewRequest, async ({ uri }: OverviewParams): Promise<Overview | null> => {
    const reviewed = await reviewedOf(uri)
    if (!reviewed) return null
    const { report, source, positions } = reviewed
    return {
      profile: report.profile,
      sizes: sizesOf(report),
      notes: report.findings.length,
      first: report.first.map(index => {
        const finding = report.findings[index]!
        const info = report.rules.find(({ id }) => id === finding.rule)!
        return { message: render(finding, info, source), range: positions.range(finding.span) }
      }),
    }
  })

  connection.onRequest(setAsideRequest, async (params: SetAsideParams): Promise<SetAsideResult> => {
    const acting = await actingOn(params.uri)
    if (!acting) return null
    const [start, end] = acting.document.positions.span(params.range)
    const finding = acting.report.findings.find(
      ({ rule, span }) => rule === params.rule && span[0] === start && span[1] === end,
    )
    return finding ? setAsideEdit(acting, finding, params.reason) : null
  })

  connection.onRequest(compareRequest, async ({ uri, before }: CompareParams): Promise<string | null> => {
    const document = documents.get(uri)
    if (!document) return null
    const { profile } = await settingsFor(uri)
    return reviewing.compare(readings.textOf(document, before), readings.textOf(document), profile)
  })

  documents.listen(connection)
  connection.listen()
  return new Promise(() => {})

  /** Send the notes on a text once every message that has come has been read: nobody needs those in between. */
  function later(uri: string): void {
    changed.add(uri)
    if (waiting) clearImmediate(waiting)
    waiting = setImmediate(() => {
      waiting = setImmediate(() => {
        waiting = undefined
        const uris = [...changed]
        changed.clear()
        if (!client.pulls) for (const uri of uris) void publish(uri)
      })
    })
  }

  async function publish(uri: string): Promise<void> {
    const { version } = documents.get(uri) ?? {}
    const diagnostics = await diagnosticsFor(uri)
    if (documents.get(uri)?.version === version) send(uri, diagnostics, version)
  }

  function send(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    void connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    })
  }

  /** Configuration, settings or folders have changed: everything is reviewed anew. */
  function reload(): void {
    generation++
    stale = true
    readings.reload()
    workspace.reload()
    for (const { uri } of documents.all()) later(uri)
    if (client.pulls && client.refreshes.diagnostics) void connection.languages.diagnostics.refresh()
    if (client.refreshes.lenses) void connection.sendRequest(CodeLensRefreshRequest.type)
  }

  async function readingOf(uri: string): Promise<Reading | null> {
    const settings = await settingsFor(uri)
    const document = documents.get(uri)
    return document ? readings.of(document, settings) : null
  }

  async function reviewedOf(uri: string): Promise<Reviewed | null> {
    const reading = await readingOf(uri)
    if (!reading?.report) return null
    const { document, report } = reading
    return { uri, source: document.text, positions: document.positions, report }
  }

  async function diagnosticsFor(uri: string): Promise<Diagnostic[]> {
    const reading = await readingOf(uri)
    if (reading?.problem) return [problemDiagnostic(reading.problem)]
    const reviewed = await reviewedOf(uri)
    if (!reviewed) return []
    const { severity } = await settingsFor(uri)
    return diagnosticsOf(reviewed, severity, client.showing, reviewing.pageOf)
  }

  async function actingOn(uri: string): Promise<Acting | null> {
    const settings = await settingsFor(uri)
    const reading = await readingOf(uri)
    if (!reading?.report) return null
    const { document, report } = reading
    return {
      document,
      report,
      text: readings.textOf(document),
      tried: source => readings.tried(document, settings, source),
      pageOf: reviewing.pageOf,
      snippets: client.snippets,
      opens: client.opens,
    }
  }

  /** Settings belong to the folder that a text is in, the innermost where several are open. */
  function settingsFor(uri: string): Promise<Settings> {
    const around = folders.filter(folder => uri.startsWith(folder)).sort((a, b) => b.length - a.length)
    return settings.for(around[0] ?? null)
  }

  function scanOf(
    configuredOnly: boolean,
    isCancelled: () => boolean,
    report: (percentage: number, message: string) => void,
  ): Scan {
    return {
      folders: pathsOf(folders),
      configuredOnly,
      isCancelled,
      isOpen: uri => documents.get(uri) !== undefined,
      settingsFor,
      progress: (done, all, path) => report(Math.floor((100 * done) / all), basename(path)),
    }
  }
}

function abilities(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'marginalia', version },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Marginalia' },
      foldingRangeProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      executeCommandProvider: { commands: [reviewWorkspace, openPage], workDoneProgress: true },
      diagnosticProvider: {
        identifier: 'marginalia',
        interFileDependencies: false,
        workspaceDiagnostics: true,
        workDoneProgress: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}

const pathsOf = (uris: readonly string[]): string[] =>
  uris.filter(uri => uri.startsWith('file:')).map(uri => fileURLToPath(uri))

const nameOf = (uri: string): string => decodeURIComponent(basename(uri))
