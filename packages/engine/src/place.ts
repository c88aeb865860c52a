import type { Data, Finding, Level, Remark, Span } from '@marginalia/report'

/**
 * A remark on its way into a report. A key leaves most places where they were, and a place keeps what
 * was made of it for as long as it lives.
 */
export interface Place extends Remark {
  /** Further places that its rule names with it. */
  readonly also: readonly Place[]
  /** The note about this place alone. */
  note: Finding | null
  /** The notes on all places of a sentence, of which this is the first. */
  together: { readonly places: readonly Place[]; readonly notes: readonly Finding[] } | null
  /** The clause around it. */
  underlined: Place | null
  /** The same place as the second, third … of its kind. */
  repeat: Place | null
}

export const placeOf = (
  rule: string,
  message: string,
  span: Span,
  level: Level,
  data: Data,
  fingerprint: string,
  also: readonly Place[] = [],
): Place => ({
  rule,
  message,
  span,
  level,
  data,
  fingerprint,
  also,
  note: null,
  together: null,
  underlined: null,
  repeat: null,
})

/** A place as the second, third … of its kind. */
export function repeatOf(place: Place, count: number): Place {
  const { rule, message, span, level, data, also } = place
  const print = `${place.fingerprint}-${count}`
  if (place.repeat?.fingerprint !== print)
    place.repeat = placeOf(rule, message, span, level, data, print, also)
  return place.repeat
}

/** A place with other further places. */
export const withAlso = (place: Place, also: readonly Place[]): Place =>
  placeOf(place.rule, place.message, place.span, place.level, place.data, place.fingerprint, also)

export const inOrder = (a: Remark, b: Remark): number =>
  a.span[0] - b.span[0] || a.span[1] - b.span[1] || compare(a.rule, b.rule) || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Data of a hit on which little hangs: no note of its own, but a further place of one that asks the same. */
export const lesser = { lesser: 1 } as const

export const isLesser = ({ data }: Remark): boolean => data.lesser === 1
