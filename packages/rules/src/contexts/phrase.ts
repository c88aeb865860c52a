import { isLiteral, nounPhrasesOf, type PatternContext, reachingVerbs, tokensOf } from '@marginalia/english'
import { clauseAt } from './matched-clause.ts'

/** More words of its phrase follow: “long” in “long overdue”, “high quality”. */
const attributive: PatternContext = ({ sentence, tokens: [, to] }) => {
  const next = tokensOf(sentence)[to]
  return (
    next?.gap === '' &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.inflection === 'participle')
  )
}

/**
 * Before a noun, and not of what was reached: “we moved to smaller vans” and “we wrote harder tests” say which, “it brought
 * quicker repairs” says what came of it.
 */
const sorting: PatternContext = match => {
  const {
    sentence,
    meant: [from],
  } = match
  const phrase = nounPhrasesOf(sentence).find(({ tokens }) => tokens[0] <= from && from < tokens[1])
  if (phrase?.head.pos !== 'NOUN') return false
  const clause = clauseAt(match)
  const behind = clause !== null && phrase.tokens[0] >= clause.verb.tokens[1]
  return (
    tokensOf(sentence)[phrase.tokens[0] - 1]?.pos === 'ADP' ||
    (behind && !reachingVerbs.has(clause.verb.verb.lemma) && !clause.verb.verb.has('outcome'))
  )
}

/** Told of things one can touch: no figure of speech. */
const literal: PatternContext = ({ sentence, meant }) => isLiteral(sentence, meant)

/** What words are in their phrase. */
export const phraseContexts = {
  attributive,
  literal,
  sorting,
} satisfies Record<string, PatternContext>
