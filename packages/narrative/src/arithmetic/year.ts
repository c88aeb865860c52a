import type { Quantity } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Pair } from '../baseline.ts'
import { type Miscount, unlessNear } from './miscount.ts'
import { isApproximate } from './precision.ts'

export const perYear = /^ (?:(?:a|per|each|every) year|annually|yearly)\b/
export const perPart = /^ (?:a|per|each|every) (month|week|quarter)\b/
const inYears: Readonly<Record<string, number>> = { month: 12, week: 52, quarter: 4 }

/** “From $900 to $500 a month, saving $7,000 a year”. */
export function inYear(
  { block }: Sentence,
  { from, to, kind }: Pair,
  numbers: readonly Quantity[],
): Miscount | null {
  const each = perPart.exec(block.text.slice(to.span[1], to.span[1] + 20))
  if (kind !== 'change' || !each) return null
  const stated = numbers.find(({ span, unit, to: end }) => {
    if (span[0] < to.span[1] || unit !== to.unit || end !== null) return false
    const between = block.text.slice(to.span[1], span[0])
    const behind = block.text.slice(span[1], span[1] + 30)
    return (
      perYear.test(behind) &&
      (/^[^.;]{0,40}\bsav(?:ing|es|ed)\b[^.;]{0,30}$/.test(between) ||
        // “… a month, which is $9,600 a year in savings”.
        (/^ [^.;]{3,20},? (?:which|that) is (?:about |around )?$/.test(between) &&
          /^ a year (?:in|of) savings\b/.test(behind)))
    )
  })
  if (!stated) return null
  const computed = Math.abs(to.value - from.value) * inYears[each[1]!]!
  const play =
    stated.slack +
    (from.slack + to.slack) * inYears[each[1]!]! +
    (isApproximate(stated) ? 0.1 : 0.02) * computed
  return unlessNear('year', stated, computed, play, [from, to])
}
