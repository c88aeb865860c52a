import { defineRule } from '@marginalia/engine'
import { notesOf } from '../lexicons/lexicon.ts'
import { measured } from '../measured.ts'

/** Self-praise and process talk that fits any story. */
export default defineRule({
  id: 'stock-phrase',
  title: 'Phrase that fits any story',
  why: 'A sentence that fits every story tells nothing about this one.',
  ask: 'What did you do that shows it?',
  category: 'clutter',
  source: [
    {
      title: 'The reading of this project',
      grade: 'own',
    },
  ],
  ...measured('stock-phrase'),
  family: 'wording',
  scope: 'sentence',
  messages: {
    empty: '“{match}” would fit any story.',
  },
  examples: {
    flags: ['This «reinforced the importance of testing».', 'We «remained steadfast».'],
    passes: ['I tested each of the 14 forms twice.', 'I kept the date of 4 May.'],
  },
  check: sentence => notesOf('stock-phrase', sentence),
})
