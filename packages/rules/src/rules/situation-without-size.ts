import { defineRule } from '@marginalia/engine'
import { isEnough, metricsIn, scopeIn, storiesIn } from '@marginalia/narrative'

/** A situation that does not say how large it was. */
export default defineRule({
  id: 'situation-without-size',
  title: 'Situation without a size',
  why: 'The same deed is small in a team of three and large in a plant of three thousand.',
  ask: 'How many people, customers, orders or dollars?',
  category: 'metric',
  source: [
    {
      title: 'Amazon, STAR: enough detail to see how complex it was',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'No number in the situation says how large it was.' },
  examples: {
    flags: [
      '**Situation:** «I joined a team at a bank.» Its claims were late.\n\n**Action:** I sorted them.\n\n**Result:** Claims took 2 days.',
      '**Context:** «The ward lost charts.»\n\n**Goal:** Find them.\n\n**Approach:** I moved 4 shelves.\n\n**Outcome:** Lost charts fell to 2 a week.',
    ],
    passes: [
      '**Situation:** I ran a laundry of 22 people with 9,000 sheets a day.\n\n**Action:** I sorted them.\n\n**Result:** Two days.',
      'I joined a team at a bank.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      if (!isEnough(told, words, sentences) || told.story.absent.includes('situation')) continue
      const setup = told.of('situation', 'task')
      const sized = setup.some(
        ({ sentence }) => metricsIn(sentence).length > 0 || scopeIn(sentence).length > 0,
      )
      const at = told.of('situation')[0]?.span
      if (!sized && at) yield { message: 'none', at }
    }
  },
})
