import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { isLabel } from './label-number.ts'
import { readToken } from './number-token.ts'
import { cardinals, currencies, factors, multipliers, sizes, times } from './unit.ts'

/** One number of a sentence. */
export interface Quantity {
  /** In the block's text, with its sign, currency, multiplier and unit, without the word before it (“about”). */
  readonly span: Span
  /** Indices into the sentence's words, half-open. */
  readonly words: Span
  readonly value: number
  /** The upper end of a range. */
  readonly to: number | null
  /** As in `Metric.unit` of the report. */
  readonly unit: string
  readonly approximate: boolean
  /** The words that make it approximate, in the block's text. */
  readonly approximator: Span | null
  /** How far rounding may have moved the value: half of the last place written. */
  readonly slack: number
  /** The top of the scale: 5 in “4.2/5”. */
  readonly scale: number | null
  /** What is joined to it by a hyphen: “person” in “6-person”. */
  readonly joined: string | null
  /** It counts something. Dates, years, ordinals, versions, labels and names do not. */
  readonly metric: boolean
}

type Draft = { -readonly [K in keyof Quantity]: Quantity[K] } & { bare: boolean }

/** Every number in a sentence, in order. Linear in its words. */
export const numbersOf = once((sentence: Sentence): readonly Quantity[] => {
  const { words, block } = sentence
  const found: Draft[] = []
  for (let i = 0; i < words.length; i++) {
    const draft = readAt(words, i, block.text)
    if (!draft) continue
    found.push(draft)
    i = draft.words[1] - 1
  }
  const merged = ranges(found, words, block.text)
  for (const [index, draft] of merged.entries()) {
    // “A target of 95%, missed by 2.5 points”.
    const points = /^points?$/.test(words[draft.words[1]]?.lower ?? '')
    if (points && draft.unit === 'count' && merged.slice(0, index).some(({ unit }) => unit === 'percent')) {
      draft.unit = 'points'
      draft.words = [draft.words[0], draft.words[1] + 1]
      draft.span = [draft.span[0], words[draft.words[1] - 1]!.span[1]]
    }
    draft.metric = draft.metric && !isLabel(words, draft.words, draft.unit, draft.bare, block.text)
    approximate(draft, words)
  }
  return merged
})

function readAt(words: readonly Word[], i: number, text: string): Draft | null {
  const word = words[i]!
  const draft =
    word.kind === 'number' ? fromToken(words, i) : word.kind === 'word' ? fromWord(words, i) : null
  return draft && withUnit(draft, words, text)
}

function fromToken(words: readonly Word[], i: number): Draft | null {
  const word = words[i]!
  const token = readToken(word)
  const base = draftOf(word, i)
  if (!token) return { ...base, metric: false }
  const joined = token.joined && (times.get(token.joined) ?? sizes.get(token.joined))
  const percent = token.joined === 'percent'
  return {
    ...base,
    value: token.value,
    to: token.to,
    unit: token.unit ?? joined ?? (percent ? 'percent' : token.joined === 'fold' ? 'factor' : ''),
    approximate: token.approximate,
    slack: token.slack,
    scale: token.scale,
    joined: token.joined,
    bare: token.bare,
  }
}

/** Numbers as words: “three”, “a dozen”, “half the”, “doubled”, “twice as many”, “a third of”. */
function fromWord(words: readonly Word[], i: number): Draft | null {
  const word = words[i]!
  const next = words[i + 1]?.lower
  const base = draftOf(word, i)
  const cardinal = cardinals.get(word.lower)
  if (cardinal !== undefined) {
    if (cardinal === 1 && !countsOne(words, i)) return { ...base, value: 1, metric: false }
    return { ...base, value: cardinal }
  }
  const compound = /^([a-z]+)-(.+)$/.exec(word.lower)
  const head = compound && cardinals.get(compound[1]!)
  if (compound && head !== undefined && head !== null) {
    const unit = times.get(compound[2]!) ?? sizes.get(compound[2]!)
    const idiom = /^(?:way|sided|on-one|fold|off|step|stop|click)$/.test(compound[2]!)
    return {
      ...base,
      value: head,
      unit: unit ?? '',
      joined: compound[2]!,
      metric: !idiom && (head > 1 || !!unit),
    }
  }
  if (word.lower === 'dozen' || word.lower === 'dozens') {
    return word.lower === 'dozen' ? { ...base, value: 12, slack: 0.5 } : null
  }
  if (word.lower === 'half') return half(words, i, base)
  if (
    word.lower === 'third' ||
    word.lower === 'thirds' ||
    (/^quarters?$/.test(word.lower) && next === 'of')
  ) {
    return fraction(words, i, base)
  }
  const factor = factors.get(word.lower)
  if (factor !== undefined) return byFactor(words, i, base, factor)
  if ((word.lower === 'a' || word.lower === 'an') && anHour(words, i)) {
    return { ...base, span: [words[i]!.span[0], words[i]!.span[1]], value: 1 }
  }
  return null
}

