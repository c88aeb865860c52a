import { defineRule } from '@marginalia/engine'
import { bareIn, source } from '../bare.ts'
import { openFamilies, openLevels, openMessages, openQuestions } from '../open-words.ts'

export default defineRule({
  id: 'bare-setting',
  title: 'Setting without a size',
  why: 'A reader cannot tell a nuisance from a crisis where the scene has no size.',
  ask: 'How large was it, for whom, and since when?',
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
      '**Situation:** «The depot had been slow for many years, as people said».\n\n**Task:** I had to mend the third gate of it.\n\n**Action:** I called.\n\n**Result:** It held.',
      '**Context:** «The night ward had many problems with its old lists».\n\n**Goal:** A gate.\n\n**Approach:** I called.\n\n**Outcome:** It held.',
    ],
    passes: [
      '**Situation:** A new gate is a problem for whoever works by night at the depot.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** It held.',
      '**Situation:** The depot had several problems at the gate. The lift failed 4 times in May.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** It held.',
      '**Situation:** The depot had lost 40 parcels in May.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** It held.',
      '**Situation:** Delays at the gate of the depot meant we slept in the vans.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** It held.',
      '**Situation:** I knew in May that the depot had some problems to solve.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** It held.',
      'It was slow.',
    ],
  },
  check: unit =>
    bareIn(unit, {
      parts: ['situation', 'task'],
      words: ['trouble', 'blame', 'get-worse', 'size', 'quantifier'],
    }),
})
