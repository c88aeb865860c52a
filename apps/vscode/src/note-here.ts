import { type Diagnostic, languages, window } from 'vscode'

/** A note on the words at the cursor; a person chooses where there are several. Null is told. */
export async function noteHere(): Promise<(Diagnostic & { readonly code: string }) | null> {
  const editor = window.activeTextEditor
  if (!editor) return null
  const at = editor.selection.active
  const notes = languages.getDiagnostics(editor.document.uri).filter(isNote)
  const here = notes.filter(({ range }) => range.contains(at))
  const [only, second] = here
  if (!only) {
    window.showInformationMessage('No note is about the words at the cursor.')
    return null
  }
  if (!second) return only
  const items = here.map(note => ({ label: note.message, description: note.code, note }))
  const chosen = await window.showQuickPick(items, { placeHolder: 'Which note?' })
  return chosen?.note ?? null
}

/** What is wrong with a configuration is told as a diagnostic too, and has no rule. */
const isNote = (one: Diagnostic): one is Diagnostic & { readonly code: string } =>
  one.source === 'marginalia' && typeof one.code === 'string'
