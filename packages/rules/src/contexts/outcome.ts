import {
  type Clause,
  clausesOf,
  type Feature,
  type PatternContext,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { claimedIn, isOfToday } from '@marginalia/narrative'
import { isRestrictive } from '../owed.ts'
import { clauseAt, clauseOf } from './matched-clause.ts'

/**
 * The noun of a match is what changed, the subject of a verb without an object: “morale improved”, not “the team reached
 * us”. A gerund before it is a part of its name: “shipping cost fell”.
 */
const changing: PatternContext = match => {
  const clause = clauseOf(match)
  // “Improved over the summer” has no object.
  if (!clause || (clause.object && !clause.object.head.has('time'))) return false
  const tokens = tokensOf(match.sentence).slice(...match.tokens)
  if (clause.subject) return tokens.includes(clause.subject.head)
  const before = clausesOf(match.sentence).findLast(({ verb }) => verb.tokens[0] < clause.verb.tokens[0])
  return before?.verb.form === 'gerund' && before.object !== null && tokens.includes(before.object.head)
}

const gains: readonly Feature[] = ['outcome', 'change-up', 'change-down', 'judged']

/** What a result is put down to. */
const credited = new Set(['contributor', 'cause', 'driver', 'factor', 'reason'])

/** What is believed is told as past, and a result. */
const ofResult: PatternContext = ({ sentence, tokens: [, to] }) => {
  const believed = clausesOf(sentence).find(({ verb: { tokens } }) => tokens[0] >= to)
  if (believed?.verb.tense !== 'past') return false
  return tokensOf(sentence)
    .slice(to, believed.tokens[1])
    .some(token => credited.has(token.lemma) || gains.some(feature => token.has(feature)))
}

const ills: readonly Feature[] = ['trouble', 'get-worse', 'felt', 'feel', 'feeling']

/**
 * Told as reached, in the past, by the clause a reader keeps: “it improved our service”. Trouble caused is no gain, what
 * hangs on “as” or “when” is beside the point, and what is hoped has not come.
 */
export const isAchieved: PatternContext = match => {
  const told = clauseOf(match)
  // “We built on a plan that both could bear”: the plan is what was reached.
  const clause = told && isRestrictive(told) && told.tokens[0] > match.tokens[0] ? clauseAt(match) : told
  if (!clause || !claimedIn(match.sentence).has(clause)) return false
  const { kind, opener, verb } = clause
  // “I felt much better”, “I am hugely proud”: what somebody felt has no measure.
  if (verb.verb.has('feel') || (clause.person === 'i' && verb.verb.lemma === 'be')) return false
  // “Things had changed a lot”: what follows says which.
  if (verb.verb.lemma === 'change' && clause.subject?.head.lemma === 'thing') return false
  // “That which worked well” hangs on nothing; “asked which worked” is not claimed.
  if (kind === 'subordinate' && opener && !/^(?:that|which)$/.test(opener.lower)) return false
  const tokens = tokensOf(match.sentence)
  // “… so that the door is wider”: what it was for.
  if (opener?.lower === 'that' && tokens[tokens.indexOf(opener) - 1]?.lower === 'so') return false
  if (verb.form === 'finite' && verb.tense !== 'past' && !verb.perfect && !isOfToday(match.sentence))
    return false
  const own = tokens.slice(...match.tokens)
  // “We cut complaints”: less trouble is a gain.
  const eased = own.some(token => token.has('change-down') || token.lower === 'down')
  return (
    !tokens.some(({ lower }) => lower === 'hopefully') &&
    !own.some(
      token =>
        isNoGain(token) && !(eased && token.has('trouble')) && !(token.has('praise') && isOfOthers(clause)),
    ) &&
    // “The lift broke down”, not “costs went down”.
    !own.some(({ lower }, at) => lower === 'down' && !/^(?:go|come)$/.test(own[at - 1]!.lemma))
  )
}

/** “The guests were happy”: what those feel for whom one works came of it. */
const isOfOthers = ({ person, subject }: Clause): boolean =>
  person === 'other' && subject !== null && crowds.some(feature => subject.head.has(feature))
const crowds: readonly Feature[] = ['audience', 'group', 'organization', 'person']

/** Trouble, what one felt, what was no more than mixed: “it left me calmer”; satisfaction is measured. */
const isNoGain = (token: Token): boolean =>
  token.lower === 'mixed' || (!token.has('measured') && ills.some(feature => token.has(feature)))

/** The sentence tells what changed or came of it. */
export const outcomeContexts = {
  changing,
  'of-result': ofResult,
} satisfies Record<string, PatternContext>
