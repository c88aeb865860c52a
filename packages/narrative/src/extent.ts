import { crowds, numbersOf, periodsOf, type Token, tokenOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { metricsIn } from './metric.ts'
import { says } from './saying.ts'
import { scopeIn } from './scope.ts'

/** Fewer of anything, and of people or places, are told rather than counted: “two questions”, “one team”. */
const fewest = { told: 2, things: 5, scope: 3 }

/** A number that says what came of it, or how much of something there was; dates and times of day are none. */
export const isMeasured = once((sentence: Sentence): boolean =>
  metricsIn(sentence).some(
    ({ kind, quantity: { value }, from }) =>
      kind !== 'count' || from !== null || value === 0 || value > fewest.told,
  ),
)

/** How large something was: people, customers, money, things; no percentages and no times. */
export const isSized = once(
  (sentence: Sentence): boolean =>
    metricsIn(sentence).some(
      ({ kind, quantity: { value } }) =>
        kind === 'money' || kind === 'volume' || (kind === 'count' && value >= fewest.things),
    ) ||
    scopeIn(sentence).some(
      ({ kind, value }) =>
        kind !== 'horizon' && value !== null && (kind === 'money' || value >= fewest.scope),
    ),
)

/** A year, or a time counted back from now. */
export const isDated = (sentence: Sentence): boolean => year.test(sentence.text) || says('dated')(sentence)

const year = /(?<![\d$€£.,-])(?:19|20)\d\d(?![\d%])|\bFY ?'?\d\d/i

/** A month or a day, of whatever year; its span counts in the block's text. */
export const dayIn = once(
  (sentence: Sentence): Span | null => periodsOf(sentence).find(({ kind }) => kind === 'date')?.span ?? null,
)

/** A crowd without a number: “the customers”, “many learners”. */
export const crowdIn = once((sentence: Sentence): Span | null => {
  const numbers = numbersOf(sentence)
  const found = sentence.words.find(
    ({ kind }, i) =>
      kind === 'word' &&
      i > 0 &&
      isCrowd(tokenOf(sentence, i)!) &&
      !numbers.some(({ words }) => words[1] <= i + 1 && i - words[1] < 3),
  )
  return found?.span ?? null
})

const isCrowd = ({ lower, inflection, features }: Token): boolean =>
  crowds.has(lower) || (inflection === 'plural' && features.has('person'))
