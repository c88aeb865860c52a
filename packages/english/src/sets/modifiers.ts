import { list } from '../list.ts'

/** Modifiers that say nothing of which managers: “senior management”. */
export const plainModifiers = list(
  `broader business company entire executive internal key leadership local management middle other project senior some top upper whole
   wider`,
)

/** “Key stakeholders”: said of people who are neither named nor counted. */
export const namelessModifiers = list(
  'business cross-functional external important internal key project relevant senior various',
)

/** Before the subject these leave it as vague as it was. */
export const vagueModifiers = list(
  'all available both client customer early existing extensive industry internal many market most much multiple numerous our past previous recent several some user various',
)
