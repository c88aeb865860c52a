import {
  createEditor,
  createState,
  type EditorNote,
  type EditorOptions,
  type EditorState,
  focusNote,
  hoverNote,
  notesField,
  replaceAll,
  setNotes,
  type Transaction,
  type TransactionSpec,
} from '@marginalia/editor'
import { effect, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { drawNow } from './drawing.ts'
import { acceptKeys } from './keys.ts'
import { formOf } from './margin/families.ts'
import { Rail } from './margin/rail.ts'
import { cardId, type MarginNote } from './margin/threads.ts'
import { useDesk } from './page-context.ts'
import { acceptPastes, pasteInto } from './paste/paste.ts'
import { beginAtTop } from './places.ts'
import { library, review, reviewNow, reviewSoon } from './review.ts'
import { texts } from './texts.ts'

/** Characters that arrive at once and are too many to have been drawn. */
const large = 1500

/** The text, and the notes on it as marks. */
export function Sheet() {
  const { desk, margin, actions } = useDesk()
  const parent = useRef<HTMLDivElement>(null)

  useEffect(() => {
    /** A new text is being read; its notes go in with it. */
    let together = false
    /** The draft whose text the editor holds. */
    let held = desk.draft.value.id
    const notesFor = (state: EditorState): TransactionSpec => {
      const notes: EditorNote[] = []
      for (const thread of margin.threads.value) {
        // Where the cards are not drawn there is nothing to point at.
        const card = margin.tab.value === 'notes' ? cardId(thread.id) : null
        for (const note of thread.notes) notes.push(markedBy(note, card))
      }
      return { effects: [setNotes.of(notes), focusNote.of(carried(state, notes))] }
    }
    const options: EditorOptions = {
      parent: parent.current!,
      text: desk.draft.value.text,
      label: texts.textLabel,
      placeholder: texts.placeholder,
      covered: () => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0,
      describe(id, number, of) {
        const note = margin.notes.value.find(one => one.id === id)
        return texts.spokenNote(number, of, note?.says ?? '')
      },
      onNote: id => actions.focusNote(id),
      onShown: id => actions.uncover(id),
      onCard: id => actions.toCard(id),
      onText(state, transactions) {
        const text = state.doc.toString()
        desk.write(text)
        held = desk.draft.value.id
        const isNew = inserted(transactions) > large || isOther(transactions)
        if (!isNew) {
          // First what was typed is drawn; the marks have moved with their words.
          reviewSoon(() => desk.draft.value)
          return null
        }
        together = true
        margin.beginRound()
        reviewNow(text, desk.draft.value.brief)
        together = false
        drawNow()
        return notesFor(state)
      },
      onUpdate(update) {
        const { focus } = update.state.field(notesField)
        if (focus !== margin.focus.value) margin.focus.value = focus
        // Lines that have never been drawn have guessed heights.
        if (update.docChanged && inserted(update.transactions) > large) requestAnimationFrame(settle)
        // Once the editor is given something new, all have; the next key may want to know where a line is.
        if (update.transactions.some(({ reconfigured }) => reconfigured)) queueMicrotask(settle)
        if (update.docChanged || update.geometryChanged || update.viewportChanged) rail.request()
      },
      extensions: [pasteInto(desk, actions)],
    }
    const view = createEditor(options)
    const rail = new Rail(view, margin)
    actions.attach(view)
    const stopPastes = acceptPastes(view, desk, actions)
    const stopKeys = acceptKeys(actions)
    const settle = (): void => rail.measureAll()

    const stops = [
      // Another text has come onto the desk.
      effect(() => {
        desk.opened.value
        untracked(() => {
          const { id, text, brief } = desk.draft.value
          // What happens to a draft is a step of its history; another draft has another history.
          if (id === held) replaceAll(view, text)
          else {
            view.setState(createState(options, text))
            beginAtTop()
          }
          held = id
          margin.focus.value = null
          reviewNow(text, brief)
          settle()
        })
      }),
      // The rules have arrived, or the way of reviewing has changed.
      effect(() => {
        const brief = desk.brief.value
        if (library.value)
          untracked(() => review.value?.brief !== brief && reviewNow(desk.draft.value.text, brief))
      }),
      // The notes have changed: mark them.
      effect(() => {
        margin.threads.value
        margin.tab.value
        if (together) return
        untracked(() => {
          view.dispatch(notesFor(view.state))
          rail.request()
        })
      }),
      effect(() => {
        const hover = margin.hover.value
        if (view.state.field(notesField).hover !== hover) view.dispatch({ effects: hoverNote.of(hover) })
      }),
      // A card opens or closes after the page has drawn it.
      effect(() => {
        margin.focus.value
        margin.dismissing.value
        margin.drawn.value
        margin.tab.value
        requestAnimationFrame(() => rail.request())
      }),
    ]
    let width = 0
    const resized = new ResizeObserver(() => {
      const now = view.contentDOM.clientWidth
      if (now !== width && now > 0) {
        width = now
        settle()
      } else rail.request()
    })
    resized.observe(view.contentDOM)
    const over = (event: PointerEvent): void => {
      // A finger does not hover, and marking what it touches would put the caret back where it was.
      if (event.pointerType !== 'mouse') return
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-note]') : null
      margin.hover.value = mark?.dataset['note'] ?? null
    }
    view.contentDOM.addEventListener('pointerover', over)
    document.fonts.ready.then(settle)
    return () => {
      for (const stop of stops) stop()
      stopPastes()
      stopKeys()
      resized.disconnect()
      view.destroy()
    }
  }, [])

  return <div class="editor" ref={parent} />
}

/** A note as the editor sees it. */
function markedBy({ id, family, finding }: MarginNote, card: string | null): EditorNote {
  const [from, to] = finding.span
  const marked = { id, from, to, form: formOf[family], card }
  if (finding.also.length === 0) return marked
  return { ...marked, also: finding.also.map(({ span: [from, to] }) => ({ from, to })) }
}

function inserted(transactions: readonly Transaction[]): number {
  let sum = 0
  for (const { changes } of transactions) {
    changes.iterChanges((_fromA, _toA, from, to) => {
      sum += to - from
    })
  }
  return sum
}

/** Has another text come in place of the whole one? */
function isOther(transactions: readonly Transaction[]): boolean {
  return transactions.some(({ changes, startState: { doc } }) => {
    let all = false
    changes.iterChanges((from, to, _, end) => {
      all ||= doc.length > 0 && end > 0 && from === 0 && to === doc.length
    })
    return all
  })
}

/**
 * A note that stays open while its sentence is edited: when its id has gone with the words around it,
 * the note of the same form at the same place is taken for it.
 */
function carried(state: EditorState, notes: readonly EditorNote[]): string | null {
  const shown = state.field(notesField)
  const { focus } = shown
  if (focus === null || notes.some(note => note.id === focus)) return focus
  const old = shown.all.find(note => note.id === focus)
  if (!old) return null
  return notes.find(note => note.form === old.form && note.from < old.to && old.from < note.to)?.id ?? null
}
