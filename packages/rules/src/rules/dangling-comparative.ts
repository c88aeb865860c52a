import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { danglingComparative } from '../patterns/dangling-comparative.ts'

/** A comparative without the other side. */
export default defineRule({
  id: 'dangling-comparative',
  title: 'Comparison with nothing',
  why: 'A comparison has two sides; the reader sees one.',
  ask: 'Compared with what?',
  category: 'subjective',
  source: [
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  ...measured('dangling-comparative'),
  family: 'evidence',
  probe: 'baseline',
  scope: 'sentence',
  messages: {
    dangling: '“{match}” compares with nothing.',
    amount: '“{match}” has no other amount beside it.',
    extent: '“{match}” has no other size beside it.',
  },
  examples: {
    flags: ['The side road was «faster».', 'The new feed is «more reliable» now.'],
    passes: [
      'The side road was 4 minutes quicker than the bridge.',
      'It took no more than 5 days.',
      'Sooner or later the lease ends.',
    ],
  },
  explain: danglingComparative.explain,
  check: danglingComparative.check,
})
