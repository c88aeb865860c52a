import { type Analysis, suppressionsOf } from '@marginalia/engine'
import { claimsIn, nearestPrinciple, principleOf, principles } from '@marginalia/narrative'
import type { Document } from '@marginalia/prose'
import type { Acceptance, Actors, Part, Report, Span, StoryFacts } from '@marginalia/report'
import { contains, overlaps } from '@marginalia/report'
import { blanksIn } from './blanks.ts'
import { datesIn, newest } from './dates.ts'
import { type Extent, extentsOf } from './extents.ts'
import { type Heading, headingsOf, outlineAt } from './headings.ts'
import { fieldIn } from './metadata.ts'
import { bankRules } from './rules.ts'

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
  const headings = headingsOf(document)
  const claims = claimsIn(document)
  const accepted = acceptedIn(document)
  const extents = extentsOf(path, document, narrative, headings, claims)
  return {
    path,
    text: document.source,
    report,
    stories: extents.map(extent =>
      factsOf(extent, extents.length === 1, document, report, headings, claims, accepted),
    ),
  }
}

type Claims = ReturnType<typeof claimsIn>

function factsOf(
  extent: Extent,
  /** The front matter of a file with one story speaks of that story. */
  alone: boolean,
  document: Document,
  report: Report,
  headings: readonly Heading[],
  claims: Claims,
  accepted: readonly Acceptance[],
): StoryFacts {
  const { source, frontMatter } = document
  const { span, around, index } = extent
  const above = outlineAt(headings, extent.title?.[0] ?? span[0])
  const inFront = (at: Span): boolean => frontMatter !== null && at[1] <= frontMatter.span[1]
  const mine = claims.filter(
    claim =>
      inFront(claim.span) ||
      (headings.some(({ span }) => span[0] === claim.span[0])
        ? above.some(({ span }) => span[0] === claim.span[0])
        : contains(around, claim.span)),
  )
  const named = mine.length > 0 || !extent.title ? mine : claimsInTitle(source, extent.title)
  const claimed = new Map<string, StoryFacts['claimed'][number]>()
  const unknown = new Map<number, StoryFacts['unknown'][number]>()
  for (const { principle, span, primary } of named) {
    if (principle === null) {
      unknown.set(span[0], { span, nearest: nearestPrinciple(source.slice(...span))?.id ?? null })
      continue
    }
    const before = claimed.get(principle)
    claimed.set(principle, {
      principle,
      span: before?.span ?? span,
      primary: primary || before?.primary === true,
    })
  }
  const sections = index === null ? [] : report.structure.sections.filter(({ story }) => story === index)
  const parts: Record<Part, number> = { situation: 0, task: 0, action: 0, result: 0, learning: 0 }
  for (const { part, words } of sections) parts[part] += words
  const sentences = report.sentences.filter(sentence => contains(span, sentence.span))
  const heard = sentences.reduce((sum, { words }) => sum + words, 0)
  const metrics = report.metrics.filter(metric => contains(span, metric.span))
  const story = index === null ? null : report.structure.stories[index]!
  return {
    span,
    title: (alone ? fieldIn(document, null, 'title') : null) ?? extent.title,
    claimed: [...claimed.values()],
    unknown: [...unknown.values()],
    signals: report.principles.flatMap(({ principle, signals }) => {
      const spans = signals.filter(signal => contains(span, signal))
      return spans.length === 0 ? [] : [{ principle, spans }]
    }),
    words: story?.words ?? heard,
    heard,
    parts,
    basis: sections.some(({ basis }) => basis === 'label') ? 'label' : (sections[0]?.basis ?? 'none'),
    absent: story?.absent ?? [],
    actors: actorsOf(sentences),
    metrics: { all: metrics.length, result: metrics.filter(({ part }) => part === 'result').length },
    date: dateOf(document, extent, alone),
    level: fieldIn(document, around, 'level') ?? fieldIn(document, null, 'level'),
    role: fieldIn(document, around, 'role') ?? fieldIn(document, null, 'role'),
    question:
      fieldIn(document, around, 'prompt', 'question') ?? fieldIn(document, null, 'prompt', 'question'),
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

const officialNames = new Set(principles.map(({ name }) => name.toLowerCase()))

/** Principles that a title names between its colons and dashes: “Q3: Customer Obsession — the late truck”. */
function claimsInTitle(source: string, [from, to]: Span): Claims {
  const title = source.slice(from, to)
  return [...title.matchAll(/[^:—–|&]+/g)].flatMap(({ 0: piece, index }) => {
    const words = piece.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    // “Trust” or “Results” in a title is a word; “Ownership” and two words are a name.
    const named = /\s/.test(words) || title.trim() === words || officialNames.has(words.toLowerCase())
    const principle = named ? principleOf(words) : null
    const start = from + index + piece.indexOf(words)
    return principle === null
      ? []
      : [{ principle, span: [start, start + words.length], primary: false } as const]
  })
}

/**
 * Of a label where there is one, else the newest in the story. The front matter goes first where the file
 * has one story, and last where it has many, since it then dates the file.
 */
function dateOf(document: Document, { span, around }: Extent, alone: boolean): StoryFacts['date'] {
  const front = fieldIn(document, null, ...dateKeys)
  const label = fieldIn(document, around, ...dateKeys)
  for (const place of alone ? [front, label, span] : [label, span, front]) {
    if (!place) continue
    const date = newest(datesIn(document.source.slice(...place)))
    if (date) return { ...date, span: [date.span[0] + place[0], date.span[1] + place[0]] }
  }
  return null
}

const dateKeys = ['date', 'dates', 'timeline', 'period', 'when']

function actorsOf(sentences: Report['sentences']): Actors {
  const actors = { i: 0, we: 0, other: 0, nobody: 0 }
  for (const { actor } of sentences) actors[actor]++
  return actors
}
