import type { Report, Span } from '@marginalia/report'
import { analyzerFor } from '@marginalia/rules'
import { isSetAside, profileOfReading, type ReadDocument } from './readings.ts'
import { share, table } from './table.ts'

/** The letters readers use for what a sentence does; O stands outside the story. */
export type Letter = 'S' | 'T' | 'A' | 'R' | 'L' | 'O'

/** What a report is scored by here: nothing else of it is looked at. */
export type ScoredReport = Pick<Report, 'sentences' | 'structure'>

/** A sentence as the readers cut it, what they say of it and what the report says. */
export interface ReadSentence {
  readonly document: ReadDocument
  readonly A: Letter | null
  readonly B: Letter | null
  /** The report's part; O also where the sentence is none of the report's. */
  readonly told: Letter
  readonly confidence: number
  /** By cutting the text at 19, 32 and 75 % of its words. */
  readonly cut: Letter
}

export interface StructureScore {
  readonly name: string
  readonly documents: number
  /** Sentences that both readers give the same part, other than O. */
  readonly agreed: number
  readonly accuracy: number
  /** The same with situation and task counted as one. */
  readonly merged: number
  /** The same for cutting by position. */
  readonly position: number
  /** Share of them with a confidence of at least `sureFrom`, and accuracy on these. */
  readonly sure: number
  readonly sureAccuracy: number
  /** Share of the sentences that both leave out which the report leaves out. */
  readonly outside: number
  /** Share of the sentences it leaves out which a reader leaves out. */
  readonly outsidePrecision: number
  /** Of the results it is most sure of, a third of those agreed on: how many are results. */
  readonly outcomes: number
  /** Share of documents for which the report and the readers agree whether a story is told. */
  readonly stories: number
  readonly absences: { readonly raised: number; readonly precision: number; readonly falseAlarms: number }
  /** By agreed letter: what the report says. */
  readonly confusion: Readonly<Record<Letter, Readonly<Record<Letter, number>>>>
}

export const sureFrom = 0.8
const letters: readonly Letter[] = ['S', 'T', 'A', 'R', 'L', 'O']

const letterOf = {
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  learning: 'L',
  other: 'O',
} as const satisfies Record<string, Letter>

export const reportOf = (document: ReadDocument): ScoredReport =>
  analyzerFor(profileOfReading[document.kind]).analyze(document.source).report

/** The readers' sentences with what the report says of the sentence that covers most of each. */
export function matchedSentences(document: ReadDocument, told: ScoredReport): ReadSentence[] {
  const { parts, source } = document
  const all = wordsIn(source)
  return parts.sentences.map((span, i) => {
    let most = 0
    let best: ScoredReport['sentences'][number] | null = null
    for (const one of told.sentences) {
      const size = Math.min(span[1], one.span[1]) - Math.max(span[0], one.span[0])
      if (size > most) {
        most = size
        best = one
      }
    }
    return {
      document,
      A: (parts.A?.[i] ?? null) as Letter | null,
      B: (parts.B?.[i] ?? null) as Letter | null,
      told: letterOf[best?.part ?? 'other'],
      confidence: best?.confidence ?? 0,
      cut: cutAt(wordsIn(source.slice(0, middle(span))) / all),
    }
  })
}

const middle = ([from, to]: Span): number => (from + to) / 2
const wordsIn = (text: string): number => text.split(/\s+/).length

/** Where stories change by published advice, moved to what they show. */
const cutAt = (at: number): Letter => (at < 0.19 ? 'S' : at < 0.32 ? 'T' : at < 0.75 ? 'A' : 'R')

/** Learning counts as result. */
const core = (letter: Letter): Letter => (letter === 'L' ? 'R' : letter)
const merged = (letter: Letter): Letter => (letter === 'T' ? 'S' : core(letter))

export function scoreStructure(
  name: string,
  documents: readonly ReadDocument[],
  report: (document: ReadDocument) => ScoredReport = reportOf,
): StructureScore {
  const reports = documents.map(document => ({ document, told: report(document) }))
  const sentences = reports.flatMap(({ document, told }) => matchedSentences(document, told))
  const same = sentences.filter(({ A, B }) => A !== null && A === B) as (ReadSentence & { A: Letter })[]
  const agreed = same.filter(({ A }) => A !== 'O')
  const sure = agreed.filter(({ confidence }) => confidence >= sureFrom)
  const out = sentences.filter(({ told, A, B }) => told === 'O' && (A ?? B) !== null)
  const told = reports.filter(({ document }) => (document.parts.A === null) === (document.parts.B === null))
  return {
    name,
    documents: documents.length,
    agreed: agreed.length,
    accuracy: of(agreed, one => core(one.told) === core(one.A)),
    merged: of(agreed, one => merged(one.told) === merged(one.A)),
    position: of(agreed, one => one.cut === core(one.A)),
    sure: sure.length / agreed.length,
    sureAccuracy: of(sure, one => core(one.told) === core(one.A)),
    outside: of(
      same.filter(({ A }) => A === 'O'),
      one => one.told === 'O',
    ),
    outsidePrecision: of(out, ({ A, B }) => A === 'O' || B === 'O'),
    outcomes: precisionAtThird(same),
    stories: of(told, one => (one.document.parts.A === null) === (one.told.structure.stories.length === 0)),
    absences: absences(reports),
    confusion: Object.fromEntries(
      letters.map(gold => [
        gold,
        Object.fromEntries(
          letters.map(one => [one, same.filter(({ A, told: t }) => A === gold && t === one).length]),
        ),
      ]),
    ) as StructureScore['confusion'],
  }
}

