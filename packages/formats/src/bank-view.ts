import {
  type BankReport,
  type CoverageRow,
  linesOf,
  number,
  type PrincipleInfo,
  quote,
  type Span,
} from '@marginalia/report'
import { type NoteView, noteViews } from './bank-notes-view.ts'
import { type PlanView, planView } from './bank-plan-view.ts'
import type { BankReview } from './bank-review.ts'
import {
  dateText,
  lackedInWords,
  type StoryView,
  storiesOf,
  storyViews,
  withoutMarks,
} from './bank-story-view.ts'
import { count } from './counting.ts'
import { printable } from './printable.ts'

/** A bank in the words every format shares. */
export interface BankView {
  readonly stories: readonly StoryView[]
  /** What hardly any story has, said once; empty where there is no such thing. */
  readonly lacked: string
  /** What a story would be recognised by, where none was found. */
  readonly none: readonly string[]
  /** Principles in scope: the columns of the matrix. */
  readonly columns: readonly { readonly principle: PrincipleInfo; readonly row: CoverageRow }[]
  readonly outside: readonly { readonly principle: PrincipleInfo; readonly row: CoverageRow }[]
  readonly notes: readonly NoteView[]
  /** One line for each pair of near-duplicates, with the longest passages they share. */
  readonly duplicates: readonly DuplicateView[]
  readonly plan: PlanView | null
  readonly job: JobView | null
  /** Which files name the principles of stories beside them. */
  readonly mappings: readonly string[]
  readonly size: string
  /** What the bank is held against, and the day from which ages are counted: a sentence or two. */
  readonly asked: string
}

export interface DuplicateView {
  readonly kept: StoryView
  readonly repeated: StoryView
  /** “stands by 94% in”, “tells in other words the same as”. */
  readonly relation: string
  readonly passages: readonly { readonly kept: string; readonly repeated: string; readonly words: string }[]
  readonly more: number
}

export interface JobView {
  readonly rows: readonly {
    readonly principle: string
    readonly state: string
    readonly words: readonly string[]
    readonly lines: readonly number[]
  }[]
  /** “Left out, because every posting says it: benefits (lines 40, 41)”; empty where nothing was. */
  readonly leftOut: string
}

const mostPassages = 3

export function bankView(review: BankReview): BankView {
  const { bank, files } = review
  const lines = files.map(({ source }) => linesOf(source))
  const named = new Map(bank.principles.map(info => [info.id, info]))
  const rows = bank.coverage.map(row => ({ principle: named.get(row.principle)!, row }))
  const columns = rows.filter(({ row }) => row.scope)
  const stories = storyViews(
    review,
    lines,
    columns.map(({ principle }) => principle),
  )
  const placeOf = (file: number, [start]: Span): string =>
    `${printable(files[file]!.path)}:${lines[file]!.at(start).line}`
  return {
    stories,
    lacked: lackedInWords(bank),
    none: stories.length === 0 ? noneFound(bank) : [],
    columns,
    outside: rows.filter(({ row }) => !row.scope),
    notes: noteViews(review),
    duplicates: bank.duplicates.map(({ stories: [kept, repeated], how, percent, passages }) => ({
      kept: stories[kept]!,
      repeated: stories[repeated]!,
      relation: how === 'retold' ? 'tells in other words the same as' : `stands by ${percent}% in`,
      more: Math.max(0, passages.length - mostPassages),
      passages: (how === 'retold' ? passages : passages.toSorted((a, b) => b.words - a.words))
        .slice(0, mostPassages)
        .map(passage => ({
          kept: placeOf(bank.stories[kept]!.file, passage.kept),
          repeated: placeOf(bank.stories[repeated]!.file, passage.repeated),
          words: withoutMarks(
            printable(quote(files[bank.stories[repeated]!.file]!.source, passage.repeated, 60)),
          ),
        })),
    })),
    plan: planView(review, stories),
    job: jobView(review),
    mappings: bank.mappings.map(({ file, stories, unmatched }) => {
      const rest =
        unmatched > 0
          ? `; ${count(unmatched, 'line')} there ${unmatched === 1 ? 'fits' : 'fit'} no story`
          : ''
      return `${printable(files[file]!.path)} names principles of ${storiesOf(stories.length)}${rest}.`
    }),
    size: sizeOf(bank),
    asked: askedFor(bank),
  }
}

/** What was looked for, so that a person knows what to change. */
const noneFound = ({ files }: BankReport): string[] => [
  `No story was found in ${count(files.length, 'file')}. A story is one of these:`,
  'a passage with two or more of the labels Situation, Task, Action, Result, or Context, Goal, Approach, Outcome, or S: T: A: R: or (S) (T) (A) (R)',
  'a heading that asks for a story (“Tell me about a time …”) or names a principle, with at least 60 words below it and three sentences with “I”',
  'a file with `principles:` or `prompt:` in its front matter, or with a link or tag such as [[Ownership]] or #bias-for-action',
  'a row of a table, in Markdown, CSV or TSV, whose columns are Situation, Task, Action, Result',
  'READMEs, tips, templates and answers to “Why us?” hold none.',
]

function askedFor({ settings, asOf }: BankReport): string {
  const { interviewers, questions, target, roleKnown } = settings
  const asked = roleKnown
    ? `${interviewers} interviewers with ${count(questions, 'question')} each`
    : `the role is not known, so ${target} for each principle`
  return `${asked}.${asOf ? ` As of ${dateText(asOf)}.` : ''}`
}

function jobView({ bank, job }: BankReview): JobView | null {
  if (!bank.job || !job) return null
  const at = linesOf(job.source)
  const names = new Map(bank.principles.map(({ id, name }) => [id, name]))
  const left = bank.job.leftOut.map(({ kind, span: [from, to] }) => {
    const [first, last] = [at.at(from).line, at.at(Math.max(from, to - 1)).line]
    return `${kind.replaceAll('-', ' ')} (${first === last ? `line ${first}` : `lines ${first}–${last}`})`
  })
  return {
    rows: bank.job.ranking.map(({ principle, signals, cover, counted }) => ({
      principle: names.get(principle)!,
      state: cover === 'absent' ? 'absent' : `${cover}, ${storiesOf(counted)}`,
      words: [...new Set(signals.map(span => printable(quote(job.source, span, 40))))],
      lines: [...new Set(signals.map(([start]) => at.at(start).line))],
    })),
    leftOut: left.length === 0 ? '' : `Left out, because every posting says it: ${left.join(', ')}.`,
  }
}

function sizeOf({ files, count: { stories, counted, needed } }: BankReport): string {
  return `${count(files.length, 'file')} · ${storiesOf(stories)}, ${number(counted)} of them count · ${number(needed)} wanted`
}
