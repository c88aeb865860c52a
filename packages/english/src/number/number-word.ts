import type { Word } from '@marginalia/prose'
import { list } from '../list.ts'
import { type Draft, draftOf } from './quantity.ts'
import { cardinals, currencies, factors, multipliers, sizes, times } from './unit.ts'

/** Words that can be or begin a number, those with a hyphen apart; most words are none of them. */
const openers: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...factors.keys(),
  ...list('dozen dozens half third thirds quarter quarters a an'),
])

/** Numbers as words: “three”, “a dozen”, “half the”, “doubled”, “twice as many”, “a third of”. */
export function readWord(words: readonly Word[], i: number): Draft | null {
  const word = words[i]!
  if (!openers.has(word.lower) && !word.lower.includes('-')) return null
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
    const idiom = idioms.has(compound[2]!)
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
    (/^quarters?$/.test(word.lower) &&
      (next === 'of' || (next !== 'past' && next !== 'to' && isBehindBy(words, i))))
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

/** “Two-way”, “one-step”: no amount. */
const idioms = list('way sided on-one fold off step stop click')
/** Behind “twice” or “double”: what the size is held against. */
const compared = list('the that its what our their')

function fraction(words: readonly Word[], i: number, base: Draft): Draft | null {
  const of = words[i]!.lower.startsWith('third') ? 3 : 4
  const previous = words[i - 1]?.lower ?? ''
  const parts = previous === 'a' || previous === 'one' ? 1 : (cardinals.get(previous) ?? 0)
  if (parts === 0 || parts >= of || (words[i + 1]?.lower !== 'of' && !isBehindBy(words, i))) return null
  return { ...base, value: Math.round((1000 * parts) / of) / 10, unit: 'percent', slack: 0.5 }
}

/** Words between “by” and its fraction: “by well over one third”. */
const about = list(
  'a one two three about approximately around roughly almost nearly more less well just some over than under',
)

const isBehindBy = (words: readonly Word[], i: number): boolean => {
  let at = i - 1
  while (about.has(words[at]?.lower ?? '')) at--
  return at < i - 1 && words[at]?.lower === 'by'
}

function byFactor(words: readonly Word[], i: number, base: Draft, factor: number): Draft | null {
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (lower === 'twice' && next !== 'as' && !compared.has(next)) {
    return { ...base, value: 2, metric: false }
  }
  // “Double down”, “double-check”, “a double shift”: no amount.
  if (/^(?:double|triple)$/.test(lower) && next !== 'to' && !compared.has(next)) {
    return next === '' || words[i - 1]?.lower === 'to' ? { ...base, value: factor, unit: 'factor' } : null
  }
  if (/^doubl/.test(lower) && next === 'down') return null
  if (factor < 1) return { ...base, value: 50, unit: 'percent' }
  return { ...base, value: factor, unit: 'factor' }
}
