import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state'
import { type DecorationSet, EditorView } from '@codemirror/view'
import { marksOf, redrawn } from './marks.ts'

/** How a place is underlined. Form as well as hue tells the families of notes apart. */
export type Underline = 'wavy' | 'dashed' | 'double' | 'dotted' | 'solid'

/** A note as the editor sees it: a place (UTF-16 offsets), how to mark it and which card speaks of it. */
export interface EditorNote {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly form: Underline
  /** Further places of the same note, marked like the first. */
  readonly also?: readonly { readonly from: number; readonly to: number }[]
  /** Id of the element that holds the note's text, if there is one; screen readers follow it from the mark. */
  readonly card: string | null
}

export interface Notes {
  /** In the order of the text. */
  readonly all: readonly EditorNote[]
  readonly focus: string | null
  readonly hover: string | null
  readonly marks: DecorationSet
  /** The text has changed since these notes came. */
  readonly moved: boolean
}

/** Notes that move when they are asked for: with most keys new ones come, and nobody asks the old ones. */
class Shown implements Notes {
  #all: readonly EditorNote[] | null = null
  constructor(
    /** As they came, and what has happened to the text since. */
    readonly given: readonly EditorNote[],
    readonly since: ChangeDesc | null,
    readonly focus: string | null,
    readonly hover: string | null,
    readonly marks: DecorationSet,
  ) {}
  get all(): readonly EditorNote[] {
    const { given, since } = this
    this.#all ??= since ? given.flatMap(note => movedBy(since, note)) : given
    return this.#all
  }
  get moved(): boolean {
    return this.since !== null
  }
}

export const setNotes = StateEffect.define<readonly EditorNote[]>()
export const focusNote = StateEffect.define<string | null>()
export const hoverNote = StateEffect.define<string | null>()

export const notesField = StateField.define<Shown>({
  create: state => new Shown([], null, null, null, marksOf([], { focus: null, hover: null }, state)),
  update(value, { docChanged, changes, effects, state }) {
    let { given, since, focus, hover, marks } = value
    let come: readonly EditorNote[] | null = null
    if (docChanged) {
      since = since?.composeDesc(changes.desc) ?? changes.desc
      marks = marks.map(changes)
    }
    for (const effect of effects) {
      if (effect.is(setNotes)) come = inOrder(within(effect.value, state.doc.length))
      if (effect.is(focusNote)) focus = effect.value
      if (effect.is(hoverNote)) hover = effect.value
    }
    const sameLook = focus === value.focus && hover === value.hover
    if (come) {
      marks = sameLook
        ? redrawn(marks, given, since, come, { focus, hover }, state)
        : marksOf(come, { focus, hover }, state)
      given = come
      since = null
    } else if (!sameLook) {
      const all = since ? given.flatMap(note => movedBy(since!, note)) : given
      marks = marksOf(all, { focus, hover }, state)
    } else if (!docChanged) return value
    return new Shown(given, since, focus, hover, marks)
  },
  provide: field => EditorView.decorations.from(field, value => value.marks),
})

/** Places beyond the end of the text cannot be moved with it. */
function within(notes: readonly EditorNote[], length: number): readonly EditorNote[] {
  const fits = ({ to }: { readonly to: number }): boolean => to <= length
  if (notes.every(note => fits(note) && (note.also?.every(fits) ?? true))) return notes
  const cut = <P extends { readonly from: number; readonly to: number }>(place: P): P => ({
    ...place,
    from: Math.min(place.from, length),
    to: Math.min(place.to, length),
  })
  return notes.map(note => (note.also ? { ...cut(note), also: note.also.map(cut) } : cut(note)))
}

function inOrder(notes: readonly EditorNote[]): readonly EditorNote[] {
  const isSorted = notes.every((note, i) => i === 0 || byPlace(notes[i - 1]!, note) <= 0)
  return isSorted ? notes : [...notes].sort(byPlace)
}

const byPlace = (a: EditorNote, b: EditorNote): number => a.from - b.from || a.to - b.to

/** Typing at an edge stays outside the mark; a mark whose words are gone goes with them. */
function movedBy(changes: ChangeDesc, note: EditorNote): EditorNote[] {
  const places = [note, ...(note.also ?? [])].flatMap(({ from, to }) => {
    const place = { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }
    return place.to > place.from ? [place] : []
  })
  const [first, ...also] = places
  return first ? [{ ...note, ...first, also }] : []
}

/** The narrowest note around a position, as a reader would expect of a click. */
export function noteAt(state: EditorState, position: number): EditorNote | null {
  let found: EditorNote | null = null
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
