import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { vagueDegree } from '../patterns/vague-degree.ts'

/** The size or strength of a change with no measure. */
export default defineRule({
  id: 'vague-degree',
  title: 'Size without a measure',
  why: 'A reader weighs a difference by its size, and there is none to weigh.',
  ask: 'By how much?',
  asks: {
    size: 'How large was it, and what is that measured by?',
    rated: 'How large was it, and what is that measured by?',
    quality: 'What shows it?',
  },
  category: 'degree',
  source: [
    {
      title: 'Write like an Amazonian',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  ...measured('vague-degree', ['quality']),
  family: 'evidence',
  probe: 'how-much',
  scope: 'sentence',
  messages: {
    unmeasured: '“{match}” gives a difference without a measure.',
    size: '“{match}” gives a size without a measure.',
    rated: '“{match}” gives a size without a measure.',
    quality: '“{match}” says how it was, and not how that showed.',
  },
  examples: {
    flags: [
      'Sales «rose significantly».',
      'The outage had a «considerable impact».',
      'The new pier «was a major driver» of it.',
    ],
    passes: [
      'Sales rose significantly, by 40%.',
      'I took the train rather than the plane.',
      'The list was long overdue.',
      'The road was long.',
      'It helped a little.',
      'It took part of the load, as large as a van.',
    ],
  },
  explain: vagueDegree.explain,
  check: vagueDegree.check,
})
