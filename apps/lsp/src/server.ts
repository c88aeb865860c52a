import {
  CodeLensRefreshRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { createConnection } from 'vscode-languageserver/node'
import { openPage } from './actions.ts'
import { answerAboutTexts } from './answers.ts'
import type { Client } from './client.ts'
import type { Reviewing } from './reviewing.ts'
import { Session } from './session.ts'
import { answerAboutWorkspace, reviewWorkspace } from './workspace-answers.ts'

/** Answer one editor until it ends the connection, and with it this process. */
export function serve(
  reviewing: Reviewing,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<never> {
  const connection = createConnection(input, output)
  const session = new Session(connection, reviewing)
  const { documents } = session
  /** Texts that have changed and whose notes are not sent yet. */
  const changed = new Set<string>()
  let waiting: NodeJS.Immediate | undefined

  // A client that refuses what it was asked, or is gone, ends nothing.
  process.on('unhandledRejection', error => connection.console.error(String(error)))

  connection.onInitialize(params => {
    session.begin(params)
    return abilities(session.client, reviewing.version)
  })

  connection.onInitialized(() => {
    const { client } = session
    if (client.tellsWhenAsked) void connection.client.register(DidChangeConfigurationNotification.type)
    if (client.watches) {
      const names = [...reviewing.configurationNames, '*.{md,mdx,markdown,txt}']
      const watchers = names.map(name => ({ globPattern: `**/${name}` }))
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    if (!client.folders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri))
      session.folders = [...session.folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)]
      reload()
    })
  })

  connection.onDidChangeConfiguration(({ settings }) => {
    session.changeSettings(settings)
    reload()
  })

  const workspace = answerAboutWorkspace(session, send)
  answerAboutTexts(session)

  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.changed()
    if (changes.some(({ uri }) => reviewing.configurationNames.includes(nameOf(uri)))) reload()
  })

  documents.onDidOpen(({ document }) => workspace.opened(document.uri))
  documents.onDidChangeContent(({ document }) => later(document.uri))
  documents.onDidSave(() => {
    workspace.changed()
    // Who cannot watch files may have saved a configuration.
    if (!session.client.watches) reload()
  })
  documents.onDidClose(({ document }) => {
    workspace.changed()
    changed.delete(document.uri)
    session.forget(document)
    if (!session.client.pulls) send(document.uri, [])
  })

  documents.listen(connection)
  connection.listen()
  return new Promise(() => {})

  /** Send the notes on a text once every message that has come is read: nobody needs those in between. */
  function later(uri: string): void {
    if (session.client.pulls) return
    changed.add(uri)
    clearImmediate(waiting)
    waiting = setImmediate(() => {
      waiting = setImmediate(() => {
        for (const uri of changed) void publish(uri)
        changed.clear()
      })
    })
  }

  async function publish(uri: string): Promise<void> {
    const version = documents.get(uri)?.version
    const diagnostics = await session.diagnosticsFor(uri)
    if (documents.get(uri)?.version === version) send(uri, diagnostics, version)
  }

  function send(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    void connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    })
  }

  function reload(): void {
    const { pulls, refreshes } = session.client
    session.reload()
    workspace.reload()
    for (const { uri } of documents.all()) later(uri)
    if (pulls && refreshes.diagnostics) void connection.languages.diagnostics.refresh()
    if (refreshes.lenses) void connection.sendRequest(CodeLensRefreshRequest.type)
  }
}

function abilities({ encoding }: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'marginalia', version },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Marginalia' },
      foldingRangeProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      executeCommandProvider: { commands: [reviewWorkspace, openPage] },
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

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1)
