import { numbersOf, periodsOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { metricsIn } from './metric.ts'
import { crowds, notCrowds } from './point-words.ts'
import { scopeIn } from './scope.ts'

/** A number that says what came of it, or how much of something there was; dates and times of day are none. */
export const isMeasured = (sentence: Sentence): boolean => metricsIn(sentence).length > 0

/** How large something was: people, customers, money, things; no percentages and no times. */
export const isSized = once(
  (sentence: Sentence): boolean =>
    metricsIn(sentence).some(({ kind }) => kind === 'count' || kind === 'money' || kind === 'volume') ||
    scopeIn(sentence).some(({ kind, value }) => value !== null && kind !== 'horizon'),
)

/** A year, a month or a day. */
export const isDated = once(
  (sentence: Sentence): boolean =>
    periodsOf(sentence).some(({ kind }) => kind === 'date') ||
    /(?<![\d$€£.,-])(?:19|20)\d\d(?![\d%])/.test(sentence.text),
)

/** A crowd without a number: “the customers”, “many learners”. */
export const crowdIn = once((sentence: Sentence): Span | null => {
  const numbers = numbersOf(sentence)
  const found = sentence.words.find(
    ({ kind, lower }, i) =>
      kind === 'word' &&
      i > 0 &&
      isCrowd(lower) &&
      !numbers.some(({ words }) => words[1] <= i + 1 && i - words[1] < 3),
  )
  return found?.span ?? null
})

const isCrowd = (lower: string): boolean =>
  crowds.has(lower) ||
  (/.{3}(?:[^aeiou]ers|eers|tors|ees|ists|ipants|udents|icians|ients)$/.test(lower) && !notCrowds.has(lower))
