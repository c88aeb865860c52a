import {
  type Category,
  type Finding,
  type Report,
  type RuleInfo,
  render,
  renderRemark,
  type Span,
} from '@marginalia/report'
import { type Family, familyOf } from './families.ts'

/** One note as people read it. */
export interface MarginNote {
  /** Of the note on this page; see `identified`. Kept things are known by their fingerprint. */
  readonly id: string
  readonly finding: Finding
  readonly rule: RuleInfo
  readonly family: Family
  /** What is there. */
  readonly says: string
  /** The same in one line: the words beside it need not be quoted whole, nor its further places. */
  readonly short: string
}

/** The notes on one sentence: one card. */
export interface Thread {
  readonly id: string
  readonly from: number
  readonly notes: readonly MarginNote[]
}

export const cardId = (thread: string): string => `card-${thread}`

/**
 * Notes of a report in the order of the text, without those that are hidden. What the report says of places
 * that have not moved are the very same findings, and notes on them that stand at the beginning of `before`
 * are the very same notes.
 */
export function notesOf(
  report: Report,
  source: string,
  hidden: (finding: Finding, category: Category) => boolean,
  before: readonly MarginNote[] = [],
): readonly MarginNote[] {
  const rules = new Map(report.rules.map(rule => [rule.id, rule]))
  const notes: MarginNote[] = []
  for (const finding of report.findings) {
    const rule = rules.get(finding.rule)
    if (!rule || hidden(finding, rule.category)) continue
    const old = before[notes.length]
    if (old?.finding === finding) notes.push(old)
    else
      notes.push({
        id: finding.fingerprint,
        finding,
        rule,
        family: familyOf[rule.category],
        ...saidOf(finding, rule, source),
      })
  }
  return notes
}

type Said = Pick<MarginNote, 'says' | 'short'>

/** What was said of some words, by fingerprint. Notes that speak of other places as well are rendered anew. */
const said = new Map<string, Said & { readonly words: string }>()

function saidOf(finding: Finding, rule: RuleInfo, source: string): Said {
  if (finding.also.length > 0) return rendered(finding, rule, source)
  for (const _ in finding.data) return rendered(finding, rule, source)
  const words = source.slice(...finding.span)
  const known = said.get(finding.fingerprint)
  if (known?.words === words) return { says: known.says, short: known.short }
  if (said.size > 10_000) said.clear()
  const now = rendered(finding, rule, source)
  // A copy, for a part of a text holds on to the whole of it.
  said.set(finding.fingerprint, { ...now, words: ` ${words}`.slice(1) })
  return now
}

/** UTF-16 units of the writer's words that one line has room for. */
const few = 32

const rendered = (finding: Finding, rule: RuleInfo, source: string): Said => ({
  says: render(finding, rule, source),
  short: renderRemark(finding, rule, source, few),
})

/**
 * The threads, each the same object as before where its card looks as before; all of them, where all do. `calm`:
 * a card that would only count differently keeps its number, for a figure that runs with every key is no help.
 */
export function stillAlike(
  threads: readonly Thread[],
  before: readonly Thread[],
  calm = false,
): readonly Thread[] {
  let known: Map<string, Thread> | undefined
  let same = threads.length === before.length
  const now = threads.map((thread, i) => {
    let old = before[i]
    if (old?.id !== thread.id) {
      known ??= new Map(before.map(thread => [thread.id, thread]))
      old = known.get(thread.id)
    }
    const kept = old && isAlike(old, thread, calm) ? old : thread
    if (kept !== before[i]) same = false
    return kept
  })
  return same ? before : now
}

function isAlike({ notes }: Thread, now: Thread, calm: boolean): boolean {
  if (notes.length !== now.notes.length) return false
  return notes.every((old, i) => {
    const note = now.notes[i]!
    if (old === note) return true
    if (old.id !== note.id) return false
    return old.says === note.says || (calm && wording(old) === wording(note))
  })
}

/** What a note says but for its numbers. */
const wording = ({ says }: MarginNote): string => says.replace(/\d[\d,.]*/g, '')

/**
 * Gather notes that begin in the same sentence. A card stays the same card for as long as any of its notes
 * stays, whatever comes and goes before it: what is redrawn in place costs less than what is taken away and put
 * back, and what holds the keyboard's focus keeps it.
 */
export function threadsOf(
  notes: readonly MarginNote[],
  sentences: readonly { readonly span: Span }[],
  before: readonly Thread[] = [],
): readonly Thread[] {
  const gathered: MarginNote[][] = []
  let key = ''
  let at = 0
  for (const note of notes) {
    const [from, to] = note.finding.span
    while (at < sentences.length && sentences[at]!.span[1] <= from) at++
    const sentence = sentences[at]
    const inside = sentence && sentence.span[0] <= from && to <= sentence.span[1]
    const own = inside ? `s${at}` : `p${from}`
    if (own === key) gathered.at(-1)!.push(note)
    else gathered.push([note])
    key = own
  }
  let homes: Map<string, string> | undefined
  /** The card that a note was on; with most keys it is the one in the same place. */
  const homeOf = ({ id }: MarginNote, i: number): string | undefined => {
    if (before[i]?.notes[0]?.id === id) return before[i].id
    if (!homes) {
      homes = new Map()
      for (const thread of before) for (const note of thread.notes) homes.set(note.id, thread.id)
    }
    return homes.get(id)
  }
  const taken = new Set<string>()
  const ids = gathered.map((notes, i) => {
    for (const note of notes) {
      const home = homeOf(note, i)
      if (home === undefined || taken.has(home)) continue
      taken.add(home)
      return home
    }
    return undefined
  })
  return gathered.map((notes, i) => {
    let id = ids[i] ?? notes[0]!.id
    if (ids[i] === undefined) {
      while (taken.has(id)) id += '+'
      taken.add(id)
    }
    return { id, from: notes[0]!.finding.span[0], notes }
  })
}
