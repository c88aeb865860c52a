import { once } from '@marginalia/prose'
import { type Finding, noteOn, type Remark, type Span } from '@marginalia/report'
import type { AnyRule, Family } from './rule.ts'

/** Places with at most this many words between them are one run; across a comma, with one (“and”). */
const mostBetween = 3
/** A run of more words than this shows a reader too little of what it is about. */
const mostWords = 12

/**
 * One note for all that rules of one family find in a sentence. Places beside one another become one
 * run (“robust, seamless and scalable”); the note is about the surest of what is left, and the others
 * are its further places. Everything else stays as it is. Places and sentences stand in source order.
 */
export function joined(
  places: readonly Remark[],
  sentences: readonly Home[],
  rules: ReadonlyMap<string, AnyRule>,
  source: string,
): Finding[] {
  const notes: Finding[] = []
  let at = 0
  for (let from = 0, to = 0; from < places.length; from = to) {
    const place = places[from]!
    while (at < sentences.length && sentences[at]!.span[1] <= place.span[0]) at++
    const home = sentences[at]
    to = from + 1
    if (!home || place.span[0] < home.span[0]) {
      notes.push(noteAlone(place))
      continue
    }
    while (to < places.length && places[to]!.span[0] < home.span[1]) to++
    for (const note of notesIn(home, places, from, to)) notes.push(note)
  }
  return notes

  /** The notes on places that begin in a sentence. Where all of them are as they were, so are the notes. */
  function notesIn(home: Home, all: readonly Remark[], from: number, to: number): readonly Finding[] {
    const last = lastNotes(home)
    if (last.places.length === to - from && last.places.every((place, i) => place === all[from + i]))
      return last.notes
    last.places = all.slice(from, to)
    last.notes = read(home, last.places)
    return last.notes
  }

  function read(home: Home, begun: readonly Remark[]): readonly Finding[] {
    const found: Finding[] = []
    const groups = new Map<Family, Remark[]>()
    for (const place of begun) {
      const family = rules.get(place.rule)?.family
      if (family === undefined || place.span[1] > home.span[1]) {
        found.push(noteAlone(place))
        continue
      }
      const group = groups.get(family)
      if (group) group.push(place)
      else groups.set(family, [place])
    }
    for (const group of groups.values()) {
      if (group.length === 1) {
        found.push(noteAlone(group[0]!))
        continue
      }
      const runs = runsOf(group, source, surer)
      const first = runs.reduce((best, one) => (surer(one, best) ? one : best))
      found.push(noteOn([first, ...runs.filter(one => one !== first)])!)
    }
    return found
  }

  function surer(one: Remark, other: Remark): boolean {
    const [a, b] = [rank[one.level], rank[other.level]]
    if (a !== b) return a < b
    return trust(one) > trust(other)
  }

  function trust({ rule, message }: Remark): number {
    return rules.get(rule)?.trust?.[message] ?? 0
  }
}

/** A sentence where it stands. */
interface Home {
  readonly span: Span
}

/** A key leaves most places where they were: a place and a sentence keep their notes for as long as they live. */
const noteAlone = once((place: Remark): Finding => noteOn([place])!)
const lastNotes = once((_: Home): { places: readonly Remark[]; notes: readonly Finding[] } => ({
  places: [],
  notes: [],
}))

const rank = { error: 0, warning: 1, note: 2 } as const

/** Neighbours as one place, known and described by the surest of them. */
function runsOf(
  group: readonly Remark[],
  source: string,
  surer: (one: Remark, other: Remark) => boolean,
): readonly Remark[] {
  const runs: Remark[] = []
  for (const place of group) {
    const last = runs.at(-1)
    if (!last || !neighbours(last.span, place.span, source)) {
      runs.push(place)
      continue
    }
    const span: Span = [last.span[0], Math.max(last.span[1], place.span[1])]
    runs[runs.length - 1] = { ...(surer(place, last) ? place : last), span }
  }
  return runs
}

function neighbours(a: Span, b: Span, source: string): boolean {
  const between = source.slice(a[1], b[0])
  if (/[.;:!?\n]/.test(between)) return false
  const words = wordsIn(between)
  if (words > mostBetween || (words > 1 && between.includes(','))) return false
  return wordsIn(source.slice(a[0], Math.max(a[1], b[1]))) <= mostWords
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
