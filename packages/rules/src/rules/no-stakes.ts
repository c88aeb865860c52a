import { defineRule } from '@marginalia/engine'
import { tokensOf } from '@marginalia/english'
import {
  effectIn,
  gainIn,
  isMeasured,
  metricsIn,
  openingOf,
  type PlacedSentence,
  storyAccountsIn,
  tellsChange,
  toldIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import { having, lacks } from '../lacks.ts'

/** A story of counted work that does not say what hung on it in money. */
export default defineRule({
  id: 'no-stakes',
  point: 'no-stakes',
  title: 'No stakes',
  why: 'The innovation prompt asks why the problem was worth solving; silence reads as a chore.',
  ask: 'What did it cost to leave it as it was, and what is the change worth?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (why was it important)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { money: 0.2 },
  probe: 'stakes',
  scope: 'document',
  messages: {
    money: 'Of {figures} sentences with a figure, none says what this cost or brought in money.',
  },
  examples: {
    flags: [
      '**Situation:** The night shift sorted 400 parcels by hand, and 30 went to the wrong van.\n\n**Task:** I had to halve that.\n\n**Action:** I painted 12 lanes on the floor. I wrote the number of the road on each parcel. I asked the drivers to load their own vans.\n\n**Result:** «The wrong parcels fell from 30 to 9 a night.»',
      'I ran the depot of a bakery with 14 drivers, and every van left before six. On most mornings 30 of 400 parcels were on the wrong van, and the shops called us at noon. I painted 12 lanes on the floor of the yard and wrote the number of the road on each parcel. I asked the drivers to load their own vans for a week. They refused, and I loaded the first van with them. «In May the wrong parcels fell from 30 to 9.» The drivers keep the lanes clean now, and nobody calls at noon.',
    ],
    passes: [
      '**Situation:** The night shift sorted 400 parcels by hand, and 30 went to the wrong van at 7 euros each.\n\n**Task:** I had to halve that.\n\n**Action:** I painted 12 lanes on the floor. I wrote the number of the road on each parcel. I asked the drivers to load their own vans.\n\n**Result:** 9 parcels went wrong in May.',
      // Hardly a figure at all: the missing figures are the point.
      'The report was made by hand. I wrote a job for it. I showed it to the clerk. I switched it on. It runs each Friday.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of storyAccountsIn(narrative)) {
      const figures = having(sentences, isMeasured)
      const change = figures.findLast(isChange)
      if (change && isWork(sentences, figures) && lacks(sentences, namesMoney))
        yield { message: 'money', at: openingOf(change), data: { figures: figures.length } }
    }
  },
})

/** Fewer deeds and figures tell an anecdote. */
const fewest = 3

/** Work that is counted, and could be counted in money. */
const isWork = (sentences: readonly PlacedSentence[], figures: readonly PlacedSentence[]): boolean =>
  figures.length >= fewest && having(sentences, toldIn).length >= fewest

/** A change with its figures: where it is told, one would say what it is worth. */
const isChange = ({ sentence }: PlacedSentence): boolean =>
  (gainIn(sentence) !== null || effectIn(sentence) !== null) && metricsIn(sentence).some(tellsChange)

/** An amount of money: “9,000 a day” of what is called a cost, “€40”. */
const namesMoney = (sentence: Sentence): boolean =>
  metricsIn(sentence).some(({ kind }) => kind === 'money') ||
  /[$€£¥₹]/.test(sentence.text) ||
  (isMeasured(sentence) && tokensOf(sentence).some(token => token.has('money')))
