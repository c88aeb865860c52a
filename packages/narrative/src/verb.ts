import { auxiliaryOf, isPast as canBePast, seldomPasts } from '@marginalia/english'

/** A past form of a verb, seldom anything else; of the auxiliaries only “did”, which is also a deed. */
export const isToldPast = (lower: string): boolean =>
  canBePast(lower) && !seldomPasts.has(lower) && (lower === 'did' || !isAuxiliary(lower))

/** A form of be, have, do or a modal that stands for itself: not the end of “she’s”. */
export const isAuxiliary = (lower: string): boolean => {
  const auxiliary = auxiliaryOf(lower)
  if (auxiliary === null || auxiliary.host !== '' || auxiliary.verb === 'get') return false
  return auxiliary.verb === 'be' || auxiliary.form !== 'gerund'
}
