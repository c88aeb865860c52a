import { tokensOf } from '@marginalia/english'
import { type Account, dayIn, isDated, metricsIn } from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'

/** Figures of any kind. */
export const figuresOf = ({ sentences }: Account): number =>
  sentences.reduce((all, { sentence }) => all + metricsIn(sentence).length, 0)

/** Words, at least, and figures in 1,000 of them, at most. */
const bare = { words: 400, figures: 6 }

/** Money, or so many people: “24 of 30 guests”, “50 backers at $50 each”. */
const saysHowMany = (sentence: Sentence): boolean =>
  metricsIn(sentence).some(({ kind, quantity: { span, value } }) => {
    if (kind === 'money') return true
    const tokens = tokensOf(sentence)
    const at = tokens.findIndex(token => token.span[0] >= span[1])
    const counted = at === -1 ? [] : tokens.slice(at, at + nearby)
    return value >= crowd && counted.some(token => token.has('person') || token.has('audience'))
  })

/** Tokens between a number and what it counts, at most. */
export const nearby = 3

/** People, at least, that say how large something was. */
const crowd = 20

/** Told at some length, with no date, no size and hardly a figure: nothing in it can be weighed. */
export const isBare = (account: Account): boolean =>
  account.words >= bare.words &&
  figuresOf(account) * 1000 < bare.figures * account.words &&
  !account.sentences.some(
    ({ sentence }) => isDated(sentence) || dayIn(sentence) !== null || saysHowMany(sentence),
  )
