import { defineRule } from '@marginalia/engine'
import { bareIn, source } from '../bare.ts'
import { openFamilies, openLevels, openMessages, openQuestions } from '../open-words.ts'

export default defineRule({
  id: 'bare-deed',
  title: 'Deed in general words',
  why: 'An interviewer writes down what you did; a general word leaves the page empty.',
  ask: 'What exactly did you do, and how much of it?',
  category: 'claim',
  source,
  level: 'note',
  levels: openLevels,
  about: 'statement',
  family: openFamilies,
  scope: 'document',
  messages: openMessages,
  asks: openQuestions,
  examples: {
    flags: [
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** «I worked with several people on this».\n\n**Result:** It held.',
      '**Context:** It broke.\n\n**Goal:** A gate.\n\n**Approach:** «I read the majority of the old lists of the ward».\n\n**Outcome:** It held.',
    ],
    passes: [
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I read the 40 logs of the night shift.\n\n**Result:** It held.',
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I read job postings in trade papers.\n\n**Result:** It held.',
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I did not look for a lot of the old lists of the ward.\n\n**Result:** It held.',
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I thought about the old lists of the ward a lot.\n\n**Result:** It held.',
      'I called.',
    ],
  },
  check: unit => bareIn(unit, { parts: ['action'], words: [], own: true }),
})
