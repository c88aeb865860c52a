import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { danglingComparative } from '../patterns/dangling-comparative.ts'

/** A comparative without the other side. */
export default defineRule({
  id: 'dangling-comparative',
  title: 'Comparison with nothing',
  why: 'A comparison has two sides; the reader sees one.',
  ask: 'By how much, and what shows it?',
  asks: { amount: 'How many more or fewer?', extent: 'Which, and how many?' },
  category: 'subjective',
  source: [
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  ...measured('dangling-comparative', ['extent']),
  family: 'evidence',
  probe: 'baseline',
  scope: 'sentence',
  messages: {
    dangling: '“{match}” says that there was a difference, and not how large.',
    amount: '“{match}” says neither how many now nor how many before.',
    extent: '“{match}” does not say which.',
  },
  examples: {
    flags: [
      'The side road was «faster».',
      'The new feed is «more reliable» now.',
      'Our oven «is cheaper» than both of theirs.',
      'Ferries are «more punctual» than they were.',
      'That is a part of why our waste «is lower» than theirs.',
      'The lift had «fewer stops» than before.',
    ],
    passes: [
      'The themes of the evening were around longer rest and clearer labels.',
      'We moved to smaller vans.',
      'They asked why our waste was lower than theirs.',
      'We wrote harder tests.',
      'Vans run better in May.',
      'A much clearer list is essential.',
      'The stairs were slow, and the lift was even slower.',
      'The side road was 4 minutes quicker than the bridge.',
      'It took no more than 5 days.',
      'Sooner or later the lease ends.',
      'The oven was cheaper than we thought.',
      'The lift had fewer stops than the ferry.',
      'The lift had fewer stops than before: 4 in a week.',
    ],
  },
  explain: danglingComparative.explain,
  check: danglingComparative.check,
})
