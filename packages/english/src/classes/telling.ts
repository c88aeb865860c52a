import type { FeatureClass } from '../feature.ts'
import { own } from './sources.ts'

/** What sentences of a narrative do, as far as one word shows it. */
export const tellingClasses: readonly FeatureClass[] = [
  { feature: 'aim', pos: 'NOUN', source: own, lemmas: 'aim goal mission objective target' },
]
