import {
  afterPercent,
  barePartnerLinks,
  changeNouns,
  drawnChanges,
  isChangeVerb,
  partnerChanges,
  partnerEnds,
  partnerLinks,
  type Quantity,
  wordDirection,
} from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Pair } from './baseline.ts'

/**
 * The percentage, factor or difference that belongs to a pair: right before it (“75%, from 1.3M to 325K”,
 * “a 98% reduction in tickets (from …”), or right after (“from 10 ms to 1 ms, a 90% reduction”).
 */
export function partnerOf(sentence: Sentence, pair: Pair, numbers: readonly Quantity[]): Quantity | null {
  const [first, last] = pair.from.words[0] < pair.to.words[0] ? [pair.from, pair.to] : [pair.to, pair.from]
  const before = numbers.filter(({ words }) => words[1] <= first.words[0]).at(-1)
  const after = numbers.find(({ words }) => words[0] >= last.words[1])
  if (pair.kind === 'comparison') return after && isDrawn(sentence, last, after) ? after : null
  if (after && follows(sentence, last, after)) return after
  return before && leads(sentence, before, first) ? before : null
}

/** “4 tons compared to 8, a drop of 50%”; a gain in speed is another share of the time than its own. */
function isDrawn({ words, block }: Sentence, last: Quantity, after: Quantity): boolean {
  const change = words[after.words[0] - 2]?.lower ?? ''
  return (
    after.unit === 'percent' &&
    words[after.words[0] - 1]?.lower === 'of' &&
    drawnChanges.has(change) &&
    /^\s*(?:[.,;)]|$)/.test(block.text.slice(after.span[1], after.span[1] + 10)) &&
    /^(?: [\p{L} ]{1,30})?,? (?:so |which is |that is )?an? [\p{L}]+ of $/u.test(
      block.text.slice(last.span[1], after.span[0]),
    )
  )
}

function follows(sentence: Sentence, last: Quantity, after: Quantity): boolean {
  const { words, block } = sentence
  const gap = words.slice(last.words[1], after.words[0])
  const text = block.text.slice(last.span[1], after.span[0])
  if (gap.length > 9 || /[.;]/.test(text)) return false
  // What the end value counts and over which time may stand between: “to 612 loaves per hour, a 13x gain”.
  const mark = text.search(/[,(–—:=]|\bor\b/)
  if (mark < 0)
    return (
      after.unit !== last.unit && gap.length <= 2 && gap.every(({ lower }) => /^(?:by|a|an)$/.test(lower))
    )
  const linked = gap.filter(({ span }) => span[0] >= last.span[1] + mark)
  if (linked.length > 5 || !linked.every(({ lower }) => partnerLinks.has(lower) || changeNouns.has(lower)))
    return false
  if (after.unit === 'percent')
    return speaksOfChange(
      sentence,
      after,
      // “…, a reduction of 57%.”
      linked.every(({ lower }) => barePartnerLinks.has(lower)) ||
        (linked.at(-1)!.lower === 'of' && linked.some(({ lower }) => changeNouns.has(lower))),
    )
  return (
    after.unit === 'factor' ||
    after.unit === 'points' ||
    linked.some(({ lower }) => partnerChanges.has(lower))
  )
}

/** “(90%)” and “a 90% reduction” are changes; “90% of users” and “90% accuracy” are not. */
function speaksOfChange({ words, block }: Sentence, number: Quantity, bare: boolean): boolean {
  const next = words[number.words[1]]
  const text = next ? block.text.slice(number.span[1], next.span[0]) : ''
  if (!next || /[^\s]/.test(text)) return bare
  if (afterPercent.has(next.lower)) return bare
  for (let i = number.words[1]; i < Math.min(words.length, number.words[1] + 4); i++) {
    const { lower } = words[i]!
    if (changeNouns.has(lower) || wordDirection(lower)) return true
    if (/^(?:of|in)$/.test(lower)) return false
  }
  return false
}

function leads(sentence: Sentence, before: Quantity, first: Quantity): boolean {
  if (
    before.unit !== 'percent' &&
    before.unit !== 'factor' &&
    before.unit !== 'points' &&
    before.unit !== first.unit
  )
    return false
  const { words, block } = sentence
  const gap = words.slice(before.words[1], first.words[0])
  const text = block.text.slice(before.span[1], first.span[0])
  if (gap.length > 8 || /[.;]/.test(text)) return false
  if (gap.some(({ lower }) => partnerEnds.has(lower) || (isChangeVerb(lower) && !changeNouns.has(lower))))
    return false
  if (/,/.test(text) && gap[0]?.lower !== 'from') return false
  if (words[before.words[1]]?.lower === 'of') return false
  if (/^(?:halv|doubl|tripl|trebl|quadrupl)/.test(words[before.words[0]]!.lower)) return true
  const said = words.slice(Math.max(0, before.words[0] - 8), before.words[0])
  const verb = said.some(({ lower }) => isChangeVerb(lower))
  if (before.unit === first.unit && before.unit !== 'percent') {
    return gap.length <= 2 && words[before.words[0] - 1]?.lower === 'by' && verb
  }
  if (before.unit === 'factor') return true
  return verb || gap.some(({ lower }) => changeNouns.has(lower) || wordDirection(lower) !== null)
}
