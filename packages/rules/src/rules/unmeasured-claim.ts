import { defineRule } from '@marginalia/engine'
import { claimsOf } from '@marginalia/narrative'

/** An outcome without a number. */
export default defineRule({
  id: 'unmeasured-claim',
  title: 'Claim without a number',
  why: 'A reader believes an outcome that can be checked; a claim without its size is only praise.',
  ask: 'How much, measured how, and compared with what?',
  category: 'claim',
  source: [
    {
      title: 'What the heck are weasel words (data instead of adjectives)',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  level: 'note',
  scope: 'sentence',
  messages: {
    gain: '“{match}” claims a gain and gives no number.',
    change: '“{match}” claims a change and gives no number.',
    state: '“{match}” claims a change and gives no number.',
    aim: '“{match}” claims a result and gives no number.',
    reach: '“{match}” claims reach and gives no number.',
    trouble: '“{match}” claims a problem and does not say its size.',
    evidence: '“{match}” says that there was evidence and does not show it.',
    outcome: '“{match}” names an outcome and does not say its size.',
  },
  examples: {
    flags: ['We «improved the rota».', 'x «reduced costs».'],
    passes: ['We cut costs by 4%.', 'I left.'],
  },
  *check(sentence) {
    for (const { kind, span } of claimsOf(sentence)) yield { message: kind, at: span }
  },
})
