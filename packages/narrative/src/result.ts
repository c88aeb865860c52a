import { once } from '@marginalia/prose'
import type { Account } from './account.ts'
import { isMeasured } from './extent.ts'
import type { PlacedSentence } from './narrative.ts'
import { toldIn } from './part-taken.ts'
import { resultIn } from './telling.ts'

/** Sentences that tell what came of it, as far as words and figures show. */
export const resultsIn = once((account: Account): readonly PlacedSentence[] => {
  return (
    account.labelledAs('result') ??
    account.sentences.filter(
      ({ sentence }) => resultIn(sentence) !== null || (isMeasured(sentence) && toldIn(sentence) === null),
    )
  )
})

/** One or two such sentences are chance in a text of any length. */
const byChance = 2

/** Something reached, praised or failed, said in so many words. */
const reached =
  /\b(?:accomplished|achieved|surpassed|succeeded|success|been successful|successfully|failed|(?:good|great|positive) feedback)\b/i

/** Nothing in an unlabelled text tells what came of what was done. */
export const tellsNoResult = once(
  (account: Account): boolean =>
    !account.labelled &&
    resultsIn(account).length <= byChance &&
    !account.sentences.some(({ sentence }) => reached.test(sentence.text)),
)
