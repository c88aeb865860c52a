import { sep } from 'node:path'
import {
  type Connection,
  type Diagnostic,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver'
import type { Acting } from './actions.ts'
import { type Client, clientOf } from './client.ts'
import { type ClientSettings, openSettings } from './client-settings.ts'
import { diagnosticsOf, problemDiagnostic, type Reviewed } from './diagnostics.ts'
import { pathOf } from './file-uri.ts'
import { type OpenDocument, openDocuments } from './open-document.ts'
import { openReadings, type Reading, type Readings } from './readings.ts'
import type { Reviewing, Text } from './reviewing.ts'
import type { Settings } from './settings.ts'

/** What is known while one editor is served: what it can do, what it has open, and what was found there. */
export class Session {
  readonly documents: TextDocuments<OpenDocument>
  readonly #readings: Readings
  /** URIs of the folders that are open. */
  folders: readonly string[] = []
  #client: Client | undefined
  #settings: ClientSettings | undefined
  /** Counts what may change notes though their text stays. */
  #generation = 0

  constructor(
    readonly connection: Connection,
    readonly reviewing: Reviewing,
  ) {
    this.documents = new TextDocuments(openDocuments(() => this.client.encoding))
    this.#readings = openReadings(reviewing, () => this.paths[0] ?? process.cwd())
  }

  begin(params: InitializeParams): void {
    const { initializationOptions, rootUri, workspaceFolders } = params
    this.#client = clientOf(params)
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    this.#settings = openSettings(
      this.connection,
      this.reviewing.profiles,
      this.client.configuration,
      initializationOptions,
      problem => this.tell(problem, MessageType.Warning),
    )
  }

  /** Only after the client has introduced itself, before which the protocol lets nothing else be asked. */
  get client(): Client {
    return this.#client!
  }

  get paths(): readonly string[] {
    return this.folders.flatMap(uri => pathOf(uri) ?? [])
  }

  /** Settings belong to the folder that a text is in, the innermost where several are open. */
  settingsFor(uri: string): Promise<Settings> {
    const path = pathOf(uri)
    const around = this.folders.filter(folder => path !== null && isInside(path, pathOf(folder)))
    return this.#settings!.for(around.sort((a, b) => b.length - a.length)[0] ?? null)
  }

  changeSettings(sent: unknown): void {
    this.#settings!.change(sent)
  }

  /** The same while the notes on an open text are the same. */
  resultIdOf(uri: string): string {
    return `${this.documents.get(uri)?.version} ${this.#generation}`
  }

  async diagnosticsFor(uri: string): Promise<Diagnostic[]> {
    const reading = await this.#readingOf(uri)
    if (reading?.problem) return [problemDiagnostic(reading.problem)]
    const reviewed = reviewedIn(reading)
    if (!reviewed) return []
    const { severity } = reading!.settings
    return diagnosticsOf(reviewed, severity, this.client.related)
  }

  /** An open text with its report; null where there is none, for whatever reason. */
  async reviewedOf(uri: string): Promise<Reviewed | null> {
    return reviewedIn(await this.#readingOf(uri))
  }

  async actingOn(uri: string): Promise<Acting | null> {
    const reading = await this.#readingOf(uri)
    const text = reading && this.#readings.textOf(reading.document)
    if (!reading?.report || !text) return null
    const { document, report, settings } = reading
    return {
      document,
      report,
      text,
      tried: source => this.#readings.tried(document, settings, source),
      pageOf: this.reviewing.pageOf,
      snippets: this.client.snippets,
      opens: this.client.opens,
    }
  }

  /** What the open text changed since an earlier version of it, in words. */
  async compared(uri: string, before: string): Promise<string | null> {
    const document = this.documents.get(uri)
    if (!document) return null
    const { profile } = await this.settingsFor(uri)
    const [old, now] = [this.#readings.textOf(document, before), this.#readings.textOf(document)]
    return old && now && this.reviewing.compare(old, now, profile)
  }

  /** Asks about an open text as it is now, with the profile that is usual for it; null where it is not read. */
  async asked<Answer>(
    uri: string,
    question: (text: Text, fallback: string | null) => Answer,
  ): Promise<Answer | null> {
    const { profile } = await this.settingsFor(uri)
    const document = this.documents.get(uri)
    const text = document && this.#readings.textOf(document)
    return text ? question(text, profile) : null
  }

  forget(document: OpenDocument): void {
    this.#readings.close(document)
  }

  /** Configuration, settings or folders have changed: everything is to be reviewed anew. */
  reload(): void {
    this.#generation++
    this.#readings.reload()
  }

  tell(line: string, type: MessageType = MessageType.Info): void {
    // The requests for this would fail with clients that only read notifications.
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message: line })
  }

  async #readingOf(uri: string): Promise<(Reading & { readonly settings: Settings }) | null> {
    const settings = await this.settingsFor(uri)
    const document = this.documents.get(uri)
    return document ? { ...this.#readings.of(document, settings), settings } : null
  }
}

function reviewedIn(reading: Reading | null): Reviewed | null {
  if (!reading?.report) return null
  const { document, report } = reading
  return { uri: document.uri, source: document.text, positions: document.positions, report }
}

const isInside = (path: string, folder: string | null): boolean =>
  folder !== null && path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
