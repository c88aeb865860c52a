import {
  type Clause,
  clausesOf,
  contentOpeners,
  disputes,
  type Feature,
  isTime,
  measuringVerbs,
  type NounPhrase,
  nounPhrasesOf,
  numbersOf,
  opposing,
  replies,
  tokensOf,
} from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { isOwnDeed } from './owed.ts'

/** Behind `from`, in the block's text, UTF-16. */
export const hasFigure = (sentence: Sentence, from = 0): boolean =>
  numbersOf(sentence).some(({ metric, span }) => metric && span[0] >= from)

/** A number of things, people or money; “it came a week later”, “for twenty years” say nothing of how many. */
export const counts = (sentence: Sentence): boolean =>
  numbersOf(sentence).some(({ metric, unit }) => metric && !isTime(unit))

/** Somebody minds, or is against it. */
export const speaksOfDispute = once((sentence: Sentence): boolean =>
  tokensOf(sentence).some(
    token => token.has('emotion') || disputes.has(token.lower) || opposing.has(token.lemma),
  ),
)

/** A sentence and the two before it: so far back stands what it settles. */
export const leadingTo = (sentence: Sentence): readonly Sentence[] =>
  [0, -1, -2].flatMap(places => beside(sentence, places) ?? [])

/** What one can picture. */
const concrete: readonly Feature[] = ['artefact', 'tangible', 'money', 'food', 'body']
export const isConcrete = (phrase: NounPhrase | null): boolean =>
  phrase !== null && concrete.some(feature => phrase.head.has(feature))

/** The writers asked or counted. */
export const measures = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    clause => isOwnDeed(sentence, clause) && measuringVerbs.has(clause.verb.verb.lemma),
  )

/** From its noun on: “feedback from the mayor was good”, for “was good”. */
export const wholeReply = (sentence: Sentence, [from, to]: Span): Span => [
  nounPhrasesOf(sentence).findLast(({ head, span }) => span[0] <= from && replies.has(head.lemma))?.span[0] ??
    from,
  to,
]

/** “The singer gave her best songs and the reaction was great”: it is on somebody else than the writers. */
export const isOfSide = (sentence: Sentence, at: Span): boolean =>
  clausesOf(sentence).some(
    ({ object, subject, verb }) => verb.span[1] <= at[0] && object !== null && subject?.head.has('person'),
  )

/** “Feedback from the mayor”. */
export const isOfOne = (sentence: Sentence, at: Span): boolean =>
  nounPhrasesOf(sentence).some(
    ({ head, span, tokens: [from] }) =>
      overlaps(span, at) && head.inflection !== 'plural' && tokensOf(sentence)[from - 1]?.lower === 'from',
  )

/** Somebody was asked and counted, or what they said stands in the sentence or the next one. */
export const isReplyTold = (sentence: Sentence, at: Span): boolean => {
  const [before, next] = [beside(sentence, -1), beside(sentence, 1)]
  return (
    counts(sentence) ||
    isSaid(sentence, at[1]) ||
    saysWhat(sentence, at) ||
    (before !== null && counts(before) && measures(before)) ||
    (next !== null && (counts(next) || isSaid(next, next.span[0]) || isOfSome(next) || isPraise(next)))
  )
}

/** “Feedback from the mayor was that it had been good”: not “feedback on the board that we painted was good”. */
const saysWhat = (sentence: Sentence, at: Span): boolean =>
  tokensOf(sentence).some(
    ({ lower, span }, index, tokens) =>
      lower === 'that' && overlaps(span, at) && tokens[index - 1]?.lemma === 'be',
  )

/** “Guests praised the shade and the bell”: not “they praised our work”. */
const isPraise = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ person, verb: { negative, span, verb } }) =>
      person === 'other' &&
      !negative &&
      verb.has('praise') &&
      nounPhrasesOf(sentence).some(phrase => phrase.span[0] >= span[1] && isConcrete(phrase)),
  )

/** What was said or found follows; “at 10:30” has a colon, too. */
export const citing = /:\s|[“"]/

/** Somebody's words stand behind `from`: “…”, “he told me that”, “it was noted that”; “he thanked us for it” has none. */
const isSaid = (sentence: Sentence, from: number): boolean =>
  citing.test(sentence.block.text.slice(from, sentence.span[1])) ||
  clausesOf(sentence).some(
    ({ person, verb: { negative, span, verb } }, index, clauses) =>
      span[0] >= from &&
      verb.has('say') &&
      isContent(clauses[index + 1]) &&
      person !== 'i' &&
      person !== 'we' &&
      !negative,
  )

/** “They said that it was good”, “it was good”, “they mentioned reading it”: not “it was agreed, so it was good”. */
const isContent = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.verb.form === 'gerund' ||
    contentOpeners.has(clause.opener?.lower ?? '') ||
    (clause.kind === 'subordinate' && clause.opener === null))

/** “Some guests were glad and some did not come.” */
const isOfSome = (sentence: Sentence): boolean => {
  const subject = clausesOf(sentence)[0]?.subject
  return subject?.head.has('person') === true && subject.determiner?.has('quantifier') === true
}

/** A figure stands beside it, or what was found can be pictured: “the analysis showed a crack”. */
export const isFoundTold = (sentence: Sentence, at: Span): boolean =>
  [beside(sentence, -1), sentence, beside(sentence, 1)].some(one => one !== null && hasFigure(one)) ||
  citing.test(sentence.text) ||
  isConcrete(clausesOf(sentence).find(({ verb }) => overlaps(verb.span, at))?.object ?? null)
