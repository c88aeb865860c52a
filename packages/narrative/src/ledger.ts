import { once } from '@marginalia/prose'
import type { Metric, Part, Span } from '@marginalia/report'
import type { Period } from './date.ts'
import { periodsOf } from './date.ts'
import { measureSpan, metricsIn, type StatedMetric } from './metric.ts'

/** What the ledger needs to know of a sentence at its place. */
export interface LedgerSentence {
  readonly sentence: StatedMetric['sentence']
  readonly placed: { readonly index: number }
  readonly part: Part | null
  /** Index of the story, -1 outside stories. */
  readonly story: number
  /** Map a span of the block's text to the source. */
  locate(span: Span): Span
}

/** Every metric of a document in order, with the baseline and the period its neighbours give. Spans count in the source. */
export function metricsOf(sentences: readonly LedgerSentence[]): Metric[] {
  return statedIn(sentences).map(({ metric, at, baseline, period }) => ({
    span: at.locate(metric.quantity.span),
    value: metric.quantity.value,
    to: metric.quantity.to,
    unit: metric.quantity.unit,
    kind: metric.kind,
    direction: metric.direction,
    approximate: metric.quantity.approximate,
    measure: located(measureSpan(metric), at),
    baseline,
    period,
    part: at.part,
  }))
}

/** A stated metric at its place, with what the neighbours add. Spans count in the source. */
export interface PlacedMetric {
  readonly metric: StatedMetric
  readonly at: LedgerSentence
  readonly baseline: Span | null
  readonly period: Span | null
}

/** Asked for by the ledger and by every rule about metrics: answered once for a list of sentences. */
export const statedIn = once((sentences: readonly LedgerSentence[]): readonly PlacedMetric[] => {
  const placed: PlacedMetric[] = []
  sentences.forEach((at, index) => {
    for (const metric of metricsIn(at.sentence)) {
      const beside = [sentences[index - 1], sentences[index + 1]].filter(one => one && near(one, at))
      placed.push({
        metric,
        at,
        baseline: located(metric.baseline, at) ?? (isChange(metric) ? startIn(metric, beside) : null),
        period: located(metric.period?.span ?? null, at) ?? (isChange(metric) ? dateIn(beside) : null),
      })
    }
  })
  return placed
})

const located = (span: Span | null, at: LedgerSentence): Span | null => span && at.locate(span)

/** Only a change is measured against something and over some time; a count of people is not. */
const isChange = ({ relative, from, kind }: StatedMetric): boolean =>
  relative || from !== null || kind === 'money'

/** Neighbours: the same paragraph, or the next one (items of a list are paragraphs of their own). */
const near = (a: LedgerSentence | undefined, b: LedgerSentence): boolean =>
  a !== undefined && Math.abs(a.placed.index - b.placed.index) <= 1

/** A value of the same thing in a neighbouring sentence: “Page load took 4.2 s. I cut page load by 40%.” */
function startIn(metric: StatedMetric, beside: readonly (LedgerSentence | undefined)[]): Span | null {
  const head = headOf(metric)
  if (!head) return null
  for (const other of beside) {
    for (const candidate of other ? metricsIn(other.sentence) : []) {
      if (!candidate.relative && headOf(candidate) === head && sameThing(candidate, metric))
        return other!.locate(candidate.quantity.span)
    }
  }
  return null
}

/** “Supply costs” and “disruption costs” are two things; “load” and “page load” may be one. */
function sameThing(a: StatedMetric, b: StatedMetric): boolean {
  const [left, right] = [a, b].map(({ sentence, measure }) =>
    measure ? sentence.words.slice(...measure).map(word => word.lower) : [],
  )
  return left!.length < 2 || right!.length < 2 || left!.at(-2) === right!.at(-2)
}

function dateIn(beside: readonly (LedgerSentence | undefined)[]): Span | null {
  for (const other of beside) {
    // A stretch of time reaches into the next sentence only from the head of its own: “Over 18 months, …”.
    const found =
      other &&
      periodsOf(other.sentence).find(
        ({ kind, words }: Period) =>
          kind === 'date' ||
          kind === 'relative' ||
          kind === 'comparison' ||
          (kind === 'span' && words[0] === 0),
      )
    if (found) return other!.locate(found.span)
  }
  return null
}

/** The noun a measure turns on: the last before “of”, without its plural. */
export function headOf({ sentence, measure }: StatedMetric): string | null {
  if (!measure) return null
  const words = sentence.words.slice(...measure).map(word => word.lower)
  const of = words.indexOf('of')
  return (of > 0 ? words[of - 1]! : words.at(-1)!).replace(/(?<=..[^s])s$/, '')
}
