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
  asks: {
    opinion: 'What makes you think so?',
    appearance: 'What was seen, and by whom?',
    chance: 'Did it, and what shows that?',
    blur: 'What was it exactly?',
    hearsay: 'Who said so?',
  },
  messages: {
    opinion: '“{match}” steps back from the claim.',
    doubt: '“{match}” steps back from the claim.',
    appearance: '“{match}” tells how it looked, not how it was.',
    chance: '“{match}” tells what was possible, not what happened.',
    blur: '“{match}” blurs what is said.',
    hearsay: '“{match}” leaves out who.',
  },
  examples: {
    flags: ['«I think» the launch was on time.', 'The change was «probably» safe.'],
    passes: ['I shipped it in May 2023.', 'I believed the estimate until 4 May, when the count was done.'],
  },
  explain: hedge.explain,
  check: hedge.check,
})
