import { defineRule } from '@marginalia/engine'
import { numbersOf } from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { rankClaimed } from '../patterns/rank-claimed.ts'

/** How an example begins. */
const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'

/** Before this share of the words the scene is set: how large the firm is, whose the account was. */
const front = 0.2
/** Further places at most. */
const most = 3

/** The writer's work is ranked among others, and nothing shows the ranking. */
export default defineRule({
  id: 'rank-claimed',
  title: 'Rank that nothing shows',
  why: 'The best, or the first, is a claim about all the others; a reader wants to see them.',
  ask: 'Ranked by what, among which, and by whom?',
  asks: { novel: 'Who looked, and where?' },
  category: 'structure',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  probe: 'source',
  scope: 'document',
  messages: {
    rank: '“{match}” claims a rank, and nothing near shows it.',
    novel: '“{match}” claims that it was new, and rests on nobody who looked.',
  },
  examples: {
    flags: [
      `${ferry} In July I opened the second window. Our boat «became one of the best performing boats in the county».`,
      `${ferry} In July I opened the second window. «Nobody in our harbour had tried anything like it».`,
    ],
    passes: [
      `${ferry} In July I opened the second window. Our boat became one of the best performing boats in the county: third of 41.`,
      `${ferry} In July I opened the second window. Nobody in our harbour had tried anything like it. I asked all 14 skippers.`,
      `${ferry} In July I opened the second window. Nobody had asked the smith.`,
      `Our pier is one of the best piers in the county. ${ferry}`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before } of toldAccountsIn(narrative)) {
      const places = sentences.flatMap(({ sentence, locate }, index) =>
        before[index]! < front || isShown(sentence)
          ? []
          : [...rankClaimed.check(sentence)].map(({ at, message }) => ({ message, at: locate(at) })),
      )
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: rankClaimed.explain,
})

/** A figure stands in the sentence or in the next, or somebody says it in so many words. */
const isShown = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, 1)].some(one => one !== null && numbersOf(one).some(({ metric }) => metric))
