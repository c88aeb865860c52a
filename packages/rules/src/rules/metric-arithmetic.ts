import { defineRule } from '@marginalia/engine'
import { miscountsOf } from '@marginalia/narrative'

/** “From 80 lb to 20 lb, half the load”: it is not. */
export default defineRule({
  id: 'metric-arithmetic',
  title: 'Numbers that contradict each other',
  why: 'One sum that does not come out makes a reader doubt every other number in the text.',
  ask: 'Which of these numbers is the right one?',
  category: 'metric',
  source: [
    {
      title: 'Checked by this project; percentages may be 1.5 points off, rounding is respected',
      grade: 'own',
    },
  ],
  level: 'warning',
  about: 'fact',
  probe: 'numbers-disagree',
  scope: 'sentence',
  messages: {
    percentage: '“{match}”: the change from {from} to {to} is {computed}%.',
    points: '“{match}” is the difference in points; the change from {from} to {to} is {computed}%.',
    factor: '“{match}”: between {from} and {to} lies a factor of {computed}.',
    difference: '“{match}”: between {from} and {to} lie {computed}.',
    direction: '“{match}” goes the other way than its verb.',
    range: '“{match}” begins above its end.',
    share: '“{match}”: {to} of {from} are {computed}%.',
    total: '“{match}” is the total; the parts from {from} to {to} add up to {computed}.',
    product: '“{match}”: the numbers from {from} to {to} multiply to {computed}.',
    year: '“{match}”: from {from} to {to} is {computed} in a year.',
    impossible: '“{match}” takes away more than there was.',
  },
  examples: {
    flags: [
      'The oil for the lamps fell from $1,200 to $700 a month, saving us around «$9,000» a year.',
      'Of 500 lamps 120 were dark, which is about «34%».',
      'Of the 40 berths, only 12 are dry, so «45%».',
      'By boat came 310 guests, «52%» of 900.',
      'The dark lamps fell from 214 a year to 90 a year, a drop of «70%».',
      'I saved 18 hours × 50 weeks × $20, so «$28,000».',
      'We hired 12 boats at a mean rate of $30 per day, which came to «$190,000» in the year.',
      'I bought 40 lamps at $110, which is «$5,400».',
      'Two boats less, which at $168,000 a boat with its crew is «$436,000» a year.',
      'Fuel use fell from 80 litres to 20 litres, a «50%» reduction.',
      'Weekly pages rose from «30 to 12».',
      'We closed 12 of 40 branches («25%»).',
      'We reduced returns by «120%».',
    ],
    passes: [
      'The oil for the lamps fell from $1,200 to $700 a month, saving us $6,000 a year.',
      'We hired 12 boats at a mean rate of $30 per day, which came to $131,400 in the year.',
      'We hired 12 boats at $30 a day, which came to $9,000 before the storm.',
      'I bought 40 lamps at $110 when the oil was $20.',
      'I bought 40 lamps at $110, which is $4,400, with oil at $20 a lamp, which is $800.',
      'In 3 towns, 40% of 900 households had no water.',
      '12 of 40 boats leaked, 8 of them in May, which is 20%.',
      'We moved 12 of 40 boats to the new rent, which is 20% lower.',
      'A 3 x 5 card is 2 inches wide, and the hall is 12 x 8 metres, so 40 guests fit.',
      'I sold 55 lamps at an average of 13.1 euros on three days (20, 20, 15).',
      'The oil for the lamps fell from $1,200 to $700 a month, saving us around $6,000 a year.',
      'Of 500 lamps 120 were dark, which is about 24%.',
      'Of the 40 berths, 12 are dry and 8 of the boats leak, which is 20%.',
      'By boat came 310 guests, 34% of 900.',
      'The dark lamps fell from 214 a year to 90 a year, a drop of 58%.',
      'I saved 18 hours × 50 weeks × $20, so $18,000.',
      'Fuel use fell from 80 litres to 20 litres, a 75% reduction.',
      'We cut cost from $10M to $5M and errors by 20%.',
      'I led 15 engineers (6 in Dublin, 5 in Austin and 4 in Pune).',
    ],
  },
  *check(sentence) {
    for (const { kind, span, computed, from, to } of miscountsOf(sentence)) {
      yield { message: kind, at: span, data: { computed, from, to } }
    }
  },
})
