import { auxiliaryOf } from './auxiliary.ts'
import { irregularPasts } from './irregular.ts'
import { participle } from './participle.ts'

/** Whether a word in lower case opens a clause's verb by itself: a finite auxiliary or a modal. */
export function isFiniteAuxiliary(lower: string): boolean {
  const auxiliary = auxiliaryOf(lower)
  return auxiliary !== null && (auxiliary.form === 'finite' || lower === 'have' || lower === 'do')
}

/** Whether a word in lower case can be a past tense: “decided”, “wrote”. Many are participles as well. */
export const isPast = (lower: string): boolean =>
  irregularPasts.has(lower) || participle(lower)?.irregular === false

/**
 * Whether a word in lower case can be a finite verb on its face: an auxiliary or a past tense.
 * Present forms (“run”, “runs”) look like nouns and are not known here.
 */
export const isFiniteVerb = (lower: string): boolean => isFiniteAuxiliary(lower) || isPast(lower)
