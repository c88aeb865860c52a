import { defineRule } from '@marginalia/engine'
import { isEnough, storiesIn } from '@marginalia/narrative'

/** A story that goes back to an earlier part. A headline that states the result first is in order. */
export default defineRule({
  id: 'star-order',
  title: 'Story out of order',
  why: 'A reader follows a story once, forward; a step back costs the thread.',
  ask: 'What does the reader know at this point?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  scope: 'document',
  defaults: { words: 50, sentences: 4 },
  messages: {
    situation: 'The situation comes after a later part.',
    task: 'The task comes after a later part.',
    action: 'The action comes after the result.',
  },
  examples: {
    flags: [
      '## A gate\n\n**Situation:** The gate was open.\n\n**Task:** I had to shut it.\n\n**Result:** It shut.\n\n**«Action»:** I pushed.',
      '## A gate\n\n**Action:** I pushed the gate.\n\n**«Situation»:** It was open.\n\n**Task:** I had to shut it.\n\n**Result:** It shut.',
    ],
    passes: [
      '**Situation:** The gate was open.\n\n**Task:** I had to shut it.\n\n**Action:** I pushed.\n\n**Result:** It shut.',
      'I pushed the gate and it shut.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    const stories = storiesIn(narrative)
    for (const { story, to, span } of narrative.turns) {
      if (to === 'learning' || to === 'result') continue
      if (!isEnough(stories[story]!, words, sentences)) continue
      yield { message: to, at: span }
    }
  },
})
