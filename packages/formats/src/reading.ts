import { type Level, number, type RuleInfo } from '@marginalia/report'
import type { Counts, Reviewed } from './format.ts'
import { type Note, notesOf } from './notes.ts'

/** What people are shown in full: what a reader would say first, or everything. */
export const shows = ['first', 'all'] as const

export type Show = (typeof shows)[number]

/** The notes of one kind that are not among the first. */
export interface NoteKind {
  readonly info: RuleInfo
  readonly counts: Counts
  /** The most severe of them. */
  readonly level: Level
  /** Lines they stand on, each once, in order. */
  readonly lines: readonly number[]
}

/** The notes of a file as a person takes them in: the most important first, then the rest. */
export interface OrderedNotes {
  readonly first: readonly Note[]
  /** In the order of the text. */
  readonly rest: readonly Note[]
  /** The rest by rule: the most severe kinds first, then the most frequent. */
  readonly kinds: readonly NoteKind[]
}

const severity: readonly Level[] = ['error', 'warning', 'note']

export function readingOf(reviewed: Reviewed): OrderedNotes {
  const notes = notesOf(reviewed)
  const first = new Set(reviewed.report.first)
  const rest = notes.filter((_, index) => !first.has(index))
  return { first: [...first].map(index => notes[index]!), rest, kinds: kindsOf(rest) }
}

function kindsOf(notes: readonly Note[]): NoteKind[] {
  const byRule = new Map<RuleInfo, Note[]>()
  for (const note of notes) {
    const same = byRule.get(note.info)
    if (same) same.push(note)
    else byRule.set(note.info, [note])
  }
  const size = ({ error, warning, note }: Counts): number => error + warning + note
  return [...byRule]
    .map(([info, notes]): NoteKind => {
      const counts = { error: 0, warning: 0, note: 0 }
      for (const { level } of notes) counts[level]++
      return {
        info,
        counts,
        level: severity.find(level => counts[level] > 0)!,
        lines: [...new Set(notes.map(({ start }) => start.line))],
      }
    })
    .sort((a, b) => severity.indexOf(a.level) - severity.indexOf(b.level) || size(b.counts) - size(a.counts))
}

const mostLines = 6

/** “lines 3, 9, 14”, “lines 3, 9, 14, 20, 31, 40 …”. */
export function linesInWords(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).map(number).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > mostLines ? ' …' : ''}`
}

/** “12 more notes”; “2 smaller notes” where none comes first. */
export const restInWords = ({ first, rest }: OrderedNotes): string =>
  `${number(rest.length)} ${first.length === 0 ? 'smaller' : 'more'} ${rest.length === 1 ? 'note' : 'notes'}`

/** “Read first: 4 of 10 notes”. */
export const firstInWords = ({ first, rest }: OrderedNotes): string =>
  first.length === 0
    ? 'Nothing to read first'
    : `Read first: ${number(first.length)} of ${number(first.length + rest.length)} notes`
