import { defineRule } from '@marginalia/engine'
import {
  clausesOf,
  concedingVerbs,
  contentOpeners,
  type Feature,
  type NounPhrase,
  nounPhrasesOf,
  passivesOf,
  tokensOf,
} from '@marginalia/english'
import { type Account, type PlacedSentence, toldAccountsIn, troubleIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { counts, isConcrete, leadingTo, speaksOfDispute } from '../evidence.ts'
import { ferry } from '../example-story.ts'
import { unownedPassives } from '../hidden-actor.ts'
import { oneNote } from '../one-note.ts'
import { howUntold } from '../patterns/how-untold.ts'

/** Before this share of the words stands how things were. */
const front = 0.15
/** Somebody gave way, or a dispute was settled, and an empty phrase says how; or that there was one is all that is told. */
export default defineRule({
  id: 'how-untold',
  title: 'Settled, and not told how',
  why: 'Where others stand against it, what moved them is the deed a reader looks for.',
  ask: 'What was said, shown or given up?',
  asks: {
    terms: 'What was agreed, and who gave up what?',
    handled: 'What exactly was said or done?',
    agreed: 'Who wanted what, and what decided it?',
    disputed: 'Who was against what, and what settled it?',
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
    agreed: '“{match}” says that they agreed, and not what decided it.',
    disputed: '“{match}” says that people differed, and not what they said or how it went.',
  },
  examples: {
    flags: [
      `${ferry} The mayor was against a second box. I met him on the quay and explained the importance of it, and he «came round».`,
      `${ferry} The skippers were against new hours. We met on an evening and «found a solution that worked for everybody».`,
      `${ferry} The mayor wanted one box. I painted a second board. In June the fog came. The guests stood on the quay. The mayor «came round».`,
      `${ferry} The smith was angry about the board, and I «handled this with tact».`,
      `${ferry} The smith wanted iron for the second box and the carpenter oak. After a walk on the quay «consensus was reached» on oak.`,
      `${ferry} For a month the hours changed with the weather, and «it was agreed» in the end that the last boat leaves at dusk.`,
      `${ferry} The skippers and I talked about the hours on the quay, and at last «we compromised».`,
      `${ferry} I asked the harbour board for a second box each spring, and eventually «they agreed» that it may stand on the pier.`,
      `${ferry} In May I moved the first boat to the early morning. «There was a lot of opposition» to it. From June on it left with the milk.`,
      `${ferry} «There was much debate» over whether the box should be of oak. Samples were laid out on the pier. It is of oak now.`,
      `${ferry} In May I moved the first boat. «There was opposition» from several of the older hands. In June the fog came.`,
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
      `${ferry} The mayor was against a second box. I took the mayor to the line. He came round.`,
      `${ferry} The guild was against a second box. I gave the guild a seat at the table. Eventually they agreed.`,
      `${ferry} The guild was against a second box. Eventually they accepted. I had cut the price.`,
      `${ferry} In May I ran to the pier. The doctor came round. The child was ill.`,
      `${ferry} In May I ran to the pier. The boy woke. He came round in the end.`,
      `${ferry} We compromised. The box is of oak and the lid of iron.`,
      `${ferry} There was resistance in the hinge. I oiled it.`,
      // What decided an accord stands there, or nothing was hard to agree on.
      `${ferry} The smith wanted iron for the second box and the carpenter oak. I showed them the rust on the first box. Consensus was reached on oak.`,
      `${ferry} It was agreed in the end that the last boat leaves at dusk because the lamps were broken.`,
      `${ferry} I asked them for a second key and they agreed. It was agreed at the till. We compromised on the paint.`,
      // Who was against it, what they said or wanted, or who settled it stands around a dispute.
      `${ferry} In May I moved the first boat. There was a lot of opposition to it. The mayor was hard to talk to.`,
      `${ferry} In May I moved the first boat. There was a lot of opposition to it. It took a week. Some wanted to sleep.`,
      `${ferry} The skippers thought it far too early. In May I moved the boat. There was a lot of opposition to it.`,
      `${ferry} There was some back and forth with the guild over the hours. The mayor settled it with a coin.`,
      `${ferry} There was a debate about the hours. It was thought by the guild that the first boat would wake the hens.`,
      `${ferry} In May I moved the first boat. There was opposition from the night watch.`,
      `${ferry} In May I moved the first boat. There was opposition. The east pier was worried about the bell.`,
      // A small matter that went away.
      `${ferry} There was much debate over the colour of the oars, but within a day blue had won. There was no opposition.`,
      // No story is told, or how things were before it.
      'The mayor was against a second box, and he came round.',
      `The mayor came round. ${ferry}`,
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      const { sentences, before, labelled, labelledAs } = account
      const background = new Set(labelled ? labelledAs('situation', 'task') : [])
      const places = sentences.flatMap(({ sentence, locate }, index) => {
        if (labelled ? background.has(sentences[index]!) : before[index]! < front) return []
        const found = [...howUntold.check(sentence)]
        // Most sentences have none.
        if (found.length === 0 || isHowTold(sentence)) return []
        const unowned = [...unownedPassives(sentence).values()]
        return (
          found
            // Of what nobody settled `unowned-agent` asks with the same words; what decided an accord it does not ask.
            .filter(({ at, message }) => message === 'agreed' || !unowned.some(span => overlaps(span, at)))
            .filter(({ at, message }) =>
              message === 'disputed'
                ? isLeftOpen(sentences, index, at)
                : isOfPeople(account, index, at, message),
            )
            .map(({ at, message }) => ({ message, at: locate(at) }))
        )
      })
      yield* oneNote(places)
    }
  },
  explain: howUntold.explain,
})

type Message = 'won' | 'terms' | 'handled' | 'agreed'

/** Those won over are people; what was settled or handled, “we” did, or nobody, and somebody minded. */
function isOfPeople(account: Account, index: number, at: Span, message: Message): boolean {
  const { sentence } = account.sentences[index]!
  const clause = clausesOf(sentence).find(({ verb }) => verb.span[0] >= at[0] && verb.span[0] < at[1])
  if (!clause) return false
  const { person, subject } = clause
  const isOwn = person === 'i' || person === 'we'
  const head = subject?.head
  const isSomebody = (head?.pos === 'PRON' && head.lower !== 'it') || head?.has('person') === true
  if (message === 'won') {
    // “The doctor came round”, “the boy woke and came round”: who comes round was of another mind.
    const isOfMind =
      !/\bc[ao]me a?round\b/i.test(sentence.block.text.slice(...at)) ||
      isDisputed(sentence, message) ||
      (firstWanting(account).get(head?.lower ?? '') ?? index) < index
    if (!isOfMind) return false
    // “A new captain came on board”, “the inspection came round”.
    return isOwn || person === 'nobody' || (isSomebody && !/^an?$/.test(subject?.determiner?.lower ?? ''))
  }
  // “A consensus was arrived at”: where people agree in the end, they did not before.
  if (message === 'agreed') return (isOwn || !isSomebody) && !isTermsTold(sentence, at)
  return (isOwn || clause.verb.voice === 'passive') && isDisputed(sentence, message)
}

/** Somebody is against it, worried or hard to deal with, here or just before. */
const isDisputed = (sentence: Sentence, message: Message): boolean =>
  leadingTo(sentence).some(
    // Terms are of people: “the rope was wet, but we found a solution” is of a rope.
    one => speaksOfDispute(one) || (message === 'handled' && speaksOfTrouble(one)),
  )

/** By noun, the first sentence in which somebody wants something or stands against it. */
const firstWanting = once(({ sentences }: Account): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [index, { sentence }] of sentences.entries())
    for (const { subject, verb } of clausesOf(sentence))
      if (subject?.head.pos === 'NOUN' && !found.has(subject.head.lower))
        if (verb.verb.has('want') || speaksOfDispute(sentence)) found.set(subject.head.lower, index)
  return found
})

