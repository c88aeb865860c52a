import { type EditorState, type Range, StateEffect, StateField, type Transaction } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** How a place is underlined. Form as well as hue tells the families of notes apart. */
export type Form = 'wavy' | 'dashed' | 'double' | 'dotted' | 'solid'

/** A note as the editor sees it: a place (UTF-16 offsets), how to mark it and which card speaks of it. */
export interface Note {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly form: Form
  /** Further places of the same note, marked like the first. */
  readonly also?: readonly { readonly from: number; readonly to: number }[]
  /** Id of the element that holds the note's text; screen readers follow it from the mark. */
  readonly card: string
}

export interface Notes {
  /** In the order of the text. */
  readonly all: readonly Note[]
  readonly focus: string | null
  readonly hover: string | null
  readonly marks: DecorationSet
}

/** Notes that move when they are asked for: with most keys new ones come, and nobody asks the old ones. */
class Shown implements Notes {
  #all: (() => readonly Note[]) | readonly Note[]
  constructor(
    all: () => readonly Note[],
    readonly focus: string | null,
    readonly hover: string | null,
    readonly marks: DecorationSet,
  ) {
    this.#all = all
  }
  get all(): readonly Note[] {
    if (typeof this.#all === 'function') this.#all = this.#all()
    return this.#all
  }
}

export const setNotes = StateEffect.define<readonly Note[]>()
export const focusNote = StateEffect.define<string | null>()
export const hoverNote = StateEffect.define<string | null>()

/** Beyond this many characters an underline shouts; the mark is drawn faint until it has the focus. */
const long = 80

export const notesField = StateField.define<Notes>({
  create: () => new Shown(() => [], null, null, Decoration.none),
  update(value, transaction) {
    let { focus, hover, marks } = value
    let all = () => value.all
    let stale = false
    if (transaction.docChanged) {
      // One key deep: keys that bring no notes must not pile up.
      const before = value.all
      all = () => before.flatMap(note => moved(note, transaction))
      marks = marks.map(transaction.changes)
    }
    for (const effect of transaction.effects) {
      if (effect.is(setNotes)) {
        const sorted = [...effect.value].sort((a, b) => a.from - b.from || a.to - b.to)
        all = () => sorted
        stale = true
      }
      if (effect.is(focusNote) && effect.value !== focus) {
        focus = effect.value
        stale = true
      }
      if (effect.is(hoverNote) && effect.value !== hover) {
        hover = effect.value
        stale = true
      }
    }
    if (stale) marks = marksOf(all(), focus, hover, transaction.state)
    return stale || transaction.docChanged ? new Shown(all, focus, hover, marks) : value
  },
  provide: field => EditorView.decorations.from(field, value => value.marks),
})

/** Typing at an edge stays outside the mark; a mark whose words are gone goes with them. */
function moved(note: Note, { changes }: Transaction): Note[] {
  const places = [note, ...(note.also ?? [])].flatMap(({ from, to }) => {
    const place = { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }
    return place.to > place.from ? [place] : []
  })
  const [first, ...also] = places
  return first ? [{ ...note, ...first, also }] : []
}

function marksOf(
  all: readonly Note[],
  focus: string | null,
  hover: string | null,
  state: EditorState,
): DecorationSet {
  const { doc } = state
  const ranges: Range<Decoration>[] = []
  for (const note of all) {
    const from = Math.max(0, note.from)
    const to = Math.min(note.to, doc.length)
    if (to <= from) continue
    const line = doc.lineAt(from)
    const state = note.id === focus ? 'focus' : note.id === hover ? 'hover' : null
    if (to <= line.to) {
      ranges.push(mark(note, state, to - from > long).range(from, to))
      for (const place of note.also ?? []) {
        const end = Math.min(place.to, doc.length)
        if (end > place.from) ranges.push(mark(note, state, end - place.from > long).range(place.from, end))
      }
      continue
    }
    // A passage of several lines is bracketed beside the text, and only while it is looked at.
    if (state === null) continue
    for (let at = line; ; at = doc.line(at.number + 1)) {
      ranges.push(bar.range(at.from))
      if (at.to >= to || at.number === doc.lines) break
    }
  }
  return Decoration.set(ranges, true)
}

const bar = Decoration.line({ class: 'cm-note-bar' })

type Look = 'focus' | 'hover' | null

/** The last look of each note, full and faint: with a key hardly any changes, and CodeMirror sees at once that it is the same. */
const looks = { full: new Map<string, Drawn>(), faint: new Map<string, Drawn>() }
const most = 10_000

interface Drawn {
  readonly form: Form
  readonly card: string
  readonly state: Look
  readonly mark: Decoration
}

function mark({ id, form, card }: Note, state: Look, faint: boolean): Decoration {
  const known = faint ? looks.faint : looks.full
  const last = known.get(id)
  if (last?.form === form && last.card === card && last.state === state) return last.mark
  if (known.size > most) known.clear()
  const made = Decoration.mark({
    tagName: 'mark',
    class: `cm-note cm-note-${form}${faint ? ' cm-note-faint' : ''}${state ? ` cm-note-${state}` : ''}`,
    attributes: { 'aria-details': card, 'data-note': id },
  })
  known.set(id, { form, card, state, mark: made })
  return made
}

/** The narrowest note around a position, as a reader would expect of a click. */
export function noteAt(state: EditorState, position: number): Note | null {
  let found: Note | null = null
  let narrowest = Number.POSITIVE_INFINITY
  for (const note of state.field(notesField).all) {
    for (const { from, to } of [note, ...(note.also ?? [])]) {
      if (from > position || to < position || to - from >= narrowest) continue
      found = note
      narrowest = to - from
    }
  }
  return found
}
