import { defineRule } from '@marginalia/engine'
import {
  around,
  beforeGuessed,
  believing,
  clausesOf,
  numbersOf,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'

/** Before this share of the words nobody looks for a result. */
const front = 0.5
/** Further places at most. */
const most = 3

/** What came of the work, and the writer only believes it or recalls a figure vaguely. */
export default defineRule({
  id: 'result-guessed',
  title: 'Result you are not sure of',
  why: 'A result that its own writer guesses at has nobody to vouch for it.',
  ask: 'Who would know it, and what do they say?',
  asks: { figure: 'Where is it written down, and what does it say there?' },
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
    figure: '“{match}” gives a figure you are not sure of.',
    heard: '“{match}” tells a result that you only believe.',
    unknown: '“{match}” says that you do not know.',
  },
  examples: {
    flags: [
      `${ferry} In July I opened the second window. «As far as I know no guest fell» from the quay.`,
      `${ferry} In July I opened the second window. As a result the line went down to «I think 12 guests».`,
      `${ferry} In July I opened the second window. «It was taken over by the next village, I believe».`,
      `${ferry} In July I opened the second window. No guest «fell from the quay as far as I know».`,
      `${ferry} In July I opened the second window. «I don't know exactly what the paint cost».`,
    ],
    passes: [
      `${ferry} In July I opened the second window. The mate said “as far as I know it holds”, so I looked at it myself.`,
      `${ferry} In July I opened the second window. I don't remember exactly which day it was, but 12 guests stood there.`,
      `${ferry} In July I opened the second window. As a result I now understand about 40 words of Italian.`,
      `${ferry} In July I opened the second window. I believe the best boards are painted by hand. I believe this summer has made me a better clerk.`,
      `${ferry} In July I opened the second window. As a result the line went down to 12 guests.`,
      `${ferry} I think the window was the right place. I believe in boards, and I think two windows are enough. I understand the mayor.`,
      `I think it was 1998. I believe the box has been built by the smith. ${ferry}`,
      'The line went down to I think 12 guests in August.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before } of toldAccountsIn(narrative)) {
      const places = sentences.flatMap(({ sentence, fact, locate }, index) => {
        const found = before[index]! < front ? null : guessIn(sentence)
        const isResult = fact.part === 'result' || found?.message !== 'figure'
        return found && isResult ? [{ message: found.message, at: locate(found.at) }] : []
      })
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
})

interface Guess {
  readonly message: 'figure' | 'heard' | 'unknown'
  readonly at: Span
}

/** Tokens between “I think” and the figure, at most. */
const farthest = 5
/** Words of a place, at most. */
const longest = 10

const guessIn = once((sentence: Sentence): Guess | null => {
  if (sentence.text.endsWith('?')) return null
  return unknownIn(sentence) ?? believedIn(sentence)
})

/** “As far as I know”, “to my knowledge”, “I don’t know exactly”. */
function unknownIn(sentence: Sentence): Guess | null {
  const found =
    /\bas far as (?:I|we)(?: know\b| (?:am|are) aware|['’](?:m|re) aware)|\bto (?:the best of )?my knowledge\b/i.exec(
      sentence.text,
    ) ??
    /\bI (?:do not|don['’]t|can(?:no|['’])t) (?:(?:know|remember|recall) (?:exactly|the exact)|(?:remember|recall) how)\b(?! (?:which|who|when|where|day)\b)/.exec(
      sentence.text,
    )
  // “The mate said ‘as far as I know’”: somebody else's words.
  if (!found || /[“"][^”"]*$/.test(sentence.text.slice(0, found.index))) return null
  const from = sentence.span[0] + found.index
  return { message: 'unknown', at: around(sentence, [from, from + found[0].length], longest) }
}

/** “I think 12 guests”, “I believe it has been taken over”. */
function believedIn(sentence: Sentence): Guess | null {
  const tokens = tokensOf(sentence)
  const clauses = clausesOf(sentence)
  for (const [index, { person, mood, verb }] of clauses.entries()) {
    if (person !== 'i' || mood !== 'fact' || verb.negative || verb.tense !== 'present') continue
    if (!believing.has(verb.verb.lemma)) continue
    const figure = verb.verb.lemma === 'understand' ? null : figureBeside(sentence, verb.tokens)
    if (figure) return { message: 'figure', at: figure }
    const isLast = isBehind(tokens, verb.tokens[1])
    if (verb.verb.lemma === 'think') continue
    const told = isLast ? clauses[index - 1] : clauses[index + 1]
    // “I believe the best boards are painted by hand” is a view, “this has made me better” is of oneself.
    const isPast = told?.verb.perfect || (told?.verb.voice === 'passive' && told.verb.tense === 'past')
    const isOfMe = /^(?:me|us)$/.test(told?.object?.head.lower ?? '')
    if (told?.person === 'other' && told.mood === 'fact' && isPast && !isOfMe)
      return {
        message: 'heard',
        at: around(
          sentence,
          isLast
            ? [told.verb.span[0], verb.span[1]]
            : [tokens[verb.tokens[0] - 1]!.span[0], told.verb.span[1]],
          longest,
        ),
      }
  }
  return null
}

/** Nothing of the sentence follows but “it was”. */
const isBehind = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length ||
  tokens[at]!.gap !== '' ||
  (tokens[at]!.lower === 'it' &&
    tokens[at + 1]?.lower === 'was' &&
    (at + 2 === tokens.length || tokens[at + 2]!.gap !== ''))

/** The figure right behind “I think”, or right before it where nothing follows. */
function figureBeside(sentence: Sentence, [from, to]: Span): Span | null {
  const tokens = tokensOf(sentence)
  const opening = tokens.slice(0, from).findLast(({ lower }) => lower === 'i')
  for (const { metric, span } of numbersOf(sentence)) {
    if (!metric || !opening) continue
    const at = tokens.findIndex(token => token.span[1] > span[0])
    const gap = tokens.slice(to, at)
    if (at >= to && gap.length <= farthest && gap.every(({ lower }) => beforeGuessed.has(lower))) {
      const next = tokens.find(token => token.span[0] >= span[1])
      // “I think two windows are enough”: an opinion.
      const rest = tokens.slice(at + 1)
      const end = rest.findIndex(({ gap, pos }) => gap !== '' || pos === 'CCONJ')
      if (rest.slice(0, end === -1 ? rest.length : end).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
        continue
      return [opening.span[0], next?.pos === 'NOUN' && next.gap === '' ? next.span[1] : span[1]]
    }
    if (at < from - 1 && from - 1 - at <= farthest && isBehind(tokens, to)) {
      const ends = tokens[to]?.lower === 'it' ? tokens[to + 1]! : tokens[to - 1]!
      return [span[0], ends.span[1]]
    }
  }
  return null
}
