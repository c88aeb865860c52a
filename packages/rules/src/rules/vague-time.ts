import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { vagueTime } from '../patterns/vague-time.ts'

/** When or how long, left unstated. */
export default defineRule({
  id: 'vague-time',
  title: 'Time without a date',
  why: 'A reader cannot place, check or repeat what has no date.',
  ask: 'When, or for how long?',
  asks: {
    length: 'How long was it?',
    pace: 'In how many hours or days?',
    unfinished: 'By when the rest, and what keeps it?',
  },
  category: 'time',
  source: [
    {
      title: 'Writing the Amazon way',
      url: 'https://factoftheday1.com/facts/writing-the-amazon-way',
      grade: 'B',
    },
  ],
  ...measured('vague-time', ['pace', 'undated']),
  family: 'time',
  scope: 'sentence',
  messages: {
    length: '“{match}” leaves open how long.',
    unfinished: '“{match}” tells that it is not done, and not by when it will be.',
    undated: '“{match}” leaves the date open.',
    pace: '“{match}” leaves open how fast.',
  },
  examples: {
    flags: ['The lift has been closed «for a while».', 'It took «many months».'],
    passes: [
      'We waited at the gate for a while, and then a van came.',
      'As soon as the ice broke on 9 March 2022, the boats left.',
      'In March 2023 the supplier left.',
    ],
  },
  explain: vagueTime.explain,
  check: vagueTime.check,
})
