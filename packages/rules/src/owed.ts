import {
  type Clause,
  clausesOf,
  type Feature,
  type NounPhrase,
  nounPhrasesOf,
  numbersOf,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** The clause a token stands in: the last that begins before it, or the one it leads up to (“Over the years we …”). */
export const clauseHolding = (sentence: Sentence, at: number): Clause | null => {
  const clauses = clausesOf(sentence)
  return clauses.findLast(({ tokens }) => tokens[0] <= at) ?? clauses[0] ?? null
}

/** Verbs after which an infinitive tells what was done: “managed to cut”. */
const done = /^(?:able|manage|help|start|begin|continue|go|get|succeed)$/

/** “Managed to cut” was done; “met to cut” is a purpose. */
export const isDone = (sentence: Sentence, { verb: { form, tokens } }: Clause): boolean =>
  form !== 'infinitive' ||
  tokensOf(sentence)
    .slice(Math.max(0, tokens[0] - 3), tokens[0])
    .some(({ lemma }) => done.test(lemma))

/** “People who had an impact”: which are meant, not what came of it. */
export const isRestrictive = ({ kind, opener }: Clause): boolean => kind === 'relative' && opener?.gap !== ','

/** The writer did it, alone or with others; bullets leave the subject out: “Taught workshops”. */
export function isOwnDeed(sentence: Sentence, clause: Clause): boolean {
  const { kind, mood, subject, person, verb } = clause
  if (kind !== 'main' || mood !== 'fact' || verb.form !== 'finite' || verb.negative) return false
  if (verb.tense !== 'past' && !verb.perfect) return false
  return person === 'i' || person === 'we' || (subject === null && clausesOf(sentence)[0] === clause)
}

/** What a reader wants counted whoever tells of it. */
const weighty: readonly Feature[] = ['audience', 'person', 'money', 'measured', 'trouble', 'possession']
/** What is told in the next breath, or felt, has no count. */
const uncountable: readonly Feature[] = ['cognition', 'emotion', 'feeling', 'felt']

/**
 * A reader asks for the count behind an open amount: in what the writers did, had or suffered; of those a statement is
 * about; else only of people, money, measures and trouble. What is generally so, planned, wished or not done has no
 * count, nor has what is negligible or stands in brackets; and what was counted in the same paragraph is known.
 * `at` are indices into `tokensOf(sentence)`.
 */
export function isCountOwed(sentence: Sentence, at: Span): boolean {
  const tokens = tokensOf(sentence)
  const counted = countedBy(sentence, at)
  const noun = counted?.head ?? null
  const has = (features: readonly Feature[]): boolean =>
    noun !== null && features.some(feature => noun.has(feature))
  if (noun && (noun.has('unit-of-time') || isCountedBeside(sentence, noun))) return false
  if (counted && (isOneOfOwn(counted) || /^(?:this|that|it)$/.test(counted.head.lower))) return false
  if (isAside(sentence, tokens[at[0]]!) || isMinor(tokens, at) || isCountedBehind(sentence, at)) return false
  const clause = clauseHolding(sentence, at[0])
  if (!clause) return true
  if (clause.mood !== 'fact' || clause.verb.tense === 'future') return false
  // “Not much time”: next to none.
  if (clause.verb.negative && /^(?:much|many|any)$/.test(tokens[at[0]]!.lower)) return false
  if (isRestrictive(clause) || !isDone(sentence, clause)) return false
  const teller = tellerOf(sentence, clause)
  const { subject, verb } = teller
  if (verb.tense !== 'past' && verb.verb.has('want')) return false
  const own = concernsWriter(sentence, teller)
  const about = subject !== null && subject.tokens[0] < at[1] && at[0] < subject.tokens[1]
  if (has(uncountable) && !has(['trouble']) && !isExperience(noun)) return false
  // “Asked a lot of questions”: what is said is not counted.
  if (verb.verb.has('say') && has(['communication'])) return false
  // “Few shops had a van”: hardly any, of whatever it is.
  if (/^(?:few|little)$/.test(tokens[at[0]]!.lower) && !has(weighty)) return false
  if (verb.tense === 'past' || (verb.perfect && own)) return own || about || has(weighty)
  // “Some people like …” is said of anybody, and few or most of a guess; “many clinics have no list” is a size.
  if (own) return has(weighty) || isExperience(noun)
  return has(['trouble']) || (about && has(weighty) && !/^(?:some|too|few|most)$/.test(tokens[at[0]]!.lower))
}

/** What the writers or theirs do, or what is done to them: “our depot had”, “it gave us”. */
export const concernsWriter = (sentence: Sentence, { person, subject, verb }: Clause): boolean =>
  person === 'i' ||
  person === 'we' ||
  (subject?.head.has('person') === false && /^(?:my|our)$/.test(subject.determiner?.lower ?? '')) ||
  /^(?:us|me)$/.test(tokensOf(sentence)[verb.tokens[1]]?.lower ?? '')

/** The clause with a tense that “working on …” or “to read …” belongs to; a clause with a tense itself. */
const tellerOf = (sentence: Sentence, clause: Clause): Clause =>
  clause.verb.form === 'finite'
    ? clause
    : (clausesOf(sentence).findLast(
        ({ verb, tokens }) => verb.form === 'finite' && tokens[0] <= clause.tokens[0],
      ) ?? clause)

/** What an amount counts: “orders” of “many orders”, “a lot of the orders” and “nearly all orders”. */
function countedBy(sentence: Sentence, [from, to]: Span): NounPhrase | null {
  const tokens = tokensOf(sentence)
  const phrases = nounPhrasesOf(sentence)
  let found =
    phrases.findLast(({ tokens: [start, end] }) => start < to && from < end) ??
    phrases.find(({ tokens: [start] }) => start === to)
  while (found && tokens[found.tokens[1]]?.lower === 'of' && found.head.has('quantifier')) {
    const next = phrases.find(({ tokens: [start] }) => start === found!.tokens[1] + 1)
    if (!next) break
    found = next
  }
  return found ?? null
}

/** “A lot of experience”, “much knowledge”: one mass that a reader judges the writer by. */
const isExperience = (noun: Token | null): boolean =>
  noun?.has('judged') === true && noun.inflection !== 'plural'

/** “Most of my time”, “a part of our work”: a share of one thing has no count. */
const isOneOfOwn = ({ determiner, head }: NounPhrase): boolean =>
  /^(?:my|our|his|her|its|their)$/.test(determiner?.lower ?? '') && head.inflection !== 'plural'

/** “(There are few shops)”. */
const isAside = (sentence: Sentence, token: Token): boolean =>
  /\([^)]*$/.test(sentence.block.text.slice(sentence.span[0], token.span[0]))

/** “Without many”, “its many”; “and many other clinics” closes a list that names enough. */
const isMinor = (tokens: readonly Token[], [from, to]: Span): boolean =>
  /^(?:without|not|no|its|his|her|whose)$/.test(tokens[from - 1]?.lower ?? '') ||
  (/^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(from, to).some(({ lower }) => lower === 'other'))

/** Tokens between a number and what it counts, at most. */
const nearby = 3
/** “One or two other clinics” counts no clinics. */
const fewest = 3

/** Nouns that a number counts in the same paragraph. */
const countedNouns = once((first: Sentence): ReadonlySet<string> => {
  const nouns = new Set<string>()
  for (const sentence of first.block.sentences) {
    const tokens = tokensOf(sentence)
    for (const { metric, unit, span, value } of numbersOf(sentence)) {
      if (!metric || unit !== 'count' || value < fewest) continue
      const at = tokens.findIndex(token => token.span[0] >= span[1])
      const noun = at === -1 ? undefined : tokens.slice(at, at + nearby).findLast(({ pos }) => pos === 'NOUN')
      if (noun) nouns.add(noun.lemma)
    }
  }
  return nouns
})

/** “Many pots, 37 in all”, “the right number was 20”: a number without a noun counts what was named before. */
const isCountedBehind = (sentence: Sentence, [, to]: Span): boolean => {
  const tokens = tokensOf(sentence)
  return numbersOf(sentence).some(({ metric, unit, span }) => {
    if (!metric || unit !== 'count' || span[0] < tokens[to - 1]!.span[1]) return false
    const next = tokens.find(token => token.span[0] >= span[1])
    return next?.gap !== '' || (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'PROPN')
  })
}

const isCountedBeside = (sentence: Sentence, { lemma }: Token): boolean =>
  countedNouns(sentence.block.sentences[0] ?? sentence).has(lemma)
