import { type Clause, clausesOf, type PatternContext, tokensOf } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { clauseAt, clauseOf } from './matched-clause.ts'
import { fact } from './mood.ts'

/** Said of the writers or what is their own: “we were faster”, “our pier is safer”, “my list”. */
export const ours: PatternContext = match => {
  const clause = clauseAt(match)
  return clause?.person === 'we' || /^(?:my|our)$/.test(clause?.subject?.determiner?.lower ?? '')
}

/** Claimed of the writer, alone or with others, now or then: “I have a talent”, “we built a great shelf”. */
const byWriter: PatternContext = match => {
  const person = clauseAt(match)?.person
  return fact(match) && (person === 'i' || person === 'we')
}

/** Claimed by the writer of the writer: “I have a talent”. */
export const ofSelf: PatternContext = match =>
  (fact(match) && clauseAt(match)?.person === 'i' && !isOnceSaid(match)) || showsMine(match)

/** “The crew said afterwards that I had a fine ear”: a remark of that day, which the writer may not share. */
const isOnceSaid: PatternContext = match => {
  const clause = clauseAt(match)
  const before = clausesOf(match.sentence).findLast(({ tokens: [start] }) => start < (clause?.tokens[0] ?? 0))
  return (
    clause?.kind === 'subordinate' &&
    before?.person === 'other' &&
    before.verb.verb.has('say') &&
    before.verb.tense === 'past' &&
    !before.verb.perfect &&
    tokensOf(match.sentence).some(({ lower }) => lower === 'afterwards' || lower === 'later')
  )
}

/** “It shows my talent”, offered as an opinion or not. */
const showsMine: PatternContext = match => {
  const clause = clauseOf(match)
  if (clause?.mood !== 'fact' || clause.verb.negative || clause.verb.tense === 'future') return false
  return (
    clause.verb.verb.has('show') &&
    tokensOf(match.sentence)
      .slice(...match.meant)
      .some(({ lower }) => lower === 'my')
  )
}

/** “I have become much more careful”, “she was much less worried”: how somebody is minded has no measure; how fast has. */
const ofMind: PatternContext = match => {
  const clause = clauseOf(match)
  const tokens = tokensOf(match.sentence)
  const quality = tokens[match.tokens[1]]
  return (
    /^(?:i|s?he)$/.test(clause?.subject?.head.lower ?? '') &&
    /^(?:become|be|feel|get)$/.test(clause!.verb.verb.lemma) &&
    /^(?:more|less)$/.test(tokens[match.tokens[1] - 1]!.lower) &&
    quality?.pos === 'ADJ' &&
    (quality.has('felt') || !quality.has('praise'))
  )
}

/** The writers tell in the present what they do: whatever it hangs on, it is said of themselves. */
const ownHabit: PatternContext = match => {
  const clause = clauseOf(match)
  return (
    clause?.mood === 'fact' &&
    clause.verb.tense === 'present' &&
    (clause.person === 'i' || clause.person === 'we')
  )
}

/** Said by the writer of what the writer always does or never: “I never see guests as numbers”. */
export const isCreed: PatternContext = match => {
  const clause = clauseOf(match)
  if (clause?.person !== 'i' || clause.mood !== 'fact') return false
  const { tense, perfect, progressive } = clause.verb
  return tense === 'present' && !perfect && !progressive
}

/**
 * Others are called to witness what the writer is, or how good it was: “my crew would tell you it was fun”, not “that the
 * rope broke”. Who “can tell you” knows something.
 */
export const isVouching: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  if (/^(?:attest|vouch)$/.test(tokens[to - 1]!.lower)) return true
  if (!/^(?:say|you)$/.test(tokens[to - 1]!.lower)) return false
  if (tokens.slice(from, to).some(({ lower }) => lower === 'can')) return false
  const said = clausesOf(sentence).find(({ tokens: [start] }) => start === to)
  return said !== undefined && said.mood === 'fact' && (said.person === 'i' || isPraising(sentence, said))
}

/** “It was their best year”, “they learned a lot”. */
const isPraising = (sentence: Sentence, { tokens: [from, to], verb }: Clause): boolean =>
  verb.tense === 'past' &&
  (verb.verb.has('learn') ||
    tokensOf(sentence)
      .slice(from, to)
      .some(token => token.has('praise')))

/** What is said of the writer, alone or with others. */
export const writerContexts = {
  'by-writer': byWriter,
  creed: isCreed,
  'of-mind': ofMind,
  'of-self': ofSelf,
  ours,
  'own-habit': ownHabit,
  vouching: isVouching,
} satisfies Record<string, PatternContext>