/** “We compromised. The box is of oak and the lid of iron.” */
const isTermsTold = (sentence: Sentence, at: Span): boolean => {
  const next = beside(sentence, 1)
  return (
    next !== null &&
    /compromised$/i.test(sentence.block.text.slice(...at)) &&
    clausesOf(next).some(
      ({ subject, verb }) =>
        isConcrete(subject) &&
        nounPhrasesOf(next).some(phrase => phrase.span[0] >= verb.span[1] && isConcrete(phrase)),
    )
  )
}

const speaksOfTrouble = once(
  (sentence: Sentence): boolean =>
    troubleIn(sentence) !== null || tokensOf(sentence).some(token => token.has('trouble')),
)

/** Nothing around a dispute that is named says who was against it, what they said or wanted, or who settled it. */
function isLeftOpen(sentences: readonly PlacedSentence[], index: number, at: Span): boolean {
  const near = (reach: number): readonly PlacedSentence[] =>
    sentences.slice(Math.max(0, index - reach), index + reach + 1)
  return (
    !namesSides(sentences[index]!.sentence, at) &&
    !isOfThing(sentences[index]!.sentence, at) &&
    !near(1).some(({ sentence }) => tellsOfSomebody(sentence) || tellsConcern(sentence)) &&
    // How it ended is asked where that stands.
    !near(2).some(({ sentence }) => tellsView(sentence) || tellsEnd(sentence))
  )
}

/** “The night watch was worried about the bell”: of whatever it is said, there are people behind it. */
const tellsConcern = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      (subject?.head.pos === 'NOUN' || subject?.head.pos === 'PROPN') &&
      verb.verb.lemma === 'be' &&
      tokensOf(sentence)
        .slice(verb.tokens[1], verb.tokens[1] + nearConcern)
        .some(({ lower }) => /^(?:concerned|worried|afraid|s[ck]eptical)$/.test(lower)),
  )
/** Tokens from “was” to “worried”, at most: “was also very worried”. */
const nearConcern = 3

