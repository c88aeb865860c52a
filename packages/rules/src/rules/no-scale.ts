import { defineRule } from '@marginalia/engine'
import { clausesOf, type Token, tokensOf, vagueCrowds } from '@marginalia/english'
import {
  type Account,
  accountsIn,
  beginningOf,
  crowdIn,
  entryOf,
  isAsserted,
  isSized,
  metricsIn,
  openingOf,
  type PlacedSentence,
  storyAccountsIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { figuresOf, isBare, nearby } from '../bare-account.ts'
import { clubStory, clubStoryAt } from '../example-story.ts'
import { having, partsOf } from '../lacks.ts'
import { isLikely } from '../point-scale.ts'

/** How an example goes on. */
const slips =
  'Nobody knew who had which one, and students stood in line while the clerk turned pages. I drew a form for the questions that mattered. I hung a board with a hook for each laptop beside the door. The clerk tried it and told me what to change. I moved the board to the counter and took a question away. The line got shorter, and the clerk was glad of it. '

/** The part of a text without labels in which its size is looked for: this share of its words. */
const front = 0.6

/** A text that does not say how many or how much it is about. */
export default defineRule({
  id: 'no-scale',
  point: 'no-scale',
  title: 'No scale',
  why: 'The same deed is small in a team of three and large in a plant of three thousand.',
  ask: 'How many, or how much?',
  asks: {
    bare: 'How large was this, when was it, and how long did it take?',
    sizes: 'How many people, customers, things or how much money was this about?',
  },
  category: 'metric',
  source: [
    {
      title: 'Amazon, STAR: enough detail to see how complex it was',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { bare: 0.6, sizes: 0.5, crowd: 0.5, none: 0.5, few: 0.4 },
  probe: 'how-many',
  scope: 'document',
  /** `most`: sentences with a count that leave the size open all the same, in 1,000 words. */
  defaults: { most: 8 },
  messages: {
    bare: 'No date and hardly a figure ({figures}) in {words} words: its size is open.',
    sizes: 'Sentences that say how many or how much: {sized} of {all}.',
    crowd: 'How many “{match}” is left open, and no count before it says how large this is.',
    none: 'Nothing here counts people, customers, things or money.',
    few: 'How many “{match}” is left open; few sentences say how large this is.',
  },
  examples: {
    flags: [
      clubStoryAt('The rowing club of our village had grown quiet, and the boats'),
      `«The desk of our library lent its laptops on paper slips.» ${slips.repeat(7)}`,
      '**Situation:** «I joined a team at a bank.» Its claims were late.\n\n**Action:** I sorted them.\n\n**Result:** Claims took 2 days.',
      '**Context:** The ward lost charts, and the «nurses» looked for them.\n\n**Goal:** The nurses find them.\n\n**Approach:** I moved 4 shelves.\n\n**Outcome:** Lost charts fell to 2 a week.',
    ],
    passes: [
      clubStory.replace(
        'The rowing club of our village',
        'The rowing club of our village with its 40 members',
      ),
      `The desk of our library lent its laptops on paper slips in May 2021. ${slips.repeat(2)}`,
      `The desk of our library lent its laptops on paper slips. ${slips}`,
      '**Situation:** I ran a laundry of 22 people with 9,000 sheets a day.\n\n**Action:** I sorted them.\n\n**Result:** Two days.',
      'I joined a team at a bank.',
    ],
  },
  *check({ narrative }, { most }) {
    const stories = storyAccountsIn(narrative)
    for (const account of accountsIn(narrative)) {
      const figures = figuresOf(account)
      const opening = beginningOf(account.sentences)
      if (opening && stories.includes(account) && isBare(account)) {
        yield { message: 'bare', at: openingOf(opening), data: { figures, words: account.words } }
        continue
      }
      const entry = entryOf(account.sentences)
      // Who gives a size in the first sentence has thought of it.
      if (entry && !isSized(entry.sentence) && isLikely(account, 'no-scale')) {
        const crowds = crowdsIn(account.sentences, account)
        yield {
          message: 'sizes',
          at: openingOf(entry),
          also: crowds.slice(0, 2),
          data: { sized: having(account.sentences, isSized).length, all: account.sentences.length },
        }
        continue
      }
      const setup = partsOf(account, ['situation', 'task'], { to: front })
      const first = beginningOf(setup)
      const sized = having(setup, isSized).length
      if (!first) continue
      if (account.labelled ? sized > 0 : sized * 1000 > most * account.words * front) continue
      const [crowd, ...others] = crowdsIn(setup, account)
      if (!crowd) {
        if (sized === 0 && having(setup, crowdIn).length === 0)
          yield { message: 'none', at: openingOf(first) }
      } else yield { message: sized === 0 ? 'crowd' : 'few', at: crowd, also: others.slice(0, 2) }
    }
  },
})

/**
 * Crowds without a number, where each is named first; those that the text names most often before the others. In prose
 * without labels they are people it is done for: of those who do it, a reader asks less how many than who.
 */
function crowdsIn(setup: readonly PlacedSentence[], account: Account): readonly Span[] {
  const { sentences, labelled } = account
  const named = new Map<string, number>()
  for (const { sentence } of sentences) {
    for (const { lower } of sentence.words)
      named.set(lower, (named.get(lower) ?? 0) + (vagueCrowds.has(lower) ? 0.1 : 1))
  }
  const crowds = new Map<string, Span>()
  for (const { sentence, locate } of setup) {
    const span = isAsserted(sentence) ? crowdIn(sentence) : null
    const token = span && tokensOf(sentence).find(one => one.span[0] === span[0])
    if (!token || !(labelled || (token.has('served') && isTold(sentence, token)))) continue
    // Who is named once is not what the text is about.
    if (
      named.get(token.lower)! > 1 &&
      !crowds.has(token.lower) &&
      (labelled || !isCounted(token.lemma, account))
    )
      crowds.set(token.lower, locate(token.span))
  }
  return [...crowds].sort(([a], [b]) => named.get(b)! - named.get(a)!).map(([, span]) => span)
}

/** Told as it was: of what is so in general there is no count. */
const isTold = (sentence: Sentence, { span }: Token): boolean => {
  const clause = clausesOf(sentence).findLast(one => one.span[0] <= span[0])
  return clause === undefined || clause.verb.tense === 'past' || clause.verb.perfect
}

/** “140 readers”: the number stands somewhere. */
const isCounted = (lemma: string, { sentences }: Account): boolean =>
  sentences.some(({ sentence }) =>
    metricsIn(sentence).some(
      ({ kind, quantity: { span } }) =>
        kind === 'count' &&
        tokensOf(sentence)
          .filter(({ span: [from] }) => from >= span[1])
          .slice(0, nearby)
          .some(token => token.lemma === lemma),
    ),
  )
