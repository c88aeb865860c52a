import { type Clause, clausesOf, denying, type PatternContext, tokensOf } from '@marginalia/english'
import { claimedIn } from '@marginalia/narrative'
import { clauseHolding } from '../owed.ts'
import { clauseAt, clauseOf } from './matched-clause.ts'

/** A condition, a possibility or a plan, not something that was. */
const supposed: PatternContext = match => {
  const clause = clauseAt(match)
  return (
    clause !== null &&
    (clause.mood === 'conditional' || clause.mood === 'modal' || clause.verb.tense === 'future')
  )
}

/** “Not”, “no”, “never” or “without” right before, or in the verb of the clause. */
const negated: PatternContext = match => {
  const {
    sentence,
    meant: [from],
  } = match
  const near = tokensOf(sentence).slice(Math.max(0, from - 2), from)
  return (
    near.some(({ lower }) => /^(?:not|no|never|without|n't)$/.test(lower)) ||
    clauseAt(match)?.verb.negative === true
  )
}

/** Claimed: something particular was or is so. A purpose (“to cut costs”), a wish and the name of a deed claim nothing. */
export const fact: PatternContext = match => {
  const clause = clauseOf(match)
  const tokens = tokensOf(match.sentence).slice(...match.tokens)
  // “Not everybody was on board”.
  const before = tokensOf(match.sentence)[match.tokens[0] - 1]?.lower ?? ''
  // “Had little effect”, but not “a little”.
  const denied =
    denying.has(before) ||
    tokens.some(
      ({ lower }, at) =>
        denying.has(lower) || (/^(?:few|little)$/.test(lower) && tokens[at - 1]?.lower !== 'a'),
    )
  return !denied && clause !== null && claimedIn(match.sentence).has(clause) && !supposed(match)
}

export const isToldAsFact = ({ mood, verb }: Clause): boolean => mood === 'fact' && verb.tense !== 'future'

/** Told as what happened; a sentence without a verb goes on with the one before: “Also some resistance from the guards.” */
const happened: PatternContext = match => {
  const told = clauseHolding(match.sentence, match.meant[0])
  if (!told || (told.verb.form !== 'finite' && told !== clauseAt(match))) return true
  // “We let it lie”: nothing but the verb before says when.
  const isBare = told.kind === 'infinitive' && tokensOf(match.sentence)[told.verb.tokens[0]]?.lower !== 'to'
  const { mood, kind, verb } =
    (isBare &&
      clausesOf(match.sentence).findLast(
        ({ verb: { form }, tokens }) => form === 'finite' && tokens[0] < told.tokens[0],
      )) ||
    told
  return mood === 'fact' && kind !== 'infinitive' && !verb.negative && (verb.tense === 'past' || verb.perfect)
}

/** In what mood it is told: as fact, as a plan, as what was not. */
export const moodContexts = {
  fact,
  happened,
  negated,
  supposed,
} satisfies Record<string, PatternContext>
