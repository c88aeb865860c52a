import type { Family } from '@marginalia/engine'
import {
  type Clause,
  emptyNouns,
  type Feature,
  type NounPhrase,
  nounPhrasesOf,
  settledQuantities,
  specifying,
  type Token,
  tokensOf,
} from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { countedBy, isCountOwed } from './owed.ts'

/** What words leave open, and so what a reader asks about them. */
export type Openness = 'change' | 'judged' | 'trouble' | 'much' | 'amount'

/** Words of a clause that a reader cannot picture, count or name. */
export interface OpenWords {
  readonly kind: Openness
  /** In the block's text, UTF-16. */
  readonly span: Span
}

/** The words of a clause that leave most open; null where it names what it speaks of, or where nobody would ask. */
export function openIn(sentence: Sentence, clause: Clause): OpenWords | null {
  const tokens = tokensOf(sentence)
  let best = null as (OpenWords & { readonly open: number; readonly asked: boolean }) | null
  const keep = (kind: Openness, open: number, from: number, to: number, asked = true): void => {
    if (open <= (best?.open ?? 0)) return
    best = { kind, open, asked, span: [tokens[from]!.span[0], tokens[to - 1]!.span[1]] }
  }
  const [start, end] = clause.tokens
  const phrases = nounPhrasesOf(sentence).filter(({ tokens: [from, to] }) => from >= start && to <= end)
  for (const phrase of phrases) {
    const open = opennessOf(tokens, phrase)
    if (!open) continue
    // What is a problem in general is told by what follows.
    const told = open.kind !== 'trouble' || clause.verb.tense === 'past'
    const counts = open.kind !== 'much' || !chatty.test(phrase.head.lower) || isWeighed(sentence, phrase)
    const asked = told && counts && (!asksCount.has(open.kind) || isCountOwed(sentence, phrase.tokens))
    // What is done is asked about before who does it.
    const behind = phrase.tokens[0] >= clause.verb.tokens[1] ? 0.5 : 0
    const [from, to] = phrase.tokens
    keep(open.kind, open.open + behind, from, countedBy(sentence, [from, to])?.tokens[1] ?? to, asked)
  }
  const { verb, object } = clause
  const reach = object && object.tokens[1] <= end ? object.tokens[1] : verb.tokens[1]
  const named = tokens.slice(verb.tokens[0], reach).some(isNamed)
  if (verb.voice === 'active' && !named) {
    const told = object && object.head.pos === 'NOUN' && !isToldBy(tokens[reach])
    if (told && changes.some(feature => verb.verb.has(feature))) keep('change', 3, verb.tokens[0], reach)
  }
  if ((verb.verb.lemma === 'be' || verb.verb.lemma === 'become') && !verb.negative) {
    const said = tokens.findIndex(
      (token, at) => at >= verb.tokens[1] && at < Math.min(end, verb.tokens[1] + 3) && isJudging(token),
    )
    if (said !== -1) keep(tokens[said]!.has('trouble') ? 'trouble' : 'judged', 2, verb.tokens[0], said + 1)
  }
  return best?.asked ? best : null
}

/** In talk these hardly mean an amount: “I spent a lot of time on it”, “we had loads of those”. */
const chatty = /^(?:lots?|loads?|bunch|range|numbers)$/
/** What is weighed all the same: “a lot of crews”, “loads of money”. Of 12 judged notes on other nouns none was worth making. */
const weighed: readonly Feature[] = ['money', 'event', 'trouble', 'group', 'possession']

const isWeighed = (sentence: Sentence, { head, tokens }: NounPhrase): boolean => {
  const of = countedBy(sentence, tokens)?.head
  return of !== undefined && of !== head && of.lemma !== 'time' && weighed.some(feature => of.has(feature))
}

/** What is asked for its count. */
const asksCount: ReadonlySet<Openness> = new Set(['much', 'amount', 'trouble'])
const changes: readonly Feature[] = ['change-up', 'change-down']
/** Nouns of these classes name nothing that could be seen. */
const abstract: readonly Feature[] = ['attribute', 'cognition', 'act', 'state', 'event']
const judging: readonly Feature[] = ['judged', 'praise', 'blame']
/** What is counted where its number matters. */
const counted: readonly Feature[] = [
  'audience',
  'person',
  'group',
  'measured',
  'money',
  'technical',
  'possession',
]
/** “The majority of the orders”: how many is open. */
const share = /^(?:majority|minority|bulk)$/
const isNamed = ({ pos }: Token): boolean => pos === 'PROPN' || pos === 'NUM'
const isJudging = (token: Token): boolean =>
  token.pos === 'ADJ' &&
  !token.has('felt') &&
  (judging.some(feature => token.has(feature)) ||
    (token.inflection === 'comparative' && !settledQuantities.has(token.lower)))
