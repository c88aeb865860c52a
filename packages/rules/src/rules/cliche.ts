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
  asks: {
    self: 'Which deed of yours shows that?',
    skill: 'What did you say or do?',
    motto: 'What do you do otherwise since?',
    announced: 'Does the story need this?',
  },
  ...measured('cliche'),
  family: { worn: 'wording', self: 'self', skill: 'self', motto: 'lesson', announced: 'wording' },
  scope: 'sentence',
  messages: {
    worn: '“{match}” is a worn phrase.',
    self: '“{match}” tells of yourself in general.',
    skill: '“{match}” names an ability where the deed would stand.',
    motto: '“{match}” could close any story.',
    announced: '“{match}” tells that something will be told.',
  },
  examples: {
    flags: [
      'I «learned the hard way».',
      'We «went above and beyond».',
      '«I am a person who» likes a full shelf.',
      'I «used my communication skills» to calm the crew.',
      'The storm taught me that «people are the most important».',
      'To see why, «it is necessary to explain» how a ferry is loaded.',
    ],
    passes: [
      'I ran 5 km on gravel.',
      'The drone flew above the dam.',
      'The crew used my tools to free the lock.',
      'I explained to the crew how a ferry is loaded.',
    ],
  },
  explain: cliche.explain,
  check: cliche.check,
})
