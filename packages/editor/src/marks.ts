import type { ChangeDesc, EditorState, Range } from '@codemirror/state'
import { Decoration, type DecorationSet } from '@codemirror/view'
import type { EditorNote } from './notes.ts'

/** Which notes the reader looks at. */
export interface Looked {
  readonly focus: string | null
  readonly hover: string | null
}

/** Beyond this many characters an underline shouts; the mark is drawn faint until it has the focus. */
const long = 80

/** The marks of all notes. */
export function marksOf(notes: readonly EditorNote[], looked: Looked, state: EditorState): DecorationSet {
  return Decoration.set(
    notes.flatMap(note => rangesOf(note, looked, state)),
    true,
  )
}

/**
 * The marks of all notes, made from those of the notes before: `marks` have been moved with `changes` since
 * `before` was drawn. Where only one place has changed, notes that stay what they are keep their marks, and
 * the editor sees at once that nothing else is new; elsewhere all are drawn.
 */
export function redrawn(
  marks: DecorationSet,
  before: readonly EditorNote[],
  changes: ChangeDesc | null,
  now: readonly EditorNote[],
  looked: Looked,
  state: EditorState,
): DecorationSet {
  const change = onlyChange(changes)
  const looksAt = ({ id }: EditorNote): boolean => id === looked.focus || id === looked.hover
  // Brackets know no note and go with the beginning of a line, so they are drawn anew.
  const brackets = now.some(note => looksAt(note) && !isInLine(note, state))
  if (!change || !changes || brackets) return marksOf(now, looked, state)
  let begin = 0
  while (
    begin < before.length &&
    begin < now.length &&
    endOf(before[begin]!) < change.from &&
    isMoved(before[begin]!, now[begin]!, 0)
  )
    begin++
  let end = before.length
  let ends = now.length
  while (
    end > begin &&
    ends > begin &&
    startOf(before[end - 1]!) > change.to &&
    isMoved(before[end - 1]!, now[ends - 1]!, change.by)
  ) {
    end--
    ends--
  }
  const gone = before.slice(begin, end)
  const come = now.slice(begin, ends)
  if (gone.some(looksAt)) return marksOf(now, looked, state)
  const ids = new Set(gone.map(({ id }) => id))
  return marks.update({
    filterFrom:
      gone.length === 0
        ? state.doc.length
        : changes.mapPos(
            gone.map(startOf).reduce((a, b) => Math.min(a, b)),
            -1,
          ),
    filterTo:
      gone.length === 0
        ? 0
        : changes.mapPos(
            gone.map(endOf).reduce((a, b) => Math.max(a, b)),
            1,
          ),
    filter: (_from, _to, mark) => !ids.has(mark.spec.attributes?.['data-note']),
    add: come.flatMap(note => rangesOf(note, looked, state)),
    sort: true,
  })
}

/** Offsets in the text before, and by how much what follows has moved; null where there are several changes, or none. */
function onlyChange(changes: ChangeDesc | null): { from: number; to: number; by: number } | null {
  let count = 0
  let only: { from: number; to: number; by: number } | null = null
  changes?.iterChangedRanges((from, to, fromB, toB) => {
    count++
    only = { from, to, by: toB - fromB - (to - from) }
  })
  return count === 1 ? only : null
}

function startOf({ from, also }: EditorNote): number {
  let least = from
  if (also) for (const place of also) least = Math.min(least, place.from)
  return least
}

function endOf({ to, also }: EditorNote): number {
  let most = to
  if (also) for (const place of also) most = Math.max(most, place.to)
  return most
}

const isInLine = ({ from, to }: EditorNote, { doc }: EditorState): boolean => to <= doc.lineAt(from).to

/** Is it the same note, as many characters further on? */
function isMoved(before: EditorNote, now: EditorNote, by: number): boolean {
  if (before === now && by === 0) return true
  const places = before.also?.length ?? 0
  return (
    before.id === now.id &&
    before.form === now.form &&
    before.card === now.card &&
    before.from + by === now.from &&
    before.to + by === now.to &&
    places === (now.also?.length ?? 0) &&
    (places === 0 ||
      before.also!.every(
        ({ from, to }, i) => from + by === now.also![i]!.from && to + by === now.also![i]!.to,
      ))
  )
}

function rangesOf(note: EditorNote, { focus, hover }: Looked, { doc }: EditorState): Range<Decoration>[] {
  const from = Math.max(0, note.from)
  const to = Math.min(note.to, doc.length)
  if (to <= from) return []
  const line = doc.lineAt(from)
  const look = note.id === focus ? 'focus' : note.id === hover ? 'hover' : null
  if (to <= line.to) {
    const ranges = [markOf(note, look, to - from > long).range(from, to)]
    for (const place of note.also ?? []) {
      const end = Math.min(place.to, doc.length)
      if (end > place.from) ranges.push(markOf(note, look, end - place.from > long).range(place.from, end))
    }
    return ranges
  }
  // A passage of several lines is bracketed beside the text, and only while it is looked at.
  const ranges: Range<Decoration>[] = []
  for (let at = line; look !== null; at = doc.line(at.number + 1)) {
    ranges.push(bracket.range(at.from))
    if (at.to >= to || at.number === doc.lines) break
  }
  return ranges
}

const bracket = Decoration.line({ class: 'cm-note-bar' })

type Look = 'focus' | 'hover' | null

interface Drawn {
  readonly form: string
  readonly card: string | null
  readonly look: Look
  readonly mark: Decoration
}

/** The last look of each note, full and faint: with a key hardly any changes, and CodeMirror sees at once that it is the same. */
const looks = { full: new Map<string, Drawn>(), faint: new Map<string, Drawn>() }
const most = 10_000

function markOf({ id, form, card }: EditorNote, look: Look, faint: boolean): Decoration {
  const known = faint ? looks.faint : looks.full
  const last = known.get(id)
  if (last?.form === form && last.card === card && last.look === look) return last.mark
  if (known.size > most) known.clear()
  const mark = Decoration.mark({
    tagName: 'mark',
    class: `cm-note cm-note-${form}${faint ? ' cm-note-faint' : ''}${look ? ` cm-note-${look}` : ''}`,
    attributes: { ...(card === null ? {} : { 'aria-details': card }), 'data-note': id },
  })
  known.set(id, { form, card, look, mark })
  return mark
}
