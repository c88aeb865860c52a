import { crowds, notCrowds, numbersOf, periodsOf } from '@marginalia/english'
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
    ({ kind, lower }, i) =>
      kind === 'word' &&
      i > 0 &&
      isCrowd(lower) &&
      !numbers.some(({ words }) => words[1] <= i + 1 && i - words[1] < 3),
  )
  return found?.span ?? null
})

const isCrowd = (lower: string): boolean => crowds.has(lower) || (people.test(lower) && !notCrowds.has(lower))

/** How words for people in the plural end. */
const people = /.{3}(?:(?:[^aeiou]e|ee|to)rs|(?:ee|ist|ician)s|(?:ipa|ude|ie)nts)$/
