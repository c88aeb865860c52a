import { clausesOf, type PatternContext } from '@marginalia/english'
import { isLesson } from '@marginalia/narrative'
import { beside } from '@marginalia/prose'
import { clauseHolding } from '../owed.ts'

/** The writers say what they would or should have done: a lesson as they draw it, whatever its mood. */
const ownLesson: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  return (
    clause !== null &&
    clause.kind === 'main' &&
    (clause.person === 'i' || clause.person === 'we') &&
    !clausesOf(match.sentence).some(({ mood }) => mood === 'conditional')
  )
}

/** Said as what was learned, or as what closes a paragraph. */
const moral: PatternContext = ({ sentence }) =>
  (isLesson(sentence) || beside(sentence, 1) === null) && sentence.block.kind === 'paragraph'

/** The sentence draws a lesson. */
export const lessonContexts = {
  moral,
  'own-lesson': ownLesson,
} satisfies Record<string, PatternContext>
