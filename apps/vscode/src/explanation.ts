import { basename } from 'node:path'
import { type ExplainParams, explainRequest } from '@marginalia/lsp/protocol'
import { commands, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { noteHere } from './note-here.ts'
import type { TextPages } from './text-page.ts'

/** Show what the rule of the note at the cursor saw in its sentence, as the command `marginalia explain` says it. */
export async function explainHere(client: LanguageClient, pages: TextPages): Promise<void> {
  const document = window.activeTextEditor?.document
  const note = await noteHere()
  if (!document || !note) return
  const params: ExplainParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    rule: note.code,
    position: client.code2ProtocolConverter.asPosition(note.range.start),
  }
  const text = await client.sendRequest<string | null>(explainRequest, params)
  if (text !== null) await pages.show(`${note.code} in ${basename(document.uri.path)}`, text)
  // Not about a sentence; what there is to say stands in the hover.
  else await commands.executeCommand('editor.action.showHover')
}
