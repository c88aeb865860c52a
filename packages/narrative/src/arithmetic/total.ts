import { comparing, isMoney, isNumberWord, notParts, type Quantity } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { type Miscount, toTenth } from './miscount.ts'
import { isApproximate, tolerance } from './precision.ts'
import { firstWord } from './wording.ts'

/** Leads from a sum of money to its parts: “$9,000 a year, being $5,000 of rope and $4,000 of paint.” */
const madeUp =
  /^[\p{L}\s-]{0,40},?\s(?:being|made up of|consisting of)\s((?:[^.;:()]|\.\d){3,160})(?:[.;]|$)/u

/** A difference or a rate is no part: “$1,000 lower than in May”, “$400 a month”. */
const isNoPart = (text: string): boolean =>
  / a (?:day|week|month|quarter|year)\b/.test(text) || text.split(/\W+/).some(word => comparing.has(word))

/** “14 engineers (6 in Dublin, 5 in Austin and 4 in Pune)”: every entry has a number, and they add up to another. */
export function total(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const whole = numbers[index]!
  const { block } = sentence
  const rest = block.text.slice(whole.span[1], Math.min(sentence.span[1], whole.span[1] + 300))
  const list = /^\s*[\p{L}\s-]{0,40}(?:\(([^()]{3,120})\)|:\s([^.;:]{3,120})$|:\s([^.;:]{3,120})\.)/u.exec(
    rest,
  )
  const made = list || !isMoney(whole.unit) ? null : madeUp.exec(rest)
  if (made && isNoPart(made[1]!)) return null
  const entries = list ? (list[1] ?? list[2] ?? list[3]) : made?.[1]
  if (!entries || (/^\p{L}/u.test(entries) && notParts.has(firstWord(entries)))) return null
  const start = whole.span[1] + rest.indexOf(entries)
  const parts = entries.split(/,(?!\d{3})\s*(?:and\s+)?|\s+and\s+|\s\+\s/)
  // “On two days (14, 9)” says how many there are.
  if (parts.length < 2 || parts.length === whole.value) return null
  if (numbers[index + 1] && numbers[index + 1]!.span[1] <= start - 1) return null
  const inside = numbers.filter(({ span }) => span[0] >= start && span[1] <= start + entries.length)
  if (inside.length !== parts.length || inside.some(({ unit, to }) => unit !== whole.unit || to !== null))
    return null
  // Each entry begins with its number; “6 teams (40 people)” is no list.
  if (!parts.every(part => /^(?:\p{Sc}|R)?\d/u.test(part.trim()) || isNumberWord(firstWord(part))))
    return null
  if (isApproximate(whole, ...inside)) return null
  const sum = inside.reduce((all, { value }) => all + value, 0)
  const play =
    inside.reduce(
      (all, number) =>
        all +
        (number.unit === 'count' && Number.isInteger(number.value) && number.value < 1000 ? 0 : number.slack),
      0,
    ) + (whole.value < 1000 ? 0 : whole.slack)
  if (Math.abs(sum - whole.value) <= Math.max(play, whole.unit === 'percent' ? tolerance : 0)) return null
  return {
    kind: 'total',
    span: whole.span,
    stated: whole.value,
    computed: toTenth(sum),
    from: inside[0]!.span,
    to: inside.at(-1)!.span,
  }
}
