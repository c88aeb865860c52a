import { once, type Sentence, type Word } from '@marginalia/prose'
import { list } from '../list.ts'
import { approximate } from './approximate.ts'
import { beforeUnit } from './date.ts'
import { isLabel } from './label-number.ts'
import { readToken } from './number-token.ts'
import { readWord } from './number-word.ts'
import { type Draft, draftOf, type Quantity } from './quantity.ts'
import { codesBefore, currencies, isMoney, multipliers, sizes, times } from './unit.ts'

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
  withDots(merged, sentence)
  for (const [index, draft] of merged.entries()) {
    // “A target of 95%, missed by 2.5 points”.
    const points = /^points?$/.test(words[draft.words[1]]?.lower ?? '')
    if (
      points &&
      draft.unit === 'count' &&
      merged.slice(Math.max(0, index - 3), index).some(({ unit }) => unit === 'percent')
    ) {
      draft.unit = 'points'
      draft.words = [draft.words[0], draft.words[1] + 1]
      draft.span = [draft.span[0], words[draft.words[1] - 1]!.span[1]]
    }
    draft.metric = draft.metric && !isLabel(sentence, draft.words, draft.unit, draft.bare)
    approximate(draft, words)
  }
  return merged
})

function readAt(words: readonly Word[], i: number, text: string): Draft | null {
  const word = words[i]!
  const draft =
    word.kind === 'number' ? fromToken(words, i) : word.kind === 'word' ? readWord(words, i) : null
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

/** Read what follows: “million”, “dozen”, “percentage points”, “dollars”, “weeks”, “times faster”. */
function withUnit(draft: Draft, words: readonly Word[], text: string): Draft {
  if (!draft.metric) return draft
  let end = draft.words[1]
  let next = behind(words, end, text)
  const isWord = words[draft.words[0]]!.kind === 'word'
  for (;;) {
    const by = next === 'dozen' ? 12 : multipliers.get(next)
    if (by === undefined || !open(draft, text) || (next.length < 2 && next !== 'k')) break
    draft.value *= by
    if (draft.to !== null) draft.to *= by
    draft.slack *= by
    draft.bare = false
    end++
    next = behind(words, end, text)
  }
  const previous = words[draft.words[0] - 1]
  const { lower } = words[end] ?? { lower: '' }
  if (draft.unit === '' || draft.unit === 'percent') {
    if (/^(?:percent|pct)$/.test(next)) end = take('percent', 1)
    else if (next === 'per' && words[end + 1]?.lower === 'cent') end = take('percent', 2)
    else if (next === 'percentage' && /^points?$/.test(words[end + 1]?.lower ?? '')) end = take('points', 2)
    else if (draft.unit === 'percent' && /^points?$/.test(next)) end = take('points', 1)
    else if (next === 'basis' && /^points?$/.test(words[end + 1]?.lower ?? '')) {
      draft.value /= 100
      draft.slack /= 100
      end = take('points', 2)
    } else if (next === 'bps' || next === 'bp') {
      draft.value /= 100
      draft.slack /= 100
      end = take('points', 1)
    } else if (next === 'pp' || next === 'pts') end = take('points', 1)
  }
  if (draft.unit === '') {
    const money = currencies.get(next)
    const code = previous && codeOf(previous.text, draft.value, words[draft.words[0]]!.text)
    const after = words[end + 1]?.lower ?? ''
    if (next === 'times' && !periodOpeners.has(words[end + 1]?.lower ?? '')) {
      if (words[end + 1] && /(?:er|more|less|as|the)$/.test(words[end + 1]!.lower)) end = take('factor', 1)
    } else if (money && (lower.length > 2 || !isWord)) end = take(money, 1)
    else if (times.has(next) && (lower.length > 1 || !isWord) && !ordinalSecond(words, end)) {
      end = take(times.get(next)!, 1)
    } else if (beforeUnit.has(next) && times.has(after) && after.length > 2) {
      end = take(times.get(after)!, 2)
    } else if (sizes.has(next) && lower.length > 1) {
      const rate = /^[gm]b$/.test(next) && text.slice(words[end]!.span[1]).startsWith('/s')
      end = take(rate ? `${next === 'gb' ? 'Gb' : 'Mb'}/s` : sizes.get(next)!, rate ? 2 : 1)
    } else if (code) {
      draft.unit = code
      draft.words = [draft.words[0] - 1, draft.words[1]]
      draft.span = [previous!.span[0], draft.span[1]]
    } else if (/\p{Sc}\s?$/u.test(text.slice(Math.max(0, draft.span[0] - 2), draft.span[0]))) {
      const at = /\s/.test(text[draft.span[0] - 1]!) ? draft.span[0] - 2 : draft.span[0] - 1
      const symbol = text[at]!
      const isReal = symbol === '$' && text[at - 1] === 'R'
      draft.unit = currencies.get(isReal ? 'r$' : symbol) ?? ''
      draft.span = [isReal ? at - 1 : at, draft.span[1]]
    }
  }
  if (draft.unit === '') {
    // “4 %”, “400 €”: as much of Europe writes them.
    const after = /^\s?(\p{Sc}|%)/u.exec(text.slice(draft.span[1], draft.span[1] + 2))
    if (after) {
      draft.unit = after[1] === '%' ? 'percent' : (currencies.get(after[1]!) ?? 'count')
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

/** Short for a currency before an amount. */
const shortFor: Readonly<Record<string, string>> = { Rs: 'INR', Tk: 'BDT', KSh: 'KES', Ksh: 'KES' }
/** “Tk 8.6” is a version. */
const leastTaka = 20

/** “AED 2.4M”, “Rs 300”; “PHP 8” is a language and “COP 26” a conference. */
function codeOf(text: string, value: number, digits: string): string | undefined {
  if (Object.hasOwn(shortFor, text) && (text !== 'Tk' || value >= leastTaka)) return shortFor[text]
  if (!/^[A-Z]{3}$/.test(text)) return undefined
  const lower = text.toLowerCase()
  const isSum = value >= amount && !/^(?:19|20)\d\d$/.test(digits)
  return currencies.get(lower) ?? (isSum ? codesBefore.get(lower) : undefined)
}

/** A number from here on is no version and no chapter. */
const amount = 1_000

/** Places behind a dot, and no thousand. */
const decimals = /(?<![\d.])\d+\.(?!000(?!\d))\d+(?!\.?\d)/

/**
 * “7.000 crates”, “€12.000”: thousands, as much of Europe writes them. Where a number of the sentence has other places, or a
 * unit of size, time or “million” follows, it is a decimal.
 */
function withDots(found: readonly Draft[], { text, block }: Sentence): void {
  if (!text.includes('.000')) return
  if (decimals.test(text)) return
  for (const draft of found) {
    const written = /^\D{0,3}[1-9]\d{0,2}\.000(?!\d| ?(?:[mkb]|million|billion|thousand)\b)/i.test(
      block.text.slice(...draft.span),
    )
    if (!written || draft.to !== null || (draft.unit !== 'count' && !isMoney(draft.unit))) continue
    draft.value *= 1_000
    draft.slack = 500
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

/** The word at `at` where nothing but white space parts it from the one before; empty otherwise. */
function behind(words: readonly Word[], at: number, text: string): string {
  const word = words[at]
  return word && /^\s*$/.test(text.slice(words[at - 1]!.span[1], word.span[0])) ? word.lower : ''
}

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
      draft.metric &&
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

/** “Three times a week”: how often, and no factor. */
const periodOpeners = list('per a in each over during before last this')

const scaleOf = (written: string): number => {
  const suffix = /\d\s?(k|m|bn?|thousand|[mb]illion)\b/i.exec(written)?.[1]?.toLowerCase()
  return suffix ? (multipliers.get(suffix) ?? 1) : 1
}
