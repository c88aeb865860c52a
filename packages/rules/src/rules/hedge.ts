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
    belief: 'What shows that, and how much of it?',
    lesson: 'Would you do it otherwise, or not?',
    opinion: 'What makes you think so?',
    appearance: 'What was seen, and by whom?',
    chance: 'Did it, and what shows that?',
    blur: 'What was it exactly?',
    half: 'Was it so, or not?',
    hearsay: 'Who said so?',
  },
  messages: {
    belief: '“{match}” puts a belief where the evidence would stand.',
    lesson: '“{match}” holds the lesson half back.',
    opinion: '“{match}” steps back from the claim.',
    doubt: '“{match}” steps back from the claim.',
    appearance: '“{match}” tells how it looked, not how it was.',
    chance: '“{match}” tells what was possible, not what happened.',
    blur: '“{match}” blurs what is said.',
    half: '“{match}” takes half of it back.',
    hearsay: '“{match}” leaves out who.',
  },
  examples: {
    flags: [
      '«I think» the launch was on time.',
      'The change was «probably» safe.',
      '«I probably should» have asked the nurse first.',
      '«I strongly believe that» our new list was a reason of the growth.',
    ],
    passes: [
      'I asked whether she would close the pier.',
      'If the lift fails again, I would probably walk.',
      'I shipped it in May 2023.',
      'I believed the estimate until 4 May, when the count was done.',
    ],
  },
  explain: hedge.explain,
  check: hedge.check,
})
