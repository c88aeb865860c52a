import type { Word } from '@marginalia/prose'
import { currencies, multipliers, sizes, times } from './unit.ts'

/** A number token taken apart, before its neighbours are looked at. */
export interface NumberToken {
  readonly value: number
  readonly to: number | null
  /** As in `Metric.unit`; null where the token does not say. */
  readonly unit: string | null
  /** A multiplier stood in the token: “3.4M”. */
  readonly multiplied: boolean
  readonly approximate: boolean
  /** What is joined by a hyphen: “person” in “6-person”. */
  readonly joined: string | null
  /** The top of a scale: 5 in “4.2/5”. */
  readonly scale: number | null
  /** Half of the last digit's place: how far rounding may have moved the value. */
  readonly slack: number
  /** A year, or something that reads like one. */
  readonly bare: boolean
}

const shape =
  /^([~≈])?([+\-−±])?((?:US|NZ|HK|[ACSR])?\p{Sc}|R)?(\d[\d.,]*)(\p{L}{0,4}|[%‰×])?(?:[-–‑]((?:US)?\p{Sc})?(\d[\d.,]*)(\p{L}{0,4}|[%‰×])?)?((?:-\p{L}[\p{L}\p{N}]*)+)?([+×%])?$/u

/** Read a number token. Null for what is no amount: dates, times of day, ordinals, versions, telephone numbers, names. */
export function readToken({ text }: Word): NumberToken | null {
  if (text.length > 60 || /^(?:19|20)?\d0s$/.test(text)) return null
  const score = /^(\d+(?:\.\d+)?)\/(5|10|100)$/.exec(text)
  if (score && Number(score[1]) <= Number(score[2])) {
    return {
      value: Number(score[1]),
      to: null,
      unit: null,
      multiplied: false,
      approximate: false,
      joined: null,
      scale: Number(score[2]),
      slack: slackOf(score[1]!, 1),
      bare: false,
    }
  }
  const parts = shape.exec(text)
  if (!parts) return null
  const [, tilde, sign, symbol, first = '', suffix = '', symbolTo, second, suffixTo = '', hyphened, plus] =
    parts
  const value = readDigits(first)
  const upper = second === undefined ? null : readDigits(second)
  if (value === null || (second !== undefined && upper === null)) return null
  const lower = readSuffix(suffix, symbol !== undefined)
  const higher =
    second === undefined ? lower : readSuffix(suffixTo || suffix, (symbolTo ?? symbol) !== undefined)
  if (!lower || !higher) return null
  const by = suffix === '' ? higher.by : lower.by
  // “555-0199” is a telephone number, “2019-2021” a stretch of years.
  if (upper !== null && (/^0/.test(second!) || (upper < value && !symbol))) return null
  if (upper !== null && isYear(first) && isYear(second!)) return null
  const code = symbol ?? symbolTo
  const ending = plus === '%' ? 'percent' : plus === '×' ? 'factor' : null
  const unit = code
    ? code === 'R'
      ? 'ZAR'
      : (currencies.get(code.toLowerCase()) ?? null)
    : (ending ?? higher.unit ?? lower.unit)
  return {
    value: (sign === '-' || sign === '−' ? -1 : 1) * value * by,
    to: upper === null ? null : upper * higher.by,
    unit,
    multiplied: by !== 1,
    approximate: tilde !== undefined || sign === '±' || plus === '+',
    joined: hyphened ? hyphened.slice(1).toLowerCase() : null,
    scale: null,
    slack: slackOf(first, by),
    bare: unit === null && by === 1 && upper === null && !hyphened && isYear(first),
  }
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** “1.250.000”: thousands with dots between them, as much of Europe writes them. */
const dotted = /^[1-9]\d{0,2}\.\d{3}\.000$/

/** “1,300” and “1,300.5” and “1,5” and “12.”, and millions with dots; null for “1.2.3”. */
export const readDigits = (digits: string): number | null =>
  dotted.test(digits) ? Number(digits.replaceAll('.', '')) : readDecimal(digits)

function readDecimal(digits: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  return null
}

function readSuffix(suffix: string, money: boolean): { unit: string | null; by: number } | null {
  if (suffix === '') return { unit: null, by: 1 }
  if (suffix === '%') return { unit: 'percent', by: 1 }
  if (suffix === '‰') return { unit: 'percent', by: 0.1 }
  if (suffix === '×' || suffix === 'x' || suffix === 'X') return { unit: 'factor', by: 1 }
  const lower = suffix.toLowerCase()
  if (lower === 'pp' || lower === 'pts' || lower === 'pt') return { unit: 'points', by: 1 }
  if (lower === 'bps' || lower === 'bp') return { unit: 'points', by: 0.01 }
  if (suffix === 'G' || suffix === 'D' || suffix === 'd') return suffix === 'd' ? { unit: 'd', by: 1 } : null
  const by = multipliers.get(lower)
  if (by !== undefined && (money || suffix === 'M' || suffix === 'm' || lower !== 'm')) {
    return { unit: null, by }
  }
  const unit = times.get(lower) ?? sizes.get(lower)
  return unit ? { unit, by: 1 } : null
}

/** Half a unit of the last place written; of the last digit that is not nought in a whole number of three or more. */
function slackOf(digits: string, by: number): number {
  const plain = dotted.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  if (decimals > 0) return 0.5 * 10 ** -decimals * by
  const noughts = /0*$/.exec(plain)![0].length
  return 0.5 * by * (plain.length >= 3 ? 10 ** Math.max(0, Math.min(noughts, plain.length - 2)) : 1)
}
