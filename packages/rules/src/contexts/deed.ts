import {
  type Clause,
  calendar,
  clausesOf,
  type Feature,
  type PatternContext,
  tokensOf,
} from '@marginalia/english'
import { beside, type Sentence } from '@marginalia/prose'
import { isIdleVerb, isOwnDeed } from '../owed.ts'
import { clauseOf } from './matched-clause.ts'

/** What the writer, alone or with others, did in the past: “I taught …”; a bullet has no subject. */
const own: PatternContext = match => {
  const clause = clauseOf(match)
  return clause !== null && isOwnDeed(match.sentence, clause)
}

/** The verb before the match is a deed of the writer's: “I wrote to the owner where necessary”. */
const acted: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = clausesOf(sentence).filter(({ verb: { tokens } }) => tokens[1] <= from)
  const [first] = before
  const clause = before.at(-1)
  if (!first || !clause) return false
  // “I counted them and called”: a verb without a subject shares the first.
  const shares = clause.kind === 'main' && clause.subject === null && clause.verb.tense === 'past'
  return isOwnDeed(sentence, clause) || (shares && isOwnDeed(sentence, first))
}

/** What shows it stands behind it: “I am hands on, I carried the crates”, “… with the crates each morning”. */
const shownHere: PatternContext = ({ sentence, tokens: [, to] }) =>
  isEachTime(sentence, to) ||
  clausesOf(sentence).some(
    clause => clause.verb.tokens[0] >= to && (isOwnDeed(sentence, clause) || isProof(sentence, clause)),
  )

/** “… because I bring him bread”, “…: he gave me his key”: something done; “because I love rye” shows nothing. */
function isProof(sentence: Sentence, { mood, opener, tokens: [start], verb }: Clause): boolean {
  const gives = opener?.lower === 'because' || opener?.lower === 'since'
  if (!gives && !/:/.test(tokensOf(sentence)[start]!.gap)) return false
  return mood === 'fact' && !verb.negative && verb.verb.pos === 'VERB' && !isIdleVerb(verb.verb)
}

/** “Each morning”: what is done so often can be seen. */
const isEachTime = (sentence: Sentence, from: number): boolean => {
  const tokens = tokensOf(sentence)
  return tokens.some(
    ({ lower }, at) =>
      at >= from && /^(?:each|every)$/.test(lower) && calendar.some(one => tokens[at + 1]?.has(one)),
  )
}

/** What the writer did, alone or with others, was told just before: “I told the mayor. That was a brave talk”. */
const deedBefore: PatternContext = ({ sentence, meant: [, end], tokens: [from] }) => {
  const before = beside(sentence, -1)
  return (
    isAct(sentence, end) &&
    (clausesOf(sentence).some(clause => clause.tokens[1] <= from && isBold(sentence, clause)) ||
      (before !== null && clausesOf(before).some(clause => isBold(before, clause))))
  )
}

/** What one sees or feels takes no courage. */
const isBold = (sentence: Sentence, clause: Clause): boolean =>
  isOwnDeed(sentence, clause) && !felt.some(feature => clause.verb.verb.has(feature))
const felt: readonly Feature[] = ['emotion', 'feel', 'perception', 'stative']

/** “A talk”, “a decision”; not “a red”, “a rescue by the crew”, “a dive of hers”. */
function isAct(sentence: Sentence, end: number): boolean {
  const tokens = tokensOf(sentence)
  const next = tokens[end]
  const isAnothers = next?.gap === '' && (next.lower === 'by' || next.lower === 'of')
  return !isAnothers && acts.some(feature => tokens[end - 1]!.has(feature))
}
const acts: readonly Feature[] = ['act', 'cognition', 'communication', 'event']

/** Who acts: a deed of the writer's. */
export const deedContexts = {
  acted,
  'deed-before': deedBefore,
  own,
  'shown-here': shownHere,
} satisfies Record<string, PatternContext>
