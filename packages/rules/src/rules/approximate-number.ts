import { defineRule } from '@marginalia/engine'
import { limitWords } from '@marginalia/english'
import { numbersOf } from '@marginalia/narrative'

/** “Over 75%”: how much over? */
export default defineRule({
  id: 'approximate-number',
  title: 'Approximate number',
  why: 'A writer who measured knows the number; “about” and “over” suggest that nobody did.',
  ask: 'What is the exact number?',
  category: 'metric',
  source: [
    {
      title: 'words/fillers (vague words before a number)',
      url: 'https://github.com/words/fillers',
      grade: 'C',
    },
  ],
  level: 'note',
  levels: { about: 'off', bound: 'off' },
  family: 'amount',
  probe: 'how-many',
  scope: 'sentence',
  messages: {
    about: '“{match}” is a number, but not an exact one.',
    bound: '“{match}” names a limit and not the number itself.',
  },
  examples: {
    flags: ['I reduced contacts by «over 75%».', 'It took «about 40 minutes».'],
    passes: ['I wrote a memo about refunds.', 'Over 18 months we opened 6 sites.', 'It took 40 minutes.'],
  },
  *check(sentence) {
    for (const { metric, approximator, span } of numbersOf(sentence)) {
      if (!metric || !approximator) continue
      const [first = ''] = sentence.block.text
        .slice(...approximator)
        .toLowerCase()
        .split(/\s/)
      const bound = limitWords.has(first)
      yield { message: bound ? 'bound' : 'about', at: [approximator[0], span[1]] }
    }
  },
})
