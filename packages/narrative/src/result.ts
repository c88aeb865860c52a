import { once } from '@marginalia/prose'
import type { Account } from './account.ts'
import { isMeasured } from './extent.ts'
import type { PlacedSentence } from './narrative.ts'
import { toldIn } from './part-taken.ts'
import { says } from './saying.ts'
import { gainIn, resultIn } from './telling.ts'

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
/** So many sentences that speak of gains tell a result, however soft, unless the writer mostly tells of helping. */
const softly = 4
const helped = 3

/** Something reached, praised or failed, said in so many words. */
const reached = says('reached')

/** Nothing in an unlabelled text tells what came of what was done. */
export const tellsNoResult = once((account: Account): boolean => {
  const { sentences, labelled } = account
  if (labelled || resultsIn(account).length > byChance) return false
  if (sentences.some(({ sentence }) => reached(sentence))) return false
  return (
    sentences.filter(({ sentence }) => gainIn(sentence) !== null).length <= softly ||
    sentences.filter(({ sentence }) => toldIn(sentence)?.share === 'help').length >= helped
  )
})
