import { EditorView, insert } from '@marginalia/editor'
import type { Actions } from '../actions.ts'
import { route } from '../route.ts'
import type { Desk } from '../store/desk.ts'
import { texts } from '../texts.ts'
import type { Pasted } from './convert.ts'

/** What is pasted as rich text arrives as Markdown, with a line that says what became of it. */
export const pasteInto = (desk: Desk, actions: Actions) =>
  EditorView.domEventHandlers({
    paste: (event, view) => event.clipboardData !== null && take(event.clipboardData, view, desk, actions),
  })

/** Who pastes before the text has been clicked means the text. Answers what stops this. */
export function acceptPastes(view: EditorView, desk: Desk, actions: Actions): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event
    if (event.defaultPrevented || !clipboardData || route.value.view !== 'write') return
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    view.focus()
    if (take(clipboardData, view, desk, actions)) return
    const plain = plainOf(clipboardData)
    const { from, to } = view.state.selection.main
    if (plain !== '') insert(view, plain, from, to)
  }
  document.addEventListener('paste', onPaste)
  return () => document.removeEventListener('paste', onPaste)
}

/** Line ends as the editor keeps them. */
const plainOf = (data: DataTransfer): string => data.getData('text/plain').replace(/\r\n?/g, '\n')

/** Answers false where there is nothing special about what the clipboard holds. */
function take(data: DataTransfer, view: EditorView, desk: Desk, actions: Actions): boolean {
  const html = data.getData('text/html')
  const plain = plainOf(data)
  if (html === '') {
    if (plain === '' || !desk.sample.value) return false
    put(plain, view, desk)
    return true
  }
  // The converter is fetched at the first paste; the clipboard is only readable now.
  void import('./convert.ts').then(({ convert }) => {
    const pasted = convert(html)
    const useHtml = pasted.rich || plain === ''
    const from = put(useHtml ? pasted.markdown : plain, view, desk)
    if (!useHtml) return
    actions.asMarkdown()
    const end = view.state.selection.main.head
    actions.say(report(pasted), {
      label: texts.keepPlain,
      run() {
        if (view.state.sliceDoc(from, end) === pasted.markdown) insert(view, plain, from, end)
        actions.quiet()
      },
    })
  })
  return true
}

/** Put a text where the caret is, or in place of an example that nobody has touched; answers where it begins. */
function put(text: string, view: EditorView, desk: Desk): number {
  const { from, to } = desk.sample.value ? { from: 0, to: view.state.doc.length } : view.state.selection.main
  insert(view, text, from, to)
  return from
}

function report({ source, kept, leftOut }: Pasted): string {
  const parts = (Object.entries(kept) as [keyof typeof kept, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => texts.pasteCounts[kind](count))
  const out = [
    ...(leftOut.images > 0 ? [texts.imagesLeftOut(leftOut.images)] : []),
    ...(leftOut.deletions > 0 ? [texts.deletionsLeftOut(leftOut.deletions)] : []),
  ]
  return `${texts.pastedFrom[source]}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.${out.length > 0 ? ` ${out.join(', ')}.` : ''}`
}
