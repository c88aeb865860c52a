import type { Reading } from './reading.ts'
import type { Token } from './token.ts'
import { edge, trait } from './trait.ts'

/**
 * A rule that reads a word anew where its neighbours ask for it, as in Brill's tagger:
 *
 *     to: PART > ADP | +1 !?VERB.base
 *
 * “to”, taken for a particle, is a preposition where the next word cannot be a verb's base. Before the colon, the words
 * it is about (none: all). Then what the word was taken for, and what it is; both are traits, joined by dots where all
 * must hold. Then conditions, all of which must hold, joined by “&”. A condition is a place (`-1` the word before,
 * `+2` the word after the next, `+1~` the next that is no adverb or “not”, `0` the word itself) and alternatives with
 * commas between: traits in capitals, words or lemmas in small letters after `=`. `!` says that none may hold; `?`
 * asks what the word could be and not what it is taken for. Beyond punctuation there is only `EDGE`.
 */
export interface ContextRule {
  readonly line: string
  readonly words: ReadonlySet<string> | null
  readonly from: readonly number[]
  readonly to: number
  readonly conditions: readonly Condition[]
}

interface Condition {
  readonly at: number
  readonly overAdverbs: boolean
  readonly not: boolean
  readonly possible: boolean
  readonly traits: readonly number[]
  readonly words: ReadonlySet<string> | null
}

const notation = /^(?:([^:|>]+):\s*)?([\w.,\s]+?)\s*>\s*([\w.]+)\s*(?:\|\s*(.+))?$/
const conditionNotation = /^([+-]\d|0)(~?)\s+(!?)(\??)(.+)$/

/** Read one line. Throws where it does not follow the notation. */
export function contextRule(line: string): ContextRule {
  const match = notation.exec(line.trim())
  if (!match) throw new Error(`“${line}” is no rule of context`)
  const [, words, from = '', to = '', conditions] = match
  return {
    line: line.trim(),
    words: words ? new Set(words.split(',').map(word => word.trim())) : null,
    from: from.split(',').map(all),
    to: all(to),
    conditions: conditions ? conditions.split('&').map(one => condition(one.trim(), line)) : [],
  }
}

const all = (name: string): number =>
  name
    .trim()
    .split('.')
    .reduce((bits, one) => bits | trait(one), 0)

function condition(written: string, line: string): Condition {
  const match = conditionNotation.exec(written)
  if (!match) throw new Error(`“${written}” in “${line}” is no condition`)
  const [, at, over, not, possible, alternatives = ''] = match
  const parts = alternatives.split(',').map(one => one.trim())
  const words = parts.filter(one => one.startsWith('=')).map(one => one.slice(1))
  return {
    at: Number(at),
    overAdverbs: over === '~',
    not: not === '!',
    possible: possible === '?',
    traits: parts.filter(one => !one.startsWith('=')).map(all),
    words: words.length > 0 ? new Set(words) : null,
  }
}

const adverb = trait('ADV')

/** Index of the token at a place seen from `from`; -1 where an edge lies between. */
function placeOf(tokens: readonly Token[], from: number, { at, overAdverbs }: Condition): number {
  const step = at < 0 ? -1 : 1
  let here = from
  for (let left = Math.abs(at); left > 0; left--) {
    for (;;) {
      here += step
      const token = tokens[here]
      if (!token || tokens[step < 0 ? here + 1 : here]!.gap !== '') return -1
      if (!overAdverbs || !((token.reading.traits & adverb) !== 0 || token.lemma === 'not')) break
    }
  }
  return here
}

function holds(tokens: readonly Token[], from: number, asked: Condition): boolean {
  const place = placeOf(tokens, from, asked)
  if (place === -1) return asked.traits.includes(edge) !== asked.not
  const token = tokens[place]!
  if (asked.words && (asked.words.has(token.lower) || asked.words.has(token.reading.lemma))) return !asked.not
  if (asked.possible) {
    for (const { traits } of token.readings)
      for (const bits of asked.traits) if ((traits & bits) === bits) return !asked.not
  } else {
    const { traits } = token.reading
    for (const bits of asked.traits) if ((traits & bits) === bits) return !asked.not
  }
  return asked.not
}

/** Whether a rule can ever change a word with these readings, whatever the word. */
export function concerns({ from, to }: ContextRule, readings: readonly Reading[]): boolean {
  let any = 0
  for (const { traits } of readings) any |= traits
  if ((any & to) !== to) return false
  return (
    readings.some(({ traits }) => from.some(bits => (traits & bits) === bits)) &&
    readings.some(({ traits }) => (traits & to) === to)
  )
}

/** Read the token at `at` anew if the rule applies; whether it did. */
export function apply(rule: ContextRule, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { traits } = token.reading
  if (!rule.from.some(bits => (traits & bits) === bits)) return false
  if (rule.words && !rule.words.has(token.lower) && !rule.words.has(token.reading.lemma)) return false
  const { to } = rule
  let target: Token['reading'] | undefined
  for (const reading of token.readings) {
    if ((reading.traits & to) === to && reading !== token.reading) {
      target = reading
      break
    }
  }
  if (!target) return false
  for (const asked of rule.conditions) if (!holds(tokens, at, asked)) return false
  token.reading = target
  return true
}
