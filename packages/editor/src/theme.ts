import { EditorView } from '@codemirror/view'

/**
 * Paper and pencil. Colours, faces and the measure come from the page's tokens (custom properties),
 * so that one file holds them for the editor, the reading view and print.
 */
export const paper = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: 'var(--text-size)' },
  '&.cm-focused': { outline: 'none' },
  // The page scrolls, not the editor: margin and text cannot come apart.
  '.cm-scroller': { overflow: 'visible', fontFamily: 'var(--text-face)', lineHeight: 'var(--text-leading)' },
  '.cm-content': { padding: '0', maxWidth: 'var(--measure)', caretColor: 'var(--pencil)' },
  '.cm-line': { padding: '0', position: 'relative' },
  '.cm-cursor': { borderLeftColor: 'var(--pencil)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--faint)' },
  '.cm-heading': { fontWeight: '700' },
  '.cm-strong': { fontWeight: '700' },
  '.cm-em': { fontStyle: 'italic' },
  '.cm-quote, .cm-code': { color: 'var(--muted)' },
  '.cm-link': { color: 'inherit' },
  '.cm-sign, .cm-sign *': { color: 'var(--faint)', fontWeight: '400', fontStyle: 'normal' },
  '.cm-note-bar::before': {
    content: '""',
    position: 'absolute',
    left: '-1.1rem',
    top: '0.2em',
    bottom: '0.2em',
    borderLeft: '2px solid var(--pencil)',
  },
})
