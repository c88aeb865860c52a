import { auxiliaryOf, isPast as canBePast, list } from '@marginalia/english'

/** These can be past forms and seldom are. */
const seldom = list(
  `related shared distributed limited aged based united unprecedented
   bet bid bore bound broadcast burst bust cast cost fit forecast ground input lay offset output rent reset rid shed
   shot spread telecast thrust upset wet wound`,
)

/** A past form of a verb, seldom anything else; of the auxiliaries only “did”, which is also a deed. */
export const isToldPast = (lower: string): boolean =>
  canBePast(lower) && !seldom.has(lower) && (lower === 'did' || !isAuxiliary(lower))

/** A form of be, have, do or a modal that stands for itself: not the end of “she’s”. */
export const isAuxiliary = (lower: string): boolean => {
  const auxiliary = auxiliaryOf(lower)
  if (auxiliary === null || auxiliary.host !== '' || auxiliary.verb === 'get') return false
  return auxiliary.verb === 'be' || auxiliary.form !== 'gerund'
}
