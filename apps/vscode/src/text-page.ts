import { type TextDocumentContentProvider, Uri, ViewColumn, window, workspace } from 'vscode'

export const pageScheme = 'marginalia-page'

/** Texts of ours that are shown beside a document, and that nobody can change. */
export interface TextPages extends TextDocumentContentProvider {
  show(title: string, text: string): Promise<void>
}

export function openTextPages(): TextPages {
  const texts = new Map<string, string>()
  let count = 0
  return {
    provideTextDocumentContent: uri => texts.get(uri.query) ?? '',
    async show(title, text) {
      // A page that is shown is never written over: each has its own.
      const query = String(++count)
      texts.clear()
      texts.set(query, text)
      const uri = Uri.from({ scheme: pageScheme, path: title, query })
      await window.showTextDocument(await workspace.openTextDocument(uri), ViewColumn.Beside)
    },
  }
}
