import { defineRule } from '@marginalia/engine'
import { accountsIn, openingOf } from '@marginalia/narrative'

/**
 * A labelled story that spends its words before the first deed. Of prose without labels nobody can tell well enough
 * where the set-up ends: measured across authors, six in ten of such notes were right.
 */
export default defineRule({
  id: 'set-up-long',
  point: 'set-up-long',
  title: 'Long way in',
  why: 'Interviewers judge the action; a long way in leaves little room for it.',
  ask: 'What does the reader need before the first thing you did?',
  category: 'structure',
  source: [
    {
      title: 'University of Washington, the STAR method (20 / 10 / 60 / 10 percent)',
      url: 'https://careers.uw.edu/resources/star-method-of-interviewing',
      grade: 'C',
    },
    { title: 'Marginalia: a limit inside the published ranges', grade: 'own' },
  ],
  level: 'note',
  trust: { labelled: 0.5 },
  scope: 'document',
  /** `words`: a shorter story has no long way; `share`: percent of the words that situation and task may take. */
  defaults: { words: 80, share: 40 },
  messages: { labelled: 'Situation and task take {share} percent of the words before the first deed.' },
  examples: {
    flags: [
      '**Situation:** «The depot in Leeds had run its night shift on paper lists» since 1998, and every list went through four hands before it reached a driver. A clerk typed it, a planner sorted it, a foreman signed it and a runner carried it out to the yard in all weathers. In March the clerk left, the planner was ill, and no list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I put the list on one shared screen in the yard and taught the foreman to sort it.\n\n**Result:** The vans left at 5.40 on 28 of the next 30 mornings.',
      '**Context:** «Our museum lends microscopes to village schools, and each loan went through» four paper forms. Nobody knew why there were four, and the clerk who files them had never been asked. Teachers wrote to us in spring and had their microscopes in autumn, when the leaves were gone. The head of the museum wanted the forms to stay as they were, because the insurance had asked for them in 1987.\n\n**Goal:** One form by May.\n\n**Approach:** I put the four questions on one page and tried it with two schools.\n\n**Outcome:** A loan takes 6 days.',
    ],
    passes: [
      '**Situation:** No list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I put the list on one screen.\n\n**Result:** All left by six.',
      'The depot ran on paper lists. I put them on one screen.',
    ],
  },
  *check({ narrative }, { words, share: most }) {
    for (const account of accountsIn(narrative)) {
      const setup = account.labelledAs('situation', 'task')
      const first = setup?.[0]
      if (!setup || !first || account.words < words || account.labelledAs('action')?.length === 0) continue
      const share = Math.round((100 * setup.reduce((sum, { fact }) => sum + fact.words, 0)) / account.words)
      if (share > most) yield { message: 'labelled', at: openingOf(first), data: { share } }
    }
  },
})
