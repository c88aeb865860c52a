import { cliches } from './cliches.ts'
import { comparison } from './comparison.ts'
import { degree } from './degree.ts'
import { doubt } from './doubt.ts'
import type { Group } from './group.ts'
import { hiddenVerbs } from './hidden-verbs.ts'
import { intensity } from './intensity.ts'
import { jargon } from './jargon.ts'
import { praise } from './praise.ts'
import { quantity } from './quantity.ts'
import { stock } from './stock.ts'
import { terms } from './terms.ts'
import { time } from './time.ts'
import { vagueNouns } from './vague-nouns.ts'
import { wordiness } from './wordiness.ts'

/** Every lexicon. Where two fit the same words in the same contexts, the earlier one counts. */
export const groups: readonly Group[] = [
  ...terms,
  ...doubt,
  ...quantity,
  ...degree,
  ...time,
  ...intensity,
  ...comparison,
  ...hiddenVerbs,
  ...wordiness,
  ...cliches,
  ...stock,
  ...jargon,
  ...praise,
  ...vagueNouns,
]
