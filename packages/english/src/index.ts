/**
 * What is known of English. One remembered pass reads a sentence: `tokensOf(sentence)` gives its words as they are
 * read there, each with its lemma, part of speech, inflection and features.
 *
 *     const [i, decided] = tokensOf(sentence)      // “I decided to wait.”
 *     decided.lemma                                // 'decide'
 *     decided.pos                                  // 'VERB'
 *     decided.inflection                           // 'past'
 *     decided.has('decide')                        // true: a feature, see `feature.ts`
 *
 * - words: `usesOf(lemma)`, what a lemma is used as and means; the table comes from WordNet (`generated/`), `lexicon.ts`
 *   and `classes.ts`, and words of grammar from `closed.ts`
 * - inflection: `verbForms(base)`, `nounForms(singular)`, `degreesOf(adjective)`, and back by `verbsOf`, `singularsOf`,
 *   `positivesOf`
 * - tags: `tokensOf(sentence)`; `stepsOf(sentence)` says which rule of context read a word as it is
 * - passives: `passivesOf(sentence)`
 *
 * Everything about a sentence is a function made with `once`: asked, never pushed. Spans are UTF-16 offsets into the
 * block's text.
 */
export * from './adverb.ts'
export * from './auxiliary.ts'
export type { Feature } from './feature.ts'
export * from './finite-verb.ts'
export * from './function-word.ts'
export {
  type Bent,
  degreesOf,
  nounForms,
  pluralsOf,
  positivesOf,
  singularsOf,
  verbForms,
  verbsOf,
} from './inflect.ts'
export * from './irregular.ts'
export { type Use, usesOf } from './lemma.ts'
export { list } from './list.ts'
export {
  changeNouns,
  comparatives,
  type Direction,
  isChangeVerb,
  isStrictVerb,
  verbDirection,
  wordDirection,
} from './number/change.ts'
export { type Period, periodsOf } from './number/date.ts'
export { numbersOf } from './number/number.ts'
export type { Quantity } from './number/quantity.ts'
export { cardinals, isMoney, isTime, seconds, times } from './number/unit.ts'
export { type Participle, participle } from './participle.ts'
export { type Passive, passivesOf } from './passive.ts'
export { Phrase } from './phrase.ts'
export type { Inflection, PartOfSpeech } from './pos.ts'
export type { Reading } from './reading.ts'
export { type Step, stepsOf, tokensOf } from './tag.ts'
export { Token } from './token.ts'
