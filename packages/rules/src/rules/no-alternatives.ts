import { defineRule } from '@marginalia/engine'
import { alternativeIn, choiceIn, storyAccountsIn } from '@marginalia/narrative'
import { lacks, placesOf } from '../lacks.ts'

/** A story whose decisions had no rivals. */
export default defineRule({
  id: 'no-alternatives',
  point: 'no-alternatives',
  title: 'No alternatives',
  why: 'The judgment prompt asks for the roads not taken; one road shows no judgment.',
  ask: 'What else was possible, and who wanted it?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise prompts (alternatives considered)',
      url: 'https://www.interviewgenie.com/blog/2020/2/5/how-to-answer-the-amazon-written-interview-question',
      grade: 'B',
    },
  ],
  level: 'note',
  trust: { none: 0.2 },
  probe: 'alternatives',
  scope: 'document',
  messages: { none: '“{match}”: the text weighs no other way.' },
  examples: {
    flags: [
      '**Situation:** The pump was old.\n\n**Task:** I had to replace it.\n\n**Action:** «I chose» vendor A. I signed in May.\n\n**Result:** It runs.',
      '**Context:** Shifts overlapped.\n\n**Goal:** Fewer hours.\n\n**Approach:** «We decided» to move the start to seven.\n\n**Outcome:** 40 hours less.',
    ],
    passes: [
      '**Situation:** The pump was old.\n\n**Task:** I had to replace it.\n\n**Action:** I chose vendor A. I rejected vendor B over its five-month contract.\n\n**Result:** It runs.',
      'I chose vendor A.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of storyAccountsIn(narrative)) {
      const [first, ...others] = placesOf(sentences, choiceIn)
      if (first && lacks(sentences, alternativeIn))
        yield { message: 'none', at: first, also: others.slice(0, 2) }
    }
  },
})
