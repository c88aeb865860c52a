import { defineRule } from '@marginalia/engine'
import { accountsIn, goalIn, openingOf, toldIn } from '@marginalia/narrative'

/** Deeds without a word of what they were to reach. */
export default defineRule({
  id: 'goal-unstated',
  point: 'goal-unstated',
  title: 'Goal unstated',
  why: 'Without a goal nobody can say whether the result is good.',
  ask: 'What had to be reached, by when, and who had set that?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (task)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { none: 0.3 },
  scope: 'document',
  messages: { none: 'From here on things are done; no sentence says what they were to reach.' },
  examples: {
    flags: [
      'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line at eight each morning while the clerk turned pages. «I drew a form for the two questions that mattered and hung» a board with a hook for each laptop beside the door. The clerk tried both for a week and told me what was wrong. I moved the board to the counter and took one question away. Then I showed the evening shift how the board works. The line got shorter by half.',
      'For three winters the heating of the school failed on Monday mornings, and the first class sat in coats. The caretaker started it at six by hand because the clock had been broken since the flood. «I read the log of the boiler and saw that it cooled» down on Sunday at noon. I bought a clock for 30 euros and set it to Sunday at ten in the evening. The caretaker showed me the valve that leaked, and I changed its seal. Since that week the rooms have 20 degrees at eight o’clock.',
    ],
    passes: [
      'My task was to have every van out by six.',
      '**Situation:** The gate stuck.\n\n**Task:** Free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
    ],
  },
  *check({ narrative }) {
    for (const { labelled, sentences } of accountsIn(narrative)) {
      if (labelled || sentences.some(({ sentence }) => goalIn(sentence) !== null)) continue
      const first = sentences.find(({ sentence }) => toldIn(sentence) !== null) ?? sentences[0]!
      yield { message: 'none', at: openingOf(first) }
    }
  },
})
