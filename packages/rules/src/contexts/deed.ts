import { clausesOf, type PatternContext } from '@marginalia/english'
import { beside } from '@marginalia/prose'
import { isOwnDeed } from '../owed.ts'
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

/** A deed of the writer's stands behind it: “I am hands on, I carried the crates”. */
const shownHere: PatternContext = ({ sentence, tokens: [, to] }) =>
  clausesOf(sentence).some(clause => clause.verb.tokens[0] >= to && isOwnDeed(sentence, clause))

/** What the writer did, alone or with others, was told just before: “I told the mayor. That was brave”. */
const deedBefore: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = beside(sentence, -1)
  return (
    clausesOf(sentence).some(clause => clause.tokens[1] <= from && isOwnDeed(sentence, clause)) ||
    (before !== null && clausesOf(before).some(clause => isOwnDeed(before, clause)))
  )
}

/** Who acts: a deed of the writer's. */
export const deedContexts = {
  acted,
  'deed-before': deedBefore,
  own,
  'shown-here': shownHere,
} satisfies Record<string, PatternContext>
