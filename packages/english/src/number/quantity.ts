import type { Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** One number of a sentence. */
export interface Quantity {
  /** In the block's text, with its sign, currency, multiplier and unit, without the word before it (“about”). */
  readonly span: Span
  /** Indices into the sentence's words, half-open. */
  readonly words: Span
  readonly value: number
  /** The upper end of a range. */
  readonly to: number | null
  /** As in `Metric.unit` of the report. */
  readonly unit: string
  readonly approximate: boolean
  /** The words that make it approximate, in the block's text. */
  readonly approximator: Span | null
  /** How far rounding may have moved the value: half of the last place written. */
  readonly slack: number
  /** The top of the scale: 5 in “4.2/5”. */
  readonly scale: number | null
  /** What is joined to it by a hyphen: “person” in “6-person”. */
  readonly joined: string | null
  /** It counts something. Dates, years, ordinals, versions, labels and names do not. */
  readonly metric: boolean
}

/** A quantity while it is being read. `bare`: four digits that may be a year. */
export type Draft = { -readonly [K in keyof Quantity]: Quantity[K] } & { bare: boolean }

/** A number at word `i`, nothing of it read yet. */
export function draftOf(word: Word, i: number): Draft {
  return {
    span: word.span,
    words: [i, i + 1],
    value: 0,
    to: null,
    unit: '',
    approximate: false,
    approximator: null,
    slack: 0,
    scale: null,
    joined: null,
    metric: true,
    bare: false,
  }
}
