import { type Analysis, suppressionsOf } from '@marginalia/engine'
import { claimsIn } from '@marginalia/narrative'
import type { Document } from '@marginalia/prose'
import type { Acceptance, Actors, Part, Report, Span, StoryFacts } from '@marginalia/report'
import { contains, overlaps } from '@marginalia/report'
import { blanksIn } from './blanks.ts'
import { datesIn, newestTold } from './dates.ts'
import { type Extent, extentsOf } from './extents.ts'
import { type Filed, type Filing, filingOf } from './filing.ts'
import { headingsOf } from './headings.ts'
import { fieldIn } from './metadata.ts'
import { bankRules } from './rules.ts'
import type { StoryRow } from './story-rows.ts'

/** One file of a bank with its stories and its own review: everything that does not depend on other files. */
export interface BankFile {
  readonly path: string
  readonly text: string
  readonly stories: readonly StoryFacts[]
  readonly report: Report
}

/** Read the stories of one analysed file. The answer is plain data: it can be kept and read again. */
export function readBankFile(path: string, analysis: Analysis): BankFile {
  const { report, narrative } = analysis
  const { document } = narrative
  const accepted = acceptedIn(document)
  const filed: Filed = { document, headings: headingsOf(document), claims: claimsIn(document) }
  const extents = extentsOf(path, narrative, filed)
  let filing: Filing | null = null
  return {
    path,
    text: document.source,
    report,
    stories: extents.map(extent => {
      const sections =
        extent.index === null ? [] : report.structure.sections.filter(({ story }) => story === extent.index)
      filing = filingOf(extent, sections[0]?.span[0] ?? extent.span[0], filed, filing)
      return factsOf(extent, sections, filing, extents.length === 1, document, report, accepted)
    }),
  }
}

function factsOf(
  extent: Extent,
  sections: Report['structure']['sections'],
  filing: Filing,
  /** The front matter of a file with one story speaks of that story. */
  alone: boolean,
  document: Document,
  report: Report,
  accepted: readonly Acceptance[],
): StoryFacts {
  const { source } = document
  const { span, around, index, row } = extent
  const parts: Record<Part, number> = { situation: 0, task: 0, action: 0, result: 0, learning: 0 }
  for (const { part, words } of sections) parts[part] += words
  const sentences = report.sentences.filter(sentence => contains(span, sentence.span))
  for (const { part, span } of row?.parts ?? []) {
    for (const sentence of sentences) if (contains(span, sentence.span)) parts[part] += sentence.words
  }
  const inResult = (at: Span): boolean =>
    row?.parts.some(({ part, span }) => part === 'result' && contains(span, at)) === true
  const heard = sentences.reduce((sum, { words }) => sum + words, 0)
  const metrics = report.metrics.filter(metric => contains(span, metric.span))
  const story = index === null ? null : report.structure.stories[index]!
  const field = (key: 'level' | 'role', ...more: readonly string[]): Span | null =>
    row?.[key] ?? fieldIn(document, around, key, ...more) ?? fieldIn(document, null, key, ...more)
  // What announces several stories is the title of the first.
  const line = filing.announced?.span
  const announced = line && contains(around, line) ? line : null
  return {
    span,
    title: (alone && !row ? fieldIn(document, null, 'title') : null) ?? announced ?? extent.title,
    claimed: filing.claimed,
    unknown: filing.unknown,
    signals: report.principles.flatMap(({ principle, signals }) => {
      const spans = signals.filter(signal => contains(span, signal))
      return spans.length === 0 ? [] : [{ principle, spans }]
    }),
    words: story?.words ?? heard,
    heard,
    parts,
    basis:
      sections.some(({ basis }) => basis === 'label') || (row && row.parts.length > 0)
        ? 'label'
        : (sections[0]?.basis ?? 'none'),
    absent: row ? absentFrom(row) : (story?.absent ?? []),
    actors: actorsOf(sentences),
    metrics: {
      all: metrics.length,
      result: metrics.filter(({ part, span }) => part === 'result' || inResult(span)).length,
    },
    date: dateOf(document, extent, alone),
    level: field('level'),
    role: field('role'),
    question:
      row?.question ??
      fieldIn(document, around, 'prompt', 'question') ??
      fieldIn(document, null, 'prompt', 'question'),
    blanks: blanksIn(source.slice(...span)).map(([from, to]) => [from + span[0], to + span[0]]),
    accepted: accepted.filter(({ covers }) => overlaps(covers, around)),
  }
}

/** Rules about banks that comments of the document suppress, with a reason. */
function acceptedIn(document: Document): Acceptance[] {
  return suppressionsOf(document).valid.flatMap(({ rules, reasoned, covers, span }) =>
    reasoned ? rules.filter(rule => ids.has(rule)).map(rule => ({ rule, covers, comment: span })) : [],
  )
}

const ids = new Set(bankRules.map(({ id }) => id))

const required = ['situation', 'task', 'action', 'result'] as const

/** Parts that have a column in no table are absent as much as those whose cell is empty. */
const absentFrom = ({ parts }: StoryRow): Part[] =>
  parts.length === 0 ? [] : required.filter(part => !parts.some(one => one.part === part))

/**
 * Of a label where there is one, else the newest in the story. The front matter goes first where the file
 * has one story, and last where it has many, since it then dates the file.
 */
function dateOf(document: Document, { span, around, row }: Extent, alone: boolean): StoryFacts['date'] {
  const front = fieldIn(document, null, ...dateKeys)
  const label = row?.date ?? fieldIn(document, around, ...dateKeys)
  for (const place of alone ? [front, label, span] : [label, span, front]) {
    if (!place) continue
    const date = newestTold(datesIn(document.source.slice(...place)))
    if (date) {
      const { year, month, day, span } = date
      return { year, month, day, span: [span[0] + place[0], span[1] + place[0]] }
    }
  }
  return null
}

const dateKeys = ['date', 'dates', 'timeline', 'period', 'when']

function actorsOf(sentences: Report['sentences']): Actors {
  const actors = { i: 0, we: 0, other: 0, nobody: 0 }
  for (const { actor } of sentences) actors[actor]++
  return actors
}
