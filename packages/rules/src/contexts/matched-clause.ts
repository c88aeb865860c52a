import { type Clause, clausesOf, type Match, tokensOf } from '@marginalia/english'

/** The clause a match stands in: the last that begins before it. */
export const clauseAt = ({ sentence, meant: [from] }: Match): Clause | null =>
  clausesOf(sentence).findLast(({ tokens }) => tokens[0] <= from) ?? null

/** The clause whose verb stands in the match; the one around it where the match has no verb; null for “leading firms”. */
export function clauseOf(match: Match): Clause | null {
  const [from, to] = match.tokens
  if (
    !tokensOf(match.sentence)
      .slice(from, to)
      .some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return clauseAt(match)
  return clausesOf(match.sentence).find(({ verb: { tokens } }) => tokens[1] > from && tokens[1] <= to) ?? null
}
