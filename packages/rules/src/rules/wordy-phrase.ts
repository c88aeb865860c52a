import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { wordyPhrase } from '../patterns/wordy-phrase.ts'

/** Phrases that take more words than they have meaning. */
export default defineRule({
  id: 'wordy-phrase',
  title: 'More words than meaning',
  why: 'Every word that carries nothing hides one that does.',
  ask: 'What goes missing when these words go?',
  category: 'clutter',
  source: [
    {
      title: 'Amazon writing tips',
      url: 'https://armandpatella.com/amazon-writing-tips.html',
      grade: 'B',
    },
    {
      title: 'Plain language guidelines',
      url: 'https://www.plainlanguage.gov/guidelines/',
      grade: 'C',
    },
  ],
  ...measured('wordy-phrase', ['wordy']),
  family: 'wording',
  scope: 'sentence',
  messages: {
    wordy: '“{match}” takes more words than it has meaning.',
    long: '“{match}” is longer than what it says.',
  },
  examples: {
    flags: [
      'The gate stayed shut «due to the fact that» the motor was wet.',
      'I called the bank «in order to» stop the payment.',
    ],
    passes: ['Because the pump froze, we carried water.', 'I called the bank to stop the payment.'],
  },
  explain: wordyPhrase.explain,
  check: wordyPhrase.check,
})
