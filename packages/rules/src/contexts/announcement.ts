import type { PatternContext } from '@marginalia/english'
import { figureContexts } from './figure.ts'
import { clauseAt } from './matched-clause.ts'

/** Told of the telling itself, now: “I must explain how the lock works”. */
const announcing: PatternContext = match => {
  const clause = clauseAt(match)
  return (
    clause !== null &&
    clause.verb.tense !== 'past' &&
    !clause.verb.negative &&
    !figureContexts.measured(match)
  )
}

/** The sentence is about the telling. */
export const announcementContexts = {
  announcing,
} satisfies Record<string, PatternContext>
