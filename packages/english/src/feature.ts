import type { PartOfSpeech } from './pos.ts'

/** What a lemma means, as far as a reader of narratives asks. Each is one of one part of speech (see `classes`). */
export type Feature = FromWordNet | FromHere

/** The classes of WordNet's lexicographer files that are in use, of nouns and of verbs. */
type FromWordNet =
  | 'act'
  | 'artefact'
  | 'attribute'
  | 'body'
  | 'change'
  | 'cognition'
  | 'communication'
  | 'competition'
  | 'consumption'
  | 'creation'
  | 'emotion'
  | 'event'
  | 'feeling'
  | 'group'
  | 'motion'
  | 'perception'
  | 'person'
  | 'place'
  | 'possession'
  | 'quantity'
  | 'social'
  | 'state'
  | 'stative'
  | 'time'

/** Classes written here, in `classes.ts`. */
type FromHere =
  | 'approximate'
  | 'audience'
  | 'blame'
  | 'change-down'
  | 'change-up'
  | 'decide'
  | 'deed'
  | 'degree'
  | 'evidence'
  | 'feel'
  | 'few'
  | 'frequency'
  | 'get-worse'
  | 'hedge'
  | 'intensify'
  | 'judged'
  | 'learn'
  | 'measured'
  | 'money'
  | 'month'
  | 'negative'
  | 'ordinal'
  | 'outcome'
  | 'part-of-day'
  | 'plan'
  | 'praise'
  | 'quantifier'
  | 'say'
  | 'season'
  | 'show'
  | 'size'
  | 'stake'
  | 'technical'
  | 'think'
  | 'trouble'
  | 'unit-of-time'
  | 'want'
  | 'weekday'

/** A class of lemmas with where it comes from. */
export interface FeatureClass {
  readonly feature: Feature
  readonly pos: PartOfSpeech
  readonly source: string
  /** Lemmas with white space between them. */
  readonly lemmas: string
}
