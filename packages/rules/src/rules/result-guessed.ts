import { defineRule } from '@marginalia/engine'
import {
  around,
  believing,
  type Clause,
  clausesOf,
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

type Kind = 'heard' | 'unknown' | 'withheld'

/** Before this share of the words nobody looks for it: what is held back may be the trouble itself. */
const front: Readonly<Record<Kind, number>> = { heard: 0.5, unknown: 0.5, withheld: 0.2 }
/** Further places of a kind at most. */
const most = 3
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
    ],
    passes: [
      // A view of how things are, of oneself, of a person; a belief in what helped.
      `${ferry} In July I opened the second window. I believe the best boards are painted by hand. I believe this summer has made me a better clerk.`,
      `${ferry} In July I opened the second window. I understand that a box is needed in winter. I understand him, he was cross. I understand that the mayor was tired. I now understand that the line was too long.`,
      `${ferry} In July I opened the second window. I think it helped. I believe it made us quicker.`,
      `${ferry} In July I opened the second window. The old box was given away, to the bakery I believe.`,
      // A figure follows, or why there can be none.
      `${ferry} In July I opened the second window. I don't remember exactly how much the paint was, about 60 euros.`,
      `${ferry} In July I opened the second window. I don't know exactly how many guests left. Nobody counts them at the gate.`,
      `${ferry} In July I opened the second window. I don't know exactly how much came from the window and how much from the sun.`,
      // No amount.
      `${ferry} In July I opened the second window. I don't remember exactly which day it was, but 12 guests stood there.`,
      `${ferry} In July I opened the second window. I don't know what the skippers said, and I don't know exactly why he left.`,
      // Somebody else's words.
      `${ferry} In July a guest asked for the number of boats, and the clerk said “I don't know exactly”.`,
      // Bound to silence, told elsewhere, or a place.
      `${ferry} In July the mayor went to court. I can't go into that. I can't tell more about it.`,
      `${ferry} In July I opened the second window. I won't go into the board, because I wrote about it last year.`,
      `${ferry} In July the old box burned. I won't go into the cellar again, and I would not go into business with the mayor.`,
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
        const [lead, ...others] = places.filter(({ message }) => message === kind)
        if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
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
    if (clause.person !== 'i') continue
    for (const kind of kinds) {
      const at = finders[kind](sentence, clause, index)
      if (at && !isQuoted(sentence, at)) return { kind, at: around(sentence, at, longest) }
    }
  }
  return null
})

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
  if (!told || !isTold(told, isLast) || !(isHearsay ? isLater(told, tokens) : isFinished(told))) return null
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

/** “Has been copied”, “was copied”; “it made us quicker” is a view. */
const isFinished = ({ verb }: Clause): boolean =>
  verb.perfect || (verb.voice === 'passive' && verb.tense === 'past')

/** It has been so, was so or still is; “a box is needed in winter” is a view, “he was cross” is felt with him. */
const isLater = ({ subject, tokens: [from, to], verb }: Clause, tokens: readonly Token[]): boolean =>
  verb.perfect ||
  (verb.tense === 'past' && !(verb.verb.lemma === 'be' && isSomebody(subject?.head))) ||
  tokens.slice(from, to).some(({ lower }) => /^(?:still|now|already)$/.test(lower))

const isSomebody = (head: Token | undefined): boolean =>
  head?.has('person') === true || /^(?:he|she|they)$/.test(head?.lower ?? '')

/** Lemmas of having an amount. */
const knowing = /^(?:have|know|recall|remember)$/
const amounts: readonly Feature[] = ['quantifier', 'quantity', 'measured', 'money', 'evidence']

/** “I don’t have the exact number”, “I don’t know exactly how much”; what is less than exact is a doubt, not a gap. */
const unknownIn: Finder = (sentence, { span, tokens: [start], verb }) => {
  if (!verb.negative || verb.tense !== 'present' || !knowing.test(verb.verb.lemma)) return null
  const tokens = tokensOf(sentence)
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= verb.tokens[1] && index < verb.tokens[1] + 2 && /^exact(?:ly)?$/.test(lower),
  )
  if (at === -1 || isAnswered(sentence)) return null
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

/** A figure stands there, here or in the next sentence, or that nobody has one. */
const isAnswered = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, 1)].some(
    one =>
      one !== null &&
      (numbersOf(one).some(({ metric, unit }) => metric && !isTime(unit)) ||
        clausesOf(one).some(
          ({ person, subject, verb }) =>
            subject?.head.lower === 'nobody' || (person !== 'i' && verb.modal === 'can' && verb.negative),
        )),
  )

/** “Which I won’t go into”, “I’d rather not go into that”; who cannot is bound to silence. */
const withheldIn: Finder = (sentence, { span, verb }) => {
  if (verb.verb.lemma !== 'go' || !verb.negative) return null
  const tokens = tokensOf(sentence)
  const isRather = tokens.slice(...verb.tokens).some(({ lower }) => lower === 'rather')
  const into = /^\s+in ?to\b/.exec(sentence.block.text.slice(verb.span[1]))
  if (!into || !(verb.modal === 'will' || isRather)) return null
  // “Because I wrote about it last year”.
  if (tokens.slice(verb.tokens[1]).some(({ lower }) => /^(?:because|since)$/.test(lower))) return null
  const end = verb.span[1] + into[0].length
  // “Into the cellar”.
  const what = nounPhrasesOf(sentence).find(phrase => phrase.span[0] === end + 1)?.head
  return what?.has('tangible') || what?.has('place') ? null : [span[0], end]
}

const finders: Readonly<Record<Kind, Finder>> = { withheld: withheldIn, unknown: unknownIn, heard: heardIn }
const kinds = Object.keys(finders) as readonly Kind[]

/** “The clerk said ‘I don’t know exactly’”: somebody else’s words. */
const isQuoted = ({ block, span }: Sentence, [from]: Span): boolean =>
  /[“"][^”"]*$/.test(block.text.slice(span[0], from))
