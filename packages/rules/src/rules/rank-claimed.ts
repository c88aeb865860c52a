import { defineRule } from '@marginalia/engine'
import { clausesOf, numbersOf } from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { ferry } from '../example-story.ts'
import { oneNote } from '../one-note.ts'
import { rankClaimed } from '../patterns/rank-claimed.ts'

/** Before this share of the words the scene is set: how large the firm is, whose the account was. */
const front = 0.2
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
      `${ferry} In July I opened the second window. I asked all the skippers, and nobody in our harbour had tried anything like it.`,
      `${ferry} In July I opened the second window. The mayor said that it was one of the best run boats in the county.`,
      `${ferry} In July I opened the second window. Nobody had asked the smith.`,
      `${ferry} In July I opened the second window. The dishes stood there, as nobody had done it.`,
      `${ferry} In July I opened the second window. The storm was one of the strongest in the county.`,
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
      yield* oneNote(places)
    }
  },
  explain: rankClaimed.explain,
})

/** A figure stands in the sentence or beside it, the writer looked, or somebody else says so. */
const isShown = (sentence: Sentence): boolean => {
  const before = beside(sentence, -1)
  return (
    [before, sentence, beside(sentence, 1)].some(
      one => one !== null && numbersOf(one).some(({ metric }) => metric),
    ) ||
    [before, sentence].some(
      one =>
        one !== null &&
        /\b(?:asked (?:all|around|every\w*)|looked (?:at|into)|checked|searched|compared)\b/i.test(one.text),
    ) ||
    clausesOf(sentence).some(({ person, verb }) => person === 'other' && verb.verb.has('say'))
  )
}
