import { type Clause, type Feature, type PatternContext, tokensOf } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { clauseHolding } from '../owed.ts'
import { isToldAsFact } from './mood.ts'

const troubles: readonly Feature[] = ['trouble', 'get-worse']

/** Trouble is told in the clause. */
export const isTrouble = (sentence: Sentence, { tokens }: Clause): boolean =>
  tokensOf(sentence)
    .slice(...tokens)
    .some(token => troubles.some(feature => token.has(feature)))

/** Told of trouble. */
const troubled: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  return clause !== null && isToldAsFact(clause) && isTrouble(match.sentence, clause)
}

/** The sentence tells of trouble. */
export const troubleContexts = {
  troubled,
} satisfies Record<string, PatternContext>
