import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { vagueFrequency } from '../patterns/vague-frequency.ts'

/** How often, left unstated. */
export default defineRule({
  id: 'vague-frequency',
  title: 'Frequency without a rate',
  why: '“Often” can be daily or yearly.',
  ask: 'How often?',
  asks: { occasion: 'When was that, and what came of it?' },
  category: 'time',
  source: [
    {
      title: 'words/hedges',
      url: 'https://github.com/words/hedges',
      grade: 'C',
    },
  ],
  ...measured('vague-frequency'),
  family: 'time',
  scope: 'sentence',
  messages: {
    unstated: '“{match}” leaves the rate open.',
    occasion: '“{match}” leaves open when it was, or whether.',
  },
  examples: {
    flags: [
      'I met the vendor «regularly».',
      'The job failed «frequently».',
      'I counted the crates and called the owner «whenever necessary».',
    ],
    passes: [
      'The pump never failed.',
      'We often cook together.',
      'In that year I was constantly reading about ropes.',
      'The guards were told to call the owner whenever necessary.',
      'I met the vendor every Tuesday.',
      'I wrote a regular expression.',
    ],
  },
  explain: vagueFrequency.explain,
  check: vagueFrequency.check,
})
