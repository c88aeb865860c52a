import { clausesOf, crowds, notCrowds, numbersOf, periodsOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { metricsIn } from './metric.ts'
import { says, whereSaid } from './saying.ts'
import { scopeIn } from './scope.ts'

/** Fewer of anything, and of people or places, are told rather than counted: “two questions”, “one team”. */
const fewest = { told: 2, things: 5, scope: 3 }

/** A number that says what came of it, or how much of something there was; dates and times of day are none. */
export const isMeasured = once((sentence: Sentence): boolean =>
  metricsIn(sentence).some(
    ({ kind, quantity: { value }, from }) =>
      kind !== 'count' || from !== null || value === 0 || value > fewest.told || !Number.isInteger(value),
  ),
)

const wholly =
  /(?<!\b(?:as|than|like|to) )\b(?:never|no(?:body|ne| further| more)|zero|(?:at least|only|exactly|just) one)\b/i

/** A number of what the sentence before named (“four went over”), or none at all (“never again”): somebody has counted. */
export const isCounted = once(
  (sentence: Sentence): boolean =>
    numbersOf(sentence).some(
      ({ metric, unit, value, words: [at] }) =>
        unit === 'count' &&
        value >= fewest.told &&
        (metric || (sentence.words[at]!.kind === 'word' && sentence.words[at - 1]?.lower !== 'at')),
    ) ||
    wholly.test(sentence.text) ||
    // “All the boats were painted.”
    clausesOf(sentence).some(
      ({ kind, subject }) => kind === 'main' && /^(?:all|every|each)$/.test(subject?.determiner?.lower ?? ''),
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

/** Where a sentence says its year, or a time counted back from now; its span counts in the block's text. */
export const dateIn = once((sentence: Sentence): Span | null => {
  const found = year.exec(sentence.text)
  if (!found) return saysDate(sentence)
  const from = sentence.span[0] + found.index
  return [from, from + found[0].length]
})

const saysDate = whereSaid('dated')

/** The date is of what was before the story: “he had tried it in 2020”, “when I took the desk over in 2019”. */
export const isDatedBefore = once((sentence: Sentence): boolean => {
  const date = dateIn(sentence)
  if (!date) return false
  const inside = clausesOf(sentence).filter(({ span }) => span[0] <= date[0] && date[1] <= span[1])
  const clause = inside.at(-1)
  if (!clause) return false
  const { verb, person, opener } = clause
  return (
    (verb.tense === 'past' && verb.perfect) ||
    (says('entered')(sentence) && opener !== null && (person === 'i' || person === 'we'))
  )
})

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
