import { defineRule } from '@marginalia/engine'
import {
  isLesson,
  lessonIn,
  openingOf,
  outcomeIn,
  preceptIn,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import { lacks, partsOf } from '../lacks.ts'

/** “Now, before I …, I …”: what the writer does since is what was learned. */
const habit = /^(?:now|today|since then|ever since|from then on)\b[\s\S]*\bI\b/i

/** In a text without labels, what was learned is looked for behind this share of its words. */
const front = 0.4

/** A story that ends with its result. */
export default defineRule({
  id: 'no-learning',
  point: 'no-learning',
  title: 'Nothing learned',
  why: 'Amazon asks for the lesson; a story without one sounds ready to happen again.',
  ask: 'What do you do differently since?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { none: 0.3 },
  probe: 'lesson',
  scope: 'document',
  messages: { none: 'No sentence near the end was found that says what was learned.' },
  examples: {
    flags: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** «It opens in 2 seconds.»',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** I sorted them.\n\n**Outcome:** «Claims take 2 days.» The team kept the order.',
    ],
    passes: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.\n\n**Lesson:** Oil in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. I now book the check in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. Since then, before May, I call the smith.',
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      if (account.story?.sections.some(({ part }) => part === 'learning')) continue
      const end = partsOf(account, ['result'], { from: front })
      const last = end.findLast(({ sentence }) => toldIn(sentence) ?? outcomeIn(sentence)) ?? end.at(-1)
      if (last && lacks(end, isHabit, isLesson, lessonIn, preceptIn))
        yield { message: 'none', at: openingOf(last) }
    }
  },
})

const isHabit = ({ text }: Sentence): boolean => habit.test(text)
