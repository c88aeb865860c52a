import { EditorView, insert } from '@marginalia/editor'
import type { Actions } from '../actions.ts'
import { texts } from '../texts.ts'
import type { Pasted } from './convert.ts'

/** What is pasted as rich text arrives as Markdown, with a line that says what became of it. */
export const pasteInto = (actions: Actions) =>
  EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData('text/html') ?? ''
      const plain = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n')
      if (html === '') return false
      event.preventDefault()
      // The converter is fetched at the first paste; the clipboard is only readable now.
      void import('./convert.ts').then(({ convert }) => {
        const pasted = convert(html)
        const useHtml = pasted.rich || plain === ''
        const { from, to } = view.state.selection.main
        insert(view, useHtml ? pasted.markdown : plain, from, to)
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
    },
  })

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
