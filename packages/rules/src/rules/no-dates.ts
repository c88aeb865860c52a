import { defineRule } from '@marginalia/engine'
import { accountsIn, beginningOf, dayIn, isDated, openingOf, tellsPast } from '@marginalia/narrative'
import { lacks, placesOf } from '../lacks.ts'

/** A story that cannot be placed in time. Derived: no published Amazon text demands a date. */
export default defineRule({
  id: 'no-dates',
  point: 'no-dates',
  title: 'Story without a date',
  why: 'An interviewer places a story in a career, and asks how old it is.',
  ask: 'When was this, and how long did it take?',
  category: 'time',
  source: [{ title: 'Marginalia, derived from the demand for words bound in time', grade: 'own' }],
  level: 'note',
  trust: { none: 0.2, yearless: 0.2 },
  probe: 'when',
  scope: 'document',
  messages: {
    none: 'No year, month or day says when this was.',
    yearless: '“{match}” of which year? No date here has one.',
  },
  examples: {
    flags: [
      '**Situation:** «The gate was stuck.»\n\n**Task:** It had to be freed.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
      '**Context:** «Claims took nine days.»\n\n**Goal:** Two.\n\n**Approach:** I sorted them.\n\n**Outcome:** Claims take 2 days.',
    ],
    passes: [
      '**Situation:** In March 2023 the gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens.',
      'The gate stuck and I freed it.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of accountsIn(narrative)) {
      const first = beginningOf(sentences)
      if (!first || sentences.length < 3 || !lacks(sentences, isDated)) continue
      // How things are has no date.
      if (!tellsPast(first.sentence)) continue
      const days = placesOf(sentences, dayIn)
      if (days.length > 0) yield { message: 'yearless', at: days[0]!, also: days.slice(1, 3) }
      else yield { message: 'none', at: openingOf(first) }
    }
  },
})
