import { defineRule } from '@marginalia/engine'
import { isAsserted, openingOf, tellsNoResult, toldAccountsIn, toldIn } from '@marginalia/narrative'
import { having } from '../lacks.ts'

/** Deeds, and nothing of what came of them. A labelled story without a result is `star-absent`'s. */
export default defineRule({
  id: 'no-result',
  point: 'no-result',
  title: 'No result',
  why: 'An interviewer writes down what came of it; effort without an outcome stays effort.',
  ask: 'Where does the text tell what came of this?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { none: 0.2 },
  scope: 'document',
  messages: { none: 'No sentence was found that tells what came of what was done.' },
  examples: {
    flags: [
      'I have worked on the lists of our depot since May. I wrote the form that drivers fill in at night, and I showed it to the two other yards. «I sorted the old lists by road and by driver.» I answer questions about the form each morning, and I keep a book of them. When a driver is ill, I drive the van. The planners ask me about roads. I am happy to answer, because I know these roads well. I speak with the foreman each Friday about the week that lies before us.',
      'My first job was at the desk of a library. Readers asked for books that stood in the cellar, and the clerk ran down for each of them. I asked the clerk which shelves she ran to most. I drew a plan of the cellar and hung it by the stairs. I moved the atlases to the desk because they are heavy. «I wrote a letter to the head of the library» about the lift. The cellar is cold, and there are three lamps in it. Readers like the old atlases very much.',
    ],
    passes: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.',
      'My first job was at the desk of a library. Readers asked for books that stood in the cellar, and the clerk ran down 40 times a day. I asked the clerk which shelves she ran to most. I drew a plan of the cellar and hung it by the stairs. I moved the atlases to the desk because they are heavy. The clerk ran down 12 times a day after that. Readers waited two minutes where they had waited nine. Nobody lost a book that winter, and the lift was repaired.',
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      const deeds = having(account.sentences, toldIn)
      const last =
        deeds.findLast(({ fact, sentence }) => fact.part === 'action' && isAsserted(sentence)) ?? deeds.at(-1)
      if (last && tellsNoResult(account)) yield { message: 'none', at: openingOf(last) }
    }
  },
})
