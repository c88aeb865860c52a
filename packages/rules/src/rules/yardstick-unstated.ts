import { defineRule } from '@marginalia/engine'
import { isTime, numbersOf, tokensOf } from '@marginalia/english'
import { type Account, toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { yardstickUnstated } from '../patterns/yardstick-unstated.ts'

/** How an example begins. */
const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'

/** Further places at most. */
const most = 3

/** What came of it is set against a plan, a limit or a hope, and neither has a figure. */
export default defineRule({
  id: 'yardstick-unstated',
  title: 'Measured against something unsaid',
  why: 'Above or below says nothing until the reader knows both: what was wanted and what came.',
  ask: 'What was wanted, and what came?',
  category: 'metric',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  probe: 'baseline',
  scope: 'document',
  messages: {
    expected: '“{match}” says neither what was expected nor what came.',
    standard: '“{match}” says neither where that line is nor where this came out.',
  },
  examples: {
    flags: [
      `${ferry} In July the second window opened, and sales were «lower than we had expected».`,
      `${ferry} In July the second window opened. Sales were «below target», and the mayor was cross.`,
      `${ferry} In July the second window opened. The line went down «to an acceptable level».`,
    ],
    passes: [
      `${ferry} In July the second window opened, and sales were lower than we had expected. We sold 140 tickets a day and had hoped for 200.`,
      `${ferry} In July the second window opened. Sales were below target: 140 instead of 200.`,
      `${ferry} The target was 200 tickets. In July the second window opened. Sales were below target.`,
      `${ferry} In July the second window opened. It took longer than planned, 3 weeks.`,
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      const places = account.sentences.flatMap(({ sentence, locate }) =>
        [...yardstickUnstated.check(sentence)]
          .filter(({ at }) => !isFigured(sentence, at) && !isKnown(sentence, at, account))
          .map(({ at, message }) => ({ message, at: locate(at) })),
      )
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: yardstickUnstated.explain,
})

/** A figure in the sentence, or in the next of its paragraph, gives a side of it; “for three months” gives none of a target. */
const isFigured = (sentence: Sentence, at: Span): boolean => {
  const isOfTime = /\b(?:long|lat|earl|soon|short|time)/i.test(sentence.block.text.slice(...at))
  const next = beside(sentence, 1)
  return (
    numbersOf(sentence).some(({ metric, unit }) => metric && (isOfTime || !isTime(unit))) ||
    (next !== null && numbersOf(next).some(({ metric }) => metric)) ||
    // “We had said June”.
    (isOfTime && tokensOf(sentence).some(token => token.has('month') || token.has('weekday')))
  )
}

/** “The target was 40 tons”: told elsewhere, in a sentence that names it. */
const isKnown = (sentence: Sentence, at: Span, { sentences }: Account): boolean => {
  const line = tokensOf(sentence).findLast(({ span, pos }) => span[1] <= at[1] && pos === 'NOUN')
  return line !== undefined && sentences.some(one => namesWithFigure(one.sentence, line.lemma))
}

const namesWithFigure = (sentence: Sentence, lemma: string): boolean =>
  numbersOf(sentence).some(({ metric, unit }) => metric && !isTime(unit)) &&
  tokensOf(sentence).some(token => token.lemma === lemma)
