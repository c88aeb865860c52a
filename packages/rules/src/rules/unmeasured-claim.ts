import { defineRule } from '@marginalia/engine'
import { unmeasuredClaim } from '../patterns/unmeasured-claim.ts'

/** An outcome without a number. */
export default defineRule({
  id: 'unmeasured-claim',
  title: 'Claim without a number',
  why: 'A reader believes an outcome with a number; a claim without its size is only praise.',
  ask: 'By how much, and what shows it?',
  asks: {
    trouble: 'What went wrong, how often, and for whom?',
    evidence: 'Who said what?',
    outcome: 'What came of it, and what shows it?',
    aim: 'What came of it, and what shows it?',
    reach: 'Whom did it reach, and how many?',
  },
  category: 'claim',
  source: [
    {
      title: 'What the heck are weasel words (data instead of adjectives)',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  level: 'note',
  // What went wrong stands in the next sentence as a rule: judges found 3 of 15 notes worth making.
  levels: { trouble: 'off' },
  family: 'evidence',
  probe: 'how-much',
  scope: 'sentence',
  messages: {
    gain: '“{match}” claims a gain and gives no number.',
    change: '“{match}” claims a change and gives no number.',
    state: '“{match}” claims a change and gives no number.',
    aim: '“{match}” claims a result and does not show it.',
    reach: '“{match}” claims reach and gives no number.',
    trouble: '“{match}” does not say what went wrong, or how badly.',
    evidence: '“{match}” tells a verdict and does not show it.',
    outcome: '“{match}” names an outcome and does not show it.',
  },
  examples: {
    flags: [
      'We «improved our service».',
      'The new form «strengthened our relationship» with the clinics.',
      'I stayed, and we «met our objectives».',
      'I can say that the depot «is in a better place» now.',
      'Looking back it «was the right decision».',
      'The «crew was very satisfied» with the new pier.',
      'They baked a bread for that which «did really well».',
    ],
    passes: [
      'I called to improve our service.',
      'We wanted to make sure that the new rota improved our service.',
      'I think that the new form improved our service.',
      'The move made no real progress.',
      'They looked at my progress.',
      'The form is now used by all departments.',
      'We dropped the users table.',
      'We hired people who improved our service.',
      'We cut overtime costs by 4%.',
      'Did the new form improve the process?',
      'We improved the rota: 14 gaps a week became 2.',
      'I measured each change at noon.',
      'I could say that the depot is in a better place.',
      'It was the right decision. The depot saved 40 hours a week.',
      'I was sure that it would be the right decision.',
      'The crew was very satisfied. They gave the pier 9 of 10.',
      'They asked which did well.',
    ],
  },
  explain: unmeasuredClaim.explain,
  check: unmeasuredClaim.check,
})
