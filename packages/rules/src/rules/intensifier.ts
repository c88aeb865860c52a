import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { intensifier } from '../patterns/intensifier.ts'

/** Words that add force where a fact would do. */
export default defineRule({
  id: 'intensifier',
  title: 'Word that adds force, not fact',
  why: 'Force without a fact reads as a claim the writer cannot back.',
  ask: 'What shows it?',
  category: 'degree',
  source: [
    {
      title: 'write-good: weasel words',
      url: 'https://github.com/btford/write-good',
      grade: 'C',
    },
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  ...measured('intensifier', ['sure', 'extent']),
  family: 'evidence',
  scope: 'sentence',
  messages: {
    force: '“{match}” adds force, not fact.',
    sure: '“{match}” insists; it does not show it.',
    extent: '“{match}” goes all the way, as few things do.',
  },
  examples: {
    flags: ['It was a «very effective» launch.', 'He spoke «really well».'],
    passes: [
      'It was a very long launch.',
      'We reduced waste with a very helpful list.',
      'It went really well.',
      'I was very proud of it.',
      'That was the very day the contract ended.',
      'The store is open so far.',
    ],
  },
  explain: intensifier.explain,
  check: intensifier.check,
})
