import { type Expressions, fixedExpressions, openingSignals } from '@marginalia/english'
import { later } from '@marginalia/prose'

/** What an opening says when it wants a principle shown, by principle id. Read when it is first asked for: few runs ask. */
export const jobSignals = later((): readonly (readonly [principle: string, signals: Expressions])[] =>
  Object.entries(openingSignals).map(([id, signals]) => [id, fixedExpressions(signals)]),
)
