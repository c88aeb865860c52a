import type { PartOfSpeech } from './pos.ts'

/** The classes of WordNet's lexicographer files that are in use, of nouns and of verbs. */
const fromWordNet = [
  'act',
  'artefact',
  'attribute',
  'body',
  'change',
  'cognition',
  'communication',
  'competition',
  'consumption',
  'creation',
  'emotion',
  'event',
  'feeling',
  'group',
  'motion',
  'perception',
  'person',
  'place',
  'possession',
  'quantity',
  'social',
  'state',
  'stative',
  'time',
] as const

/** Classes written here, in `classes.ts`. */
const fromHere = [
  'aim',
  'approximate',
  'audience',
  'blame',
  'change-down',
  'change-up',
  'decide',
  'deed',
  'degree',
  'evidence',
  'feel',
  'felt',
  'few',
  'frequency',
  'get-worse',
  'hedge',
  'intensify',
  'judged',
  'learn',
  'measured',
  'money',
  'month',
  'negative',
  'ordinal',
  'organization',
  'outcome',
  'part-of-day',
  'plan',
  'praise',
  'quantifier',
  'say',
  'season',
  'show',
  'size',
  'stake',
  'tangible',
  'technical',
  'think',
  'trouble',
  'unit-of-time',
  'want',
  'weekday',
] as const

/** What a lemma means, as far as a reader of narratives asks. Each is one of one part of speech (see `classes.ts`). */
export type Feature = (typeof fromWordNet | typeof fromHere)[number]

/** All features; some are of WordNet and of here. */
export const features: ReadonlySet<string> = new Set([...fromWordNet, ...fromHere])

/** A class of lemmas with where it comes from. */
export interface FeatureClass {
  readonly feature: Feature
  readonly pos: PartOfSpeech
  readonly source: string
  /** Lemmas with white space between them. */
  readonly lemmas: string
}
