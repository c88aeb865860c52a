import { defineRule } from '@marginalia/engine'
import { toldAccountsIn } from '@marginalia/narrative'
import { ferry } from '../example-story.ts'
import { figuresIn } from '../figures.ts'

/** Fewer words are a list of facts, and no text that figures could drown. */
const fewestWords = 300

/** How an example goes on. */
const days = Array.from(
  { length: 20 },
  (_, day) =>
    `I sold ${201 + day} tickets to ${90 + day} guests at $${day + 2} each that noon, which was ${day + 5}% more.`,
)
const calm = days.map(
  (_, day) => `The boat of noon was ${day % 2 ? 'late' : 'early'}, and the skipper wrote it into his book.`,
)

/** A figure in every other clause: none of them stands out. */
export default defineRule({
  id: 'figures-crowded',
  title: 'Figures that bury each other',
  why: 'Where everything is counted, the figure that decides is lost among the others.',
  ask: 'Which three of them would a reader have to remember?',
  category: 'structure',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  scope: 'document',
  /** `most`: figures in 100 words. Of 172 drafts one in fourteen has more than eight; of those asked to be good none has five. */
  defaults: { most: 8 },
  messages: {
    crowded: 'Figures in this story: {figures}, in {words} words. This sentence has most of them.',
  },
  examples: {
    flags: [
      `${ferry} «${days[0]}» ${days.slice(1).join(' ')}`,
      `${ferry} ${calm[0]} «${days[0]}» ${days.slice(1).join(' ')}`,
    ],
    passes: [
      `${ferry} ${calm.join(' ')} ${days[0]}`,
      'The boat had 4 oars, 2 masts, 3 sails, 12 ropes and 8 hooks.',
    ],
  },
  *check({ narrative }, { most }) {
    for (const { sentences, words } of toldAccountsIn(narrative)) {
      const counts = sentences.map(({ sentence }) => figuresIn(sentence))
      const figures = counts.reduce((all, count) => all + count, 0)
      if (words < fewestWords || figures * 100 <= most * words) continue
      const fullest = counts.reduce((best, count, index) => (count > counts[best]! ? index : best), 0)
      yield { message: 'crowded', at: sentences[fullest]!.span, data: { figures, words } }
    }
  },
})
