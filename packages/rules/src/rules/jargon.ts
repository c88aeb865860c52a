import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { jargon as patterns } from '../patterns/jargon.ts'

/** Words of the office that say little outside it. */
export default defineRule({
  id: 'jargon',
  title: 'Office jargon',
  why: 'Jargon sounds like content; an outsider finds none in it.',
  ask: 'What does it mean in plain words?',
  category: 'clutter',
  source: [
    {
      title: 'proselint: clichés and corporate speak',
      url: 'https://github.com/amperser/proselint',
      grade: 'C',
    },
    {
      title: 'Words/buzzwords and Joblint',
      url: 'https://github.com/rowanmanning/joblint',
      grade: 'C',
    },
  ],
  ...measured('jargon'),
  family: 'wording',
  scope: 'sentence',
  messages: {
    buzzword: '“{match}” is office jargon.',
  },
  examples: {
    flags: ['We «leveraged» the «synergies» of both teams.', 'I looked for «low-hanging fruit».'],
    passes: ['The cable to the island has a bandwidth of 2 Gb/s.', 'The press used a lever 2 m long.'],
  },
  explain: patterns.explain,
  check: patterns.check,
})
