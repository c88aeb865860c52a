import { type Clause, clausesOf, type Feature, type PatternContext, tokensOf } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { clauseHolding, concernsWriter } from '../owed.ts'
import { isToldAsFact } from './mood.ts'
import { isTrouble } from './trouble.ts'

const feelings: readonly Feature[] = ['emotion', 'feeling', 'feel', 'think']

/** What the writers did, or trouble: what others do “often”, what is generally so and what was felt has no rate. */
const repeated: PatternContext = match => {
  const clause =
    clausesOf(match.sentence).find(({ verb: { tokens } }) => tokens[0] === match.meant[1]) ??
    clauseHolding(match.sentence, match.meant[0])
  if (!clause) return true
  const { tense, perfect, verb } = clause.verb
  if (!isToldAsFact(clause) || feelings.some(feature => verb.has(feature))) return false
  // “I was constantly learning”: it went on, and has no rate.
  if (clause.verb.progressive && clause.person === 'i') return false
  if (isTrouble(match.sentence, clause) || isForced(match.sentence, clause)) return true
  return (tense === 'past' || perfect) && concernsWriter(match.sentence, clause) && isToldApart(clause)
}

/** “The plan had to be changed a few times”: nobody does that again for pleasure. */
function isForced(sentence: Sentence, { verb: { tokens, form } }: Clause): boolean {
  const near = tokensOf(sentence).slice(Math.max(0, tokens[0] - 2), tokens[0] + 1)
  return (
    form === 'infinitive' && near.some(({ lower }, at) => lower === 'had' && near[at + 1]?.lower === 'to')
  )
}

/** One of a list of duties is not asked how often: “I sat on the board, regularly attended meetings and …”. */
const isToldApart = ({ subject, tokens: [from] }: Clause): boolean =>
  from === 0 || (subject !== null && subject.tokens[0] >= from)

/** “In the end they agreed”, “it was eventually agreed”: it took its time. */
const late: PatternContext = ({ sentence, span: [from, to] }) => {
  const { text } = sentence.block
  return (
    /\b(?:(?:in|at) the end|eventually|finally|ultimately),? $/i.test(text.slice(sentence.span[0], from)) ||
    /\b(?:eventually|finally|ultimately)\b/i.test(text.slice(from, to)) ||
    /^,? (?:in the end(?! of)|eventually)\b/i.test(text.slice(to, sentence.span[1]))
  )
}

/** Told of what lasts until now, or of trouble: how long is part of the claim. */
const lasting: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  if (!clause || !isToldAsFact(clause)) return false
  // “Had been shut for a while” sets the scene.
  return (clause.verb.perfect && clause.verb.tense !== 'past') || isTrouble(match.sentence, clause)
}

/** The sentence tells how often, how long or how late. */
export const timeContexts = {
  lasting,
  late,
  repeated,
} satisfies Record<string, PatternContext>
