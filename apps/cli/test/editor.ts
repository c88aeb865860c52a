import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node'

/** What an editor such as VS Code says that it can do. */
export const usual: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
  workspace: { workspaceFolders: true },
}

export interface Editor {
  readonly connection: ProtocolConnection
  readonly server: InitializeResult
  readonly pid: number
  open(path: string, text: string, languageId?: string): Promise<Diagnostic[]>
  /** Send a change and go on. */
  change(path: string, range: Range, text: string): void
  /** The notes on the version of a text that was sent last. */
  settled(path: string): Promise<Diagnostic[]>
  /** Every notes that came for a text, however it is called. */
  noted(uri: string): readonly Diagnostic[] | undefined
  close(path: string): void
  /** End the server as the protocol asks, and say its exit status. */
  end(): Promise<number | null>
}

const built = fileURLToPath(new URL('../dist/marginalia.cjs', import.meta.url))

export const uriOf = (path: string): string => pathToFileURL(path).href

/** Start the built command as an editor does, and greet it. It ends with the process that started it. */
export async function editor(
  folders: readonly string[],
  {
    capabilities = usual,
    options = {},
    listen = () => {},
    node = [],
    server: file = built,
  }: {
    readonly capabilities?: ClientCapabilities
    readonly options?: object
    readonly listen?: (connection: ProtocolConnection) => void
    readonly node?: readonly string[]
    /** The command, where it is not the one of this clone. */
    readonly server?: string
  } = {},
): Promise<Editor> {
  const child = spawn(process.execPath, [...node, file, 'lsp', '--stdio'], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, HOME: tmpdir() },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const connection = createProtocolConnection(child.stdout, child.stdin)
  const versions = new Map<string, number>()
  const notes = new Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: Diagnostic[] }
  >()
  const waiting = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    notes.set(uri, { version, diagnostics })
    for (const look of [...waiting]) look()
  })
  listen(connection)
  connection.listen()
  const server = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folders[0] === undefined ? null : uriOf(folders[0]),
    workspaceFolders: folders.map(folder => ({ uri: uriOf(folder), name: folder })),
    capabilities,
    initializationOptions: options,
  })
  await connection.sendNotification(InitializedNotification.type, {})

  return {
    connection,
    server,
    pid: child.pid!,
    async open(path, text, languageId = 'markdown') {
      versions.set(path, 1)
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path), languageId, version: 1, text },
      })
      return settled(path)
    },
    change(path, range, text) {
      const version = versions.get(path)! + 1
      versions.set(path, version)
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path), version },
        contentChanges: [{ range, text }],
      })
    },
    settled,
    noted: uri => notes.get(uri)?.diagnostics,
    close(path) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path) },
      })
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      const [status] = await ended
      return status as number | null
    },
  }

  function settled(path: string): Promise<Diagnostic[]> {
    const uri = uriOf(path)
    return new Promise(resolve => {
      const look = (): void => {
        const known = notes.get(uri)
        if (known?.version !== versions.get(path)) return
        waiting.delete(look)
        resolve(known!.diagnostics)
      }
      waiting.add(look)
      look()
    })
  }
}

/** A folder's file. */
export const at = (folder: string, name: string): string => join(folder, name)