/** Results from the surest on, until a third of those agreed on is found. */
function precisionAtThird(same: readonly (ReadSentence & { A: Letter })[]): number {
  const wanted = same.filter(({ A }) => A === 'R').length / 3
  const ranked = same.filter(({ told }) => told === 'R').sort((a, b) => b.confidence - a.confidence)
  let found = 0
  for (const [i, { A }] of ranked.entries()) {
    if (A === 'R') found++
    if (found >= wanted) return found / (i + 1)
  }
  return Number.NaN
}

function absences(
  reports: readonly { readonly document: ReadDocument; readonly told: ScoredReport }[],
): StructureScore['absences'] {
  let raised = 0
  let right = 0
  for (const { document, told } of reports) {
    const { A, B } = document.parts.missing
    for (const part of told.structure.absent) {
      raised++
      if (A?.includes(letterOf[part]) || B?.includes(letterOf[part])) right++
    }
  }
  const whole = reports.filter(
    ({ document: { parts } }) => parts.A && parts.B && !parts.missing.A?.length && !parts.missing.B?.length,
  )
  return {
    raised,
    precision: right / raised,
    falseAlarms: of(whole, ({ told }) => told.structure.absent.length > 0),
  }
}

const of = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.length === 0 ? Number.NaN : list.filter(test).length / list.length

/** Scores of the two thirds of authors that are read, and of the third set aside. */
export function evaluateStructure(
  documents: readonly ReadDocument[],
  report: (document: ReadDocument) => ScoredReport = reportOf,
): StructureScore[] {
  return [
    scoreStructure(
      'authors read',
      documents.filter(one => !isSetAside(one)),
      report,
    ),
    scoreStructure('authors set aside', documents.filter(isSetAside), report),
  ]
}

const foundOf = (told: StructureScore['confusion'][Letter], right: Letter): number =>
  told[right] / letters.reduce((sum, letter) => sum + told[letter], 0)

export function structureTable(scores: readonly StructureScore[], { confused = false } = {}): string {
  const row = (title: string, value: (score: StructureScore) => number | string): string[] => [
    title,
    ...scores.map(score => {
      const figure = value(score)
      return typeof figure === 'number' ? share(figure) : figure
    }),
  ]
  const rows = [
    row('documents', ({ documents }) => String(documents)),
    row('sentences agreed on, inside the story', ({ agreed }) => String(agreed)),
    row('right part', ({ accuracy }) => accuracy),
    row('right part, situation = task', ({ merged: value }) => value),
    row('the same by position alone', ({ position }) => position),
    row(`share with confidence of at least ${share(sureFrom)}`, ({ sure }) => sure),
    row('right part of these', ({ sureAccuracy }) => sureAccuracy),
    row('outside the story: left out', ({ outside }) => outside),
    row('left out: outside by a reader', ({ outsidePrecision }) => outsidePrecision),
    row('sentences of the task: found', ({ confusion }) => foundOf(confusion.T, 'T')),
    row('sentences of the result: found', ({ confusion }) => foundOf(confusion.R, 'R')),
    row('outcomes: precision at a third found', ({ outcomes }) => outcomes),
    row('a story or none: as the readers', ({ stories }) => stories),
    row('absent parts raised', ({ absences: { raised } }) => String(raised)),
    row('of these raised by a reader', ({ absences: { precision } }) => precision),
    row('whole stories with an absent part', ({ absences: { falseAlarms } }) => falseAlarms),
  ]
  const tables = [table(['structure', ...scores.map(({ name }) => name)], rows)]
  // The errors of the authors set aside are never printed.
  if (confused)
    tables.push(
      table(
        ['readers \\ told', ...letters],
        letters.map(gold => [gold, ...letters.map(one => String(scores[0]!.confusion[gold][one]))]),
      ),
    )
  return tables.join('\n\n')
}
