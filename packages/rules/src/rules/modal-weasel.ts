import { defineRule } from '@marginalia/engine'
import { notesOf } from '../lexicons/lexicon.ts'
import { measured } from '../measured.ts'

/** A modal verb before a benefit. */
export default defineRule({
  id: 'modal-weasel',
  title: 'Benefit that only might come',
  why: 'A benefit that might come is not yet a result.',
  ask: 'Did it happen?',
  category: 'hedge',
  source: [
    {
      title: 'Write like an Amazonian',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  ...measured('modal-weasel'),
  family: 'doubt',
  scope: 'sentence',
  messages: {
    weasel: '“{match}” promises without saying that it happened.',
  },
  examples: {
    flags: ['This «should result» in benefits for customers.', 'A second line «might help» the night shift.'],
    passes: [
      'The agent told the tenants that the lift would run by Friday.',
      'I asked whether we could help.',
    ],
  },
  check: sentence => notesOf('modal-weasel', sentence),
})
