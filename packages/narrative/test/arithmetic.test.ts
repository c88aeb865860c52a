import { readDocument, sentencesIn } from '@marginalia/prose'
import { expect, it } from 'vitest'
import { miscountsOf } from '../src/index.ts'

/** Kind, the words in doubt, and what the other numbers give. */
type Row = readonly [source: string, kind: string, words: string, computed: number]

const wrong: readonly Row[] = [
  ['Latency fell from 20 ms to 2 ms, a 50% reduction.', 'percentage', '50%', 90],
  ['We cut handling time by 60%, from 40 minutes to 10 minutes.', 'percentage', '60%', 75],
  ['Claims fell 30% (from 1,000 to 400 a month).', 'percentage', '30%', 60],
  ['Sales grew from $2M to $5M, a 60% increase.', 'percentage', '60%', 150],
  ['I saw a 90% drop in pages from 30 to 12 per week.', 'percentage', '90%', 60],
  ['Picking errors went from 800 to 200, down 60%.', 'percentage', '60%', 75],
  ['Wait time dropped from 2 hours to 30 minutes, a 50% cut.', 'percentage', '50%', 75],
  ['The fill rate rose from 80% to 90%, a 25% increase.', 'percentage', '25%', 12.5],
  ['Declines fell from 40% to 20%, a 20% reduction.', 'points', '20%', 50],
  ['Yield rose from 60% to 75%, or 20 points.', 'difference', '20 points', 15],
  ['Throughput rose from 45 loaves per hour to 540 loaves per hour, a 20x gain.', 'factor', '20x', 12],
  ['We grew from 10 to 20 sites, a fourfold increase.', 'factor', 'fourfold', 2],
  ['Spend fell from $10M to $8M, saving $4M.', 'difference', '$4M', 2_000_000],
  ['The crew grew from 12 to 18, a gain of 8.', 'difference', '8', 6],
  ['Weekly pages rose from 30 to 12.', 'direction', '30 to 12', 30],
  ['Cost per order fell from $1.80 to $2.20.', 'direction', '$1.80 to $2.20', 1.8],
  ['We reduced returns by 120%.', 'impossible', '120%', 100],
  ['That was a 300% reduction in paper.', 'impossible', '300%', 100],
  ['The yard holds between 90 and 40 lorries.', 'range', '90 and 40', 40],
  ['We closed 12 of 40 branches (25%).', 'share', '25%', 30],
  ['Only 7 out of 30 nurses, or 40%, had the training.', 'share', '40%', 23.3],
  ['I led 14 engineers (6 in Dublin, 5 in Austin and 4 in Pune).', 'total', '14', 15],
  ['We spent $12M: $4M on steel, $3M on wages and $1M on fuel.', 'total', '$12M', 8_000_000],
  ['Costs were halved, from $12M to $9M.', 'percentage', 'halved', 25],
]

it.each(wrong)('does not believe: %s', (source, kind, words, computed) => {
  expect(miscounts(source)).toEqual([[kind, words, computed]])
})

const right: readonly string[] = [
  'Loading fell from 50 minutes to 5 minutes, a 90% reduction.',
  'We cut handling time by 75%, from 40 minutes to 10 minutes.',
  'I cut reprints by 75%, from 2.4M to 600K a year.',
  'I took 95% off the night alarms (from 60 to 3 a week).',
  'Wait time dropped from 2 hours to 30 minutes, a 75% cut.',
  'Sales grew from $2M to $5M, a 150% increase.',
  'The fill rate rose from 80% to 90%, a 12.5% increase.',
  'The fill rate rose from 80% to 90%, a gain of 10 points.',
  'Late trains fell from 4.7% to 2.2%, a 53% reduction.',
  'Throughput rose from 45 loaves per hour to 612 loaves per hour, a 13.6x gain.',
  'We grew from 10 to 21 sites, about twice the size.',
  'Spend fell from $10M to $8M, saving $2M.',
  'Spend fell from about $10M to about $8M, saving roughly $2.4M.',
  'Load time fell from 4.2 s to 1.1 s, 74% faster.',
  'We cut cost from $10M to $5M and errors by 20%.',
  'Defects fell by 20%, and spend went from $4M to $3M.',
  'We moved 30% of the staff from 10 sites to 4.',
  'Page views rose from 1.2M to 1.8M in 2022, with 40% from abroad.',
  'We closed 12 of 40 branches (30%).',
  'Only 7 out of 30 nurses, or 23%, had the training.',
  'I led 15 engineers (6 in Dublin, 5 in Austin and 4 in Pune).',
  'I led 14 engineers (including 6 in Dublin and 5 in Austin).',
  'We spent $8M: $4M on steel, $3M on wages and $1M on fuel.',
  'The network was down between 20.45 and 03.00.',
  'The yard holds between 40 and 90 lorries.',
  'We reduced returns by 100%.',
  'Orders grew by 300%.',
  'The price fell from $10 to $9.95, under 1% less.',
  'Tickets halved, from 41 to 20 a week.',
  'Visits doubled from 10,000 to 20,400.',
  'I worked from 9 to 5 and cut overtime by 40%.',
  'The team grew from 8 to 12 people in 3 months.',
  'Churn fell from 5% to 4% in 2021, 80% of it in the first quarter.',
  'We shrank the queue from 900 to 300, a third of its size.',
  'Uptime rose from 99.1% to 99.95%.',
  'I improved the score from 31 to 47.',
  'Costs did not fall from 5 to 3; they rose from 3 to 5.',
]

it.each(right)('believes: %s', source => {
  expect(miscounts(source)).toEqual([])
})

function miscounts(source: string): [string, string, number][] {
  return [...sentencesIn(readDocument(source).document)].flatMap(({ sentence }) =>
    miscountsOf(sentence).map(({ kind, span, computed }): [string, string, number] => [
      kind,
      source.slice(...span),
      computed,
    ]),
  )
}
