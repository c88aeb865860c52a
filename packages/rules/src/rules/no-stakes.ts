import { defineRule } from '@marginalia/engine'
import {
  type Account,
  accountsIn,
  openingOf,
  type PlacedSentence,
  stakesIn,
  troubleIn,
} from '@marginalia/narrative'

/** A story that does not say why its problem mattered. */
export default defineRule({
  id: 'no-stakes',
  point: 'no-stakes',
  title: 'No stakes',
  why: 'The innovation prompt asks why the problem was worth solving; silence reads as a chore.',
  ask: 'What would it have cost to leave it as it was?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (why was it important)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { none: 0.2 },
  scope: 'document',
  messages: { none: 'Nothing here names a cost, a risk or a harm of leaving things as they were.' },
  examples: {
    flags: [
      '**Situation:** «The report was made by hand each Friday.»\n\n**Task:** I was to automate it.\n\n**Action:** I wrote a job.\n\n**Result:** It takes 4 minutes.',
      '**Context:** «We kept the keys in a box.»\n\n**Goal:** Keep them elsewhere.\n\n**Approach:** I bought a safe.\n\n**Outcome:** All 40 keys are in it.',
    ],
    passes: [
      '**Situation:** The report was made by hand and cost 30 hours a week.\n\n**Task:** I was to automate it.\n\n**Action:** I wrote a job.\n\n**Result:** It takes 4 minutes.',
      'The report was made by hand.',
    ],
  },
  *check({ narrative }) {
    for (const account of accountsIn(narrative)) {
      const told = setupOf(account)
      const at = told.find(({ sentence }) => troubleIn(sentence) !== null) ?? told[0]
      if (!at || told.some(({ sentence }) => stakesIn(sentence) !== null)) continue
      yield { message: 'none', at: openingOf(at) }
    }
  },
})

const setupOf = ({ labelledAs, sentences }: Account): readonly PlacedSentence[] =>
  labelledAs('situation', 'task') ?? sentences
