import { defineRule } from '@marginalia/engine'
import { flowingMoney, hasBeginning, moneyStems, tokenOf, tokensOf } from '@marginalia/english'
import { type StatedMetric, statedWhere } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import { clauseHolding } from '../owed.ts'

/** “$12M in revenue”: in a week or in a decade? */
export default defineRule({
  id: 'metric-without-period',
  title: 'Number without a period',
  why: 'A sum or a change means nothing until the reader knows the time it took.',
  ask: 'Over which period, or by which date?',
  category: 'metric',
  source: [
    {
      title: 'Write like an Amazonian (metric, amount, period, comparison, cause)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'note',
  // What money was for once has no period: judges found none of six worth making.
  levels: { change: 'off', money: 'off' },
  family: 'metric',
  probe: 'period',
  scope: 'document',
  messages: {
    money: '“{match}” has no period: not in its sentence, not beside it.',
    change: '“{match}” is a change with no date and no period.',
  },
  examples: {
    flags: ['The second oven earned «$41,000» in revenue.', 'Late trains fell from 8% to «3%».'],
    passes: [
      'Late trains fell from 8% to 3% by 30 June 2022.',
      'The second oven earned $41,000 in revenue in its first year.',
      'The lorry cost $40,000.',
      'The evening earned us revenue of $8 per seat.',
      'The storm shut the pier, and we lost $9,000 of sales.',
      'The yield of the night boat was reduced by $2,000.',
    ],
  },
  *check({ narrative }) {
    for (const { metric, at, period } of timelessIn(narrative)) {
      if (!period && !isPrice(metric) && !isOfOneDay(metric))
        yield { message: metric.kind === 'money' ? 'money' : 'change', at: at.locate(metric.quantity.span) }
    }
  },
})

const timelessIn = statedWhere(({ kind, from, direction, quantity, relative, sentence }) => {
  if (relative) return false
  if (kind === 'money') return from !== null || earns(sentence)
  return from !== null && direction !== null && quantity.unit !== 'count'
})

/** Money that comes, goes or is kept over time; a price or a budget stands by itself. */
const earns = once(
  ({ words }: Sentence): boolean =>
    words.some(({ lower }) => flowingMoney.has(lower)) &&
    words.some(({ lower }) => hasBeginning(lower, moneyStems)),
)

/** “We lost $9,000”: what went in the past went once; what comes in or is told in the present goes on. */
function isOfOneDay({ sentence, quantity, from, direction }: StatedMetric): boolean {
  const token = tokenOf(sentence, quantity.words[0])
  const clause = token && clauseHolding(sentence, tokensOf(sentence).indexOf(token))
  if (!clause || from !== null || clause.verb.tense !== 'past') return false
  return (
    clause.verb.verb.lemma === 'lose' ||
    ((direction === 'down' ||
      clause.verb.tokens[1] <= tokensOf(sentence).findIndex(({ lower }) => lower === 'down')) &&
      !isOfCost(sentence))
  )
}

/** Less cost is a gain, and goes on. */
const isOfCost = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(({ lemma }) => /^(?:cost|spend|spending)$/.test(lemma))

/** “$8 per seat”: the price of one, whenever it is. */
const isPrice = ({ sentence, quantity }: StatedMetric): boolean => {
  const [per, one] = tokensOf(sentence).filter(({ span }) => span[0] >= quantity.span[1])
  return per?.lower === 'per' && one !== undefined && !one.has('unit-of-time')
}
