import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from '@codemirror/commands'
import {
  Annotation,
  EditorState,
  type Extension,
  Prec,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state'
import { EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view'
import { lightMarkdown } from './highlight.ts'
import { focusNote, noteAt, notesField } from './notes.ts'
import { paper } from './theme.ts'
import { describeNote, nextNote, previousNote } from './walk.ts'

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  /** The accessible name of the text field. */
  readonly label: string
  readonly placeholder: string
  readonly describe: (id: string, number: number, of: number) => string
  /**
   * The text is about to change; the answer, if any, is applied together with the change, so that a
   * key and the notes it brings are one update of the page.
   */
  readonly onText: (state: EditorState, transactions: readonly Transaction[]) => TransactionSpec | null
  /** Called after every update: text, selection, geometry. */
  readonly onUpdate: (update: ViewUpdate) => void
  /** The caret came to rest in a note, or left them all. */
  readonly onNote: (id: string | null) => void
  /** The walk from note to note has come to one, and its words have been scrolled to. */
  readonly onShown: (id: string) => void
  /** Alt+Enter on a note. */
  readonly onCard: (id: string) => void
  /** Pixels at the top of the window that something else covers. */
  readonly covered: () => number
  readonly extensions?: Extension
}

/**
 * A listener, though empty, makes the browser report each typed character at once. Without one it reports
 * at the end of the task; on a busy machine a move of the pointer over a mark may be answered in the same
 * task, and CodeMirror, updated for the pointer, would throw the character away unread.
 */
const reportAtOnce = EditorView.domEventObservers({ input() {} })

/** Marks a change made by the page, not by the writer's keys. */
export const replaced = Annotation.define<boolean>()

export function createEditor(options: EditorOptions): EditorView {
  return new EditorView({
    parent: options.parent,
    state: createState(options, options.text),
    dispatchTransactions(transactions, view) {
      const last = transactions.at(-1)
      const changed = last && transactions.some(transaction => transaction.docChanged)
      const answer = changed ? options.onText(last.state, transactions) : null
      view.update(answer && last ? [...transactions, last.state.update(answer)] : transactions)
    },
  })
}

/** A fresh state: another draft has been opened, and undo must not lead back into the one before. */
export function createState(options: EditorOptions, text: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EditorView.lineWrapping,
      // A line of Arabic or Hebrew begins at the right: see `lightMarkdown`.
      EditorView.perLineTextDirection.of(true),
      history(),
      notesField,
      lightMarkdown,
      paper,
      placeholder(options.placeholder),
      describeNote.of((note, number, of) => options.describe(note.id, number, of)),
      EditorView.scrollMargins.of(() => ({ top: options.covered() })),
      Prec.high(
        keymap.of([
          { key: 'F8', run: nextNote, shift: previousNote, preventDefault: true },
          {
            key: 'Alt-Enter',
            run: view => {
              const { focus } = view.state.field(notesField)
              const id = focus ?? noteAt(view.state, view.state.selection.main.head)?.id
              if (!id) return false
              options.onCard(id)
              return true
            },
          },
        ]),
      ),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      reportAtOnce,
      // CodeMirror is made for code and turns all of these off.
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        'aria-multiline': 'true',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
        lang: 'en',
      }),
      EditorView.updateListener.of(update => {
        options.onUpdate(update)
        const shown = update.transactions.some(({ effects }) => effects.some(one => one.is(focusNote)))
        // Who moves the caret together with the focus has said which of the notes there is meant.
        if (update.selectionSet && !update.docChanged && !shown) {
          const note = noteAt(update.state, update.state.selection.main.head)
          if (note?.id !== update.state.field(notesField).focus) options.onNote(note?.id ?? null)
        }
        const { focus } = update.state.field(notesField)
        if (shown && focus !== null && update.selectionSet && !update.docChanged) options.onShown(focus)
      }),
      options.extensions ?? [],
    ],
  })
}

export { undo }

/** Put another text in place of the whole one as one step of undo. What both begin and end with stays as it is. */
export function replaceAll(view: EditorView, text: string): void {
  const { doc } = view.state
  const before = doc.toString()
  const most = Math.min(before.length, text.length)
  let from = 0
  while (from < most && before[from] === text[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === text[text.length - 1 - same]) same++
  if (from === before.length && from === text.length) return
  view.dispatch({
    changes: { from, to: before.length - same, insert: text.slice(from, text.length - same) },
    annotations: [isolateHistory.of('full'), replaced.of(true)],
    userEvent: 'input.replace',
  })
}

/**
 * Put text in place of a range as one step of undo. Whoever reads goes on at its end, and of much text at its
 * beginning: `long` is how many characters are much.
 */
export function insert(
  view: EditorView,
  text: string,
  from: number,
  to: number,
  long = Number.POSITIVE_INFINITY,
): void {
  const all = from === 0 && to === view.state.doc.length && text.length > long
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: all ? 0 : from + view.state.toText(text).length },
    annotations: [isolateHistory.of('full'), replaced.of(true)],
    userEvent: 'input.paste',
    scrollIntoView: text.length <= long,
    effects: text.length > long && !all ? EditorView.scrollIntoView(from, { y: 'start', yMargin: 24 }) : [],
  })
}
