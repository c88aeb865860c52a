import {
  type Category,
  type Lines,
  linesOf,
  type MetricKind,
  number,
  type Part,
  quote,
  type Report,
  renderProbe,
  type Span,
} from '@marginalia/report'
import { count } from './counting.ts'
import type { Reviewed } from './format.ts'
import type { Note } from './notes.ts'
import { type OrderedNotes, readingOf } from './reading.ts'

/** What the text says of one number. Null is what a reader would have to ask for. */
export interface LedgerRow {
  readonly line: number
  readonly words: string
  readonly kind: MetricKind
  readonly measure: string | null
  readonly baseline: string | null
  readonly period: string | null
}

export interface PartShare {
  readonly name: string
  readonly value: number
  /** Of the whole, rounded percent. */
  readonly percent: number
}

/** A review in the order in which a coach would go through it. */
export interface Overview {
  readonly reading: OrderedNotes
  /** Such as `612 words`, `3,480 of 8,000 characters`. */
  readonly sizes: readonly string[]
  readonly sections: readonly PartShare[]
  /** Some parts were inferred from the sentences, not read from labels. */
  readonly inferred: boolean
  readonly absent: readonly Part[]
  readonly actors: readonly PartShare[]
  readonly ledger: readonly LedgerRow[]
  readonly probes: readonly { readonly line: number; readonly ask: string }[]
  /** The notes that are not among the first, by what they are about. */
  readonly groups: readonly { readonly title: string; readonly notes: readonly Note[] }[]
  readonly notChecked: readonly string[]
}

export function overviewOf(reviewed: Reviewed): Overview {
  const { source, report } = reviewed
  const lines = linesOf(source)
  const words = new Map<Part, number>()
  for (const section of report.structure.sections) {
    words.set(section.part, (words.get(section.part) ?? 0) + section.words)
  }
  const { i, we, nobody, other } = report.measures.actors
  const actors: [string, number][] = [
    ['I', i],
    ['we', we],
    ['nobody', nobody],
    ['others', other],
  ]
  const questions = new Map(report.questions.map(question => [question.id, question]))
  const reading = readingOf(reviewed)
  return {
    reading,
    sizes: sizesOf(report),
    sections: sharesOf([...words]),
    inferred: report.structure.sections.some(section => section.basis === 'inferred'),
    absent: report.structure.absent,
    actors: sharesOf(actors),
    ledger: report.metrics.map(({ span, kind, measure, baseline, period }) => ({
      line: lines.at(span[0]).line,
      words: quote(source, span, 40),
      kind,
      measure: wordsAt(measure),
      baseline: wordsAt(baseline),
      period: wordsAt(period),
    })),
    probes: report.probes.flatMap(probe => {
      const info = questions.get(probe.probe)
      return info ? [{ line: lines.at(probe.span[0]).line, ask: renderProbe(probe, info, source) }] : []
    }),
    groups: (Object.keys(categories) as Category[])
      .map(category => ({
        title: categories[category],
        notes: reading.rest.filter(note => note.info.category === category),
      }))
      .filter(group => group.notes.length > 0),
    notChecked: notCheckedIn(report, lines),
  }

  function wordsAt(span: Span | null): string | null {
    return span && quote(source, span, 40)
  }
}

/** The size of a text against what its instructions allow. */
export function sizesOf({ measures, limits }: Report): string[] {
  const against = (value: number, limit: number | null, noun: string): string =>
    limit === null ? count(value, noun) : `${number(value)} of ${number(limit)} ${noun}s`
  return [
    against(measures.words, limits.words, 'word'),
    against(measures.characters, limits.characters, 'character'),
    against(measures.pages, limits.pages, 'page'),
  ]
}

/** What was not looked at, why, and where it is a part of the text its place and size. */
export const notCheckedIn = ({ notChecked }: Report, lines: Lines): readonly string[] =>
  notChecked.map(({ what, reason, span, words }) => {
    const place = span === undefined ? '' : `, line ${lines.at(span[0]).line}, ${count(words ?? 0, 'word')}`
    return reason === 'left-out'
      ? `${spaced(what)} (in no count${place})`
      : `${spaced(what)} (${spaced(reason)}${place})`
  })

export const spaced = (id: string): string => id.replaceAll('-', ' ')

function sharesOf(values: readonly (readonly [string, number])[]): PartShare[] {
  const total = Math.max(
    1,
    values.reduce((sum, [, value]) => sum + value, 0),
  )
  return values.map(([name, value]) => ({ name, value, percent: Math.round((100 * value) / total) }))
}

/** What a group of notes is about, what matters most to a reviewer first. */
const categories: Readonly<Record<Category, string>> = {
  instruction: 'The instructions of the task',
  structure: 'The story and its parts',
  ownership: 'Whose work it was',
  metric: 'Numbers',
  claim: 'Claims',
  quantity: 'How many',
  degree: 'How much',
  time: 'When',
  actor: 'Who did it',
  hedge: 'How sure',
  subjective: 'Opinion as fact',
  clutter: 'Words that carry nothing',
  term: 'Terms',
  bank: 'The story bank',
  hygiene: 'House-keeping',
}
