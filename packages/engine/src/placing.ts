import type { Data, Remark, Span } from '@marginalia/report'
import { type Place, placeOf } from './place.ts'

/** What a block shows, where the block stands. */
export const moved = ({ rule, message, span, level, data, fingerprint }: Remark, by: number): Place =>
  placeOf(
    rule,
    message,
    shift(span, by),
    level,
    data === noData ? data : mapped(data, one => shift(one, by)),
    fingerprint,
  )

/** Most hits have none, and all of these share one. */
export const noData: Data = {}

export function mapped(data: Data | undefined, map: (span: Span) => Span): Data {
  if (data === undefined) return noData
  const result: Record<string, number | Span> = {}
  for (const [key, value] of Object.entries(data))
    result[key] = typeof value === 'number' ? value : map(value)
  return result
}

export const shift = ([from, to]: Span, by: number): Span => [from + by, to + by]

/** A span without the white space at its ends; as it is where there is nothing else in it. */
export function trimmed(text: string, span: Span): Span {
  let [from, to] = span
  while (from < to && isWhite(text.charCodeAt(from))) from++
  while (from < to && isWhite(text.charCodeAt(to - 1))) to--
  return from === to ? span : [from, to]
}

/** As `trim` has it. Most units are letters. */
const isWhite = (unit: number): boolean =>
  unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 160 && /\s/.test(String.fromCharCode(unit))
