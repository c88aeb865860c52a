import type { MarginNote } from './threads.ts'

/**
 * Give notes the ids they had before. A fingerprint speaks of the words around a place, so it changes with
 * every key typed beside it; the note, its card and its mark are the same all the same. What has gone and
 * what has come are paired in order, by rule and message, where they stand about as far into the text.
 */
export function identified(
  notes: readonly MarginNote[],
  before: readonly MarginNote[],
): readonly MarginNote[] {
  // What stands before and after the change is in the same order as ever: only what lies between is compared.
  let begin = 0
  while (begin < notes.length && begin < before.length && isKnown(notes[begin]!, before[begin]!)) begin++
  let after = 0
  while (
    after < Math.min(notes.length, before.length) - begin &&
    isKnown(notes[notes.length - 1 - after]!, before[before.length - 1 - after]!)
  )
    after++
  const end = notes.length - after
  const shift = before.length - notes.length
  return [
    ...notes.slice(0, begin).map((note, i) => withId(note, before[i]!.id)),
    ...paired(notes.slice(begin, end), before.slice(begin, before.length - after), () => [
      ...before.slice(0, begin),
      ...before.slice(before.length - after),
    ]),
    ...notes.slice(end).map((note, i) => withId(note, before[end + i + shift]!.id)),
  ]
}

const isKnown = (note: MarginNote, old: MarginNote): boolean =>
  note === old || note.finding.fingerprint === old.finding.fingerprint

const withId = (note: MarginNote, id: string): MarginNote => (note.id === id ? note : { ...note, id })

/** `others` have their ids already. */
function paired(
  notes: readonly MarginNote[],
  before: readonly MarginNote[],
  others: () => readonly MarginNote[],
): readonly MarginNote[] {
  if (notes.length === 0) return []
  const known = new Map(before.map(note => [note.finding.fingerprint, note.id]))
  const fresh = new Set(notes.map(note => note.finding.fingerprint))
  const gone = before.filter(note => !fresh.has(note.finding.fingerprint))
  const used = new Set(others().map(({ id }) => id))
  for (const note of notes) {
    const id = known.get(note.finding.fingerprint)
    if (id !== undefined) used.add(id)
  }
  return notes.map(note => {
    const { fingerprint } = note.finding
    let id = known.get(fingerprint)
    if (id === undefined) {
      const at = gone.findIndex(old => isLike(old, note))
      id = at === -1 ? fingerprint : gone.splice(at, 1)[0]!.id
      // A copy of a passage brings the fingerprint back that its first place has outgrown.
      while (used.has(id)) id += '+'
      used.add(id)
    }
    return withId(note, id)
  })
}

/** UTF-16 units between the place of a note before and after a change, at most. */
const near = 60

/** A point is about the whole, wherever it shows best. */
const isLike = (a: MarginNote, b: MarginNote): boolean =>
  a.finding.rule === b.finding.rule &&
  a.finding.message === b.finding.message &&
  (a.rule.point !== undefined || Math.abs(a.finding.span[0] - b.finding.span[0]) <= near)