const isAmount = (token: Token): boolean =>
  (token.has('quantifier') || token.has('few')) && !settledQuantities.has(token.lower)

/** How much a noun phrase leaves open, above 0; null where it says which and how many, or names. */
function opennessOf(
  tokens: readonly Token[],
  { tokens: [from, to], head, determiner }: NounPhrase,
): { readonly kind: Openness; readonly open: number } | null {
  const own = tokens.slice(from, to)
  if (head.pos !== 'NOUN' || own.some(isNamed) || /^(?:how|what|which|whose)$/.test(own[0]!.lower))
    return null
  const amount = own.some(isAmount)
  const judged = own.some(isJudging)
  const loose = determiner === null ? head.inflection === 'plural' || judged : /^an?$/.test(determiner.lower)
  if (!amount && !loose) return null
  // “A list of the stores that closed”: what follows says which.
  if (!amount && isToldBy(tokens[to])) return null
  if (own.some(({ lower }) => lower === 'more' || lower === 'other')) return null
  // “For some time nurses had to walk”: how long, not how many.
  if (/^some time\b/.test(own.map(({ lower }) => lower).join(' ')) && head.lower !== 'time') return null
  const vague = abstract.some(feature => head.has(feature))
  const open = (amount ? 3 : 0) + (judged ? 2 : 0) + (emptyNouns.has(head.lemma) ? 2 : 0) + (vague ? 1 : 0)
  // “For some time”, “a couple of hours” is a length of time.
  if (
    head.has('unit-of-time') ||
    (tokens[to]?.lower === 'of' && tokens[to + 1]?.has('unit-of-time')) ||
    head.lower === 'times' ||
    (tokens[from - 1]?.lower === 'for' && head.lower === 'time')
  )
    return null
  // “Problems to solve” are work.
  if (head.has('trouble')) return tokens[to]?.lower === 'to' ? null : { kind: 'trouble', open: open + 2 }
  // “The number of orders”, “these numbers” are known.
  if (amount && head.has('quantifier') && head.lower === 'number' && tokens[to]?.lower !== 'of') return null
  // “A load lay on the quay” and “house numbers” are things.
  const isThing =
    head.has('artefact') ||
    own.slice(0, -1).some(({ pos }) => pos === 'NOUN') ||
    (determiner === null && head.inflection !== 'plural')
  if (head.lower === 'couple') return null
  if (amount && head.has('quantifier') && isThing && tokens[to]?.lower !== 'of') return null
  if (amount && head.has('quantifier'))
    return loose || determiner === null || share.test(head.lemma) ? { kind: 'much', open } : null
  if (amount) return counted.some(feature => head.has(feature)) ? { kind: 'amount', open } : null
  return judged ? { kind: 'judged', open } : null
}

/** Words that go on to say which one is meant. */
const isToldBy = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.gap === '' &&
  (next.pos === 'ADP' || next.inflection === 'participle' || specifying.has(next.lower))

/** What a note says of open words. */
export const openMessages: Readonly<Record<Openness, string>> = {
  change: '“{match}” tells a change without its size.',
  judged: '“{match}” is how the writer sees it.',
  trouble: '“{match}” does not say what went wrong.',
  much: '“{match}” leaves open how much.',
  amount: '“{match}” leaves the amount open.',
}

/** The question to each. */
export const openQuestions: Readonly<Record<Openness, string>> = {
  change: 'By how much, and what shows it?',
  judged: 'What would show it to someone else?',
  trouble: 'What went wrong, how often, and for whom?',
  much: 'How many, or how much, and what shows it?',
  amount: 'How many, or how much?',
}

/** What each asks together with other rules. */
export const openFamilies: Readonly<Record<Openness, Family>> = {
  change: 'evidence',
  judged: 'evidence',
  trouble: 'amount',
  much: 'amount',
  amount: 'amount',
}

/** How the writer sees it, judges found hardly ever worth a note; praise is the matter of another rule. */
export const openLevels = { judged: 'off' } as const
