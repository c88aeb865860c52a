import { defineRule } from '@marginalia/engine'
import { bareIn, claiming, source } from '../bare.ts'
import { openFamilies, openLevels, openMessages, openQuestions } from '../open-words.ts'

export default defineRule({
  id: 'bare-statement',
  title: 'Statement that is not shown',
  why: 'What a reader can neither picture nor count is taken on trust.',
  ask: 'What exactly, and how does a reader know?',
  category: 'claim',
  source,
  level: 'note',
  levels: openLevels,
  about: 'statement',
  family: openFamilies,
  scope: 'document',
  messages: openMessages,
  asks: openQuestions,
  examples: {
    flags: [
      '«The move of the ward gave us a large amount of work».',
      '«The depot had several serious problems at that time».',
    ],
    passes: [
      'Some nurses prefer a quiet ward with a lot of light.',
      'The move of the ward gave us a lot of work.',
      'Most of my time went into the lists of the ward.',
      'We cut overtime on the ward by 4% between May and June.',
      'It worked.',
    ],
  },
  check: unit => bareIn(unit, { parts: ['learning', null], words: claiming }),
})
