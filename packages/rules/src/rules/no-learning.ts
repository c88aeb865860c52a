import { defineRule } from '@marginalia/engine'
import { isEnough, isLesson, storiesIn } from '@marginalia/narrative'

/** “Now, before I …, I …”: what the writer does since is what was learned. */
const habit = /^(?:now|today|since then|ever since|from then on)\b[\s\S]*\bI\b/i

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
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'The story ends without what was learned.' },
  examples: {
    flags: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** «It opens in 2 seconds.»',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** I sorted them.\n\n**Outcome:** Claims take 2 days. «The team kept the order.»',
    ],
    passes: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.\n\n**Lesson:** Oil in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. I now book the check in May.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens. Since then, before May, I call the smith.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      if (!isEnough(told, words, sentences) || told.story.absent.includes('result')) continue
      if (told.sections.some(({ part }) => part === 'learning')) continue
      const last = told.of('result').at(-1)
      if (
        last &&
        !habit.test(last.sentence.text) &&
        !told.sentences.some(({ sentence }) => isLesson(sentence))
      )
        yield { message: 'none', at: last.span }
    }
  },
})
