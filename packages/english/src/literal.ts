import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { clausesOf } from './clause.ts'
import type { Feature } from './feature.ts'
import { type NounPhrase, nounPhrasesOf } from './noun-phrase.ts'
import { physicalUnits } from './number/unit.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'

/** Before what is spoken about, not before what one touches: “about the ovens”, “after the fire”. */
const topical = new Set(
  `about regarding concerning for after before during despite since because per without`.split(/\s+/),
)

/** What cannot be touched, by WordNet's files and by what an office measures and judges. */
const abstract: readonly Feature[] = [
  'act',
  'attribute',
  'cognition',
  'communication',
  'event',
  'feeling',
  'group',
  'measured',
  'judged',
  'money',
  'organization',
  'possession',
  'state',
  'technical',
  'trouble',
]

/** What can be touched: so by most of its senses, or by one of a field of life. Buildings are where any work is told. */
const concrete: readonly Feature[] = [
  'tangible',
  'animal',
  'clothing',
  'device',
  'food',
  'sea',
  'vehicle',
  'weather',
]

const touches = (token: Token): boolean =>
  token.pos === 'NOUN' && concrete.some(feature => token.has(feature))
const isTangible = ({ head }: NounPhrase): boolean => touches(head)
const isAbstract = ({ head }: NounPhrase): boolean =>
  head.pos === 'NOUN' && !touches(head) && abstract.some(feature => head.has(feature))

const isTopical = (tokens: readonly Token[], { tokens: [from] }: NounPhrase): boolean =>
  from > 0 && tokens[from]!.gap === '' && topical.has(tokens[from - 1]!.lower)

/**
 * The noun phrases of a sentence outside a place that it does not only speak about: not “about the ovens”, “after the
 * fire”, nor what something of the office is of: “the number of ovens”. `place`: indices into `tokensOf(sentence)`,
 * half-open.
 */
export function thingsBeside(sentence: Sentence, [from, to]: Span): readonly NounPhrase[] {
  const isOutside = ({ tokens: [start, end] }: NounPhrase): boolean => end <= from || start >= to
  return toldOf(sentence)
    .filter(({ phrase, of }) => isOutside(phrase) && !(of && isOutside(of)))
    .map(({ phrase }) => phrase)
}

/** Phrases told of, with the abstract one each belongs to. */
const toldOf = once(
  (sentence: Sentence): readonly { readonly phrase: NounPhrase; readonly of: NounPhrase | null }[] => {
    const tokens = tokensOf(sentence)
    const phrases = nounPhrasesOf(sentence)
    // “As the road was shut”: the subject of a clause is told of, whatever opens it.
    const subjects = new Set(clausesOf(sentence).map(({ subject }) => subject))
    return phrases
      .map((phrase, index) => {
        const before = phrases[index - 1]
        return { phrase, of: before && isAbstract(before) && isOf(tokens, before, phrase) ? before : null }
      })
      .filter(({ phrase }) => subjects.has(phrase) || !isTopical(tokens, phrase))
  },
)

const isOf = (
  tokens: readonly Token[],
  { tokens: [, end] }: NounPhrase,
  { tokens: [from] }: NounPhrase,
): boolean => end === from - 1 && tokens[end]!.lower === 'of' && tokens[from]!.gap === ''

/**
 * Whether words are meant as they stand, by what they are told of: the noun they belong to (“lean bacon”), what follows
 * in their clause (“the needle of the compass”; “the needle on retention” is a figure), their subject, or a measure of
 * length, weight or heat. What a figure is said to be does not count: “the crates were the tip of the iceberg”.
 * `place`: indices into `tokensOf(sentence)`, half-open.
 */
export function isLiteral(sentence: Sentence, [from, to]: Span): boolean {
  const tokens = tokensOf(sentence)
  const phrases = nounPhrasesOf(sentence)
  const own = phrases.filter(({ tokens: [start, end] }) => start < to && end > from)
  // Its head stands outside: “bacon”, and not “fruit”.
  const head = own.find(phrase => phrase.tokens[1] > to)
  if (head && isTangible(head)) return true
  // “The stairs one step at a time”.
  if (own.some(({ tokens: [start] }) => start < from && touches(tokens[from - 1]!))) return true
  if (head && isAbstract(head)) return false
  if (isMeasured(tokens)) return true
  const clauses = clausesOf(sentence)
  const isSubject = clauses.some(({ subject }) => subject !== null && own.includes(subject))
  const following = phrasesAfter(tokens, phrases, to, isSubject)
  if (following[0] && isAbstract(following[0])) return false
  if (following.some(isTangible)) return true
  const clause = clauses.findLast(({ tokens: [start] }) => start <= from)
  // “Were the tip of the iceberg”, and not “were on the same page”.
  const predicated =
    clause?.verb.verb.lemma === 'be' &&
    clause.verb.tokens[1] <= from &&
    tokens[clause.verb.tokens[1]]!.pos !== 'ADP'
  return thingsBeside(sentence, [from, to]).some(
    phrase =>
      isTangible(phrase) &&
      phrase.tokens[1] <= from &&
      clause !== undefined &&
      phrase.tokens[0] >= clause.tokens[0] &&
      !(predicated && phrase === clause.subject),
  )
}

/**
 * The phrases that follow at once, up to the next verb: “through the leather of the shoe”. `goesOn`: over the verb of
 * which the figure is the subject.
 */
function phrasesAfter(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  to: number,
  goesOn: boolean,
): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  let at = to
  while (at < tokens.length && /^[(–—]?$/.test(tokens[at]!.gap)) {
    const phrase = phrases.find(({ tokens: [start] }) => start === at)
    if (phrase) {
      if (!isTopical(tokens, phrase)) found.push(phrase)
      at = phrase.tokens[1]
      continue
    }
    const { pos } = tokens[at]!
    // “I reached out and took the rail”; “the fruit fell into the mud”: the verb of the figure is meant, no other clause.
    if (pos === 'SCONJ' || pos === 'PRON' || (pos === 'VERB' && !goesOn && tokens[at - 1]!.pos !== 'CCONJ'))
      break
    at++
  }
  return found
}

/** “4 mm”, “20 degrees”. */
const isMeasured = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ pos, gap, lower }, at) =>
      pos !== 'NUM' && gap === '' && physicalUnits.has(lower) && tokens[at - 1]?.pos === 'NUM',
  )
