import { type Clause, clausesOf, type Token, tokensOf } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'

/** “I can’t say by how much”; in or behind a clause that says one does not know (`gap`), also of others: “nobody counts them”. */
export const tellsWhyUnmeasured = (sentence: Sentence, gap: Clause | null = null): boolean =>
  clausesOf(sentence).some(
    clause =>
      clause !== gap &&
      (gap !== null || isOfWriters(clause)) &&
      (isUncounted(clause) || (isUnable(clause) && isOfAmount(sentence, clause))),
  ) ||
  (gap !== null && clausesOf(sentence).includes(gap) && isReasoned(sentence, gap))

/** Not “guests can’t tell the boats apart”, “we don’t count coins any more”, “nobody tells them where to stand”. */
const isOfWriters = (clause: Clause): boolean =>
  clause.verb.modal === 'can'
    ? clause.person === 'i' || clause.person === 'we' || isNobody(clause)
    : clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.verb.lemma === 'know'

const measuring = /^(?:count|measure|record|track|watch)$/
const telling = /^(?:know|measure|quantify|say|tell)$/

const isNobody = ({ subject }: Clause): boolean => subject?.head.lower === 'nobody'

const isUncounted = (clause: Clause): boolean =>
  (isNobody(clause) || clause.verb.negative) && measuring.test(clause.verb.verb.lemma)

const isUnable = (clause: Clause): boolean =>
  (clause.verb.modal === 'can' && clause.verb.negative) || isNobody(clause)

/** “Say by how much”, “tell”, “put a number on it”; “thank them enough”, “tell you how glad I am” is praise. */
function isOfAmount(sentence: Sentence, { object, tokens: [, end], verb }: Clause): boolean {
  const behind = tokensOf(sentence).slice(verb.tokens[1])
  if (behind.slice(0, end - verb.tokens[1]).some(({ lower }) => lower === 'enough')) return false
  const how = behind.findIndex(({ lower }) => lower === 'how')
  if (how !== -1) return isMuch(behind[how + 1])
  return (
    telling.test(verb.verb.lemma) ||
    verb.verb.has('show') ||
    // “Give you a before and after.”
    (verb.verb.lemma === 'give' && object?.head.lower === 'you') ||
    behind.slice(0, withinReach).some(isFigure)
  )
}
/** Tokens from the verb to the figure, at most: “give you an exact figure”. */
const withinReach = 4

const isMuch = (token: Token | undefined): boolean =>
  /^(?:far|long|many|much|often)$/.test(token?.lower ?? '')

const isFigure = (token: Token): boolean =>
  token.pos === 'NOUN' && (token.has('evidence') || token.lemma === 'number')

/** “Since the till was broken”; “because it went to the mayor”, “since I left”: then somebody else knows. */
const isReasoned = (sentence: Sentence, { verb }: Clause): boolean =>
  tokensOf(sentence).some(
    ({ lower, pos }, at, tokens) =>
      at >= verb.tokens[1] &&
      pos === 'SCONJ' &&
      /^(?:because|since)$/.test(lower) &&
      tokens[at + 1]?.pos !== 'PRON',
  )
