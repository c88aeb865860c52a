import { defineRule } from '@marginalia/engine'
import { clausesOf, concedingVerbs, numbersOf, tokensOf } from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps } from '@marginalia/report'
import { unownedPassives } from '../hidden-actor.ts'
import { howUntold } from '../patterns/how-untold.ts'

/** How an example begins. */
const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'

/** Before this share of the words stands how things were. */
const front = 0.15
/** Further places at most. */
const most = 3

/** Others were against it, and an empty phrase says that they no longer were. */
export default defineRule({
  id: 'how-untold',
  title: 'A dispute that an empty phrase settles',
  why: 'Where others stand against it, what moved them is the deed a reader looks for.',
  ask: 'What was said, shown or given up?',
  asks: {
    terms: 'What was agreed, and who gave up what?',
    handled: 'What exactly was said or done?',
  },
  category: 'structure',
  source: [
    { title: 'Marginalia: what judges of drafts would have noted', grade: 'own' },
    {
      title: 'Amazon, how to answer with STAR (the actions you took)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  probe: 'how',
  scope: 'document',
  messages: {
    won: '“{match}” says that somebody gave way, and not what moved them.',
    terms: '“{match}” says that it was settled, and not on what terms.',
    handled: '“{match}” says that it was seen to, and not what was done.',
  },
  examples: {
    flags: [
      `${ferry} The mayor was against a second box. I met him on the quay and explained the importance of it, and he «came round».`,
      `${ferry} The skippers wanted the old hours. We met on an evening and «found a solution that worked for everybody».`,
      `${ferry} The smith was angry about the board, and I «handled this with tact».`,
    ],
    passes: [
      // What was said, shown or given up stands beside it.
      `${ferry} The mayor was against a second box. I told him that a guest in line buys no ice cream, and he came round.`,
      `${ferry} The mayor was against a second box. I offered him the old box for his office. He came round.`,
      `${ferry} The skippers wanted the old hours. We found a solution that worked for everybody. The last boat leaves at 9 and the first at 7.`,
      `${ferry} The smith was angry about the board. He said “that board is a joke and I made it”. I dealt with this personally.`,
      // No story is told, or how things were before it.
      'The mayor was against a second box, and he came round.',
      `The mayor came round. ${ferry}`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before, labelled, labelledAs } of toldAccountsIn(narrative)) {
      const background = new Set(labelled ? labelledAs('situation', 'task') : [])
      const places = sentences.flatMap((one, index) => {
        if (labelled ? background.has(one) : before[index]! < front) return []
        return isHowTold(one.sentence)
          ? []
          : [...howUntold.check(one.sentence)]
              // Of what nobody settled `unowned-agent` asks with the same words.
              .filter(
                ({ at }) => ![...unownedPassives(one.sentence).values()].some(span => overlaps(span, at)),
              )
              .map(({ at, message }) => ({ message, at: one.locate(at) }))
      })
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: howUntold.explain,
})

/** What was said, shown, counted or given up stands in the sentence or beside it. */
const isHowTold = once((sentence: Sentence): boolean => {
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    (before !== null && tellsHow(before)) ||
    tellsHow(sentence) ||
    hasNumber(sentence) ||
    (next !== null && (tellsHow(next) || hasNumber(next)))
  )
})

const hasNumber = (sentence: Sentence): boolean => numbersOf(sentence).some(({ metric }) => metric)

const content: ReadonlySet<string> = new Set(['that', 'how', 'why', 'what', 'whether', 'if'])

const tellsHow = once(
  (sentence: Sentence): boolean =>
    /[“"][^”"]{8,200}[”"]|:\s+\S/.test(sentence.text) ||
    clausesOf(sentence).some(({ mood, opener, verb }, at, clauses) => {
      const { verb: said } = clauses[at - 1] ?? {}
      // “I told him that …”.
      if (said?.verb.has('say') && said.tense === 'past' && content.has(opener?.lower ?? '')) return true
      // “By giving them the box”.
      if (verb.form !== 'finite' && tokensOf(sentence)[verb.tokens[0] - 1]?.lower === 'by') return true
      return mood === 'fact' && !verb.negative && concedingVerbs.has(verb.verb.lemma)
    }),
)
