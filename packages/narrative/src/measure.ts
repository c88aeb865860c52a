import {
  amountVerbs,
  beforeQuantity,
  beforeVerb,
  betweenSubject,
  changeNouns,
  changeParticles,
  comparatives,
  determiners,
  innerPrepositions,
  isChangeVerb,
  isMoney,
  isTime,
  levelLinks,
  measureEnds,
  numbersOf,
  periodsOf,
  type Quantity,
  tokenOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Pair } from './baseline.ts'
import { phraseBefore, phraseFrom, standTogether } from './phrase.ts'

/** What says how a number changes or compares. */
export interface Governor {
  /** Word index of the verb of change before it in its clause. */
  readonly verb: number | null
  /** “Reduction” in “a 40% reduction”. */
  readonly changeNoun: string | null
  /** “Faster” in “40% faster”. */
  readonly comparative: string | null
}

const farthest = 14

const governors = once(
  (sentence: Sentence) => new Map<Quantity, Governor>(numbersOf(sentence).map(q => [q, read(sentence, q)])),
)

export const governorOf = (sentence: Sentence, quantity: Quantity): Governor =>
  governors(sentence).get(quantity) ?? { verb: null, changeNoun: null, comparative: null }

function read(sentence: Sentence, quantity: Quantity): Governor {
  const { words, block } = sentence
  const next = words[quantity.words[1]]
  const near = next && standTogether(sentence, words[quantity.words[1] - 1]!, next)
  const comparative = near && comparatives.has(next.lower) ? next.lower : null
  let changeNoun: string | null = null
  const after = near && !comparative ? phraseFrom(sentence, quantity.words[1]) : null
  if (after) {
    const last = words[after[1] - 1]!.lower
    if (changeNouns.has(last)) changeNoun = last
    const first = words[after[0]]!.lower
    if (changeNouns.has(first)) changeNoun = first
  } else if (near && changeNouns.has(next.lower)) changeNoun = next.lower
  // “A drop of 40%”, “a saving of $2M”.
  const before = words[quantity.words[0] - 1]?.lower ?? ''
  const noun = words[quantity.words[0] - 2]?.lower ?? ''
  if (changeNoun === null && before === 'of' && changeNouns.has(noun)) changeNoun = noun
  let verb: number | null = null
  const [first] = quantity.words
  for (let i = first - 1; i >= Math.max(0, first - farthest); i--) {
    const between = block.text.slice(words[i]!.span[1], words[i + 1]?.span[0] ?? words[i]!.span[1])
    const after = words[i + 1]
    const comma = /,/.test(between) && i < first - 1 && !changeParticles.has(after!.lower)
    if (/[;:.(]/.test(between) || comma || (/\n/.test(between) && /^\p{Lu}/u.test(after!.text))) break
    if (isChangeVerb(words[i]!.lower) && isVerbHere(sentence, i)) {
      verb = i
      break
    }
    if (/^(?:which|who|that|while|but)$/.test(words[i]!.lower)) break
  }
  return { verb, changeNoun, comparative }
}

/** Not “the cut”, “a drop”, “cost savings”: a determiner or an adjective before it makes a noun of it. */
function isVerbHere(sentence: Sentence, i: number): boolean {
  const { words } = sentence
  const { lower } = words[i]!
  if (words[i - 1]?.lower === 'that') return true
  if (/(?:ed|ing|es)$/.test(lower)) return !determiners.has(words[i - 1]?.lower ?? '') || lower.endsWith('es')
  const previous = words[i - 1]?.lower ?? ''
  if (changeNouns.has(lower) && lower !== 'cut') {
    const next = words[i + 1]
    const counted = next && (next.kind === 'number' || next.lower === 'by')
    return i === 0 || !!counted || beforeVerb.has(previous)
  }
  return !determiners.has(previous) && tokenOf(sentence, i - 1)?.pos !== 'ADJ'
}

/** What a number measures: word indices, without a leading determiner. Null where the sentence does not say. */
export function measureOf(sentence: Sentence, quantity: Quantity, pair: Pair | null): Span | null {
  const { words } = sentence
  const own = afterNumber(sentence, quantity)
  if (own) return own
  if (pair?.kind === 'change' || pair?.kind === 'share') {
    const start = afterNumber(sentence, pair.from)
    if (start) return start
  }
  if (pair?.kind === 'change') {
    // “… and minorities from 12% to 24%”: what stands right before it, where another change stands before that.
    const opener = openerOf(sentence, pair.from)
    const beside = opener > 0 ? phraseBefore(sentence, opener) : null
    if (
      beside &&
      words[beside[0] - 1]?.lower === 'and' &&
      numbersOf(sentence).some(one => one.words[1] < beside[0])
    )
      return beside
  }
  const first = pair?.kind === 'change' && pair.from.words[0] < quantity.words[0] ? pair.from : quantity
  const governor = governorOf(sentence, first)
  if (governor.verb !== null) {
    const object = phraseFrom(sentence, governor.verb + 1)
    if (object && object[1] <= first.words[0]) return object
    const subject = subjectBefore(sentence, governor.verb)
    if (subject) return subject
  }
  return beforeNumber(sentence, first)
}

/** “1,300 tickets”, “25% of transactions”, “a 40% reduction in errors”, “40% fewer tickets”, “$12M in revenue”. */
function afterNumber(sentence: Sentence, quantity: Quantity): Span | null {
  const { words } = sentence
  const at = quantity.words[1]
  const next = words[at]
  const first = words[quantity.words[0]]!.lower
  if (first === 'twice') {
    return phraseFrom(
      sentence,
      next?.lower === 'as' && /^(?:many|much)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at,
    )
  }
  if (/^(?:doubl|tripl|trebl|quadrupl|halv)/.test(first)) {
    return phraseFrom(sentence, at) ?? subjectBefore(sentence, quantity.words[0])
  }
  if (!next || !standTogether(sentence, words[at - 1]!, next)) return null
  if (/^(?:an?|per|each|every)$/.test(next.lower) && isRate(sentence, at)) return null
  if (quantity.joined !== null && quantity.unit === 'count') {
    const noun = phraseFrom(sentence, at)
    return noun ? [quantity.words[0], noun[1]] : null
  }
  let from = at + skipRate(sentence, at)
  if (from > at) {
    // “$12M annually in lost conversions”.
    const link = words[from]?.lower
    return link === 'in' || link === 'of' ? phraseFrom(sentence, from + 1) : null
  }
  if (comparatives.has(next.lower)) {
    const noun = /ly$/.test(words[at + 1]?.lower ?? '') ? null : phraseFrom(sentence, at + 1)
    return noun
  }
  const isOf = next.lower === 'of'
  if (isOf || ((isMoney(quantity.unit) || isTime(quantity.unit)) && next.lower === 'in')) from = at + 1
  else if (next.lower === 'in' || next.lower === 'as') return null
  if (isTime(quantity.unit) && next.lower === 'in' && !isMoney(quantity.unit)) return null
  const phrase = phraseFrom(sentence, from)
  if (!phrase) {
    if (changeNouns.has(next.lower) && words[at + 1]?.lower === 'in') return phraseFrom(sentence, at + 2)
    return null
  }
  const trimmed = withoutPeriod(sentence, phrase)
  if (!trimmed) return null
  const [start, end] = trimmed
  const last = words[end - 1]!.lower
  const opening = words[start]!.lower
  if (changeNouns.has(last) || changeNouns.has(opening)) {
    const follows = words[end]?.lower ?? ''
    if (follows === 'in' || follows === 'to')
      return phraseFrom(sentence, end + 1) ?? (end - start > 1 ? [start, end - 1] : null)
    if (words[start + 1]?.lower === 'of' && end - start > 2) return [start + 2, end]
    // “300% traffic growth”.
    return changeNouns.has(last) && end - start > 1
      ? [start, end - 1]
      : quantity.unit === 'percent' || quantity.unit === 'factor'
        ? null
        : [start, end]
  }
  return [start, end]
}

/** “Nurses last year”: the year is no nurse. “Annual contacts” keeps its adjective. */
function withoutPeriod(sentence: Sentence, [from, to]: Span): Span | null {
  let end = to
  for (const { words } of periodsOf(sentence)) {
    if (words[0] === from && words[1] - words[0] === 1 && to - from > 1) continue
    if (words[0] <= from && from < words[1]) return null
    if (from < words[0] && words[0] < end) end = words[0]
  }
  while (end > from && measureEnds.has(sentence.words[end - 1]!.lower)) end--
  return end > from ? [from, end] : null
}

/** Words of a one-word rate at this place: “annually”. */
function skipRate(sentence: Sentence, at: number): number {
  const rate = periodsOf(sentence).find(
    ({ kind, words }) => kind === 'rate' && words[0] === at && words[1] === at + 1,
  )
  return rate && /ly$/.test(sentence.words[at]!.lower) && sentence.words[at]!.lower !== 'daily' ? 1 : 0
}

const isRate = (sentence: Sentence, at: number): boolean =>
  periodsOf(sentence).some(({ words }) => words[0] === at)

/** “Revenue of $12M”, “an error rate at 3%”, “latency is 40 ms”, “The export took 40 minutes”, “Uptime: 99.9%”. */
function beforeNumber(sentence: Sentence, quantity: Quantity): Span | null {
  const { words, block } = sentence
  let i = quantity.words[0]
  while (
    i > 0 &&
    (words[i - 1]!.lower !== 'at' || /^(?:least|most)$/.test(words[i]?.lower ?? '')) &&
    beforeQuantity.has(words[i - 1]!.lower)
  )
    i--
  if (i === 0) return null
  const previous = words[i - 1]!
  if (
    /[:=]\s*$/.test(block.text.slice(previous.span[1], words[i]!.span[0])) ||
    /^(?:of|with)$/.test(previous.lower)
  ) {
    const to = /^(?:of|with)$/.test(previous.lower) ? i - 1 : i
    return phraseBefore(sentence, to, true)
  }
  if (levelLinks.has(previous.lower) || amountVerbs.has(previous.lower))
    return subjectBefore(sentence, i - 1) ?? verbOf(sentence, i - 1)
  // “Cost the team 30 hours”: over the object to the verb.
  const object = phraseBefore(sentence, i)
  if (object && object[0] > 0) {
    let verb = object[0] - 1
    while (verb > 0 && determiners.has(words[verb]!.lower)) verb--
    if (amountVerbs.has(words[verb]!.lower)) return subjectBefore(sentence, verb) ?? verbOf(sentence, verb)
  }
  return /^\(/.test(block.text.slice(words[i]!.span[0] - 1, words[i]!.span[0]))
    ? phraseBefore(sentence, i, true)
    : null
}

function verbOf({ words }: Sentence, at: number): Span | null {
  return amountVerbs.has(words[at]!.lower) ? [at, at + 1] : null
}

/** The subject of the verb at `verb`: over auxiliaries, adverbs and “at” to the noun phrase. Null for a pronoun. */
function subjectBefore(sentence: Sentence, verb: number): Span | null {
  const { words } = sentence
  let i = verb
  while (
    i > 0 &&
    (betweenSubject.has(words[i - 1]!.lower) || /..ly$/.test(words[i - 1]!.lower)) &&
    standTogether(sentence, words[i - 1]!, words[i]!)
  ) {
    i--
  }
  const near = phraseBefore(sentence, i)
  if (!near) return null
  // “Scores for these groups improved”: the scores did.
  let at = near[0]
  while (at > 0 && determiners.has(words[at - 1]!.lower)) at--
  const inner = at > 1 && innerPrepositions.has(words[at - 1]!.lower) ? phraseBefore(sentence, at - 1) : null
  return inner ?? near
}

/** Index of the “from” before a number; -1 where there is none. */
function openerOf({ words }: Sentence, number: Quantity): number {
  for (let i = number.words[0] - 1; i >= Math.max(0, number.words[0] - 4); i--)
    if (words[i]!.lower === 'from') return i
  return -1
}
