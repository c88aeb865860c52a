import { type EditorState, Facet } from '@codemirror/state'
import { type Command, EditorView } from '@codemirror/view'
import { type EditorNote, focusNote, notesField } from './notes.ts'

/** What is said aloud when the walk reaches a note. */
export const describeNote = Facet.define<
  (note: EditorNote, number: number, of: number) => string,
  (note: EditorNote, number: number, of: number) => string
>({ combine: given => given[0] ?? ((_, number, of) => `${number} / ${of}`) })

/**
 * Show a note in the text: the caret goes to its words, which are scrolled to only as far as needed,
 * and the note is announced. Nothing is selected: one key would replace the words, and a selection
 * would be drawn over the mark. Answers false when there is no such note.
 */
export function showNote(view: EditorView, id: string): boolean {
  const { all } = view.state.field(notesField)
  const index = all.findIndex(note => note.id === id)
  const note = all[index]
  if (!note) return false
  view.dispatch({
    selection: { anchor: note.from },
    effects: [
      focusNote.of(id),
      EditorView.scrollIntoView(note.from, { y: 'nearest', yMargin: 96 }),
      EditorView.announce.of(view.state.facet(describeNote)(note, index + 1, all.length)),
    ],
  })
  return true
}

/** The note a step leads to: from the one that is looked at, else from the caret; behind the last stands the first. */
export function steppedTo(state: EditorState, direction: 1 | -1): EditorNote | null {
  const { all, focus } = state.field(notesField)
  const at = all.findIndex(note => note.id === focus)
  const next = at >= 0 ? at + direction : nearest(all, state.selection.main.from, direction)
  return all[(next + all.length) % all.length] ?? null
}

const step =
  (direction: 1 | -1): Command =>
  view => {
    const note = steppedTo(view.state, direction)
    return note ? showNote(view, note.id) : false
  }

function nearest(all: readonly EditorNote[], position: number, direction: 1 | -1): number {
  const after = all.findIndex(note => note.from >= position)
  if (direction === 1) return Math.max(after, 0)
  return (after < 0 ? all.length : after) - 1
}

export const nextNote: Command = step(1)
export const previousNote: Command = step(-1)
