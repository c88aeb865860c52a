import { defineRule } from '@marginalia/engine'
import { type Clause, calendar, clausesOf, type Feature, nounPhrasesOf, tokensOf } from '@marginalia/english'
import { type Account, toldAccountsIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import {
  citing,
  hasFigure,
  isConcrete,
  isFoundTold,
  isOfOne,
  isOfSide,
  isReplyTold,
  leadingTo,
  measures,
  speaksOfDispute,
  wholeReply,
} from '../evidence.ts'
import { ferry } from '../example-story.ts'
import { unownedPassives } from '../hidden-actor.ts'
import { oneNote } from '../one-note.ts'
import { isOwnDeed } from '../owed.ts'
import { deedUnshown } from '../patterns/deed-unshown.ts'
import { howUntold } from '../patterns/how-untold.ts'

/** What the writer made or called on, or what was done: judged by a word, and nothing near tells what it was. */
export default defineRule({
  id: 'deed-unshown',
  title: 'A deed that is named and not told',
  why: 'A reader judges what was made or done, and cannot judge the praise of it.',
  ask: 'What was it, and what did it change?',
  asks: {
    data: 'Which figure decided it?',
    taken: 'What exactly was done, and by whom?',
    word: 'What exactly was said?',
    reply: 'What did they say, and how many of them?',
    ground: 'Which figure, from how many, and against what?',
    several: 'Which ones, and what came of the most important?',
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
  family: { reply: 'evidence', word: 'evidence', ground: 'evidence' },
  probe: 'how',
  scope: 'document',
  messages: {
    named: '“{match}” says how good it was, and nothing near says what it was.',
    data: '“{match}” calls on figures and shows none of them.',
    taken: '“{match}” says that it was seen to, and not what was done.',
    reply: '“{match}” tells neither what was said nor by how many.',
    word: '“{match}” does not tell what was said.',
    ground: '“{match}” calls on evidence and shows none of it.',
    outcome: '“{match}” says that there was one, and not what it was.',
    several: '“{match}” names none of them.',
  },
  examples: {
    flags: [
      `${ferry} In July I «introduced a robust process» for the crew. The mayor liked it.`,
      `${ferry} The smith was against it. In July I «gathered data» on the evenings and showed it to the mayor. He was pleased.`,
      `${ferry} In July the rope broke. «Appropriate action was taken». The boats sailed on.`,
      `${ferry} In July the second window opened, and «the feedback from the guests was positive».`,
      `${ferry} In July the second window opened. «Feedback from the VP was mixed». The boats sailed on two weeks later.`,
      `${ferry} In July «the survey showed» that guests did not read the board. We moved it.`,
      `${ferry} In July I «delved into the numbers» and chose the hours of the boats.`,
      `${ferry} The rope was short in July. I called the harbour, and «an outcome was reached» that same evening.`,
      `${ferry} The rope was short in July. We «found a good solution» in the end. It took patience.`,
      // A time and a bracket are no evidence.
      `${ferry} In July the second window opened. «The feedback was positive». The boat left at 10:30.`,
      `${ferry} In July I «introduced a robust process» (see below). The mayor liked it.`,
      `${ferry} In July the second window opened. «The feedback on the board that we painted was positive».`,
      `${ferry} In July we met each morning, and I saw to it that «several actions were agreed» there.`,
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
      // How many said it, or what they said.
      `${ferry} In July I asked 140 guests. The feedback was positive.`,
      `${ferry} In July the second window opened. The feedback was positive. One guest told me that she had read the board from the road.`,
      `${ferry} In July the second window opened. The feedback was positive, although it was noted that the board was wet.`,
      `${ferry} In July the second window opened. The feedback was mixed. Some guests were glad and some stayed away.`,
      `${ferry} In July the second window opened. Feedback from the mayor was that the board had been good.`,
      // Said of somebody else, by the writer, or no verdict at all.
      `${ferry} In July a singer came on two evenings. The singer gave her best songs and the reaction of the guests was great.`,
      `${ferry} In July the guide led two evenings. Feedback on the guide was positive.`,
      `${ferry} In July my reaction was mixed.`,
      `${ferry} In July the city held a Pier Review. The board brought 2 letters and some responses.`,
      // Shown, pictured, or only collected.
      `${ferry} In July the survey showed that guests did not read the board. It was 90 of 140.`,
      `${ferry} In July the analysis showed a nail in the rope.`,
      `${ferry} In July a student gathered the ticket data, and I doubt that all of it is right.`,
      // Told behind it, or where it is named again.
      `${ferry} The rope was short in July. We found a solution to keep the boats at the pier.`,
      `${ferry} The rope was short in July. An arrangement was put in place whereby the smith lent us his.`,
      `${ferry} The rope was short in July. We found a solution.\n\nIt was dear. The solution had three parts.`,
      `${ferry} In July actions were agreed each morning. One of the actions was a bell for the pier.`,
      `${ferry} In July we made some adjustments. I moved the board to the path.`,
      // The reception of a phone, what was good enough for something, and what was praised.
      `${ferry} In July the second window opened. The phone reception was poor.`,
      `${ferry} In July I laid the nails in vinegar. The reaction was good enough to burn the rust off.`,
      `${ferry} In July the second window opened. The reviews were positive. Guests praised the shade and the bell.`,
      // A clause of what was done begins the sentence.
      `${ferry} In July we met. That the rope broke was clear to all, and appropriate action was taken. The smith cut a new rope.`,
      `${ferry} In July we met. That actions were agreed pleased the mayor.`,
      // Of what people settle other rules ask.
      `${ferry} The skippers were against new hours in July. We found a solution.`,
      `${ferry} The city found a solution in July.`,
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      const places = account.sentences.flatMap(({ sentence, locate }, index) =>
        [...deedUnshown.check(sentence)]
          .map(({ at, message }) => ({ message, at: message === 'reply' ? wholeReply(sentence, at) : at }))
          .filter(({ at, message }) => isOwed[message](sentence, at, account, index))
          .map(({ at, message }) => ({
            message: message === 'reply' && isOfOne(sentence, at) ? ('word' as const) : message,
            at: locate(at),
          })),
      )
      for (const asked of apart) {
        yield* oneNote(places.filter(({ message }) => asked.includes(message)))
      }
    }
  },
  explain: deedUnshown.explain,
})

type Found = 'named' | 'data' | 'taken' | 'reply' | 'ground' | 'outcome' | 'several'
/** `index` is the sentence's place in the account. */
type Owing = (sentence: Sentence, at: Span, account: Account, index: number) => boolean

/** What asks different questions is noted apart. */
const apart: readonly (readonly (Found | 'word')[])[] = [
  ['named', 'data', 'taken'],
  ['reply', 'word'],
  ['ground'],
  ['outcome', 'several'],
]

/** Nothing near answers what a message asks. */
const isOwed: Readonly<Record<Found, Owing>> = {
  named: (sentence, at) => isOwn(sentence, at) && !isTold(sentence, at, 'named'),
  data: (sentence, at) => isOwn(sentence, at) && !isTold(sentence, at, 'data'),
  taken: (sentence, at) =>
    isOwnOrPassive(sentence, at) && !isTold(sentence, at, 'taken') && !isDone(sentence, at),
  reply: (sentence, at) => !isOfSide(sentence, at) && !isReplyTold(sentence, at),
  ground: (sentence, at) => !isFoundTold(sentence, at),
  outcome: (sentence, at, account, index) =>
    isOwnOrPassive(sentence, at) &&
    !isAskedElsewhere(sentence, at) &&
    !isEndTold(sentence, at, account, index),
  several: (sentence, at, account, index) =>
    !isDone(sentence, at) && isOwed.outcome(sentence, at, account, index),
}

const isOwnOrPassive = (sentence: Sentence, at: Span): boolean =>
  isOwn(sentence, at) || isPassive(sentence, at)

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
function isTold(sentence: Sentence, at: Span, message: Found): boolean {
  const rest = sentence.block.text.slice(at[1], sentence.span[1])
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    citing.test(rest) ||
    /—|\s[–-]\s|\bby \w+ing\b|\b(?:called|named)\b/.test(rest) ||
    isInBrackets(sentence, at) ||
    /^(?:in this way|thus|this made)\b/i.test(sentence.text) ||
    rest.split(', ').length > listed ||
    hasFigure(sentence) ||
    tellsMore(sentence, at) ||
    (next !== null && (hasFigure(next) || citing.test(next.text) || tells(next))) ||
    // “I measured the line each morning. I used the data …”.
    (message === 'data' && before !== null && (hasFigure(before) || measures(before)))
  )
}

/** “(The skipper draws a number)”: not “(see below)”, “(in May)”. */
const isInBrackets = (sentence: Sentence, [, end]: Span): boolean => {
  const from = sentence.block.text.indexOf('(', end)
  return (
    from !== -1 &&
    nounPhrasesOf(sentence).some(
      ({ head, span }) =>
        span[0] > from && head.pos !== 'NUM' && !calendar.some(feature => head.has(feature)),
    )
  )
}

/** More commas than this behind it are a list of what it held. */
const listed = 2

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
  // “It took patience” is what it took, and not what it was.
  if (first.subject?.head.lower === 'it' && first.verb.verb.lemma === 'take') return false
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

/** Nobody in particular did it: “appropriate action was taken”, “I made sure that actions were agreed”. */
const isPassive = (sentence: Sentence, at: Span): boolean =>
  clausesOf(sentence).some(
    ({ kind, opener, person, verb }, index, clauses) =>
      overlaps(verb.span, at) &&
      person !== 'i' &&
      verb.voice === 'passive' &&
      // “That actions were agreed pleased the mayor” has none before it.
      (kind === 'main' ||
        (opener?.lower === 'that' && index > 0 && isOwnDeed(sentence, clauses[index - 1]!))),
  )

/** Where nobody settled it, or somebody minds it, other rules ask who it was and on what terms. */
const isAskedElsewhere = (sentence: Sentence, at: Span): boolean =>
  [...unownedPassives(sentence).values()].some(span => overlaps(span, at)) ||
  ([...howUntold.check(sentence)].some(other => overlaps(other.at, at)) &&
    leadingTo(sentence).some(speaksOfDispute))

/** What it was stands behind it, in the next sentence, or wherever it is named again: “The plan had …”. */
const isEndTold = (sentence: Sentence, at: Span, account: Account, index: number): boolean => {
  const noun = tokensOf(sentence).find(({ pos, span }) => pos === 'NOUN' && span[0] >= at[0])
  const behind = (from: number): string => sentence.block.text.slice(from, sentence.span[1])
  return (
    isTold(sentence, at, 'named') ||
    // “A solution to keep the boats dry”, “an arrangement was put in place whereby …”.
    /^ (?:to|where)\b/.test(behind(at[1])) ||
    /\b(?:whereby|such as)\b/.test(behind(at[0])) ||
    (noun !== undefined &&
      ((lastDoing(account).get(noun.lower) ?? index) > index ||
        account.sentences
          .slice(index + 1, index + 1 + near)
          .some(({ sentence: other }) => tokensOf(other).some(({ lower }) => lower === noun.lower))))
  )
}
/** So many sentences further on something may be named again. */
const near = 2

/** By noun, the last sentence in which it does or has something: looked up, as a text may end in a thousand of them. */
const lastDoing = once(
  ({ sentences }: Account): ReadonlyMap<string, number> =>
    new Map(
      sentences.flatMap(({ sentence }, index) =>
        clausesOf(sentence).flatMap(({ subject, verb }) =>
          subject && verb.voice === 'active' ? [[subject.head.lower, index] as const] : [],
        ),
      ),
    ),
)
