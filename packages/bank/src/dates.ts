import type { CalendarDate, Span } from '@marginalia/report'

export interface FoundDate extends CalendarDate {
  readonly span: Span
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const order = months.split('|').map(name => name.slice(0, 3))
const month = `(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`
const year = '(?:19[5-9]\\d|20[0-4]\\d)'

/** ISO dates, “14 June 2024”, “June 14, 2024”, “June 2024”, “Q3 2021”, “in spring 2019”, “since 2021”. */
const pattern = new RegExp(
  [
    `(?<iso>${year})-(?<isoMonth>0[1-9]|1[0-2])(?:-(?<isoDay>0[1-9]|[12]\\d|3[01]))?(?![\\d-])`,
    `(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)? )?(?<month>${month}) (?:of )?(?:(?<usDay>[0-3]?\\d)(?:st|nd|rd|th)?, ?)?(?<named>${year})`,
    `(?:q[1-4]|h[12]|spring|summer|autumn|fall|winter|early|mid|late|end of|end-)[ -](?:of )?(?<season>${year})`,
    `(?:in|since|during|by|until|from|through) (?<bare>${year})(?![ -]?(?:%|[a-z]*(?:ms|kg|km|users|customers|people|requests|orders)\\b))`,
    // “between 2019 and 2021”, not “of 2019 boxes”.
    `(?:of|and|to) (?<linked>${year})(?! ?\\p{L})`,
    `(?<=[-–] ?)(?<range>${year})`,
    `^(?<alone>${year})$`,
  ].join('|'),
  'giu',
)

/** Dates in a text, in order; spans count in the text. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(pattern)) {
    const before = text[match.index - 1] ?? ' '
    const end = match.index + match[0].length
    if (/[\p{L}\p{N}$€£.,]/u.test(before) && match.groups?.range === undefined) continue
    if (/^[\d%]|^[.,]\d/.test(text.slice(end, end + 2))) continue
    const { iso, isoMonth, isoDay, day, usDay, month, named, season, bare, linked, range, alone } =
      match.groups!
    const named2 = month === undefined ? null : order.indexOf(month.slice(0, 3).toLowerCase()) + 1
    found.push({
      year: Number(iso ?? named ?? season ?? bare ?? linked ?? range ?? alone),
      month: isoMonth === undefined ? named2 : Number(isoMonth),
      day: numberOf(isoDay ?? day ?? usDay),
      span: [match.index, end],
    })
  }
  return found
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** The newest of some dates; the first of equals. An unknown month counts as the last of its year. */
export function newest<D extends CalendarDate>(dates: readonly D[]): D | null {
  return dates.reduce<D | null>((best, date) => (best && rank(best) >= rank(date) ? best : date), null)
}

/** Completed years between two dates; a date without a month is taken as the end of its year. */
export function yearsBetween(older: CalendarDate, newer: CalendarDate): number {
  return Math.floor((rank(newer) - rank(older)) / 372)
}

/** Days on a calendar of twelve months of 31 days: enough to order and to count completed years. */
const rank = ({ year, month, day }: CalendarDate): number =>
  year * 372 + ((month ?? 12) - 1) * 31 + ((day ?? (month === null ? 31 : 1)) - 1)
