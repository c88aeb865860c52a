import { type SetAsideParams, type SetAsideResult, setAsideRequest } from '@marginalia/lsp/protocol'
import { window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { noteHere } from './note-here.ts'

/** Ask for a reason, and put the comment in that sets the note at the cursor aside. */
export async function setAside(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document
  const note = await noteHere()
  if (!document || !note) return
  const reason = await window.showInputBox({
    title: note.message,
    prompt: 'Why does this note not belong here?',
    // It ends up in a comment, which must not end early.
    validateInput: text =>
      text.trim() === ''
        ? 'A reason is needed.'
        : /--|\*\/|[\r\n]/.test(text)
          ? 'Without “--” and “*/”.'
          : null,
  })
  if (reason === undefined) return
  const params: SetAsideParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    rule: note.code,
    range: client.code2ProtocolConverter.asRange(note.range),
    reason: reason.trim(),
  }
  const edit = await client.sendRequest<SetAsideResult>(setAsideRequest, params)
  if (edit) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  else
    window.showWarningMessage(
      'No comment reaches this note here; a configuration file can switch its rule off.',
    )
}
