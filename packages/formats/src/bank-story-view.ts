import {
  type BankReport,
  type BankStory,
  type CalendarDate,
  type Lack,
  type Lines,
  number,
  type Part,
  type PrincipleInfo,
  quote,
  type Span,
} from '@marginalia/report'
import { type FirstNote, firstNotes } from './bank-first-notes.ts'
import { type BankReview, countsByStory } from './bank-review.ts'
import type { Counts } from './format.ts'
import { printable } from './printable.ts'

/** How a story stands to a principle. `first`: filed under it first; such a story counts. */
export interface Cell {
  readonly kind: 'both' | 'claimed' | 'suggested' | 'signalled' | 'none'
  readonly first: boolean
}

/** A story in the words every format shares. */
export interface StoryView {
  readonly story: BankStory
  /** From 1: the row in every table. */
  readonly number: number
  readonly title: string
  readonly place: string
  readonly date: string
  /** Percent of the story's words: situation, task, action, result, learning. Null where no part could be told. */
  readonly shares: readonly number[] | null
  /** What it is without, unless no story of the bank has it. */
  readonly lacks: readonly string[]
  /** Why it does not count; null where it does. */
  readonly apart: string | null
  /** Principles that its words suggest, with these words. */
  readonly suggests: readonly { readonly principle: string; readonly words: readonly string[] }[]
  /** The one or two notes of its review that come first. */
  readonly first: readonly FirstNote[]
  readonly counts: Counts
  readonly cells: readonly Cell[]
}

const mostWords = 4
const parts: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

export function storyViews(
  review: BankReview,
  lines: readonly Lines[],
  columns: readonly PrincipleInfo[],
): StoryView[] {
  const { bank, files } = review
  const counts = countsByStory(review)
  const first = firstNotes(review)
  const names = new Map(bank.principles.map(({ id, name }) => [id, name]))
  const rows = columns.map(({ id }) => bank.coverage.find(({ principle }) => principle === id)!)
  const general = new Set(lackedByAll(bank))
  return bank.stories.map((story, index): StoryView => {
    const words = (span: Span, most: number): string =>
      withoutMarks(printable(quote(files[story.file]!.source, span, most)))
    const { path } = files[story.file]!
    return {
      story,
      number: index + 1,
      title: story.title ? words(story.title, 120) : printable(path.split('/').at(-1)!),
      place: `${printable(path)}:${lines[story.file]!.at((story.title ?? story.span)[0]).line}`,
      date: story.date ? dateText(story.date) : '—',
      shares: sharesOf(story),
      lacks: story.lacks.filter(lack => !general.has(lack)).map(lack => lackWords[lack]),
      apart: apartOf(story),
      suggests: story.suggested.map(({ principle, spans }) => ({
        principle: names.get(principle)!,
        words: [...new Set(spans.map(span => words(span, 40)))].slice(0, mostWords),
      })),
      first: first[index]!,
      counts: counts[index]!,
      cells: rows.map((row): Cell => {
        const [claims, shows] = [row.claimed.includes(index), row.signalled.includes(index)]
        const kind = claims && shows ? 'both' : claims ? 'claimed' : shows ? 'signalled' : 'none'
        return { kind: row.suggested.includes(index) ? 'suggested' : kind, first: row.first.includes(index) }
      }),
    }
  })
}

/** What is said once, because hardly any story of the bank has it: how it is filed, never how it is told. */
export function lackedByAll({ stories }: BankReport): Lack[] {
  const told = stories.filter(({ words }) => words > 0)
  if (told.length < 2) return []
  const without = (lack: Lack): number => told.filter(({ lacks }) => lacks.includes(lack)).length
  return [
    ...(['principle', 'date'] as const).filter(lack => without(lack) === told.length),
    // Not every bank keeps levels.
    ...(without('level') * 2 >= told.length ? (['level'] as const) : []),
  ]
}

/** “No story names a principle, a date or a level.”; empty where some story has each. */
export function lackedInWords(bank: BankReport): string {
  const all = lackedByAll(bank).filter(
    lack => lack !== 'level' || bank.stories.every(({ level }) => level === null),
  )
  if (all.length === 0) return ''
  const named = all.map(
    lack => ({ principle: 'a principle', date: 'a date', level: 'a level' })[lack as 'date'],
  )
  const last = named.pop()!
  return `No story has ${named.length > 0 ? `${named.join(', ')} or ` : ''}${last}.`
}

function apartOf({ counts, words, twin }: BankStory): string | null {
  if (counts) return null
  if (words === 0) return 'does not count: no words'
  return twin === null ? 'does not count: a template' : `does not count: ${twin + 1} tells the same`
}

function sharesOf({ parts: by }: BankStory): readonly number[] | null {
  const total = parts.reduce((sum, part) => sum + by[part], 0)
  return total === 0 ? null : parts.map(part => Math.round((100 * by[part]) / total))
}

export const withoutMarks = (title: string): string => title.replace(/[*_`]+/g, '').trim()

export function dateText({ year, month, day }: CalendarDate): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return [
    String(year),
    ...(month === null ? [] : [two(month)]),
    ...(month === null || day === null ? [] : [two(day)]),
  ].join('-')
}

export const storiesOf = (value: number): string => (value === 1 ? '1 story' : `${number(value)} stories`)

const lackWords: Readonly<Record<Lack, string>> = {
  words: 'no words',
  principle: 'no principle',
  date: 'no date',
  level: 'no level',
  situation: 'no situation',
  task: 'no task',
  action: 'no action',
  result: 'no result',
  'first-person': 'no “I”',
  'result-metric': 'no number in the result',
}

export const shareHeads = 'S/T/A/R/L'

/** What a cell means, for a legend. */
export const legend: readonly (readonly [sign: string, meaning: string])[] = [
  ['●', 'named and signalled'],
  ['○', 'named only'],
  ['?', 'suggested by its words'],
  ['·', 'signalled only'],
  ['[ ]', 'named first: it counts'],
]

const signs: Readonly<Record<Cell['kind'], string>> = {
  both: '●',
  claimed: '○',
  suggested: '?',
  signalled: '·',
  none: ' ',
}

export const cellSign = ({ kind }: Cell): string => signs[kind]

/** The legend without signs that no cell has. */
export const legendFor = (stories: readonly StoryView[]): typeof legend => {
  const seen = new Set(stories.flatMap(({ cells }) => cells.map(cellSign)))
  return legend.filter(([sign]) => sign !== '?' || seen.has(sign))
}
