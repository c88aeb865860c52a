import { defineRule } from '@marginalia/engine'
import { beginningOf, openingOf, stakesIn, toldAccountsIn, troubleIn } from '@marginalia/narrative'
import { having, partsOf, placesOf } from '../lacks.ts'

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
  trust: { none: 0.2, few: 0.3 },
  probe: 'stakes',
  scope: 'document',
  /** `most`: words of cost, risk or harm in 1,000 words that say nothing of what hung on it all the same. */
  defaults: { most: 1.2 },
  messages: {
    none: 'No sentence was found that names a cost, a risk or a harm of leaving things be.',
    few: '“{match}” is all that hints at what it would cost to leave things as they were.',
  },
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
  *check({ narrative }, { most }) {
    for (const account of toldAccountsIn(narrative)) {
      const told = partsOf(account, ['situation', 'task'])
      const stakes = placesOf(told, stakesIn)
      const at = having(told, troubleIn)[0] ?? beginningOf(told)
      if (!at) continue
      const [first, ...others] = stakes
      if (!first) yield { message: 'none', at: openingOf(at) }
      else if (!account.labelled && stakes.length * 1000 < most * account.words)
        yield { message: 'few', at: first, also: others }
    }
  },
})
