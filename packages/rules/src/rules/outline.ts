import { defineRule } from '@marginalia/engine'
import type { PlacedSentence } from '@marginalia/narrative'
import { accountsIn, openingOf } from '@marginalia/narrative'

/** A list where a reader expects an account. */
export default defineRule({
  id: 'outline',
  point: 'outline',
  title: 'Notes instead of prose',
  why: 'A list leaves out why one thing led to the next, and that is what a reader judges.',
  ask: 'How does each line lead to the next?',
  category: 'structure',
  source: [{ title: 'Amazon, narratives instead of slides (2004)', grade: 'B' }],
  level: 'note',
  trust: { list: 0.4 },
  scope: 'document',
  /** `share`: percent of the words that may stand in lists. */
  defaults: { share: 40, least: 4 },
  bounds: { share: [0, 100] },
  messages: { list: '{percent} percent of the words stand in list items.' },
  examples: {
    flags: [
      'I ran the desk of the library for a year.\n\n- «Moved the atlases to the desk»\n- Drew a plan of the cellar and hung it by the stairs\n- Wrote to the head about the lift\n- Asked the clerk which shelves she ran to most\n- Counted the readers at the door for a week in May, each day from nine to five\n- Bought three lamps for the cellar\n- Showed the evening shift how the plan works\n\nThe clerk runs down 12 times a day now, where she ran 40 times before that year.',
      'Depot, spring.\n\n- «Lists sorted by road»\n- Form for the drivers, in two languages, with a line for the hour and one for the gate\n- Desk in the yard\n- Roof from pallets\n- Keys with the foreman, who has a book for them and signs each one out\n- Vans out at six, 28 of 30 mornings\n- Planner shown the form twice, and the night shift once, with the foreman beside us\n- Questions answered each morning, and each of them written into the green book that the foreman keeps',
    ],
    passes: ['- Moved the desk\n- Built a roof', 'I moved the desk and built a roof.'],
  },
  *check({ narrative }, { share, least }) {
    for (const account of accountsIn(narrative)) {
      if (account.labelled) continue
      const items = account.sentences.filter(({ placed }) => placed.block.list > 0)
      const percent = Math.round((100 * wordsIn(items)) / account.words)
      if (percent < share || items.length < least) continue
      yield { message: 'list', at: openingOf(items[0]!), data: { percent }, identity: 'list' }
    }
  },
})

const wordsIn = (sentences: readonly PlacedSentence[]): number =>
  sentences.reduce((sum, { fact }) => sum + fact.words, 0)
