import { aheadWords, countedAfter, months, yearOpeners, yearParts } from '@marginalia/english'
import type { CalendarDate, Span } from '@marginalia/report'

export interface FoundDate extends CalendarDate {
  readonly span: Span
  /** “by 2030”, “until 2040”: it may lie ahead of what is told. */
  readonly ahead: boolean
}

/** Any of some words; the longest first, as an expression takes the first that fits. */
const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`

const starts = new Map([...months].map(([name, month]) => [name.slice(0, 3), month]))
const month = `${anyOf([...months.keys(), ...starts.keys()])}\\.?`
const year = '(?:19[5-9]\\d|20[0-4]\\d)'

/** Not the year of an ISO date. */
const whole = '(?!-(?:0[1-9]|1[0-2])(?!\\d))'

/** ISO dates, “14 June 2024”, “June 14, 2024”, “June 2024”, “Q3 2021”, “in spring 2019”, “since 2021”. */
const pattern = new RegExp(
  [
    `(?<iso>${year})-(?<isoMonth>0[1-9]|1[0-2])(?:-(?<isoDay>0[1-9]|[12]\\d|3[01]))?(?![\\d-])`,
    `(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)? )?(?<month>${month}) (?:of )?(?:(?<usDay>[0-3]?\\d)(?:st|nd|rd|th)?, ?)?(?<named>${year})`,
    `(?:q[1-4]|h[12]|${anyOf(yearParts)}|end of|end-)[ -](?:of )?(?<season>${year})${whole}`,
    `${anyOf(yearOpeners)} (?<bare>${year})${whole}(?![ -]?(?:%|[a-z]*${anyOf(countedAfter)}\\b))`,
    // “between 2019 and 2021”, not “of 2019 boxes”.
    `(?:of|and|to) (?<linked>${year})${whole}(?! ?\\p{L})`,
    `(?<=(?:19|20)\\d{2} ?[-–—] ?)(?<range>${year})`,
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
    if (/[\p{L}\p{N}$€£.,_#/]/u.test(before) && match.groups?.range === undefined) continue
    // “CVE-2021-03”, “PN 7-2019”: numbers of things.
    if (
      before === '-' &&
      /[\p{L}\d]-$/u.test(text.slice(0, match.index)) &&
      match.groups?.range === undefined
    )
      continue
    if (/^[\d%]|^[.,]\d|^-[\d\p{Lu}]/u.test(text.slice(end, end + 2)) && !isRange(text.slice(end))) continue
    const { iso, isoMonth, isoDay, day, usDay, month, named, season, bare, linked, range, alone } =
      match.groups!
    const named2 = month === undefined ? null : (starts.get(month.slice(0, 3).toLowerCase()) ?? null)
    found.push({
      year: Number(iso ?? named ?? season ?? bare ?? linked ?? range ?? alone),
      month: isoMonth === undefined ? named2 : Number(isoMonth),
      day: numberOf(isoDay ?? day ?? usDay),
      span: [match.index, end],
      ahead:
        isAhead(text.slice(Math.max(0, match.index - 30), end)) &&
        !/^,? (?:\p{L}+ ){0,2}(?:had|was|were|fell|rose)\b/u.test(text.slice(end, end + 40)),
    })
  }
  return found
}

/** “2019-2021”. */
const isRange = (after: string): boolean => /^-(?:19|20)\d{2}(?!\d)/.test(after)

/** “By”, “a target of”: what stands before a date that may lie ahead, in the same clause. */
function isAhead(before: string): boolean {
  const clause = before.slice(before.search(/[^.;!?]*$/))
  return [...clause.matchAll(/\b[a-z]+\b/gi)].some(
    ({ index, 0: word }) =>
      aheadWords.has(word.toLowerCase()) && clause.length - index - word.length <= farthest,
  )
}

/** UTF-16 units from such a word to the end of the date. */
const farthest = 24

/** Years after everything else a text tells: further than a plan reaches, and further than anything does. */
const planned = 3
const impossible = 10

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** The newest of some dates; the first of equals. An unknown month counts as the last of its year. */
export function newest<D extends CalendarDate>(dates: readonly D[]): D | null {
  return dates.reduce<D | null>((best, date) => (best && rank(best) >= rank(date) ? best : date), null)
}

/** The newest date that a text can be about: a plan years ahead of the rest is none, nor is a number like 2048. */
export function newestTold(dates: readonly FoundDate[]): FoundDate | null {
  const rest = [...dates].sort((a, b) => rank(b) - rank(a))
  while (rest.length > 1) {
    const [first, next] = rest as [FoundDate, FoundDate]
    const years = first.year - next.year
    if (years <= (first.ahead ? planned : impossible)) break
    rest.shift()
  }
  return newest(rest)
}

/** Years by which one story may be ahead of all others and still say what day it is. */
const aheadOfAll = 8

/** The day a bank is looked at: its newest date, and never one far ahead of what several stories tell. */
export function yardstick(dates: readonly CalendarDate[]): CalendarDate | null {
  const rest = [...dates].sort((a, b) => rank(b) - rank(a))
  while (rest.length > 2 && rest[0]!.year - rest[1]!.year > aheadOfAll) rest.shift()
  return rest[0] ?? null
}

/** Completed years between two dates; a date without a month is taken as the end of its year. */
export function yearsBetween(older: CalendarDate, newer: CalendarDate): number {
  return Math.floor((rank(newer) - rank(older)) / 372)
}

/** Days on a calendar of twelve months of 31 days: enough to order and to count completed years. */
const rank = ({ year, month, day }: CalendarDate): number =>
  year * 372 + ((month ?? 12) - 1) * 31 + ((day ?? (month === null ? 31 : 1)) - 1)
