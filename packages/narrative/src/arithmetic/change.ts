import {
  fallWords,
  isChangeVerb,
  isStrictVerb,
  isTime,
  plainChanges,
  type Quantity,
  seconds,
  tokenOf,
  verbDirection,
} from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Pair } from '../baseline.ts'
import { comparable } from '../metric.ts'
import { partnerOf } from '../partner.ts'
import { type Miscount, toTenth } from './miscount.ts'
import { isApproximate, tolerance } from './precision.ts'
import { perPart, perYear } from './year.ts'

export function change(sentence: Sentence, pair: Pair, numbers: readonly Quantity[]): Miscount | null {
  const partner = partnerOf(sentence, pair, numbers)
  if (!partner) return direction(sentence, pair)
  const { from, to } = pair
  const base = { span: partner.span, stated: partner.value, from: from.span, to: to.span }
  if (partner.unit === 'percent') {
    const [low, high] = changes(from, to)
    const fits = (value: number): boolean => value >= low - tolerance && value <= high + tolerance
    const stated = Math.abs(partner.value)
    if (fits(stated) || (partner.to !== null && fits(partner.to))) return direction(sentence, pair)
    // “Half” and “doubled” are rough words.
    if (rough(partner, sentence) && fits(stated + 5 * Math.sign((low + high) / 2 - stated))) return null
    const [a, b] = comparable(from, to)
    const computed = a === 0 ? 0 : toTenth((Math.abs(b - a) / Math.abs(a)) * 100)
    const points = Math.abs(to.value - from.value)
    const isPoints = from.unit === 'percent' && Math.abs(points - stated) <= tolerance / 3
    return { kind: isPoints ? 'points' : 'percentage', computed, ...base }
  }
  if (partner.unit === 'points') {
    const points = Math.abs(to.value - from.value)
    return Math.abs(points - Math.abs(partner.value)) <= slack(from, to, partner)
      ? null
      : { kind: 'difference', computed: toTenth(points), ...base }
  }
  const [a, b] = comparable(from, to)
  if (partner.unit === 'factor') {
    if (a === 0 || b === 0) return null
    const computed = Math.max(a, b) / Math.min(a, b)
    // “3x more” is read as three times and as four times.
    const fits = (value: number): boolean =>
      Math.abs(value - computed) <= Math.max(partner.slack, 0.12 * computed)
    return fits(partner.value) || fits(partner.value + 1) || (partner.to !== null && computed <= partner.to)
      ? null
      : { kind: 'factor', computed: toTenth(computed), ...base }
  }
  if (partner.unit !== to.unit || isApproximate(partner, from, to)) return null
  // “From $1,200 to $700 a month, saving $6,000 a year” is a sum of its own.
  const behind = (at: number): string => sentence.block.text.slice(at, at + 20)
  if (perYear.test(behind(partner.span[1])) && perPart.test(behind(to.span[1]))) return null
  const difference = Math.abs(to.value - from.value)
  return Math.abs(difference - Math.abs(partner.value)) <= slack(from, to, partner)
    ? null
    : { kind: 'difference', computed: toTenth(difference), ...base }
}

/** The least and the greatest change, in percent, that two rounded numbers allow. */
function changes(from: Quantity, to: Quantity): readonly [number, number] {
  const [a, b] = comparable(from, to)
  const scale = (number: Quantity, value: number): number =>
    number.value === 0 ? 1 : Math.abs(value / number.value)
  const [da, db] = [from.slack * scale(from, a), to.slack * scale(to, b)]
  const loose = (number: Quantity): number =>
    number.approximate ? 0.05 * Math.abs(number.value) * scale(number, number === from ? a : b) : 0
  const [ra, rb] = [da + loose(from), db + loose(to)]
  const at = (x: number, y: number): number =>
    x <= 0 ? Number.POSITIVE_INFINITY : (Math.abs(y - x) / x) * 100
  const all = [at(a - ra, b - rb), at(a - ra, b + rb), at(a + ra, b - rb), at(a + ra, b + rb)]
  return [Math.min(...all), Math.max(...all)]
}

/** “Rose from 5 to 3”. */
function direction(sentence: Sentence, { from, to, kind }: Pair): Miscount | null {
  if (kind !== 'change' || from.to !== null || to.to !== null) return null
  const { words, block } = sentence
  const [a, b] = comparable(from, to)
  if (a === b || from.slack > Math.abs(a - b)) return null
  for (let i = from.words[0] - 1; i >= Math.max(0, from.words[0] - 8); i--) {
    const between = block.text.slice(words[i]!.span[1], words[i + 1]!.span[0])
    if (/[,;:.(\n]/.test(between)) return null
    if (words[i]!.kind === 'number' || /^(?:and|while|but|not|never)$/.test(words[i]!.lower)) return null
    if (!isStrictVerb(words[i]!.lower)) continue
    // “Cut the risk of growth from …”, “extended”: only plain verbs of rising and falling.
    const verb = tokenOf(sentence, i)
    // “Drops per boat from 12 to 19” are things that are counted.
    if (verb?.pos !== 'VERB' || words[i + 1]?.lower === 'per' || !plainChanges.has(verb.lemma)) return null
    const wanted = verbDirection(words[i]!.lower)
    const actual = b > a ? 'up' : 'down'
    return wanted === actual
      ? null
      : {
          kind: 'direction',
          span: [from.span[0], to.span[1]],
          stated: to.value,
          computed: from.value,
          from: from.span,
          to: to.span,
        }
  }
  return null
}

/** “Reduced errors by 120%”: nothing falls by more than all of it. */
export function impossible(sentence: Sentence, number: Quantity): Miscount | null {
  if (number.unit !== 'percent' || number.value <= 100) return null
  const { words } = sentence
  const at = number.words[0]
  const next = words[number.words[1]]?.lower ?? ''
  const verb = words[at - 1]?.lower === 'by' ? lastVerb(sentence, at) : null
  const falls = (verb !== null && verbDirection(verb) === 'down') || fallWords.has(next)
  return falls
    ? {
        kind: 'impossible',
        span: number.span,
        stated: number.value,
        computed: 100,
        from: number.span,
        to: number.span,
      }
    : null
}

function lastVerb({ words }: Sentence, before: number): string | null {
  for (let i = before - 1; i >= Math.max(0, before - 8); i--)
    if (isChangeVerb(words[i]!.lower)) return words[i]!.lower
  return null
}

/** How far the difference of rounded numbers may lie from a rounded difference. */
const slack = (...numbers: readonly Quantity[]): number => {
  const first = numbers[0]!
  return numbers.reduce(
    (sum, number) =>
      sum +
      number.slack *
        (isTime(number.unit) && isTime(first.unit) ? seconds[number.unit]! / seconds[first.unit]! : 1),
    0,
  )
}

/** “Half”, “a third”: not meant to the percent. */
const rough = (number: Quantity, { words }: Sentence): boolean =>
  number.approximate || words[number.words[0]]!.kind === 'word'
