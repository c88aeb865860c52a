import { type Period, periodsOf } from '@marginalia/english'
import { type Document, once, type Sentence } from '@marginalia/prose'
import type { Metric, SentencePart, Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import { gathered } from './gathered.ts'
import { measureSpan, metricsIn, type StatedMetric } from './metric.ts'

/** What the ledger needs to know of a sentence at its place. */
export interface LedgerSentence {
  readonly sentence: StatedMetric['sentence']
  readonly placed: { readonly index: number; readonly start: number }
  readonly part: SentencePart | null
  /** Index of the story, -1 outside stories. */
  readonly story: number
  /** Map a span of the block's text to the source. */
  locate(span: Span): Span
}

/** Every metric of a document in order, with the baseline and the period its neighbours give. Spans count in the source. */
export function metricsOf(sentences: readonly LedgerSentence[]): Metric[] {
  return statedIn(sentences).map(({ metric, at, span, measured, baseline, period }) => ({
    span,
    value: metric.quantity.value,
    to: metric.quantity.to,
    unit: metric.quantity.unit,
    kind: metric.kind,
    direction: metric.direction,
    approximate: metric.quantity.approximate,
    measure: measured,
    baseline,
    period,
    part: at.part === 'other' ? null : at.part,
  }))
}

/**
 * A stated metric at its place, with what the neighbours add. Spans count in the source; they are worked out
 * for whoever asks, because most rules only look whether there is one.
 */
export class PlacedMetric {
  readonly metric: StatedMetric
  readonly at: LedgerSentence
  readonly #read: ReadMetric
  readonly #beside: Neighbours

  constructor(read: ReadMetric, beside: Neighbours) {
    this.metric = read.metric
    this.at = beside[0]
    this.#read = read
    this.#beside = beside
  }

  get span(): Span {
    return shifted(this.#read.span, this.at.placed.start)
  }

  /** What is measured. */
  get measured(): Span | null {
    const { measured } = this.#read
    return measured && shifted(measured, this.at.placed.start)
  }

  get baseline(): Span | null {
    return this.#place(this.#read.baseline)
  }

  get period(): Span | null {
    return this.#place(this.#read.period)
  }

  #place(found: Found | null): Span | null {
    return found && shifted(found.span, this.#beside[found.in]!.placed.start)
  }
}

/** A sentence, the one before and the one after. */
type Neighbours = readonly [
  at: LedgerSentence,
  before: LedgerSentence | undefined,
  after: LedgerSentence | undefined,
]

/** Every stated metric at its place. */
function statedIn(sentences: readonly LedgerSentence[]): readonly PlacedMetric[] {
  return sentences.flatMap((at, index) => {
    if (metricsIn(at.sentence).length === 0) return []
    const beside = besideAt(sentences, index)
    return readBeside(beside).map(read => new PlacedMetric(read, beside))
  })
}

/**
 * The metrics of a narrative of which something holds, at their places. A document has thousands of numbers and
 * a rule asks about a few, after every key: only these get a place.
 */
export function statedWhere(
  holds: (metric: StatedMetric) => boolean,
): (narrative: { document: Document; sentences: readonly LedgerSentence[] }) => readonly PlacedMetric[] {
  const metricsWhere = gathered(sentence => metricsIn(sentence).filter(holds))
  return ({ document, sentences }) => {
    let index = 0
    return metricsWhere(document).map(({ placed, answer }) => {
      if (sentences[index]!.placed.index < placed.index)
        index = firstFrom(sentences, placed.index, one => one.placed.index)
      while (sentences[index]!.sentence !== answer.sentence) index++
      const beside = besideAt(sentences, index)
      return new PlacedMetric(readBeside(beside).find(({ metric }) => metric === answer)!, beside)
    })
  }
}

function besideAt(sentences: readonly LedgerSentence[], index: number): Neighbours {
  const at = sentences[index]!
  return [at, near(sentences[index - 1], at), near(sentences[index + 1], at)]
}

const shifted = ([from, to]: Span, by: number): Span => [from + by, to + by]

/** A place in the sentence itself, in the one before or in the one after, counted from its block's start. */
interface Found {
  readonly in: 0 | 1 | 2
  readonly span: Span
}

/** Spans in the source count from the block's start. */
interface ReadMetric {
  readonly metric: StatedMetric
  readonly span: Span
  readonly measured: Span | null
  readonly baseline: Found | null
  readonly period: Found | null
}

interface Beside {
  before: Sentence | undefined
  after: Sentence | undefined
  found: readonly ReadMetric[]
}

/** What was read last, with the neighbours it was read between. */
const besideOf = once((_: Sentence): Beside => ({ before: undefined, after: undefined, found: [] }))

/** The metrics of a sentence between its neighbours; remembered for as long as these stay the same. */
function readBeside([{ sentence }, previous, next]: Neighbours): readonly ReadMetric[] {
  const known = besideOf(sentence)
  const before = previous?.sentence
  const after = next?.sentence
  if (known.found.length > 0 && known.before === before && known.after === after) return known.found
  const { block } = sentence
  const found = metricsIn(sentence).map((metric): ReadMetric => {
    const { baseline, period } = metric
    const own = (span: Span): Found => ({ in: 0, span: block.locate(span) })
    const beside = isChange(metric) ? [before, after] : []
    const measure = measureSpan(metric)
    return {
      metric,
      span: block.locate(metric.quantity.span),
      measured: measure && block.locate(measure),
      baseline: baseline ? own(baseline) : startIn(metric, beside),
      period: period ? own(period.span) : dateIn(beside),
    }
  })
  known.before = before
  known.after = after
  known.found = found
  return found
}

/** Only a change is measured against something and over some time; a count of people is not. */
const isChange = ({ relative, from, kind }: StatedMetric): boolean =>
  relative || from !== null || kind === 'money'

/** Neighbours: the same paragraph, or the next one (items of a list are paragraphs of their own). */
const near = (a: LedgerSentence | undefined, b: LedgerSentence): LedgerSentence | undefined =>
  a && Math.abs(a.placed.index - b.placed.index) <= 1 ? a : undefined

/** A value of the same thing in a neighbouring sentence: “Page load took 4.2 s. I cut page load by 40%.” */
function startIn(metric: StatedMetric, beside: readonly (Sentence | undefined)[]): Found | null {
  const head = headOf(metric)
  if (!head) return null
  for (const [index, other] of beside.entries()) {
    for (const candidate of other ? metricsIn(other) : []) {
      if (!candidate.relative && headOf(candidate) === head && sameThing(candidate, metric))
        return { in: index === 0 ? 1 : 2, span: other!.block.locate(candidate.quantity.span) }
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

function dateIn(beside: readonly (Sentence | undefined)[]): Found | null {
  for (const [index, other] of beside.entries()) {
    // A stretch of time reaches into the next sentence only from the head of its own: “Over 18 months, …”.
    const found =
      other &&
      periodsOf(other).find(
        ({ kind, words }: Period) =>
          kind === 'date' ||
          kind === 'relative' ||
          kind === 'comparison' ||
          (kind === 'span' && words[0] === 0),
      )
    if (found) return { in: index === 0 ? 1 : 2, span: other!.block.locate(found.span) }
  }
  return null
}

/** The noun a measure turns on: the last before “of”, without its plural. */
export const headOf = once(({ sentence, measure }: StatedMetric): string | null => {
  if (!measure) return null
  const words = sentence.words.slice(...measure).map(word => word.lower)
  const of = words.indexOf('of')
  return (of > 0 ? words[of - 1]! : words.at(-1)!).replace(/(?<=..[^s])s$/, '')
})
