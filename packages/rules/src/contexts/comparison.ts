import { type PatternContext, tokensOf } from '@marginalia/english'
import { isThanBefore } from '@marginalia/narrative'
import { fact } from './mood.ts'
import { ours } from './writer.ts'

/** “Fewer stops than before”, “faster than it was”: compared with how it was, which says nothing of how much. */
const comparedWithBefore: PatternContext = ({ sentence, tokens: [from] }) => {
  const tokens = tokensOf(sentence)
  const than = tokens.findIndex(({ lower }, at) => at > from && lower === 'than')
  return than !== -1 && isThanBefore(tokens, than)
}

/**
 * “Than” follows, “even” leads to it, or it stands between “as” and “as”: compared with something other than how it was
 * before.
 */
const compared: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  const behind = tokens.slice(to)
  return (
    // “The stairs were slow, the lift was even slower.”
    tokens[from - 1]?.lower === 'even' ||
    behind.some(
      ({ lower }, at) =>
        (lower === 'than' && !isThanBefore(behind, at)) || lower === 'versus' || lower === 'vs',
    ) ||
    (behind[0]?.lower === 'as' && tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'as'))
  )
}

/** “Our pier is safer than both”: what the writers have against what others have, claimed as it is. */
export const isOursCompared: PatternContext = match =>
  ours(match) && fact(match) && tokensOf(match.sentence)[match.tokens[1] - 1]?.lower === 'than'

/** What the sentence compares. */
export const comparisonContexts = {
  compared,
  'compared-with-before': comparedWithBefore,
} satisfies Record<string, PatternContext>
