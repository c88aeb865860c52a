import { basename } from 'node:path'
import { type CompareParams, compareRequest } from '@marginalia/lsp/protocol'
import { extensions, type TextDocumentContentProvider, Uri, ViewColumn, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'

export const comparisonScheme = 'marginalia-comparison'

/** What is used of the extension for git that comes with the editor. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null
  }
}

export interface Comparisons extends TextDocumentContentProvider {
  /** Show what the text in the editor changed since the last commit. */
  show(): Promise<void>
}

export function openComparisons(client: LanguageClient): Comparisons {
  const texts = new Map<string, string>()
  let count = 0
  return {
    provideTextDocumentContent: uri => texts.get(uri.query) ?? '',
    async show() {
      const document = window.activeTextEditor?.document
      if (!document) return
      const before = await committed(document.uri)
      if (before === null) {
        window.showInformationMessage('Git has no earlier version of this text.')
        return
      }
      const params: CompareParams = { uri: client.code2ProtocolConverter.asUri(document.uri), before }
      const text = await client.sendRequest<string | null>(compareRequest, params)
      // A page that is shown is never written over: each comparison has its own.
      const query = String(++count)
      texts.clear()
      texts.set(query, text ?? 'There is nothing to compare.')
      const path = `${basename(document.uri.path)} since the last commit`
      const uri = Uri.from({ scheme: comparisonScheme, path, query })
      await window.showTextDocument(await workspace.openTextDocument(uri), ViewColumn.Beside)
    },
  }
}

async function committed(uri: Uri): Promise<string | null> {
  const git = await extensions.getExtension<Git>('vscode.git')?.activate()
  try {
    return (await git?.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath)) ?? null
  } catch {
    return null
  }
}
