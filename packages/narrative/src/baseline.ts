import {
  backwardWords,
  beforeStart,
  comparisonEnds,
  determiners,
  endParticles,
  isTime,
  numbersOf,
  prepositions,
  type Quantity,
} from '@marginalia/english'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { phraseFrom, spanOf } from './phrase.ts'

/** Two values of one quantity: “from 1.3M to 325K”, “4.2 s → 1.1 s”, “$8M, down from $10M”, “12 of the 40”. */
export interface Pair {
  readonly from: Quantity
  readonly to: Quantity
  readonly kind: 'change' | 'comparison' | 'share'
  /** In the block's text: for a change, from “from” to the end of the second number; else the start value. */
  readonly span: Span
}

/** Words between the two: “from over 31% of crates in the spring of 2021 to more than 46%”. */
const farthest = 12

/** Every pair of a sentence, in order. */
export const pairsOf = once((sentence: Sentence): readonly Pair[] => {
  const numbers = numbersOf(sentence).filter(number => number.metric)
  const pairs: Pair[] = []
  for (let i = 1; i < numbers.length; i++) {
    const pair = read(sentence, numbers[i - 1]!, numbers[i]!)
    if (pair && pairs.at(-1)?.to !== pair.from) pairs.push(pair)
  }
  return pairs
})

function read(sentence: Sentence, first: Quantity, second: Quantity): Pair | null {
  const { words, block } = sentence
  if (/\n\s*\p{Lu}/u.test(block.text.slice(first.span[1], second.span[0]))) return null
  const gap = second.words[0] - first.words[1]
  if (gap > farthest) return null
  const between = words.slice(first.words[1], second.words[0]).map(word => word.lower)
  const text = block.text.slice(first.span[1], second.span[0])
  const opener = wordBefore(sentence, first)
  const closer = wordBefore(sentence, second)
  if (!alike(first, second)) return null
  if (
    opener === 'from' &&
    endParticles.has(closer) &&
    between.some(word => /^(?:to|into)$/.test(word)) &&
    !between.includes('and')
  ) {
    const start = words[indexBefore(sentence, first)]!.span[0]
    // “Down from 40 to 12” has the start first all the same.
    return { from: first, to: second, kind: 'change', span: [start, second.span[1]] }
  }
  if (/^\s*[\p{L}\s]{0,30}(?:→|->|-->|=>|⇒)\s*(?:[<>≤≥~]\s*)?$/u.test(text)) {
    return { from: first, to: second, kind: 'change', span: [first.span[0], second.span[1]] }
  }
  const back =
    (closer === 'from' && between.some(word => backwardWords.has(word))) ||
    (closer === 'from' && between.length === 1) ||
    /^(?:vs|vs\.|versus)$/.test(closer) ||
    (/^(?:with|to)$/.test(closer) && between.includes('compared')) ||
    (closer === 'of' && between.includes('instead')) ||
    (closer === 'than' && between.includes('rather')) ||
    (closer === 'against' && first.unit === second.unit)
  if (back && opener !== 'from') return { from: second, to: first, kind: 'comparison', span: second.span }
  const share =
    /^(?:out )?of(?: [a-z]+)?$/.test(between.join(' ')) &&
    between.slice(between.indexOf('of') + 1).every(word => determiners.has(word))
  if (share && first.unit === 'count' && second.unit === 'count' && first.value <= second.value) {
    return { from: second, to: first, kind: 'share', span: second.span }
  }
  if (isWholeFirst(sentence, first, second))
    return { from: first, to: second, kind: 'share', span: first.span }
  return null
}

/** “Of 500 lamps 120 were dark”, “of the 40 berths, only 12 are dry”. */
function isWholeFirst(sentence: Sentence, whole: Quantity, part: Quantity): boolean {
  const { words, block } = sentence
  const between = words.slice(whole.words[1], part.words[0])
  const from = Math.max(sentence.span[0], whole.span[0] - 40)
  const before = `${from === sentence.span[0] ? ',' : ''}${block.text.slice(from, whole.span[0])}`
  return (
    whole.unit === 'count' &&
    part.unit === 'count' &&
    part.value <= whole.value &&
    between.length <= 5 &&
    !between.some(({ lower }) => prepositions.has(lower) || lower === 'and' || lower === 'or') &&
    /[,;:–—]\s?of (?:the |our |these |those |all )?$/i.test(before) &&
    /^\s[\p{L}\s-]{2,40}(?:,\s(?:only\s|just\s|about\s)?)?$/u.test(
      block.text.slice(whole.span[1], part.span[0]),
    )
  )
}

