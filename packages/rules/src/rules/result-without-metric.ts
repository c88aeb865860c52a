import { defineRule } from '@marginalia/engine'
import { isEnough, metricsIn, storiesIn } from '@marginalia/narrative'

/** A result that no number settles. */
export default defineRule({
  id: 'result-without-metric',
  title: 'Result without a number',
  why: 'A result without a number is an opinion about the work, and the writer holds it.',
  ask: 'By how much, and measured how?',
  category: 'metric',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
    {
      title: 'Write like an Amazonian (data instead of adjectives)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'warning',
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'No number in the result measures what came of it.' },
  examples: {
    flags: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** «The nurses found every chart they needed.»',
      '**Context:** Parcels sat in the yard.\n\n**Goal:** Clear it.\n\n**Approach:** I called two hauliers.\n\n**Outcome:** «The yard was clear in 2023.»',
    ],
    passes: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** Lost charts fell from 14 to 2 a week.',
      'The nurses found every chart they needed.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      if (!isEnough(told, words, sentences) || told.story.absent.includes('result')) continue
      const ends = told.of('result', 'learning')
      const measured = ends.some(({ sentence }) => metricsIn(sentence).length > 0)
      const at = told.of('result')[0]?.span
      if (!measured && at) yield { message: 'none', at }
    }
  },
})
