import type { Quantity } from '@marginalia/english'
import type { Span } from '@marginalia/report'

/** A number that does not follow from the numbers beside it. */
export interface Miscount {
  readonly kind:
    | 'percentage'
    | 'points'
    | 'factor'
    | 'difference'
    | 'direction'
    | 'range'
    | 'share'
    | 'total'
    | 'product'
    | 'price'
    | 'average'
    | 'at-least'
    | 'at-most'
    | 'year'
    | 'impossible'
  /** The number in doubt, in the block's text. */
  readonly span: Span
  readonly stated: number
  /** What the other numbers give, one decimal. */
  readonly computed: number
  /** The numbers it was computed from, in the block's text. */
  readonly from: Span
  readonly to: Span
}

/** What is stated against what two others come to, farther apart than `play`. */
export const unlessNear = (
  kind: Miscount['kind'],
  { span, value }: Quantity,
  computed: number,
  play: number,
  [from, to]: readonly [Quantity, Quantity],
): Miscount | null =>
  Math.abs(computed - value) <= play
    ? null
    : { kind, span, stated: value, computed: toTenth(computed), from: from.span, to: to.span }

export const toTenth = (value: number): number => Math.round(value * 10) / 10
