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
 *   and `classes/`, word forms from `sets/`, words of grammar from `closed.ts`
 * - inflection: `verbForms(base)`, `nounForms(singular)`, `degreesOf(adjective)`, and back by `verbsOf`, `singularsOf`,
 *   `positivesOf`
 * - tags: `tokensOf(sentence)`; `stepsOf(sentence)` says which rule of context read a word as it is
 * - phrases: `clausesOf(sentence)`, each with its verb (tense, voice, modal, negative), mood, subject, person (i, we, you,
 *   other, nobody), object; `nounPhrasesOf`, `verbGroupsOf`, `passivesOf`
 * - patterns: `readPatterns(text)` reads lines such as `[few] [unit-of-time] ago` with their exceptions, source and
 *   examples (notation: `pattern.ts`, `pattern-line.ts`); `matcherOf(lines)` looks for them by dictionary:
 *   `matcher.find(sentence)`, and `matcher.explain(sentence)` with what was asked; `faultsOf(line)` tries its examples;
 *   `parsePattern(text)` reads one pattern or says in one line what is wrong with it
 * - numbers: `numbersOf(sentence)`, `periodsOf(sentence)`, units and directions of change
 *
 * Everything about a sentence is a function made with `once`: asked, never pushed. Spans are UTF-16 offsets into the
 * block's text; `tokens` are indices into `tokensOf(sentence)`, `words` into `sentence.words`, all half-open.
 */

export { degreeAdverbs, isAdverb } from './adverb.ts'
export { hasBeginning, hasEnding } from './affix.ts'
export { type Auxiliary, auxiliaryOf, beForms, doForms, getForms, haveForms, modals } from './auxiliary.ts'
export { type Clause, clausesOf, type Person } from './clause.ts'
export { around, onward } from './constituent.ts'
export {
  type Expressions,
  expressionAt,
  expressionsIn,
  fixedExpressions,
  hasExpression,
  isExpression,
  plainWordsOf,
} from './expression.ts'
export { calendar, type Feature, features } from './feature.ts'
export { isFiniteVerb, isPast } from './finite-verb.ts'
export {
  articles,
  clauseLinks,
  clauseOpeners,
  coordinators,
  determiners,
  isNumberWord,
  nameParticles,
  namingOpeners,
  numberWords,
  ordinalWords,
  originPrepositions,
  pastAuxiliaries,
  pointers,
  possessives,
  prepositions,
  pronouns,
  subordinators,
  suppositions,
  unrealAuxiliaries,
  whWords,
} from './function-word.ts'
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
export { knownAcronyms, knownMixed, knownNames } from './known-names.ts'
export { type Use, usesOf } from './lemma.ts'
export { list } from './list.ts'
export { isLiteral } from './literal.ts'
export { type ExplainedMatch, type Match, type Matcher, matcherOf, type SoftMatch } from './matcher.ts'
export { type NounPhrase, nounPhrasesOf } from './noun-phrase.ts'
export {
  changeNouns,
  comparatives,
  type Direction,
  isChangeVerb,
  isStrictVerb,
  verbDirection,
  wordDirection,
} from './number/change.ts'
export {
  aheadWords,
  countedAfter,
  months,
  type Period,
  periodsOf,
  yearOpeners,
  yearParts,
} from './number/date.ts'
export { numbersOf } from './number/number.ts'
export type { Quantity } from './number/quantity.ts'
export { cardinals, isMoney, isTime, seconds, times } from './number/unit.ts'
export { type Participle, participle } from './participle.ts'
export { type Passive, passivesOf } from './passive.ts'
export { type Pattern, PatternError, parsePattern } from './pattern.ts'
export {
  type Condition,
  markedOf,
  type PatternContext,
  type PatternLine,
  readPatterns,
} from './pattern-line.ts'
export { faultsOf } from './pattern-proof.ts'
export { Phrase } from './phrase.ts'
export type { Inflection, PartOfSpeech } from './pos.ts'
export type { Reading } from './reading.ts'
export * from './sets/account.ts'
export * from './sets/amounts.ts'
export * from './sets/answers.ts'
export * from './sets/asking.ts'
export * from './sets/deeds.ts'
export * from './sets/headings.ts'
export * from './sets/heads.ts'
export * from './sets/modifiers.ts'
export * from './sets/mood.ts'
export * from './sets/near-number.ts'
export * from './sets/office.ts'
export * from './sets/openings.ts'
export * from './sets/people.ts'
export * from './sets/postings.ts'
export * from './sets/scope.ts'
export * from './sets/stance.ts'
export * from './sets/templates.ts'
export { type Step, stepsOf, tokenOf, tokensOf } from './tag.ts'
export { Token } from './token.ts'
export { type VerbGroup, verbGroupsOf } from './verb-group.ts'
