import { readDocument } from '@marginalia/prose'
import type { Metric, Span } from '@marginalia/report'
import { expect, it } from 'vitest'
import { readNarrative } from '../src/index.ts'

/** Words, value, upper value, unit, kind, direction, what is measured, baseline, period, approximate. */
type Row = readonly [
  string,
  number,
  number | null,
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  boolean,
]

const table: readonly (readonly [string, readonly Row[]])[] = [
  [
    'Defects fell from 8.2% to 3.1% by 30 June 2022.',
    [['3.1%', 3.1, null, 'percent', 'quality', 'down', 'Defects', '8.2%', 'by 30 June 2022', false]],
  ],
  [
    'I reduced repeat calls by 75%, from 1.6M to 400K per year.',
    [
      [
        '75%',
        75,
        null,
        'percent',
        'percentage',
        'down',
        'repeat calls',
        'from 1.6M to 400K',
        'per year',
        false,
      ],
      ['400K', 400000, null, 'count', 'volume', 'down', 'repeat calls', '1.6M', 'per year', false],
    ],
  ],
  [
    'We cut picking errors by 40% in Q4 2022.',
    [['40%', 40, null, 'percent', 'percentage', 'down', 'picking errors', null, 'in Q4 2022', false]],
  ],
  [
    'The night export took 40 minutes.',
    [['40 minutes', 40, null, 'min', 'time', null, 'night export', null, null, false]],
  ],
  [
    'The paper roster cost 26 hours a week.',
    [['26 hours', 26, null, 'h', 'time', null, 'paper roster', null, 'a week', false]],
  ],
  [
    'I led 14 clerks who sorted 2.1M letters a day.',
    [
      ['14', 14, null, 'count', 'count', null, 'clerks', null, null, false],
      ['2.1M', 2100000, null, 'count', 'volume', null, 'letters', null, 'a day', false],
    ],
  ],
  [
    'Checkout latency dropped from 900 ms to 310 ms within six weeks.',
    [['310 ms', 310, null, 'ms', 'time', 'down', 'Checkout latency', '900 ms', 'within six weeks', false]],
  ],
  [
    'The team handled about 12,000 parcels per shift.',
    [['12,000', 12000, null, 'count', 'volume', null, 'parcels', null, 'per shift', true]],
  ],
  [
    'Uptime reached 99.95% in March 2024.',
    [['99.95%', 99.95, null, 'percent', 'quality', null, 'Uptime', null, 'in March 2024', false]],
  ],
  [
    'Our freight budget was €4.2 million in 2021.',
    [['€4.2 million', 4200000, null, 'EUR', 'money', null, 'freight budget', null, 'in 2021', false]],
  ],
  [
    'Returns were 40% lower than the previous year.',
    [['40%', 40, null, 'percent', 'percentage', 'down', 'Returns', 'previous year', 'previous year', false]],
  ],
  [
    'The new dock schedule saved $1.3M annually.',
    [['$1.3M', 1300000, null, 'USD', 'money', null, 'new dock schedule', null, 'annually', false]],
  ],
  [
    'It generated £250,000 in extra revenue in the first year.',
    [['£250,000', 250000, null, 'GBP', 'money', null, 'extra revenue', null, 'in the first year', false]],
  ],
  [
    '25% of patients waited more than four hours.',
    [
      ['25%', 25, null, 'percent', 'percentage', null, 'patients', null, null, false],
      ['four hours', 4, null, 'h', 'time', null, 'patients', null, null, true],
    ],
  ],
  [
    'We doubled the number of daily shipments.',
    [['doubled', 2, null, 'factor', 'percentage', 'up', 'number of daily shipments', null, 'daily', false]],
  ],
  [
    'Bed occupancy rose 8 percentage points year over year.',
    [
      [
        '8 percentage points',
        8,
        null,
        'points',
        'percentage',
        'up',
        'Bed occupancy',
        null,
        'year over year',
        false,
      ],
    ],
  ],
  [
    'The error rate is now 0.3%, down from 2.1%.',
    [['0.3%', 0.3, null, 'percent', 'quality', 'down', 'error rate', '2.1%', null, false]],
  ],
  [
    'Customer satisfaction improved from 3.8/5 to 4.6/5.',
    [['4.6/5', 4.6, null, 'count', 'quality', 'up', 'Customer satisfaction', '3.8/5', null, false]],
  ],
  [
    'We closed 12 of the 40 stores in May 2022.',
    [['12', 12, null, 'count', 'count', null, 'stores', '40', 'in May 2022', false]],
  ],
  [
    'Half of the suppliers missed the deadline.',
    [['Half', 50, null, 'percent', 'percentage', null, 'suppliers', null, null, false]],
  ],
  [
    'The queue shrank by half within a month.',
    [['half', 50, null, 'percent', 'percentage', 'down', 'queue', null, 'within a month', false]],
  ],
  [
    'I hired three analysts and a dozen drivers.',
    [
      ['three', 3, null, 'count', 'count', null, 'analysts', null, null, false],
      ['dozen', 12, null, 'count', 'count', null, 'drivers', null, null, false],
    ],
  ],
  [
    'Between 10 and 12 percent of orders arrived late.',
    [['10 and 12 percent', 10, 12, 'percent', 'percentage', null, 'orders', null, null, false]],
  ],
  [
    'The backlog grew to 4,300 tickets.',
    [['4,300', 4300, null, 'count', 'quality', 'up', 'tickets', null, null, false]],
  ],
  [
    'Throughput tripled in 90 days.',
    [['tripled', 3, null, 'factor', 'percentage', 'up', 'Throughput', null, 'in 90 days', false]],
  ],
  [
    'The nightly job moved 3.5 TB of logs.',
    [['3.5 TB', 3.5, null, 'TB', 'volume', null, 'logs', null, null, false]],
  ],
  [
    'Fuel costs per delivery fell 18%, from $2.20 to $1.80.',
    [
      [
        '18%',
        18,
        null,
        'percent',
        'percentage',
        'down',
        'Fuel costs per delivery',
        'from $2.20 to $1.80',
        null,
        false,
      ],
      ['$1.80', 1.8, null, 'USD', 'money', 'down', 'Fuel costs per delivery', '$2.20', null, false],
    ],
  ],
  [
    'The pilot covered 6 hospitals and roughly 900 beds.',
    [
      ['6', 6, null, 'count', 'count', null, 'hospitals', null, null, false],
      ['900', 900, null, 'count', 'count', null, 'beds', null, null, true],
    ],
  ],
  [
    'Repair time went from 5 weeks to 6 days.',
    [['6 days', 6, null, 'd', 'time', 'down', 'Repair time', '5 weeks', null, false]],
  ],
  [
    'Support contacts are down 23% since January.',
    [['23%', 23, null, 'percent', 'percentage', 'down', 'Support contacts', null, 'since January', false]],
  ],
  [
    'I wrote a 6-page memo for the board.',
    [['6-page', 6, null, 'count', 'count', null, '6-page memo', null, null, false]],
  ],
  [
    'A 15% price increase lost us 200 accounts.',
    [
      ['15%', 15, null, 'percent', 'percentage', 'up', 'price', null, null, false],
      ['200', 200, null, 'count', 'count', null, 'accounts', null, null, false],
    ],
  ],
  ['Search became 3x faster.', [['3x', 3, null, 'factor', 'percentage', 'up', 'Search', null, null, false]]],
  [
    'The ward lost 11 nurses last year.',
    [['11', 11, null, 'count', 'count', null, 'nurses', null, 'last year', false]],
  ],
  [
    'Each truck carried 40+ pallets.',
    [['40+', 40, null, 'count', 'volume', null, 'pallets', null, null, true]],
  ],
  [
    'We shipped the fix within 36 hours.',
    [['36 hours', 36, null, 'h', 'time', null, null, null, null, false]],
  ],
  [
    'The audit found 17 defects in 2,000 invoices.',
    [
      ['17', 17, null, 'count', 'quality', null, 'defects', null, null, false],
      ['2,000', 2000, null, 'count', 'volume', null, 'invoices', null, null, false],
    ],
  ],
  [
    'Cart abandonment was 68% versus 74% in the control group.',
    [['68%', 68, null, 'percent', 'percentage', 'down', 'Cart abandonment', '74%', null, false]],
  ],
  ['The vendor charged 5 USD per seat.', [['5 USD', 5, null, 'USD', 'money', null, null, null, null, false]]],
  [
    'Claims took 2 days instead of 9 days.',
    [['2 days', 2, null, 'd', 'time', 'down', 'Claims', '9 days', null, false]],
  ],
  [
    'Claims took 2 days rather than 9 days.',
    [['2 days', 2, null, 'd', 'time', 'down', 'Claims', '9 days', null, false]],
  ],
  [
    'Inventory accuracy: 97.5%.',
    [['97.5%', 97.5, null, 'percent', 'quality', null, 'Inventory accuracy', null, null, false]],
  ],
  [
    'I reviewed one million rows by hand.',
    [['one million', 1000000, null, 'count', 'volume', null, 'rows', null, null, false]],
  ],
  [
    'The forecast was off by 20%.',
    [['20%', 20, null, 'percent', 'percentage', null, 'forecast', null, null, false]],
  ],
  [
    'A 30% reduction in overtime freed 1,200 hours.',
    [
      ['30%', 30, null, 'percent', 'percentage', 'down', 'overtime', null, null, false],
      ['1,200 hours', 1200, null, 'h', 'time', null, null, null, null, false],
    ],
  ],
  [
    'Twice as many clerks passed the test.',
    [['Twice', 2, null, 'factor', 'percentage', 'up', 'clerks', null, null, false]],
  ],
  [
    'Mean repair time is 42 minutes, compared with 95 minutes in 2020.',
    [['42 minutes', 42, null, 'min', 'time', 'down', 'Mean repair time', '95 minutes', 'in 2020', false]],
  ],
  [
    'The line makes 50 to 60 bottles per minute.',
    [['50 to 60', 50, 60, 'count', 'count', null, 'bottles', null, 'per minute', false]],
  ],
  [
    'We saved an estimated $150,000 in penalties.',
    [['$150,000', 150000, null, 'USD', 'money', null, 'penalties', null, null, true]],
  ],
  [
    'The clinic sees 80 patients every day.',
    [['80', 80, null, 'count', 'volume', null, 'patients', null, 'every day', false]],
  ],
  [
    'Only 7 out of 30 branches opened on Sunday.',
    [['7', 7, null, 'count', 'count', null, 'branches', '30', null, false]],
  ],
  [
    'The contract was worth $3.4M over three years.',
    [['$3.4M', 3400000, null, 'USD', 'money', null, 'contract', null, 'over three years', false]],
  ],
  [
    'Power use fell by 200 kWh a day.',
    [['200 kWh', 200, null, 'kWh', 'volume', 'down', 'Power use', null, 'a day', false]],
  ],
  [
    'Refund requests jumped to 1,900 in the week after launch.',
    [['1,900', 1900, null, 'count', 'volume', 'up', 'Refund requests', null, 'in the week', false]],
  ],
  [
    'NPS rose from 31 to 47 between January and June 2023.',
    [['47', 47, null, 'count', 'quality', 'up', 'NPS', '31', 'between January and June 2023', false]],
  ],
  [
    'Training cost nearly two hundred dollars per driver.',
    [['two hundred dollars', 200, null, 'USD', 'money', null, 'Training', null, null, true]],
  ],
  [
    'The API served 680 requests per second.',
    [['680', 680, null, 'count', 'volume', null, 'requests', null, 'per second', false]],
  ],
  [
    'Complaints halved in ten weeks.',
    [['halved', 50, null, 'percent', 'percentage', 'down', 'Complaints', null, 'in ten weeks', false]],
  ],
  [
    'I moved 600 servers from Madrid to Dublin in 2019.',
    [['600', 600, null, 'count', 'count', null, 'servers', null, 'in 2019', false]],
  ],
  [
    'Defects per batch: 30 → 12.',
    [['12', 12, null, 'count', 'quality', 'down', 'Defects per batch', '30', null, false]],
  ],
  [
    'We beat the target of 95% by 2.5 points.',
    [
      ['95%', 95, null, 'percent', 'percentage', null, 'target', null, null, false],
      ['2.5 points', 2.5, null, 'points', 'percentage', null, null, null, null, false],
    ],
  ],
  [
    'The fleet burned 12% less diesel in 2023 than in 2022.',
    [['12%', 12, null, 'percent', 'percentage', 'down', 'diesel', '2022', 'in 2023', false]],
  ],
  [
    'Store sales were flat at $2M a month.',
    [['$2M', 2000000, null, 'USD', 'money', null, 'Store sales', null, 'a month', false]],
  ],
]