/** “One” counts before a measure (“one million”, “in one hour”), seldom elsewhere. */
function countsOne(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? ''
  if (multipliers.has(next) || next === 'percent' || currencies.has(next)) return true
  return times.has(next) && before.has(words[i - 1]?.lower ?? '')
}

/** “From three days to an hour”: the article stands for one. */
function anHour(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? ''
  const previous = words[i - 1]?.lower ?? ''
  if (multipliers.get(next) && next.length > 3) return true
  return (
    times.has(next) && next.length > 2 && (previous === 'to' || previous === 'under' || previous === 'than')
  )
}

const before = new Set(
  'to from in within than under over by about took takes take lost saved save another'.split(' '),
)

function half(words: readonly Word[], i: number, base: Draft): Draft | null {
  const previous = words[i - 1]?.lower ?? ''
  const next = words[i + 1]?.lower ?? ''
  const article = next === 'a' || next === 'an' ? i + 2 : i + 1
  const unit = words[article]?.lower ?? ''
  if (times.has(unit) || (multipliers.get(unit) ?? 0) >= 1e6) {
    return { ...base, words: [i, article], span: [base.span[0], words[article - 1]!.span[1]], value: 0.5 }
  }
  if (previous === 'first' || previous === 'second' || previous === 'other' || previous === 'better')
    return null
  if (
    previous === 'in' ||
    previous === 'by' ||
    next === 'of' ||
    next === 'the' ||
    next === 'our' ||
    next === 'as'
  ) {
    return { ...base, value: 50, unit: 'percent' }
  }
  return null
}

function fraction(words: readonly Word[], i: number, base: Draft): Draft | null {
  const of = words[i]!.lower.startsWith('third') ? 3 : 4
  const previous = words[i - 1]?.lower ?? ''
  const parts = previous === 'a' || previous === 'one' ? 1 : (cardinals.get(previous) ?? 0)
  if (parts === 0 || parts >= of || (words[i + 1]?.lower !== 'of' && words[i - 2]?.lower !== 'by'))
    return null
  return { ...base, value: Math.round((1000 * parts) / of) / 10, unit: 'percent', slack: 0.5 }
}

function byFactor(words: readonly Word[], i: number, base: Draft, factor: number): Draft | null {
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (lower === 'twice' && !/^(?:as|the|that|its|what|our|their)$/.test(next)) {
    return { ...base, value: 2, metric: false }
  }
  // “Double down”, “double-check”, “a double shift”: no amount.
  if (/^(?:double|triple)$/.test(lower) && !/^(?:the|our|its|their|what|that|to)$/.test(next)) {
    return next === '' || words[i - 1]?.lower === 'to' ? { ...base, value: factor, unit: 'factor' } : null
  }
  if (/^doubl/.test(lower) && next === 'down') return null
  if (factor < 1) return { ...base, value: 50, unit: 'percent' }
  return { ...base, value: factor, unit: 'factor' }
}

