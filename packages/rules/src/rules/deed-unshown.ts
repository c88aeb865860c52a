import { defineRule } from '@marginalia/engine'
import { clausesOf, numbersOf, tokensOf } from '@marginalia/english'
import { toldAccountsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { isOwnDeed } from '../owed.ts'
import { deedUnshown } from '../patterns/deed-unshown.ts'

/** How an example begins. */
const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'

/** Further places at most. */
const most = 3

/** Something the writer made or did, praised or filed, and nothing tells what it was. */
export default defineRule({
  id: 'deed-unshown',
  title: 'A deed that is named and not told',
  why: 'A reader judges what was made or done; “robust” and “appropriate” judge it first.',
  ask: 'What was it, and what did it do that the old one did not?',
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
      `${ferry} In July I «introduced a robust process» for the boats. The mayor liked it.`,
      `${ferry} In July I «gathered data» on the line and showed it to the mayor. He was pleased.`,
      `${ferry} In July the rope broke. «Appropriate action was taken». The boats sailed on.`,
    ],
    passes: [
      `${ferry} In July I introduced a robust process for the boats. It gives each skipper a number.`,
      `${ferry} In July I introduced a robust process: the skipper draws a number.`,
      `${ferry} In July I gathered data on the line. It stood for 14 minutes.`,
      `${ferry} In July the rope broke. Appropriate action was taken. The smith cut 4 new ropes.`,
      `${ferry} In July the rope broke. We took the necessary steps. I called the smith and asked for a new one.`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of toldAccountsIn(narrative)) {
      const places = sentences.flatMap(({ sentence, locate }) =>
        [...deedUnshown.check(sentence)]
          .filter(
            ({ at, message }) => !isTold(sentence, at) && !(message === 'taken' && isDoneNext(sentence)),
          )
          .map(({ at, message }) => ({ message, at: locate(at) })),
      )
      const [lead, ...others] = places
      if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
    }
  },
  explain: deedUnshown.explain,
})

/** What it was stands behind it in the sentence, or the next one tells. */
function isTold(sentence: Sentence, [, end]: Span): boolean {
  const rest = sentence.block.text.slice(end, sentence.span[1])
  const next = beside(sentence, 1)
  return (
    /[:(“"–—]| - |\bby \w+ing\b|\b(?:called|named)\b/.test(rest) ||
    rest.split(', ').length > listed ||
    hasFigure(sentence) ||
    (next !== null && (hasFigure(next) || /[:“"]/.test(next.text) || takesUp(next)))
  )
}

/** “We took the necessary steps. I called a meeting with …”. */
const isDoneNext = (sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  return next !== null && clausesOf(next).some(clause => isOwnDeed(next, clause))
}

/** More commas than this behind it are a list of what it held. */
const listed = 2

const hasFigure = (sentence: Sentence): boolean => numbersOf(sentence).some(({ metric }) => metric)

/** “It gives each skipper a number”: not “It was very well received”. */
const takesUp = (next: Sentence): boolean => {
  const [first] = clausesOf(next)
  const head = first?.subject?.head
  return (
    head !== undefined &&
    /^(?:it|this|that|these|they|each|every|everyone|everybody)$/.test(head.lower) &&
    first!.verb.verb.lemma !== 'be' &&
    first!.verb.voice === 'active' &&
    tokensOf(next).length > shortest
  )
}

/** Tokens; what is shorter tells nothing of it. */
const shortest = 4
