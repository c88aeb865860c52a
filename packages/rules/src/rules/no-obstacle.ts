import { defineRule } from '@marginalia/engine'
import {
  chatIn,
  choiceIn,
  isMeasured,
  openingOf,
  storyAccountsIn,
  toldIn,
  troubleIn,
} from '@marginalia/narrative'
import { having, placesOf, type SentenceTest } from '../lacks.ts'

/** A smooth account: hardly a word of trouble, few figures, no chat. */
export default defineRule({
  id: 'no-obstacle',
  point: 'no-obstacle',
  title: 'Nothing was hard',
  why: 'Judgment shows where something stood in the way; a smooth road shows none.',
  ask: 'What nearly went wrong, and who was against it?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (how complex it was)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { none: 0.3, few: 0.3 },
  scope: 'document',
  /** By 1,000 words: sentences that tell of trouble, that have a figure, that chat. */
  defaults: { trouble: 6, figures: 8, chat: 2 },
  messages: {
    none: 'From here on no sentence was found in which something is hard or somebody against it.',
    few: '“{match}” is nearly all that was hard here.',
  },
  examples: {
    flags: [
      'I take care of the microscopes of our museum. «I wrote a form for the village schools, and the clerk liked» it at once. I showed it to the teachers at their spring meeting. The teachers fill it in on their own and send it to the desk. I set up a shelf for the lenses and asked the workshop for a second one. The head of the museum praised the shelf in the yearly report. I showed the clerk how to wrap a lens in felt. We look forward to the next year with the schools and their teachers.',
      'I take care of the microscopes of our museum. I wrote a form for the village schools, and the clerk liked it at once. I showed it to the teachers at their spring meeting. The teachers fill it in on their own and send it to the desk. I set up a shelf for the lenses and asked the workshop for another one, which was «difficult» to fit in. The head of the museum praised the shelf in the yearly report. I showed the clerk how to wrap a lens in felt. We look forward to the next year with the schools, their teachers, and the clerk who takes the form at the desk. The children love the lenses, and their parents come to the museum on Sundays to see the whole of the collection with them, and the clerk shows them the shelf. In the autumn I moved the shelf to the hall. The workshop painted it green, and the teachers came for the opening. The clerk wrapped the lenses in new felt from the mill by the river, and the head of the museum gave a speech. The schools have asked for a shelf of their own since then.',
    ],
    passes: [
      'I wrote a form, and the clerk liked it at once.',
      'I take care of the microscopes of our museum. I wrote a form for the village schools, and the clerk refused it. I showed it to the teachers at their spring meeting. The teachers disagreed about the lenses and sent it back. I set up a shelf for the lenses and asked the workshop for a second one. The head of the museum praised the shelf in the yearly report. I showed the clerk how to wrap a lens in felt. We look forward to the next year with the schools and their teachers.',
    ],
  },
  *check({ narrative }, { trouble, figures, chat }) {
    for (const { labelled, sentences, words } of storyAccountsIn(narrative)) {
      if (labelled) continue
      const isRare = (feature: SentenceTest, most: number): boolean =>
        having(sentences, feature).length * 1000 <= most * words
      if (!isRare(troubleIn, trouble) || !isRare(isMeasured, figures) || !isRare(chatIn, chat)) continue
      const [first, ...others] = placesOf(sentences, troubleIn)
      const deed = having(sentences, choiceIn)[0] ?? having(sentences, toldIn)[0] ?? sentences[0]!
      if (first) yield { message: 'few', at: first, also: others.slice(0, 2) }
      else yield { message: 'none', at: openingOf(deed) }
    }
  },
})
