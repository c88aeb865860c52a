import type { PartOfSpeech } from './pos.ts'

/** Classes from WordNet: its lexicographer files, of nouns and of verbs, and fields of life in its tree of meanings. */
const fromWordNet = [
  'act',
  'animal',
  'artefact',
  'attribute',
  'body',
  'building',
  'change',
  'clothing',
  'cognition',
  'communication',
  'competition',
  'consumption',
  'creation',
  'device',
  'emotion',
  'event',
  'feeling',
  'food',
  'group',
  'motion',
  'perception',
  'person',
  'place',
  'possession',
  'quantity',
  'sea',
  'social',
  'state',
  'stative',
  'tangible',
  'time',
  'vehicle',
  'weather',
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
  'served',
  'show',
  'size',
  'stake',
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

/** When something was. */
export const calendar: readonly Feature[] = ['unit-of-time', 'weekday', 'month', 'season', 'part-of-day']

/** A class of lemmas with where it comes from. */
export interface FeatureClass {
  readonly feature: Feature
  readonly pos: PartOfSpeech
  readonly source: string
  /** Lemmas with white space between them. */
  readonly lemmas: string
}
