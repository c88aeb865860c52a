import { defineRule } from '@marginalia/engine'
import {
  isLesson,
  isMeasured,
  lessonIn,
  mendedIn,
  moralIn,
  openingOf,
  outcomeIn,
  preceptIn,
  storyAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import { having, lacks, partsOf } from '../lacks.ts'

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
  // Judges found none of twelve worth making: a lesson may stand in what is done since, in any words.
  levels: { work: 'off' },
  trust: { none: 0.3, work: 0.2 },
  probe: 'lesson',
  scope: 'document',
  messages: {
    none: 'No sentence near the end was found that says what was learned.',
    work: 'Here the story of this work ends; no sentence was found that says what was learned.',
  },
  examples: {
    flags: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** «It opens in 2 seconds.»',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** I sorted them.\n\n**Outcome:** «Claims take 2 days.» The team kept the order.',
      'The desk of our library lent out laptops on paper slips, and 4 of 60 were gone by May. I drew a form for the two questions that mattered and hung a board with 60 hooks beside the door. I tried both with the clerk for 14 days. I moved the board to the counter and took one question away. The evening shift saw it on a Monday and wanted a board as well. «Lost laptops fell from 4 to 1 a term.» The head showed the board to a visitor from the next town.',
    ],
    passes: [
      'The desk of our library lent out laptops on paper slips, and 4 of 60 were gone by May. I drew a form for the two questions that mattered and hung a board with 60 hooks beside the door. I tried both with the clerk for 14 days. I moved the board to the counter and took one question away. What I learned is that a hook is read and a slip is not. Lost laptops fell from 4 to 1 a term. The head showed the board to a visitor from the next town.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.\n\n**Lesson:** Oil in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. I now book the check in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. Since then, before May, I call the smith.',
    ],
  },
  *check({ narrative }) {
    for (const account of storyAccountsIn(narrative)) {
      if (account.story?.sections.some(({ part }) => part === 'learning')) continue
      const end = partsOf(account, ['result'], { from: front })
      const last = end.findLast(({ sentence }) => toldIn(sentence) ?? outcomeIn(sentence)) ?? end.at(-1)
      if (!last || !lacks(end, isHabit, isLesson, lessonIn, preceptIn)) continue
      const isWork =
        having(account.sentences, toldIn).length >= fewest &&
        having(account.sentences, isMeasured).length >= fewest
      // Of a moral for anybody `learning-generic` asks.
      const isMended = !lacks([...partsOf(account, ['action'], { from: front }), ...end], mendedIn, moralIn)
      yield { message: isWork && !isMended ? 'work' : 'none', at: openingOf(last) }
    }
  },
})

/** Fewer deeds and figures tell an anecdote, which is no work to learn from. */
const fewest = 3

const isHabit = ({ text }: Sentence): boolean => habit.test(text)
