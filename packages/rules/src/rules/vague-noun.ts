import { defineRule } from '@marginalia/engine'
import { notesOf } from '../lexicons/lexicon.ts'
import { measured } from '../measured.ts'

/** Nouns that could mean anything. */
export default defineRule({
  id: 'vague-noun',
  title: 'Noun that names nothing',
  why: 'A noun that could mean anything leaves the reader to guess.',
  ask: 'Which one?',
  category: 'clutter',
  source: [
    {
      title: 'Weasel words in writing',
      url: 'https://www.ryanlaw.me/writing/weasel-words',
      grade: 'C',
    },
  ],
  ...measured('vague-noun'),
  family: 'wording',
  scope: 'sentence',
  messages: {
    vague: '“{match}” names nothing in particular.',
  },
  examples: {
    flags: ['The plan had «challenges».', 'I found «opportunities» there.'],
    passes: ['Issue 412 was closed on 4 May.', 'I fixed the two faults in the parser.'],
  },
  check: sentence => notesOf('vague-noun', sentence),
})
