import { defineRule } from '@marginalia/engine'
import { bareIn, claiming, source } from '../bare.ts'
import { openFamilies, openLevels, openMessages, openQuestions } from '../open-words.ts'

export default defineRule({
  id: 'bare-outcome',
  title: 'Outcome without evidence',
  why: 'A reader believes an outcome that is counted or shown; the rest is the writer’s opinion.',
  ask: 'What shows it, and by how much?',
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
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** «We had a large amount of good feedback about the new list».',
      '**Context:** It broke.\n\n**Goal:** A gate.\n\n**Approach:** I called.\n\n**Outcome:** «Many clinics of the town had a better service».',
    ],
    passes: [
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** Overtime on the ward fell by 4% in May.',
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** For some time nurses had walked to the laboratory themselves.',
      'It worked.',
      '**Situation:** It broke.\n\n**Task:** I had to mend it.\n\n**Action:** I called.\n\n**Result:** Some nurses prefer a quiet ward with a lot of light.',
    ],
  },
  check: unit => bareIn(unit, { parts: ['result'], words: claiming }),
})