const alike = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit ||
  (isTime(a.unit) && isTime(b.unit)) ||
  (a.unit === 'count' && b.unit === 'percent' && a.value < 100)

function indexBefore({ words }: Sentence, number: Quantity): number {
  let i = number.words[0] - 1
  while (i > 0 && beforeStart.has(words[i]!.lower)) i--
  if (
    i > 1 &&
    /^(?:than|of)$/.test(words[i]!.lower) &&
    /^(?:more|less|greater|fewer|average)$/.test(words[i - 1]!.lower)
  )
    i -= 2
  return Math.max(0, i)
}

const wordBefore = (sentence: Sentence, number: Quantity): string =>
  number.words[0] === 0 ? '' : sentence.words[indexBefore(sentence, number)]!.lower

/** What a number is to be held against, as the sentence says it. */
export function baselineOf(
  sentence: Sentence,
  quantity: Quantity,
  pair: Pair | null,
  relative: boolean,
  pairs: readonly Pair[],
): { readonly span: Span; readonly number: Quantity | null; readonly pair: Pair | null } | null {
  if (pair) return { span: pair.from.span, number: pair.from, pair: null }
  if (relative) {
    let best: Pair | null = null
    let distance = 25
    for (const one of pairs) {
      if (one.kind === 'share') continue
      const gap =
        one.from.words[0] > quantity.words[0]
          ? one.from.words[0] - quantity.words[1]
          : quantity.words[0] - one.to.words[1]
      if (gap < distance && !otherChange(sentence, one, quantity)) {
        best = one
        distance = gap
      }
    }
    if (best) return { span: best.span, number: null, pair: best }
  }
  return compared(sentence, quantity)
}

/** “Cut cost from $10 to $5 and errors by 20%”: the pair is of the other half. */
function otherChange(sentence: Sentence, pair: Pair, quantity: Quantity): boolean {
  const [from, to] =
    pair.from.words[0] > quantity.words[0]
      ? [quantity.words[1], pair.from.words[0]]
      : [pair.to.words[1], quantity.words[0]]
  return sentence.words
    .slice(from, to)
    .some(
      ({ lower, kind }, index, all) =>
        /^(?:and|while|but|also|plus)$/.test(lower) ||
        kind === 'number' ||
        (index > 0 && !sameLine(sentence, all[index - 1]!, all[index]!)),
    )
}

const sameLine = (sentence: Sentence, left: Word, right: Word): boolean =>
  !/^\p{Lu}/u.test(right.text) || !sentence.block.text.slice(left.span[1], right.span[0]).includes('\n')

/** “Than industry benchmarks”, “compared with the previous quarter”, “versus Q3”, “against a target”. */
function compared(sentence: Sentence, quantity: Quantity): { span: Span; number: null; pair: null } | null {
  const { words } = sentence
  const end = Math.min(words.length, quantity.words[1] + 9)
  for (let i = quantity.words[1]; i < end; i++) {
    const { lower } = words[i]!
    if (
      comparisonEnds.has(lower) ||
      (words[i]!.kind === 'number' && i > quantity.words[1] && !/^(?:19|20)\d\d$/.test(lower))
    )
      return null
    let from = -1
    if (/^(?:than|versus|vs|vs\.|against)$/.test(lower)) from = words[i + 1]?.lower === 'in' ? i + 2 : i + 1
    else if (lower === 'compared' && /^(?:with|to)$/.test(words[i + 1]?.lower ?? '')) from = i + 2
    else if (lower === 'relative' && words[i + 1]?.lower === 'to') from = i + 2
    if (from < 0) continue
    const phrase = phraseFrom(sentence, from)
    if (phrase) return { span: spanOf(sentence, phrase), number: null, pair: null }
    const next = words[from]
    return next && /^(?:q[1-4]|h[12]|(?:19|20)\d\d|before|(?:expect|plann)ed)$/.test(next.lower)
      ? { span: next.span, number: null, pair: null }
      : null
  }
  return null
}