/** “There was resistance in the hinge”; in a house, a boat or a harbour it is of those who are there. */
const isOfThing = (sentence: Sentence, [, end]: Span): boolean => {
  const behind = nounPhrasesOf(sentence).find(({ span }) => span[0] >= end)
  return (
    behind !== undefined &&
    /^ in $/.test(sentence.block.text.slice(end, behind.span[0])) &&
    behind.head.has('tangible') &&
    !inhabited.some(feature => behind.head.has(feature))
  )
}
const inhabited: readonly Feature[] = ['building', 'place', 'vehicle', 'organization', 'sea']

const tellsEnd = (sentence: Sentence): boolean =>
  [...howUntold.check(sentence)].some(({ message }) => message !== 'disputed')

/** “Resistance from the guards”, “back and forth with the guild”; “from some of them” names nobody. */
function namesSides(sentence: Sentence, [, end]: Span): boolean {
  const tokens = tokensOf(sentence)
  return tokens.some(
    ({ lower, span }, index) =>
      span[0] >= end &&
      /^(?:from|with|by|between|among)$/.test(lower) &&
      !tokens[index + 1]?.has('quantifier'),
  )
}

/** A person, a role or a department does something: “the mayor had the last word”. */
const tellsOfSomebody = once((sentence: Sentence): boolean =>
  clausesOf(sentence).some(({ person, subject }) => {
    const head = subject?.head
    if (!head || person !== 'other') return false
    return (
      /^s?he$/.test(head.lower) ||
      (head.pos === 'PROPN' && !head.has('month')) ||
      sides.some(feature => head.has(feature))
    )
  }),
)
const sides: readonly Feature[] = ['person', 'organization', 'group']

/** “They thought it too dear”, “it was felt by the guild that …”. */
const tellsView = once(
  (sentence: Sentence): boolean =>
    /[“"]/.test(sentence.text) ||
    clausesOf(sentence).some(
      ({ mood, person, verb }) =>
        (person === 'other' || person === 'nobody') &&
        mood === 'fact' &&
        verb.form === 'finite' &&
        // “This needed a new rope” is no view.
        verb.verb.lemma !== 'need' &&
        views.some(feature => verb.verb.has(feature)) &&
        (verb.voice === 'active' ||
          passivesOf(sentence).some(({ agent, span }) => agent && overlaps(span, verb.span))),
    ),
)
const views: readonly Feature[] = ['say', 'think', 'want']

/** What was said, shown, counted or given up stands in the sentence or beside it. */
const isHowTold = once((sentence: Sentence): boolean => {
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    tellsHow(sentence) ||
    counts(sentence) ||
    (before !== null && (tellsHow(before) || counts(before) || isShown(before))) ||
    (next !== null && (tellsHow(next) || counts(next) || isBroughtIn(next)))
  )
})

/** “I walked him along the line”, “I gave the guild a seat”: somebody else was shown or given something. */
const isShown = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ mood, object, person, verb }) =>
      person === 'i' &&
      mood === 'fact' &&
      verb.tense === 'past' &&
      !verb.negative &&
      object !== null &&
      !verb.verb.has('say') &&
      (/^(?:him|her|them)$/.test(object.head.lower) ||
        (verb.verb.has('possession') && isGiven(sentence, object)) ||
        (object.head.has('person') && isLed(sentence, object))),
  )

/** “The guild a seat”: what somebody was given stands right behind them; “a talk” is only words. */
const isGiven = (sentence: Sentence, { tokens: [, end] }: NounPhrase): boolean =>
  nounPhrasesOf(sentence).some(
    ({ determiner, head, tokens: [from] }) =>
      from === end && determiner !== null && !empty.some(feature => head.has(feature)),
  )
const empty: readonly Feature[] = ['communication', 'unit-of-time', 'time']

/** “The mayor to the line”. */
const isLed = (sentence: Sentence, { tokens: [, end] }: NounPhrase): boolean =>
  /^(?:to|along|through)$/.test(tokensOf(sentence)[end]?.lower ?? '')

/** “I had cut the price”: told when they had given way. */
const isBroughtIn = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ mood, object, person, verb }) =>
      (person === 'i' || person === 'we') &&
      mood === 'fact' &&
      verb.tense === 'past' &&
      verb.perfect &&
      !verb.negative &&
      !verb.verb.has('say') &&
      isConcrete(object),
  )

const tellsHow = once(
  (sentence: Sentence): boolean =>
    /[“"][^”"]{8,200}[”"]|:\s+\S/.test(sentence.text) ||
    clausesOf(sentence).some(({ mood, opener, verb }, at, clauses) => {
      const { verb: said } = clauses[at - 1] ?? {}
      // “I told him that …”; “they agreed that …” says only what came of it.
      if (
        said?.verb.has('say') &&
        said.verb.lemma !== 'agree' &&
        said.tense === 'past' &&
        contentOpeners.has(opener?.lower ?? '')
      )
        return true
      // “By giving them the box”.
      if (verb.form !== 'finite' && tokensOf(sentence)[verb.tokens[0] - 1]?.lower === 'by') return true
      return mood === 'fact' && !verb.negative && concedingVerbs.has(verb.verb.lemma)
    }),
)
