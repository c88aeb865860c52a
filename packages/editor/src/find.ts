import { openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { EditorState, type SelectionRange, StateEffect } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

/** Words of the panel, by those that CodeMirror asks for. */
export type Phrases = Readonly<Record<string, string>>

/** As high as the bar of the page: the panel stands under it. */
const look = EditorView.theme({
  '.cm-panels': { zIndex: '4', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { position: 'sticky', top: 'var(--bar)', border: '0' },
  '.cm-panel.cm-search': {
    padding: '0.25rem 1.75rem 0.5rem 0',
    fontFamily: 'var(--ui-face)',
    fontSize: '0.8125rem',
    lineHeight: '1.5',
  },
  '.cm-panel.cm-search label': { fontSize: 'inherit', whiteSpace: 'nowrap' },
  '.cm-panel.cm-search input[type=checkbox]': { width: '1rem', height: '1rem', verticalAlign: 'middle' },
  '.cm-textfield': {
    minHeight: '1.75rem',
    border: '0',
    borderBottom: '1px solid var(--pencil)',
    borderRadius: '0',
    backgroundColor: 'transparent',
    fontSize: 'inherit',
  },
  '.cm-button': {
    minHeight: '1.75rem',
    border: '0',
    backgroundImage: 'none',
    color: 'var(--pencil)',
    fontSize: 'inherit',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search [name=close]': { minWidth: '1.75rem', minHeight: '1.75rem', fontSize: '1rem' },
  '.cm-searchMatch': { backgroundColor: 'var(--selected)', outline: '1px solid var(--faint)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--wash)', outline: '2px solid var(--pencil)' },
})

const keys = keymap.of(searchKeymap.filter(({ key }) => key && ['Escape', 'F3', 'Mod-g'].includes(key)))

/** Find and replace in the whole text: what the browser itself can find is only what is drawn. */
export function find(view: EditorView, phrases: Phrases): void {
  if (!view.state.facet(EditorState.phrases).some(given => given === phrases)) {
    // In the middle, for lines on the way that have never been drawn are as high as one guesses.
    const scrollToMatch = (range: SelectionRange) => EditorView.scrollIntoView(range, { y: 'center' })
    const panel = search({ top: true, scrollToMatch })
    view.dispatch({
      effects: StateEffect.appendConfig.of([panel, keys, look, EditorState.phrases.of(phrases)]),
    })
  }
  openSearchPanel(view)
}
