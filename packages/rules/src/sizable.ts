import { type Feature, type Token, tokensOf } from '@marginalia/english'
import { effectIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'

const degrees: readonly Feature[] = ['blame', 'degree', 'intensify', 'praise']
const changing: readonly Feature[] = ['change-down', 'change-up', 'get-worse']

/** A word for how much or how well: “dramatically”, “much”, “smoother”, “excellent”. */
const isDegree = (token: Token): boolean =>
  token.inflection === 'comparative' ||
  token.inflection === 'superlative' ||
  degrees.some(feature => token.has(feature))

/** A change, a degree or a verdict: “dropped”, “much”, “smoother”, “excellent”. */
export const isGraded = (token: Token): boolean =>
  isDegree(token) || changing.some(feature => token.has(feature))

/**
 * Something in it has a size that one may ask for: a change, a degree, an amount, a verdict, or what came of it called by
 * its name. “The key was cut on the day of the lock” happened, and no number is missing.
 */
export const isSizable = once(
  (sentence: Sentence): boolean =>
    // “What we hung there was a smaller bell”: a deed.
    !/\bwhat (?:I|we) /i.test(sentence.text) &&
    (effectIn(sentence)?.kind === 'change' ||
      tokensOf(sentence).some(
        token => isGraded(token) || token.has('quantifier') || (token.pos === 'NOUN' && token.has('outcome')),
      )),
)
