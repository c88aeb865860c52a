import { defineRule } from '@marginalia/engine'
import {
  around,
  believing,
  type Clause,
  clausesOf,
  contentOpeners,
  type Feature,
  hearing,
  isTime,
  nounPhrasesOf,
  numbersOf,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { tellsWhyUnmeasured } from '../measured-why.ts'
import { oneNote } from '../one-note.ts'
import { isOwnDeed } from '../owed.ts'

type Kind = 'heard' | 'unknown' | 'withheld'

/** Before this share of the words nobody looks for it: what is held back may be the trouble itself. */
const front: Readonly<Record<Kind, number>> = { heard: 0.5, unknown: 0.5, withheld: 0.2 }
/** Words of a place, at most. */
const longest = 12

/** What came of the work, and the writer has only heard of it, has not its figure, or will not tell it. */
export default defineRule({
  id: 'result-guessed',
  title: 'Not known for sure, or not told',
  why: 'Nobody vouches for what you only heard of, have not counted or will not tell.',
  ask: 'Who would know it, and what do they say?',
  asks: {
    unknown: 'Who would know it, or what is your own estimate?',
    withheld: 'What was it, in a sentence?',
  },
  category: 'structure',
  source: [
    { title: 'Marginalia: what judges of drafts would have noted', grade: 'own' },
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  probe: 'source',
  scope: 'document',
  messages: {
    heard: '“{match}” tells a result that you do not know at first hand.',
    unknown: '“{match}” leaves the amount unknown.',
    withheld: '“{match}” holds back what a reader would judge.',
  },
  examples: {
    flags: [
      `${ferry} In July I opened the second window. «I understand the board has been hung up in the library».`,
      `${ferry} In July I opened the second window. «I have heard that the bakery still uses our box».`,
      `${ferry} In July I painted a plan of «the quay, which I understand was copied in the next village».`,
      `${ferry} In July I opened the second window. «It was taken over by the next village, I believe».`,
      `${ferry} In July I opened the second window. «I do not have the exact price of the paint».`,
      `${ferry} In July I opened the second window. Some guests went home, «I can't recall exactly how many».`,
      `${ferry} In July «the mayor was cross with us, which I will not go into». I opened the second window.`,
      `${ferry} In July the mayor closed the quay. «I would rather not go into his reasons». I opened the second window.`,
      `${ferry} In July I opened the second window. Some guests went home, and «we do not know exactly how many guests came back».`,
    ],
    passes: [
      // What the world is like, what others felt, what was acted on; a belief in what was right.
      `${ferry} In July I opened the second window. I understand that the law has changed since. I understand it was hard for the students.`,
      `${ferry} In July I opened the second window. I have heard that the skippers were angry, so I went to see them.`,
      `${ferry} In July I opened the second window. I understand the rule was written for sailing boats, so I asked the guild to change it.`,
      `${ferry} In July I opened the second window. I believe trust was built by those talks. I believe that the decision was justified.`,
      `${ferry} In July I opened the second window. I have heard that mistake made before and I have since avoided it.`,
      // A view of how things are, of oneself, of a person; a belief in what helped.
      `${ferry} In July I opened the second window. I believe the best boards are painted by hand. I believe this summer has made me a better clerk.`,
      `${ferry} In July I opened the second window. I understand that a box is needed in winter. I understand him, he was cross. I understand that the mayor was tired. I now understand that the line was too long.`,
      `${ferry} In July I opened the second window. I think it helped. I believe it made us quicker.`,
      `${ferry} In July I opened the second window. The old box was given away, to the bakery I believe.`,
      // A figure follows, or why there can be none.
      `${ferry} In July I opened the second window. I don't remember exactly how much the paint was, about 60 euros.`,
      `${ferry} In July I opened the second window. I don't know exactly how many guests left. Nobody counts them at the gate.`,
      `${ferry} In July I opened the second window. I don't know exactly how much came from the window and how much from the sun.`,
      `${ferry} In July I opened the second window. I do not know exactly how many guests came, since the till was broken.`,
      // No amount.
      `${ferry} In July I opened the second window. I don't remember exactly which day it was, but 12 guests stood there.`,
      `${ferry} In July I opened the second window. I don't know what the skippers said, and I don't know exactly why he left.`,
      // Somebody else's words.
      `${ferry} In July a guest asked for the number of boats, and the clerk said “I don't know exactly”.`,
      // Bound to silence, told elsewhere, or a place.
      `${ferry} In July the mayor went to court. I can't go into that. I can't tell more about it.`,
      `${ferry} In July I opened the second window. I won't go into the board, because I wrote about it last year.`,
      `${ferry} In July the old box burned. I won't go into the cellar again, and I would not go into business with the mayor.`,
      // Where one goes, and never again.
      `${ferry} In July I opened the second window. I will not go into production without a second pair of eyes. I will never go into a meeting without the numbers again.`,
      `${ferry} In July I opened the second window. I won't go into a launch without a rollback plan. I would rather not go into debt for a box. I won't go into retirement before the pier is done.`,
      // No story is told, or how things were before it.
      `I believe the box has been built by the smith. I understand it was copied. ${ferry}`,
      'I understand the board has been hung up in the library.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before } of toldAccountsIn(narrative)) {
      const places = sentences.flatMap(({ sentence, locate }, index) => {
        const found = guessIn(sentence)
        return found && before[index]! >= front[found.kind]
          ? [{ message: found.kind, at: locate(found.at) }]
          : []
      })
      for (const kind of kinds) {
        yield* oneNote(places.filter(({ message }) => message === kind))
      }
    }
  },
})

interface Guess {
  readonly kind: Kind
  readonly at: Span
}

const guessIn = once((sentence: Sentence): Guess | null => {
  if (sentence.text.endsWith('?')) return null
  for (const [index, clause] of clausesOf(sentence).entries()) {
    for (const kind of kinds) {
      if (!tellers[kind].test(clause.person)) continue
      const at = finders[kind](sentence, clause, index)
      if (at && !isQuoted(sentence, at)) return { kind, at: around(sentence, at, longest) }
    }
  }
  return null
})

/** Who tells it: what the writers together do not know is as open. */
const tellers: Readonly<Record<Kind, RegExp>> = { heard: /^i$/, unknown: /^(?:i|we)$/, withheld: /^i$/ }

type Finder = (sentence: Sentence, clause: Clause, index: number) => Span | null

/** “I understand it has been copied”, “it was taken over, I believe”. */
const heardIn: Finder = (sentence, { mood, opener, span, verb }, index) => {
  if (mood !== 'fact' || verb.negative || verb.tense !== 'present') return null
  const tokens = tokensOf(sentence)
  const clauses = clausesOf(sentence)
  const [from, to] = verb.tokens
  // “I now understand that it was too long” is learned.
  const isHearsay = hearing.has(verb.verb.lemma) && tokens[from - 1]?.lower === 'i'
  if (!isHearsay && !believing.has(verb.verb.lemma)) return null
  const isLast = !opener && (to === tokens.length || tokens[to]!.gap !== '')
  const told = clauses[index + (isLast ? -1 : 1)]
  if (!told || !isTold(told, isLast) || isOfWorld(told)) return null
  if (!(isHearsay ? isLater(told, tokens) : isFinished(told, isLast))) return null
  // “I have heard that mistake made before”: it opens no clause.
  if (!isLast && tokens[to]?.lower === 'that' && told.opener?.lower !== 'that') return null
  if (!isLast && leadsToDeed(sentence, told)) return null
  // “I understand him, he was cross”, “it went away, to the bakery I believe”: not of the whole clause.
  const [first, last] = isLast ? [told.verb.tokens[1], from - 1] : [to, told.verb.tokens[0]]
  if (tokens.slice(first, last).some(({ gap }) => gap !== '')) return null
  return isLast ? [told.verb.span[0], verb.span[1]] : [span[0], told.verb.span[1]]
}

/** “That it was copied”, and before “I believe” also “which was copied”; not “this has made me a better clerk”. */
const isTold = ({ kind, mood, object, opener, person, subject, verb }: Clause, isLast: boolean): boolean =>
  mood === 'fact' &&
  verb.form === 'finite' &&
  (!opener || (isLast ? kind === 'relative' : kind === 'subordinate' && opener.lower === 'that')) &&
  (person === 'other' || person === 'nobody') &&
  subject?.head.lower !== 'there' &&
  !/^(?:me|us)$/.test(object?.head.lower ?? '')

/** “The law has changed”: not to what, so it is no result. */
const isOfWorld = ({ verb }: Clause): boolean => verb.voice === 'active' && verb.verb.lemma === 'change'

/** “Has been copied”, “it was copied, I believe”; “it made us quicker”, “I believe that it was justified” is a view. */
const isFinished = ({ verb }: Clause, isLast: boolean): boolean =>
  verb.perfect || (isLast && verb.voice === 'passive' && verb.tense === 'past')

/** “The skippers were angry, so I went to see them”: it was heard in time and acted on. */
const leadsToDeed = (sentence: Sentence, told: Clause): boolean =>
  clausesOf(sentence).some(
    clause =>
      clause.verb.tokens[0] >= told.verb.tokens[1] &&
      isOwnDeed(sentence, clause) &&
      clause.verb.voice === 'active' &&
      clause.verb.verb.lemma !== 'be' &&
      tokensOf(sentence)
        .slice(told.verb.tokens[1], clause.verb.tokens[0])
        .some(({ lower }) => lower === 'so' || lower === 'and'),
  )

/** It has been so, was so or still is; “a box is needed in winter” is a view. */
const isLater = (told: Clause, tokens: readonly Token[]): boolean =>
  told.verb.perfect ||
  (told.verb.tense === 'past' && !isFelt(told, tokens)) ||
  tokens.slice(...told.tokens).some(({ lower }) => /^(?:still|now|already)$/.test(lower))

const feelings: readonly Feature[] = ['emotion', 'feeling', 'felt']

/** “He was cross”, “the skippers were angry”, “it was hard for them”: one feels with them. */
function isFelt({ subject, verb }: Clause, tokens: readonly Token[]): boolean {
  if (verb.verb.lemma !== 'be') return false
  const what = tokens.slice(verb.tokens[1]).find(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  return (
    isSomebody(subject?.head) ||
    (what?.pos === 'ADJ' && (subject?.head.pos === 'PRON' || feelings.some(feature => what.has(feature))))
  )
}

const isSomebody = (head: Token | undefined): boolean =>
  head?.has('person') === true || /^(?:he|she|they)$/.test(head?.lower ?? '')

/** Lemmas of having an amount. */
const knowing = /^(?:have|know|recall|remember)$/
const amounts: readonly Feature[] = ['quantifier', 'quantity', 'measured', 'money', 'evidence']

/** “I don’t have the exact number”, “I don’t know exactly how much”; what is less than exact is a doubt, not a gap. */
const unknownIn: Finder = (sentence, clause) => {
  const {
    span,
    tokens: [start],
    verb,
  } = clause
  if (!verb.negative || verb.tense !== 'present' || !knowing.test(verb.verb.lemma)) return null
  const tokens = tokensOf(sentence)
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= verb.tokens[1] && index < verb.tokens[1] + 2 && /^exact(?:ly)?$/.test(lower),
  )
  if (at === -1 || isAnswered(sentence, clause)) return null
  const rest = tokens.slice(at + 1)
  const end = rest.findIndex(({ gap, pos }) => gap !== '' || pos === 'CCONJ' || pos === 'SCONJ')
  const asked = end === -1 ? rest : rest.slice(0, end)
  // “The price I don’t know exactly”: it stands before.
  const isOfAmount = (asked.length > 0 ? asked.slice(0, 2) : tokens.slice(0, start)).some(isAmount)
  // “How much came from the window”: nobody can tell it apart.
  return isOfAmount && !asked.some(({ lower }) => lower === 'from')
    ? [span[0], asked[1]?.span[1] ?? asked[0]?.span[1] ?? tokens[at]!.span[1]]
    : null
}

const isAmount = (token: Token): boolean =>
  /^(?:much|many)$/.test(token.lower) || (token.pos === 'NOUN' && amounts.some(feature => token.has(feature)))

/** A figure stands there, here or in the next sentence, or why there is none. */
const isAnswered = (sentence: Sentence, gap: Clause): boolean =>
  [sentence, beside(sentence, 1)].some(
    one =>
      one !== null &&
      (numbersOf(one).some(({ metric, unit }) => metric && !isTime(unit)) || tellsWhyUnmeasured(one, gap)),
  )

/** “Which I won't go into”, “I'd rather not go into that”; who cannot is bound to silence. */
const withheldIn: Finder = (sentence, { opener, span, verb }) => {
  if (verb.verb.lemma !== 'go' || !verb.negative) return null
  const tokens = tokensOf(sentence)
  const [before, behind] = [tokens.slice(...verb.tokens), tokens.slice(verb.tokens[1])]
  const isRather = before.some(({ lower }) => lower === 'rather')
  const into = /^\s+in ?to\b/.exec(sentence.block.text.slice(verb.span[1]))
  if (!into || !(verb.modal === 'will' || isRather)) return null
  // “Because I wrote about it last year”; “never without a plan”, “not again” is a lesson.
  const isLesson =
    before.some(({ lower }) => lower === 'never') ||
    behind.some(({ lower }) => /^(?:again|because|before|since|without)$/.test(lower))
  const end = verb.span[1] + into[0].length
  const isTelling = opener?.lower === 'which' || isToldOf(sentence, end)
  return isTelling && !isLesson ? [span[0], end] : null
}

/** “Into that”, “into how it went”, “into his reasons”; not “into the cellar”, “into production”, “into a launch”. */
function isToldOf(sentence: Sentence, from: number): boolean {
  const next = tokensOf(sentence).find(({ span }) => span[0] >= from)
  if (!next) return false
  if (contentOpeners.has(next.lower) || next.pos === 'PRON') return true
  const phrase = nounPhrasesOf(sentence).find(({ span }) => span[0] === next.span[0])
  if (!phrase) return /^(?:all|any|much)$/.test(next.lower)
  const { determiner, head } = phrase
  // “All of that”.
  if (/^(?:DET|PRON)$/.test(head.pos) || detail.test(head.lemma)) return true
  // “Into teaching”, “into a story” is begun.
  const isGiven = determiner ? !/^an?$/.test(determiner.lower) : head.inflection === 'plural'
  return isGiven && (head.has('communication') || head.has('cognition'))
}
const detail = /^(?:depth|detail|number|reason|specifics?)$/

const finders: Readonly<Record<Kind, Finder>> = { withheld: withheldIn, unknown: unknownIn, heard: heardIn }
const kinds = Object.keys(finders) as readonly Kind[]

/** “The clerk said ‘I don’t know exactly’”: somebody else’s words. */
const isQuoted = ({ block, span }: Sentence, [from]: Span): boolean =>
  /[“"][^”"]*$/.test(block.text.slice(span[0], from))
