import { EditorView, insert } from '@marginalia/editor'
import type { Actions } from '../actions.ts'
import { beginAtTop } from '../places.ts'
import { route } from '../route.ts'
import type { Desk } from '../store/desk.ts'
import { texts } from '../texts.ts'
import type { Pasted } from './convert.ts'

/** Characters of a text that is read from its beginning once it has been pasted; fewer are gone on with at their end. */
const much = 400

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
    if (plain !== '') put(plain, view, desk)
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
    if (plain === '' || (plain.length <= much && !desk.sample.value)) return false
    put(plain, view, desk)
    return true
  }
  // The converter is fetched at the first paste; the clipboard is only readable now.
  void import('./convert.ts').then(({ convert }) => {
    const pasted = convert(html)
    const useHtml = pasted.rich || plain === ''
    const text = useHtml ? pasted.markdown : plain
    const from = put(text, view, desk)
    if (!useHtml) return
    actions.asMarkdown()
    const end = from + view.state.toText(text).length
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
  const before = view.state.doc.length
  const { from, to } = desk.sample.value ? { from: 0, to: before } : view.state.selection.main
  insert(view, text, from, to, much)
  // The beginning of a text is where what a reader would say first stands, too.
  if (from === 0 && to === before) beginAtTop()
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
