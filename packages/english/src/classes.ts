import { modifierClasses } from './classes/modifiers.ts'
import { nounClasses } from './classes/nouns.ts'
import { tellingClasses } from './classes/telling.ts'
import { verbClasses } from './classes/verbs.ts'
import type { FeatureClass } from './feature.ts'

/** Classes of lemmas that no dictionary lists for us. What is a matter of dictionaries comes from WordNet. */
export const classes: readonly FeatureClass[] = [
  ...verbClasses,
  ...nounClasses,
  ...modifierClasses,
  ...tellingClasses,
]
