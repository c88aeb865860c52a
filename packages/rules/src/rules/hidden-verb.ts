import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { hiddenVerb } from '../patterns/hidden-verb.ts'

/** A verb buried in a noun. */
export default defineRule({
  id: 'hidden-verb',
  title: 'Verb buried in a noun',
  why: 'The deed hides in a noun, and the person who did it hides there too.',
  ask: 'What was done here, and by whom?',
  category: 'clutter',
  source: [
    {
      title: 'Plain language guidelines',
      url: 'https://www.plainlanguage.gov/guidelines/',
      grade: 'C',
    },
  ],
  ...measured('hidden-verb', ['hidden']),
  family: 'wording',
  scope: 'sentence',
  messages: {
    hidden: '“{match}” buries its verb in a noun.',
  },
  examples: {
    flags: ['I «conducted an analysis» of 400 logs.', 'I «made a decision» about the lease.'],
    passes: ['The analysis of the blood took four hours.', 'I decided about the lease.'],
  },
  explain: hiddenVerb.explain,
  check: hiddenVerb.check,
})
