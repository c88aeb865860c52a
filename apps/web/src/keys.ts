import type { Actions } from './actions.ts'
import { route } from './route.ts'

/** The keys of the text work wherever on the page the focus is. Answers what stops this. */
export function acceptKeys(actions: Actions): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    const writing = route.value.view === 'write'
    if (key === 'F8') {
      if (shiftKey) actions.previous()
      else actions.next()
    } else if (writing && key.toLowerCase() === 'f' && (ctrlKey || metaKey) && !altKey && !shiftKey) {
      // Asked twice, the browser searches what is on the screen.
      if (event.target instanceof Element && event.target.closest('.cm-search')) return
      actions.find()
    } else if (writing && key === 'Enter' && altKey) actions.toOpenCard()
    else if (
      writing &&
      key === 'Escape' &&
      event.target instanceof Element &&
      event.target.closest('.margin')
    )
      actions.toText()
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