/** Read what follows: “million”, “dozen”, “percentage points”, “dollars”, “weeks”, “times faster”. */
function withUnit(draft: Draft, words: readonly Word[], text: string): Draft {
  if (!draft.metric) return draft
  let end = draft.words[1]
  const next = (): string => (adjacent(words, end, text) ? (words[end]?.lower ?? '') : '')
  const isWord = words[draft.words[0]]!.kind === 'word'
  for (;;) {
    const by = next() === 'dozen' ? 12 : multipliers.get(next())
    if (by === undefined || !open(draft, text) || (next().length < 2 && next() !== 'k')) break
    draft.value *= by
    if (draft.to !== null) draft.to *= by
    draft.slack *= by
    draft.bare = false
    end++
  }
  const previous = words[draft.words[0] - 1]
  const { lower } = words[end] ?? { lower: '' }
  if (draft.unit === '' || draft.unit === 'percent') {
    if (/^(?:percent|pct)$/.test(next())) end = take('percent', 1)
    else if (next() === 'per' && words[end + 1]?.lower === 'cent') end = take('percent', 2)
    else if (next() === 'percentage' && /^points?$/.test(words[end + 1]?.lower ?? '')) end = take('points', 2)
    else if (draft.unit === 'percent' && /^points?$/.test(next())) end = take('points', 1)
    else if (next() === 'basis' && /^points?$/.test(words[end + 1]?.lower ?? '')) {
      draft.value /= 100
      draft.slack /= 100
      end = take('points', 2)
    } else if (next() === 'bps' || next() === 'bp') {
      draft.value /= 100
      draft.slack /= 100
      end = take('points', 1)
    } else if (next() === 'pp' || next() === 'pts') end = take('points', 1)
  }
  if (draft.unit === '') {
    const money = currencies.get(next())
    const code = previous && currencies.get(previous.lower)
    const after = words[end + 1]?.lower ?? ''
    if (
      next() === 'times' &&
      !/^(?:per|a|in|each|over|during|before|last|this)$/.test(words[end + 1]?.lower ?? '')
    ) {
      if (words[end + 1] && /(?:er|more|less|fewer|as|the)$/.test(words[end + 1]!.lower))
        end = take('factor', 1)
    } else if (money && (lower.length > 2 || !isWord)) end = take(money, 1)
    else if (times.has(next()) && (lower.length > 1 || !isWord) && !ordinalSecond(words, end)) {
      end = take(times.get(next())!, 1)
    } else if (
      /^(?:business|working|calendar|more|additional|extra|full)$/.test(next()) &&
      times.has(after) &&
      after.length > 2
    ) {
      end = take(times.get(after)!, 2)
    } else if (sizes.has(next()) && lower.length > 1) {
      const rate = /^[gm]b$/.test(next()) && text.slice(words[end]!.span[1]).startsWith('/s')
      end = take(rate ? `${next() === 'gb' ? 'Gb' : 'Mb'}/s` : sizes.get(next())!, rate ? 2 : 1)
    } else if (code && previous!.text.length === 3 && previous!.text === previous!.text.toUpperCase()) {
      draft.unit = code
      draft.words = [draft.words[0] - 1, draft.words[1]]
      draft.span = [previous!.span[0], draft.span[1]]
    } else if (/[€£$₹¥]\s?$/.test(text.slice(Math.max(0, draft.span[0] - 2), draft.span[0]))) {
      const symbol = text.slice(0, draft.span[0]).trimEnd().slice(-1)
      draft.unit = currencies.get(symbol) ?? ''
      draft.span = [text.slice(0, draft.span[0]).lastIndexOf(symbol), draft.span[1]]
    }
  }
  if (draft.unit === '') {
    const after = /^\s?([€£₹])/.exec(text.slice(draft.span[1], draft.span[1] + 2))
    if (after) {
      draft.unit = currencies.get(after[1]!)!
      draft.span = [draft.span[0], draft.span[1] + after[0].length]
      return { ...draft, words: [draft.words[0], end] }
    }
    draft.unit = 'count'
  }
  const last = words[end - 1]!.span[1]
  return {
    ...draft,
    words: [draft.words[0], end],
    span: [draft.span[0], Math.max(draft.span[1], plus(text, last))],
  }

  function take(unit: string, count: number): number {
    draft.unit = unit
    draft.bare = false
    return end + count
  }
}

/** A multiplier may follow: “3 million”, “€4.2 million”, but not “$3.4M million”. */
const open = (draft: Draft, text: string): boolean =>
  draft.unit === '' || (isMoney(draft.unit) && /\d$/.test(text.slice(...draft.span)))

/** “Three second-hand servers”, “the two second rounds”: not seconds. */
const ordinalSecond = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'second' && words[at - 1]!.lower === 'one'

/** “80%+”, “4,000+”: the plus belongs to the number. */
const plus = (text: string, end: number): number => (text[end] === '+' ? end + 1 : end)

