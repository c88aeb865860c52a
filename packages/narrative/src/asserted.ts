import { addressing, type Clause, clausesOf, type Feature, type Token, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { isGeneral } from './claimed.ts'
import { proseOf } from './label-prose.ts'
import { says } from './saying.ts'
import { isAvowed, isSince } from './since.ts'

/** Verbs and adjectives of what one feels, hopes for or thanks for: told as such, nothing has to show it. */
const feeling: readonly Feature[] = ['emotion', 'feel', 'feeling']
const wished = new Set('hope wish love thank appreciate'.split(' '))

/**
 * What is explained on the spot: the example, the reason or the list follows in the same sentence. A word or two before
 * a colon are a label.
 */
const explained = /^[^:]{20,}:\s+\S|\b(?:e\.g|i\.e)\.|\S\s[-–—]\s\S|:["”*_]*$/i
/** A list in brackets. */
const listed = /\((?:[^()]+,){2,}/

/**
 * The sentence claims something of what was or is: a reader may ask for its evidence. Wishes, plans, advice, thanks,
 * feelings told as feelings, conditions, questions and what explains itself on the spot claim nothing.
 */
export const isAsserted = once((sentence: Sentence): boolean => {
  // “**Result:** …”: a label explains nothing.
  const text = sentence.block.text.slice(...proseOf(sentence))
  if (/\?["'”’)]*$/.test(text) || explained.test(text) || says('example')(sentence)) return false
  if (listsWhat(sentence)) return false
  const tokens = tokensOf(sentence)
  // “Thanks to her” names a cause.
  if (
    tokens.some(
      ({ lower }, at) =>
        addressing.has(lower) &&
        !(lower === 'thanks' && tokens[at + 1]?.lower === 'to') &&
        !(appeals(sentence) && lower === 'you'),
    )
  )
    return false
  // “It is easy to …”, “people like …”: said of everybody and always.
  const clauses = clausesOf(sentence).filter(clause => clause.kind === 'main' && !isGeneral(clause, tokens))
  if (clauses.length === 0 && clausesOf(sentence).some(({ kind }) => kind === 'main')) return false
  return clauses.length === 0 || clauses.some(clause => claims(clause, tokens)) || isSure(sentence)
})

/** “We dropped stops (north, pier, mill)”; a list before the claim says of whom it is told. */
function listsWhat(sentence: Sentence): boolean {
  const at = sentence.text.search(listed)
  if (at < 0) return false
  const verbs = clausesOf(sentence).filter(({ kind, verb }) => kind === 'main' && verb.form === 'finite')
  return verbs.length === 0 || verbs.some(({ verb }) => verb.span[0] < sentence.span[0] + at)
}

/** “If you asked the crew, they would tell you, and I think that …”: others are called to witness. */
function appeals(sentence: Sentence): boolean {
  const [asks, tells, claim] = clausesOf(sentence)
  return (
    asks?.mood === 'conditional' &&
    asks.person === 'you' &&
    asks.verb.verb.has('say') &&
    tells?.mood === 'modal' &&
    claim?.mood === 'fact' &&
    claim.kind === 'main'
  )
}

/** “I am confident that we saved time”, “I can say that we save time today”: what one is sure of is claimed. */
function isSure(sentence: Sentence): boolean {
  const clauses = clausesOf(sentence)
  const avowed = isSince(sentence) && clauses.some(clause => isAvowed(clause, tokensOf(sentence)))
  return clauses.some(
    ({ kind, opener, mood, verb }) =>
      kind === 'subordinate' &&
      opener?.lower === 'that' &&
      mood === 'fact' &&
      (verb.tense === 'past' || (avowed && verb.tense === 'present')),
  )
}

/** “The bakers were happy”, “the team was motivated”: what many feel is told as what came of something. */
const manyFeel = (subject: Clause['subject']): boolean =>
  subject?.head.pos === 'NOUN' &&
  (subject.head.inflection === 'plural' || crowds.some(feature => subject.head.has(feature)))
const crowds: readonly Feature[] = ['audience', 'group', 'organization']

function claims({ mood, verb, person, subject, tokens: [, end] }: Clause, tokens: readonly Token[]): boolean {
  if (mood !== 'fact' || verb.tense === 'future') return false
  const own = person === 'i' || person === 'we'
  // “I feel that it shows my talent” is an opinion.
  const opines = verb.verb.lemma === 'feel' && tokens[verb.tokens[1]]?.lower === 'that'
  if (own && !opines && (feeling.some(feature => verb.verb.has(feature)) || wished.has(verb.verb.lemma)))
    return false
  const behind = tokens.slice(verb.tokens[1], Math.min(end, verb.tokens[1] + 4))
  return (
    !(verb.verb.lemma === 'be' || verb.verb.lemma === 'become') ||
    (!own && manyFeel(subject)) ||
    // “A passionate cook” is no feeling told.
    !behind.some((token, at) => token.has('felt') && behind[at + 1]?.pos !== 'NOUN')
  )
}
