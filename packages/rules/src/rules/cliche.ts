import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { cliche } from '../patterns/cliche.ts'

/** Worn phrases and figures of speech. */
export default defineRule({
  id: 'cliche',
  title: 'Worn phrase',
  why: 'A worn phrase could stand in anyone’s story.',
  ask: 'What happened in this case?',
  category: 'clutter',
  source: [
    {
      title: 'proselint: clichés and corporate speak',
      url: 'https://github.com/amperser/proselint',
      grade: 'C',
    },
  ],
  ...measured('cliche'),
  family: 'wording',
  scope: 'sentence',
  messages: {
    worn: '“{match}” is a worn phrase.',
  },
  examples: {
    flags: ['I «learned the hard way».', 'We «went above and beyond».'],
    passes: ['I ran 5 km on gravel.', 'The drone flew above the dam.'],
  },
  explain: cliche.explain,
  check: cliche.check,
})