const adjacent = (words: readonly Word[], at: number, text: string): boolean =>
  at < words.length && /^\s*$/.test(text.slice(words[at - 1]!.span[1], words[at]!.span[0]))

/** Join “between 10 and 12 percent” and “10 to 12 percent”, but never “from 10 to 12”. */
function ranges(found: Draft[], words: readonly Word[], text: string): Draft[] {
  const merged: Draft[] = []
  for (const draft of found) {
    const last = merged.at(-1)
    const link = last && draft.words[0] - last.words[1] === 1 ? words[last.words[1]]!.lower : ''
    const opener = last ? (words[last.words[0] - 1]?.lower ?? '') : ''
    const same = last && (last.unit === draft.unit || last.unit === 'count')
    const isRange =
      (link === 'to' && opener !== 'from') || (link === 'and' && opener === 'between') || link === 'or'
    if (
      last &&
      isRange &&
      same &&
      last.metric &&
      draft.metric &&
      last.to === null &&
      draft.to === null &&
      !last.bare
    ) {
      const scaled = draft.value >= 1e3 && last.value < 1e3 && /[a-z]/i.test(text.slice(...draft.span))
      const by = scaled && last.unit === draft.unit ? scaleOf(text.slice(...draft.span)) : 1
      if (last.value * by < draft.value && (link !== 'or' || draft.value - last.value <= 1)) {
        merged[merged.length - 1] = {
          ...last,
          value: last.value * by,
          to: draft.value,
          unit: draft.unit,
          span: [last.span[0], draft.span[1]],
          words: [last.words[0], draft.words[1]],
        }
        continue
      }
    }
    if (
      last &&
      link === 'to' &&
      opener === 'from' &&
      last.unit === 'count' &&
      draft.unit !== 'count' &&
      !last.bare
    ) {
      // “From 10 to 12 percent”: the unit stands once.
      if (draft.unit !== 'factor') last.unit = draft.unit
    }
    merged.push(draft)
  }
  return merged
}

const scaleOf = (written: string): number => {
  const suffix = /\d\s?(k|m|bn?|thousand|million|billion)\b/i.exec(written)?.[1]?.toLowerCase()
  return suffix ? (multipliers.get(suffix) ?? 1) : 1
}

const vague = new Map<string, number>([
  ['about', 1],
  ['around', 1],
  ['approximately', 1],
  ['approx', 1],
  ['roughly', 1],
  ['nearly', 1],
  ['almost', 1],
  ['circa', 1],
  ['some', 1],
  ['over', 1],
  ['under', 1],
  ['estimated', 1],
  ['more than', 2],
  ['less than', 2],
  ['fewer than', 2],
  ['up to', 2],
  ['close to', 2],
  ['at least', 2],
  ['at most', 2],
  ['upwards of', 2],
  ['north of', 2],
  ['as many as', 3],
  ['as much as', 3],
  ['in excess of', 3],
])

function approximate(draft: Draft, words: readonly Word[]): void {
  const start = draft.words[0]
  for (let length = 3; length >= 1; length--) {
    const from = start - length
    if (from < 0) continue
    const phrase = words
      .slice(from, start)
      .map(word => word.lower)
      .join(' ')
    if (vague.get(phrase) !== length) continue
    // “Over 18 months” and “under 30 days” are spans of time when something happens in them.
    if (
      phrase === 'over' &&
      isTime(draft.unit) &&
      !/^(?:by|for|took|takes|of|spent|saved|from|to)$/.test(words[from - 1]?.lower ?? '')
    )
      return
    draft.approximate = true
    draft.approximator = [words[from]!.span[0], words[start - 1]!.span[1]]
    return
  }
  if (words[draft.words[1]]?.lower === 'or' && words[draft.words[1] + 1]?.lower === 'so')
    draft.approximate = true
}

/** Is this a unit of time? */
export const isTime = (unit: string): boolean => /^(?:ms|s|min|h|d|wk|mo|qtr|y|decade)$/.test(unit)

/** Is this an ISO 4217 code? */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

function draftOf(word: Word, i: number): Draft {
  return {
    span: word.span,
    words: [i, i + 1],
    value: 0,
    to: null,
    unit: '',
    approximate: false,
    approximator: null,
    slack: 0,
    scale: null,
    joined: null,
    metric: true,
    bare: false,
  }
}
