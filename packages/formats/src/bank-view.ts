import {
  type BankFinding,
  type BankReport,
  type BankStory,
  type CalendarDate,
  type CoverageRow,
  type Lack,
  linesOf,
  number,
  type Part,
  type PrincipleInfo,
  quote,
  type RuleInfo,
  render,
  type Span,
} from '@marginalia/report'
import { type BankReview, countsByStory } from './bank-review.ts'
import { count } from './counting.ts'
import type { Counts } from './format.ts'
import { printable } from './printable.ts'

/** How a story stands to a principle. `first`: filed under it first; such a story counts. */
export interface Cell {
  readonly kind: 'both' | 'claimed' | 'signalled' | 'none'
  readonly first: boolean
}

export interface StoryView {
  readonly story: BankStory
  /** From 1: the row in every table. */
  readonly number: number
  readonly title: string
  readonly place: string
  readonly date: string
  /** Percent of the story's words: situation, task, action, result, learning. Null where no part could be told. */
  readonly shares: readonly number[] | null
  readonly lacks: readonly string[]
  readonly counts: Counts
  readonly cells: readonly Cell[]
}

export interface NoteView {
  readonly finding: BankFinding
  readonly info: RuleInfo
  readonly text: string
  readonly place: string
}

/** A bank in the words every format shares. */
export interface BankView {
  readonly stories: readonly StoryView[]
  /** Principles in scope: the columns of the matrix. */
  readonly columns: readonly { readonly principle: PrincipleInfo; readonly row: CoverageRow }[]
  readonly outside: readonly { readonly principle: PrincipleInfo; readonly row: CoverageRow }[]
  readonly notes: readonly NoteView[]
  /** One line for each pair of near-duplicates, with the longest passages they share. */
  readonly duplicates: readonly {
    readonly kept: StoryView
    readonly repeated: StoryView
    readonly percent: number
    readonly passages: readonly { readonly kept: string; readonly repeated: string; readonly words: string }[]
    readonly more: number
  }[]
  /** One line for each question of the loop. */
  readonly plan: readonly {
    readonly interviewer: number
    readonly principle: string
    readonly story: StoryView | null
    readonly taken: readonly StoryView[]
  }[]
  readonly job: readonly {
    readonly principle: string
    readonly state: string
    readonly places: number
    readonly words: readonly string[]
    readonly lines: readonly number[]
  }[]
  readonly size: string
  /** What the bank is held against, and the day from which ages are counted: a sentence or two. */
  readonly asked: string
}

const mostPassages = 3
const parts: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

export function bankView(review: BankReview): BankView {
  const { bank, files, job } = review
  const lines = files.map(({ source }) => linesOf(source))
  const placeOf = (file: number, [start]: Span): string =>
    `${printable(files[file]!.path)}:${lines[file]!.at(start).line}`
  const words = (file: number, span: Span, most = 80): string =>
    printable(quote(files[file]!.source, span, most))
  const counts = countsByStory(review)
  const named = new Map(bank.principles.map(info => [info.id, info]))
  const rows = bank.coverage.map(row => ({ principle: named.get(row.principle)!, row }))
  const columns = rows.filter(({ row }) => row.scope)
  const stories = bank.stories.map(
    (story, index): StoryView => ({
      story,
      number: index + 1,
      title: story.title
        ? withoutMarks(words(story.file, story.title, 120))
        : nameOf(files[story.file]!.path),
      place: placeOf(story.file, story.title ?? story.span),
      date: story.date ? dateText(story.date) : '—',
      shares: sharesOf(story),
      lacks: story.lacks.map(lack => lackWords[lack]),
      counts: counts[index]!,
      cells: columns.map(({ row }) => cellOf(row, index)),
    }),
  )
  return {
    stories,
    columns,
    outside: rows.filter(({ row }) => !row.scope),
    notes: bank.findings.map(finding => {
      const info = bank.rules.find(({ id }) => id === finding.rule)!
      const { file, span } = finding
      return {
        finding,
        info,
        text: printable(render(finding, info, file === null ? '' : files[file]!.source)),
        place: file === null ? printable(review.path) : placeOf(file, span),
      }
    }),
    duplicates: bank.duplicates.map(({ stories: [kept, repeated], percent, passages }) => ({
      kept: stories[kept]!,
      repeated: stories[repeated]!,
      percent,
      more: Math.max(0, passages.length - mostPassages),
      passages: passages
        .toSorted((a, b) => b.words - a.words)
        .slice(0, mostPassages)
        .map(passage => ({
          kept: placeOf(bank.stories[kept]!.file, passage.kept),
          repeated: placeOf(bank.stories[repeated]!.file, passage.repeated),
          words: withoutMarks(words(bank.stories[repeated]!.file, passage.repeated, 60)),
        })),
    })),
    plan: bank.plan.map(({ interviewer, principle, story, taken }) => ({
      interviewer: interviewer + 1,
      principle: named.get(principle)!.name,
      story: story === null ? null : stories[story]!,
      taken: taken.map(index => stories[index]!),
    })),
    job: jobRows(bank, job?.source ?? '', id => named.get(id)!.name),
    size: sizeOf(bank),
    asked: askedFor(bank),
  }
}

function askedFor({ settings, asOf }: BankReport): string {
  const { interviewers, questions, target, roleKnown } = settings
  const asked = roleKnown
    ? `${interviewers} interviewers with ${count(questions, 'question')} each`
    : `the role is not known, so ${target} for each principle`
  return `${asked}.${asOf ? ` As of ${dateText(asOf)}.` : ''}`
}

function jobRows(bank: BankReport, source: string, nameOf: (id: string) => string): BankView['job'] {
  const at = linesOf(source)
  return (bank.job?.ranking ?? []).map(({ principle, signals, cover, counted }) => ({
    principle: nameOf(principle),
    state: cover === 'absent' ? 'absent' : `${cover}, ${storiesOf(counted)}`,
    places: signals.length,
    words: [...new Set(signals.map(span => printable(quote(source, span, 40))))],
    lines: [...new Set(signals.map(([start]) => at.at(start).line))],
  }))
}

function cellOf({ claimed, signalled, first }: CoverageRow, story: number): Cell {
  const [claims, shows] = [claimed.includes(story), signalled.includes(story)]
  const kind = claims && shows ? 'both' : claims ? 'claimed' : shows ? 'signalled' : 'none'
  return { kind, first: first.includes(story) }
}

function sharesOf({ parts: by }: BankStory): readonly number[] | null {
  const total = parts.reduce((sum, part) => sum + by[part], 0)
  return total === 0 ? null : parts.map(part => Math.round((100 * by[part]) / total))
}

const withoutMarks = (title: string): string => title.replace(/[*_`]+/g, '').trim()

const nameOf = (path: string): string => printable(path.split('/').at(-1)!)

export function dateText({ year, month, day }: CalendarDate): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return [
    String(year),
    ...(month === null ? [] : [two(month)]),
    ...(month === null || day === null ? [] : [two(day)]),
  ].join('-')
}

function sizeOf({ files, count: { stories, counted, needed } }: BankReport): string {
  return `${count(files.length, 'file')} · ${storiesOf(stories)}, ${number(counted)} of them count · ${number(needed)} wanted`
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
  ['·', 'signalled only'],
  ['[ ]', 'named first: it counts'],
]

export const signOf = ({ kind }: Cell): string =>
  kind === 'both' ? '●' : kind === 'claimed' ? '○' : kind === 'signalled' ? '·' : ' '
