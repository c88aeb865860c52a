import { type Overview, type OverviewParams, overviewRequest } from '@marginalia/lsp/protocol'
import {
  type Disposable,
  languages,
  MarkdownString,
  Selection,
  StatusBarAlignment,
  TextEditorRevealType,
  window,
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'

export interface Status extends Disposable {
  /** Let a person choose among what to read first, and go there. */
  pick(): Promise<void>
}

/** A line below the text: its length against what is allowed, and what to read first. */
export function openStatus(client: LanguageClient): Status {
  const item = window.createStatusBarItem('marginalia', StatusBarAlignment.Right, 90)
  item.name = 'Marginalia'
  item.command = 'marginalia.first'
  const listening = [
    window.onDidChangeActiveTextEditor(() => update()),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString()
      if (uris.some(uri => uri.toString() === shown)) void update()
    }),
  ]
  void update()
  return {
    pick,
    dispose() {
      item.dispose()
      for (const one of listening) one.dispose()
    },
  }

  async function update(): Promise<void> {
    const overview = await overviewOf()
    if (!overview) return item.hide()
    const { sizes, first, notes, profile } = overview
    const [words, ...others] = sizes
    const limited = others.filter(size => size.includes(' of '))
    item.text = `$(pencil) ${[words, ...limited].join(' · ')} · ${first.length} first`
    item.tooltip = new MarkdownString()
      .appendText(`Reviewed as ${profile}: ${notes} notes. ${sizes.join(', ')}.\n`)
      .appendText(first[0] ? `First: ${first[0].message}` : '')
    item.show()
  }

  async function pick(): Promise<void> {
    const editor = window.activeTextEditor
    const overview = await overviewOf()
    if (!editor || !overview) return
    const items = overview.first.map(({ message, range }, index) => ({
      label: `${index + 1}. ${message}`,
      description: `line ${range.start.line + 1}`,
      range,
    }))
    const chosen = await window.showQuickPick(items, { placeHolder: 'What to read first' })
    if (!chosen) return
    const range = client.protocol2CodeConverter.asRange(chosen.range)
    const shown = await window.showTextDocument(editor.document, editor.viewColumn)
    shown.selection = new Selection(range.start, range.start)
    shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }

  async function overviewOf(): Promise<Overview | null> {
    const document = window.activeTextEditor?.document
    if (!document) return null
    const params: OverviewParams = { uri: client.code2ProtocolConverter.asUri(document.uri) }
    try {
      return await client.sendRequest<Overview | null>(overviewRequest, params)
    } catch {
      // A server that is stopping or starting again has nothing to say.
      return null
    }
  }
}