it.each(table)('reads every metric of: %s', (source, rows) => {
  expect(ledger(source)).toEqual(rows)
})

const noMetrics = [
  'On 4 April 2023 I joined an L6 loop in Q3.',
  'Windows 11 and Python 3.11 run on S3 and EC2.',
  'We were on call 24/7 with 2 PM hand-overs.',
  'See section 4.2 on page 12 for phase 2.',
  'One of my engineers rebuilt the dock.',
  'Our top 10 list of Fortune 500 firms was shared.',
  'The P0 and Sev 2 pages came at 10:30.',
  'I called 555-0199 on the 3rd day.',
  'The 2000s were slow, and so was 2019.',
  'We ran ISO 27001 audits at 9 a.m.',
  'The 1:1 meetings split the work 50/50.',
  'HTTP 404 errors came from build 1.2.3.',
  'We met every 30 minutes until 2023-05-04.',
  'It was a two-way door, and no one objected.',
  'I joined in March 2021 and left two years later.',
]

it.each(noMetrics)('finds dates, versions, labels and names but no metric in: %s', source => {
  expect(ledger(source)).toEqual([])
})

it('takes the baseline and the period of a change from the sentence beside it', () => {
  expect(ledger('Page load took 4.2 s in May 2023. I cut page load by 40%.')).toEqual([
    ['4.2 s', 4.2, null, 's', 'time', null, 'Page load', null, 'in May 2023', false],
    ['40%', 40, null, 'percent', 'percentage', 'down', 'page load', '4.2 s', 'in May 2023', false],
  ])
})

it('counts in the source, through markup and entities', () => {
  const source = '- **Result:** refunds &amp; returns fell from **9%**\n  to *4%* in 2022.'
  expect(ledger(source).map(([words, , , , , , measure, baseline]) => [words, measure, baseline])).toEqual([
    ['4%', 'returns', '9%'],
  ])
})

function ledger(source: string): Row[] {
  const words = (span: Span | null) => span && source.slice(...span)
  return readNarrative(readDocument(source).document).metrics.map((metric: Metric) => [
    source.slice(...metric.span),
    metric.value,
    metric.to,
    metric.unit,
    metric.kind,
    metric.direction,
    words(metric.measure),
    words(metric.baseline),
    words(metric.period),
    metric.approximate,
  ])
}
