import { defineRule } from '@marginalia/engine'
import {
  clausesOf,
  concedingVerbs,
  contentOpeners,
  disputes,
  isTime,
  numbersOf,
  opposing,
  tokensOf,
} from '@marginalia/english'
import { toldAccountsIn, troubleIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { unownedPassives } from '../hidden-actor.ts'
import { howUntold } from '../patterns/how-untold.ts'

/** Before this share of the words stands how things were. */
const front = 0.15
/** Further places at most. */
const most = 3

/** Somebody gave way, or a dispute was settled, and an empty phrase says how. */
export default defineRule({
  id: 'how-untold',
  title: 'Settled, and not told how',
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
      `${ferry} The skippers were against new hours. We met on an evening and «found a solution that worked for everybody».`,
      `${ferry} The smith was angry about the board, and I «handled this with tact».`,
    ],
    passes: [
      // What was said, shown or given up stands beside it.
      `${ferry} The mayor was against a second box. I told him that a guest in line buys no ice cream, and he came round.`,
      `${ferry} The mayor was against a second box. I offered him the old box for his office. He came round.`,
      `${ferry} The skippers wanted the old hours. We found a solution that worked for everybody. The last boat leaves at 9 and the first at 7.`,
      `${ferry} The smith was angry about the board. He said “that board is a joke and I made it”. I dealt with this personally.`,
      `${ferry} The mayor was against a second box. I walked him along the line at noon. He came round.`,
      `${ferry} The mayor was against a second box. I counted 140 guests at noon. He came round.`,
      // No dispute, or something else that came round.
      `${ferry} The window did not close. After a while I found a solution. I glued a strip of rubber to the frame.`,
      `${ferry} In May the inspection came round.`,
      `${ferry} In June a new captain came on board.`,
      `${ferry} The smith made a solid case. The till fits into it.`,
      // No story is told, or how things were before it.
      'The mayor was against a second box, and he came round.',
      `The mayor came round. ${ferry}`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before, labelled, labelledAs } of toldAccountsIn(narrative)) {
      const background = new Set(labelled ? labelledAs('situation', 'task') : [])
      const places = sentences.flatMap(({ sentence, locate }, index) => {
        if (labelled ? background.has(sentences[index]!) : before[index]! < front) return []
        const found = [...howUntold.check(sentence)]
        // Most sentences have none.
        if (found.length === 0 || isHowTold(sentence)) return []
        const unowned = [...unownedPassives(sentence).values()]
        return (
          found
            // Of what nobody settled `unowned-agent` asks with the same words.
            .filter(({ at }) => !unowned.some(span => overlaps(span, at)))
            .filter(({ at, message }) => isOfPeople(sentence, at, message))
            .map(({ at, message }) => ({ message, at: locate(at) }))
        )
      })
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: howUntold.explain,
})

/** Those won over are people; what was settled or handled, “we” did, or nobody, and somebody minded. */
function isOfPeople(sentence: Sentence, at: Span, message: 'won' | 'terms' | 'handled'): boolean {
  const clause = clausesOf(sentence).find(({ verb }) => verb.span[0] >= at[0] && verb.span[0] < at[1])
  if (!clause) return false
  const { person, subject } = clause
  const isOwn = person === 'i' || person === 'we'
  if (message === 'won') {
    const head = subject?.head
    // “A new captain came on board”, “the inspection came round”.
    const isSomebody = head?.pos === 'PRON' || head?.has('person') === true
    return isOwn || person === 'nobody' || (isSomebody && !/^an?$/.test(subject?.determiner?.lower ?? ''))
  }
  return (isOwn || clause.verb.voice === 'passive') && isDisputed(sentence, message)
}

/** Somebody is against it, worried or hard to deal with, here or just before. */
const isDisputed = (sentence: Sentence, message: 'terms' | 'handled'): boolean => {
  const before = beside(sentence, -1)
  return [sentence, before, before && beside(before, -1)].some(
    // Terms are of people: “the rope was wet, but we found a solution” is of a rope.
    one => one && (speaksOfDispute(one) || (message === 'handled' && speaksOfTrouble(one))),
  )
}

const speaksOfDispute = once((sentence: Sentence): boolean =>
  tokensOf(sentence).some(
    token => token.has('emotion') || disputes.has(token.lower) || opposing.has(token.lemma),
  ),
)

const speaksOfTrouble = once(
  (sentence: Sentence): boolean =>
    troubleIn(sentence) !== null || tokensOf(sentence).some(token => token.has('trouble')),
)

/** What was said, shown, counted or given up stands in the sentence or beside it. */
const isHowTold = once((sentence: Sentence): boolean => {
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    tellsHow(sentence) ||
    counts(sentence) ||
    (before !== null && (tellsHow(before) || counts(before) || isShown(before))) ||
    (next !== null && (tellsHow(next) || counts(next)))
  )
})

/** A number of things, people or money; “for twenty years” says how long. */
const counts = (sentence: Sentence): boolean =>
  numbersOf(sentence).some(({ metric, unit }) => metric && !isTime(unit))

/** “I walked him along the line”: somebody else was shown or given something. */
const isShown = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ mood, object, person, verb }) =>
      person === 'i' &&
      mood === 'fact' &&
      verb.tense === 'past' &&
      !verb.negative &&
      /^(?:him|her|them)$/.test(object?.head.lower ?? '') &&
      !verb.verb.has('say'),
  )

const tellsHow = once(
  (sentence: Sentence): boolean =>
    /[“"][^”"]{8,200}[”"]|:\s+\S/.test(sentence.text) ||
    clausesOf(sentence).some(({ mood, opener, verb }, at, clauses) => {
      const { verb: said } = clauses[at - 1] ?? {}
      // “I told him that …”.
      if (said?.verb.has('say') && said.tense === 'past' && contentOpeners.has(opener?.lower ?? ''))
        return true
      // “By giving them the box”.
      if (verb.form !== 'finite' && tokensOf(sentence)[verb.tokens[0] - 1]?.lower === 'by') return true
      return mood === 'fact' && !verb.negative && concedingVerbs.has(verb.verb.lemma)
    }),
)
