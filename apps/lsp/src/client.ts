import type { InitializeParams } from 'vscode-languageserver'
import { type Encoding, encodings } from './position.ts'
import { type Markup, markupFor } from './prose-markup.ts'

/** What a client said it can do, as far as it matters here. */
export interface Client {
  readonly encoding: Encoding
  readonly markup: Markup
  /** It shows further places of a note, each as a link. */
  readonly related: boolean
  /** It asks for diagnostics; it is not sent them as well. */
  readonly pulls: boolean
  readonly refreshes: { readonly diagnostics: boolean; readonly lenses: boolean }
  readonly configuration: boolean
  /** It tells of changed settings only where it is asked to. */
  readonly tellsWhenAsked: boolean
  readonly watches: boolean
  readonly folders: boolean
  readonly nestedSymbols: boolean
  readonly snippets: boolean
  readonly opens: boolean
}

export function clientOf({ capabilities }: InitializeParams): Client {
  const { general, textDocument, workspace, window } = capabilities
  const offered = general?.positionEncodings ?? []
  return {
    // In the order in which the client prefers them; every client understands UTF-16.
    encoding: offered.flatMap(one => encodings.filter(known => known === one))[0] ?? 'utf-16',
    markup: markupFor(textDocument?.hover?.contentFormat),
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    configuration: workspace?.configuration === true,
    tellsWhenAsked: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    opens: window?.showDocument?.support === true,
  }
}
