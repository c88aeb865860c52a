import { defineRule } from '@marginalia/engine'
import {
  clausesOf,
  type Feature,
  isTime,
  numbersOf,
  planWords,
  standingVerbs,
  tokensOf,
} from '@marginalia/english'
import { type PlacedSentence, toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { oneNote } from '../one-note.ts'
import { yardstickUnstated } from '../patterns/yardstick-unstated.ts'

/** What came of it is set against a plan, a limit or a hope, and neither has a figure. */
export default defineRule({
  id: 'yardstick-unstated',
  title: 'Measured against something unsaid',
  why: 'Above or below says nothing until the reader knows both: what was wanted and what came.',
  ask: 'What was wanted, and what came?',
  asks: { level: 'What figure is that, and what was it before?', others: 'What did they reach, and you?' },
  category: 'structure',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  family: 'evidence',
  probe: 'baseline',
  scope: 'document',
  messages: {
    expected: '“{match}” says neither what was expected nor what came.',
    standard: '“{match}” says neither where that line is nor where this came out.',
    level: '“{match}” is a level that a reader does not know.',
    others: '“{match}” compares with others, and does not say what they reached.',
  },
  examples: {
    flags: [
      `${ferry} In July the second window opened, and sales were «lower than we had expected».`,
      `${ferry} In July the second window opened. Sales were «below target», and the mayor was cross.`,
      `${ferry} In July the second window opened. The line went down «to an acceptable level».`,
      `${ferry} In July the second window opened. Complaints returned «to a normal level».`,
      `${ferry} In July we sold 140 tickets a day, and sales were «above the average».`,
    ],
    passes: [
      `${ferry} In July the second window opened, and sales were lower than we had expected. We sold 140 tickets a day and had hoped for 200.`,
      `${ferry} In July the second window opened. Sales were below target: 140 instead of 200.`,
      `${ferry} The target was 200 tickets. In July the second window opened. Sales were below target.`,
      `${ferry} In July the second window opened. It took longer than planned, 3 weeks.`,
      `${ferry} In July we sold 140 of 200 tickets. Sales were below target.`,
      `${ferry} In July the boat came an hour later than planned.`,
      `${ferry} In July the storm was worse than forecast.`,
      `${ferry} In July we reached our target customers by radio.`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of toldAccountsIn(narrative)) {
      const found = sentences.flatMap(({ sentence, locate }) =>
        [...yardstickUnstated.check(sentence)].map(({ at, message }) => ({ sentence, locate, at, message })),
      )
      // Most texts have none.
      if (found.length === 0) continue
      const known = namedWithFigures(sentences)
      yield* oneNote(
        found
          .filter(({ sentence, at, message }) => message !== 'standard' || isOfMeasure(sentence, at))
          .filter(
            ({ sentence, at, message }) =>
              /^(?:expected|standard)$/.test(message) || isOfFigure(sentence, at),
          )
          .filter(({ sentence, at, message }) =>
            message === 'others'
              ? !isToldOfOthers(sentence, at)
              : !isFigured(sentence, at) && !known.has(lineOf(sentence, at) ?? ''),
          )
          .map(({ locate, at, message }) => ({ message, at: locate(at) })),
      )
    }
  },
  explain: yardstickUnstated.explain,
})

/** A figure, a day or an hour in the sentence or beside it gives one side of the two; “for three months” gives none of a target. */
const isFigured = (sentence: Sentence, [from, to]: Span): boolean => {
  const isOfTime = /^l(?:ong|at)er/i.test(sentence.block.text.slice(from, to))
  return (
    [beside(sentence, -1), sentence, beside(sentence, 1)].some(
      one => one !== null && numbersOf(one).some(({ metric, unit }) => metric && (isOfTime || !isTime(unit))),
    ) ||
    // “We had said June”, “an hour later than planned”.
    (isOfTime &&
      (speaksOfTime(sentence) ||
        [beside(sentence, -1)].some(one => one !== null && speaksOfTime(one) && plans(one))))
  )
}

/** “Above the market, which grew by 4%”, or a sentence beside it has their figure. What the writer reached tells nothing of others. */
const isToldOfOthers = (sentence: Sentence, at: Span): boolean => {
  const line = lineOf(sentence, at)
  const named = (one: Sentence): number => tokensOf(one).filter(({ lemma }) => lemma === line).length
  const hasFigure = (one: Sentence): boolean => numbersOf(one).some(({ metric }) => metric)
  return (
    numbersOf(sentence).some(({ metric, span }) => metric && span[0] >= at[1]) ||
    (hasFigure(sentence) && named(sentence) > 1) ||
    [-2, -1, 1].some(places => {
      const one = beside(sentence, places)
      return one !== null && hasFigure(one) && named(one) > 0
    })
  )
}

/** “Complaints came back to a normal level”, “we outperformed the market”: not “the lamp hung above the market”. */
const isOfFigure = (sentence: Sentence, at: Span): boolean => {
  const clause = clausesOf(sentence).findLast(({ verb }) => verb.span[0] < at[1])
  if (!clause) return false
  if (clause.verb.span[0] >= at[0]) return clause.verb.verb.lemma !== 'come'
  return figured.some(feature => clause.subject?.head.has(feature))
}
const figured: readonly Feature[] = ['measured', 'trouble', 'outcome', 'money']

const times: readonly Feature[] = ['month', 'weekday', 'unit-of-time']
const speaksOfTime = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(token => times.some(feature => token.has(feature)))

/** “We had said June”, “the plan was for a week”. */
const plans = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(token => planWords.has(token.lemma) || (token.pos === 'VERB' && token.has('say')))

/** What a measure is held against, by its noun: “target”. */
const lineOf = (sentence: Sentence, [, to]: Span): string | undefined =>
  tokensOf(sentence).findLast(({ span, pos }) => span[1] <= to && pos === 'NOUN')?.lemma

/** “The target was 40 tons”: lemmas of the nouns that stand with a figure anywhere. */
const namedWithFigures = (sentences: readonly PlacedSentence[]): ReadonlySet<string> =>
  new Set(
    sentences
      .filter(({ sentence }) => numbersOf(sentence).some(({ metric, unit }) => metric && !isTime(unit)))
      .flatMap(({ sentence }) => tokensOf(sentence).map(({ lemma }) => lemma)),
  )

/** “Sales were below target”, “we missed it”: not “the cat slept under the plan”, “the arrow hit the target”. */
const isOfMeasure = (sentence: Sentence, at: Span): boolean => {
  const clause = clausesOf(sentence).findLast(({ verb }) => verb.span[0] < at[1])
  if (!clause) return true
  const head = clause.subject?.head
  if (head?.has('artefact') && !head.has('measured')) return false
  return clause.verb.span[0] >= at[0] || standingVerbs.has(clause.verb.verb.lemma)
}
