import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { hedge } from '../patterns/hedge.ts'

/** The writer steps back from a claim. */
export default defineRule({
  id: 'hedge',
  title: 'Weakened claim',
  why: 'A claim the writer does not stand behind is one the reader cannot use.',
  ask: 'What do you know, and what do you not?',
  category: 'hedge',
  source: [
    {
      title: 'words/hedges',
      url: 'https://github.com/words/hedges',
      grade: 'C',
    },
    {
      title: 'Amazon writing tips',
      url: 'https://armandpatella.com/amazon-writing-tips.html',
      grade: 'B',
    },
  ],
  ...measured('hedge'),
  family: 'doubt',
  scope: 'sentence',
  messages: {
    weakened: '“{match}” steps back from the claim.',
  },
  examples: {
    flags: ['«I think» the launch was on time.', 'The change was «probably» safe.'],
    passes: ['I shipped it in May 2023.', 'I believed the estimate until 4 May, when the count was done.'],
  },
  explain: hedge.explain,
  check: hedge.check,
})
