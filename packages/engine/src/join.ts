import { type Finding, noteOn, type Remark, type Span } from '@marginalia/report'
import type { Place } from './place.ts'
import { type AnyRule, type Family, familyOf } from './rule.ts'

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
  places: readonly Place[],
  sentences: readonly { readonly span: Span }[],
  rules: ReadonlyMap<string, AnyRule>,
  source: string,
): Finding[] {
  const notes: Finding[] = []
  let at = 0
  for (let from = 0, to = 0; from < places.length; from = to) {
    const place = places[from]!
    while (at < sentences.length && sentences[at]!.span[1] <= place.span[0]) at++
    const home = sentences[at]?.span
    to = from + 1
    if (home && home[0] <= place.span[0]) {
      while (to < places.length && places[to]!.span[0] < home[1]) to++
    }
    if (!home || to === from + 1) notes.push(noteAlone(place))
    else for (const note of notesIn(home, from, to)) notes.push(note)
  }
  return notes

  /** The notes on places that begin in one sentence. Where all of them are as they were, so are the notes. */
  function notesIn(home: Span, from: number, to: number): readonly Finding[] {
    const last = places[from]!.together
    if (last?.places.length === to - from && last.places.every((place, i) => place === places[from + i]))
      return last.notes
    const begun = places.slice(from, to)
    const notes = read(home, begun)
    places[from]!.together = { places: begun, notes }
    return notes
  }

  function read(home: Span, begun: readonly Place[]): readonly Finding[] {
    const families = begun.map(({ rule, message, span }) =>
      span[1] > home[1] ? undefined : familyOf(rules.get(rule), message),
    )
    // Mostly there is one of each.
    const alone = (family: Family | undefined, index: number): boolean =>
      family === undefined || families.indexOf(family) === index
    if (families.every(alone)) return begun.map(noteAlone)
    const found: Finding[] = []
    const groups = new Map<Family, Place[]>()
    for (const [index, place] of begun.entries()) {
      const family = families[index]
      if (family === undefined) {
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

function noteAlone(place: Place): Finding {
  place.note ??= noteOn([place, ...place.also])!
  return place.note
}

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
  const words = wordsIn(between, mostBetween)
  if (words > mostBetween || (words > 1 && between.includes(','))) return false
  return wordsIn(source.slice(a[0], Math.max(a[1], b[1])), mostWords) <= mostWords
}

const word = /[\p{L}\p{N}]\S*/gu

/** Words of a text; `most` and one more where there are more. */
function wordsIn(text: string, most: number): number {
  let count = 0
  word.lastIndex = 0
  while (count <= most && word.test(text)) count++
  return count
}
