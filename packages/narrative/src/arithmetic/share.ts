import { changeNouns, type Quantity } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Pair } from '../baseline.ts'
import { type Miscount, unlessNear } from './miscount.ts'
import { isApproximate, tolerance } from './precision.ts'
import { closes, plainly } from './wording.ts'

/** Leads from two numbers to the share that is drawn from them: “…, which is about 38%”. */
const drawn = /^(?:[^.;:%()]{0,60}),?\s(?:which is|that is|so|or)\s$/i

/** Another count stands between two numbers; “3 times or more” is none. */
const isCountBetween = (
  { words }: Sentence,
  { span, words: [, next] }: Quantity,
  from: Quantity,
  to: Quantity,
): boolean => span[0] >= from.span[1] && span[1] <= to.span[0] && words[next]?.lower !== 'times'

/** “12 of 40 stores (25%)”, “25% (12 of 40)”, “of 40 stores 12 were shut, which is 30%”. */
export function drawnShare(
  sentence: Sentence,
  { from: whole, to: part }: Pair,
  numbers: readonly Quantity[],
): Miscount | null {
  const { words, block } = sentence
  const last = whole.words[0] > part.words[0] ? whole : part
  const first = last === whole ? part : whole
  const stated = numbers.find(number => {
    if (number.unit !== 'percent' || number.to !== null) return false
    const after = number.words[0] >= last.words[1]
    const text = after
      ? block.text.slice(last.span[1], number.span[0])
      : block.text.slice(number.span[1], first.span[0])
    if (after) {
      const next = words[number.words[1]]?.lower ?? ''
      return (
        (/^(?:\s+[\p{L}-]+){0,4}\s*(?:,\s*(?:or|about|roughly|some)?|\(|[–—])\s*(?:or |about |roughly )?$/u.test(
          text,
        ) ||
          (drawn.test(plainly(text)) &&
            !numbers.some(one => isCountBetween(sentence, one, last, number)) &&
            !/\band\b/.test(text) &&
            closes(sentence, number))) &&
        !changeNouns.has(next) &&
        next !== 'of'
      )
    }
    return /^\s*(?:\(|,\s*or|,)\s*$/.test(text)
  })
  return stated ? misshared(part, whole, stated) : null
}

/** A stated share against the two counts it is drawn from. */
function misshared(part: Quantity, whole: Quantity, stated: Quantity): Miscount | null {
  if (whole.value === 0) return null
  const computed = (part.value / whole.value) * 100
  const play = tolerance + (isApproximate(part, whole, stated) ? 5 : 0)
  return unlessNear('share', stated, computed, play, [whole, part])
}

/** “310 guests came by boat, 52% of 900”. */
export function percentOf(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const [part, stated, whole] = numbers.slice(index, index + 3)
  if (!part || !whole || stated?.unit !== 'percent' || stated.to !== null) return null
  if (part.unit !== 'count' || whole.unit !== 'count' || part.value > whole.value || part.value < 2)
    return null
  if (
    !/^(?:\s+[\p{L}-]+){0,6}\s*(?:,|\(|,?\s(?:or|which is))\s*(?:or |about |roughly )?$/u.test(
      block.text.slice(part.span[1], stated.span[0]),
    )
  )
    return null
  if (!/^ of (?:(?:the|our|all|these|those) )*$/.test(block.text.slice(stated.span[1], whole.span[0])))
    return null
  return closes(sentence, whole, true) ? misshared(part, whole, stated) : null
}
