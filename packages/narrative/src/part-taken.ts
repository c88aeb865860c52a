import {
  type Clause,
  clausesOf,
  type Feature,
  helping,
  stateVerbs,
  type Token,
  togetherVerbs,
  tokensOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { whereSaid } from './saying.ts'

/** Whose a deed is: the writer's, a group's, or the writer's in some measure (“I helped to”). */
export type Share = 'own' | 'group' | 'help'

/** A deed with the words that say whose it is; spans count in the block's text. */
export interface Told {
  readonly share: Share
  readonly span: Span
}

/** Whose deed a sentence tells: the writer's own before what the writer helped with, and that before a group's. */
export const toldIn = once((sentence: Sentence): Told | null => {
  const tokens = tokensOf(sentence)
  let told: Told | null = null
  for (const clause of clausesOf(sentence)) {
    const share = shareOf(clause, tokens)
    if (!share || (told && rank[told.share] <= rank[share])) continue
    const from = clause.subject?.span[0] ?? clause.verb.span[0]
    told = { share, span: [Math.min(from, clause.verb.span[0]), clause.verb.span[1]] }
  }
  const taken = told?.share === 'own' ? null : tookPart(sentence)
  return taken ? { share: 'help', span: taken } : told
})

/** “I have been involved”, “I was part of”: of adjectives and nouns no clause tells a deed. */
const tookPart = whereSaid('part')

const rank: Readonly<Record<Share, number>> = { own: 0, help: 1, group: 2 }

function shareOf(clause: Clause, tokens: readonly Token[]): Share | null {
  const { kind, mood, person, subject, verb } = clause
  if (mood !== 'fact' || verb.negative || !isTold(verb)) return null
  if (kind === 'relative') return isFirstThing(clause, tokens) ? 'own' : null
  if (person === 'i' && helping.has(verb.verb.lemma)) return 'help'
  if (verb.voice === 'passive' || !isDeed(verb.verb)) return null
  if (person === 'i') return 'own'
  const group = person === 'we' || (subject !== null && isTeam(tokens.slice(...subject.tokens)))
  return group && !togetherVerbs.has(verb.verb.lemma) ? 'group' : null
}

/** “The first thing I did was …”. */
const isFirstThing = ({ person, tokens: [from], verb }: Clause, tokens: readonly Token[]): boolean =>
  person === 'i' && verb.verb.lemma === 'do' && tokens[from - 1]?.lemma === 'thing'

/** It took place, or has since: not what is planned, and not what one does every day. */
const isTold = ({ tense, perfect }: Clause['verb']): boolean =>
  tense === 'past' || (tense === 'present' && perfect)

/** What goes on inside somebody, or how somebody is, is no deed. */
const inward: readonly Feature[] = ['think', 'feel', 'want', 'emotion', 'perception', 'stative', 'learn']

const isDeed = (verb: Token): boolean =>
  !stateVerbs.has(verb.lemma) &&
  (verb.has('deed') || verb.has('decide') || !inward.some(feature => verb.has(feature)))

/** “The team”, “our team”: the writer's, not “the legal team”. */
const isTeam = (words: readonly Token[]): boolean =>
  words.length === 2 && /^(?:the|our|my)$/.test(words[0]!.lower) && words[1]!.lower === 'team'
