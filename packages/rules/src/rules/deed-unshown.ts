import { defineRule } from '@marginalia/engine'
import {
  type Clause,
  clausesOf,
  type Feature,
  measuringVerbs,
  type NounPhrase,
  nounPhrasesOf,
  numbersOf,
  tokensOf,
} from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { isOwnDeed } from '../owed.ts'
import { deedUnshown } from '../patterns/deed-unshown.ts'

/** Further places at most. */
const most = 3

/** What the writer made or called on, or what was done: judged by a word, and nothing near tells what it was. */
export default defineRule({
  id: 'deed-unshown',
  title: 'A deed that is named and not told',
  why: 'A reader judges what was made or done, and cannot judge the praise of it.',
  ask: 'What was it, and what did it change?',
  asks: {
    data: 'Which figure decided it?',
    taken: 'What exactly was done, and by whom?',
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
    named: '“{match}” says how good it was, and nothing near says what it was.',
    data: '“{match}” calls on figures and shows none of them.',
    taken: '“{match}” says that it was seen to, and not what was done.',
  },
  examples: {
    flags: [
      `${ferry} In July I «introduced a robust process» for the crew. The mayor liked it.`,
      `${ferry} The smith was against it. In July I «gathered data» on the evenings and showed it to the mayor. He was pleased.`,
      `${ferry} In July the rope broke. «Appropriate action was taken». The boats sailed on.`,
    ],
    passes: [
      `${ferry} In July I introduced a robust process for the boats. It gives each skipper a number.`,
      `${ferry} In July I introduced a robust process: the skipper draws a number.`,
      `${ferry} In July I gathered data on the line. It stood for 14 minutes.`,
      `${ferry} In July the rope broke. Appropriate action was taken. The smith cut 4 new ropes.`,
      `${ferry} In July I introduced a robust process. I gave each guest a card.`,
      `${ferry} In July I introduced a robust process. A card was given to each guest.`,
      `${ferry} In July I counted the guests. I used the data to choose the hour of the boat.`,
      `${ferry} In July the city took immediate action. The mayor liked it.`,
      `${ferry} In July the rope broke. We took the necessary steps and cut the rope.`,
      `${ferry} In July the rope broke. We took the necessary steps. The smith cut a new one.`,
      `${ferry} In July the city introduced a robust process for the boats. The mayor liked it.`,
      `${ferry} In July I introduced a robust process that gave each guest a card. The mayor liked it.`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of toldAccountsIn(narrative)) {
      const places = sentences.flatMap(({ sentence, locate }) =>
        [...deedUnshown.check(sentence)]
          .filter(
            ({ at, message }) => isOwn(sentence, at) || (message === 'taken' && isPassive(sentence, at)),
          )
          .filter(
            ({ at, message }) =>
              !isTold(sentence, at, message) && !(message === 'taken' && isDone(sentence, at)),
          )
          .map(({ at, message }) => ({ message, at: locate(at) })),
      )
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: deedUnshown.explain,
})

/** “The council had introduced a robust policy” is no deed of the writer's. */
const isOwn = (sentence: Sentence, at: Span): boolean => {
  const clauses = clausesOf(sentence)
  const clause = clauses.find(({ verb }) => overlaps(verb.span, at))
  if (!clause) return false
  const before = clauses.slice(0, clauses.indexOf(clause)).findLast(({ kind }) => kind === 'main')
  return (
    isOwnDeed(sentence, clause) ||
    // “I listened, I talked and built a robust proposal”: the verb shares the doer before it.
    ((clause.kind === 'main' ? clause.subject === null : isAfterAnd(sentence, clause)) &&
      clause.verb.tense === 'past' &&
      (before?.person === 'i' || before?.person === 'we'))
  )
}

/** “I read the notes that were there and built a robust proposal”: read with the nearest clause, and goes on with the first. */
const isAfterAnd = (sentence: Sentence, { kind, opener, tokens: [from] }: Clause): boolean =>
  kind === 'relative' && opener === null && tokensOf(sentence)[from - 1]?.lower === 'and'

/** What it was stands behind it in the sentence, or beside it. */
function isTold(sentence: Sentence, at: Span, message: 'named' | 'data' | 'taken'): boolean {
  const rest = sentence.block.text.slice(at[1], sentence.span[1])
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    /[:(“"–—]| - |\bby \w+ing\b|\b(?:called|named)\b/.test(rest) ||
    /^(?:in this way|thus|this made)\b/i.test(sentence.text) ||
    rest.split(', ').length > listed ||
    hasFigure(sentence) ||
    tellsMore(sentence, at) ||
    (next !== null && (hasFigure(next) || /[:“"]/.test(next.text) || tells(next))) ||
    // “I measured the line each morning. I used the data …”.
    (message === 'data' &&
      before !== null &&
      (hasFigure(before) ||
        clausesOf(before).some(
          clause => isOwnDeed(before, clause) && measuringVerbs.has(clause.verb.verb.lemma),
        )))
  )
}

/** More commas than this behind it are a list of what it held. */
const listed = 2

const hasFigure = (sentence: Sentence): boolean => numbersOf(sentence).some(({ metric }) => metric)

/** What one can picture. */
const concrete: readonly Feature[] = ['artefact', 'tangible', 'money', 'food', 'body']
const isConcrete = (phrase: NounPhrase | null): boolean =>
  phrase !== null && concrete.some(feature => phrase.head.has(feature))

/** “… that gave each skipper a card”, “… where nobody sails before the bell”: not “which was far better”. */
const tellsMore = (sentence: Sentence, [, end]: Span): boolean =>
  // “For the boats” says whom it was for.
  nounPhrasesOf(sentence).some(
    phrase =>
      phrase.span[0] >= end &&
      isConcrete(phrase) &&
      !/\bfor $/i.test(sentence.block.text.slice(sentence.span[0], phrase.span[0])),
  ) ||
  clausesOf(sentence).some(
    ({ opener, subject, verb }) =>
      verb.span[0] >= end &&
      // “… because the mayor had insisted”.
      !/^(?:because|as|after|before|when)$/.test(opener?.lower ?? '') &&
      verb.form === 'finite' &&
      verb.verb.lemma !== 'be' &&
      (subject?.head.has('person') === true || subject?.head.lower === 'nobody'),
  )

/** Somebody or something else does something, or what is pictured is made or given: “The skippers drew a card”, “A card was drawn”. */
const tells = (next: Sentence): boolean => {
  const first = clausesOf(next).find(({ kind }) => kind === 'main')
  if (!first || tokensOf(next).length <= shortest || first.verb.verb.lemma === 'be') return false
  if (first.verb.voice === 'passive') return isConcrete(first.subject)
  if (first.person === 'i' || first.person === 'we')
    return nounPhrasesOf(next).some(phrase => phrase.span[0] >= first.verb.span[1] && isConcrete(phrase))
  // “They loved it”, “they said no” is what others thought of it.
  return !inward.some(feature => first.verb.verb.has(feature))
}
const inward: readonly Feature[] = ['emotion', 'feel', 'think', 'say', 'want']

/** Tokens; what is shorter tells nothing of it. */
const shortest = 4

/** “We took the necessary steps and closed the till”, “… steps. I called a meeting with …”. */
const isDone = (sentence: Sentence, [, end]: Span): boolean => {
  const next = beside(sentence, 1)
  return (
    clausesOf(sentence).some(
      ({ kind, person, subject, verb }) =>
        kind !== 'relative' &&
        (subject === null || person === 'i' || person === 'we') &&
        (verb.tense === 'past' || verb.form === 'gerund') &&
        verb.span[0] >= end,
    ) ||
    (next !== null && clausesOf(next).some(clause => isOwnDeed(next, clause) && clause.verb.verb.has('deed')))
  )
}

/** Nobody in particular did it: “appropriate action was taken”. */
const isPassive = (sentence: Sentence, at: Span): boolean =>
  clausesOf(sentence).some(
    ({ kind, person, verb }) =>
      kind === 'main' && person !== 'i' && verb.voice === 'passive' && overlaps(verb.span, at),
  )
