import {
  type Clause,
  earlierTimes,
  pastStandIns,
  sinceChanged,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'

/** Sentences of a paragraph for which one “today” holds. */
const reach = 3

/** “Than before”, “than they were”, “than it used to be”: compared with how it was; `at` is the index of “than”. */
export function isThanBefore(tokens: readonly Token[], at: number): boolean {
  const [next, verb, last] = tokens.slice(at + 1)
  if (!next) return false
  if (earlierTimes.has(next.lower)) return true
  // “Than when I started”.
  if (next.lower === 'when') return verb?.pos === 'PRON' && last?.inflection === 'past'
  // “Than it was safe to”, “than we had seats”: no time before.
  const ends = last?.gap !== '' || last.pos === 'ADP' || last.pos === 'ADV' || verb?.lower === 'used'
  return next.pos === 'PRON' && verb !== undefined && pastStandIns.has(verb.lower) && ends
}

const comparesWithBefore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => lower === 'than' && isThanBefore(tokens, at))

/** Told of how it is now and was not before: “today the queue is short”, “it is shorter than it was”. */
export const isSince = once((sentence: Sentence): boolean => {
  const tokens = tokensOf(sentence)
  return tokens.some(({ lower }) => sinceChanged.has(lower)) || comparesWithBefore(tokens)
})

/** The same, or a sentence shortly before in the paragraph said so: “Today the pier is lit. The crew is faster.” */
export const isOfToday = once((sentence: Sentence): boolean => {
  for (let back = 0; back < reach; back++) {
    const one = beside(sentence, -back)
    if (one && isSince(one)) return true
  }
  return false
})

/** “I can say that …”, “I am glad to report that …”: said all the same. */
export const isAvowed = ({ person, verb }: Clause, tokens: readonly Token[]): boolean =>
  verb.verb.has('say') &&
  !verb.negative &&
  (person === 'i' || person === 'we'
    ? tokens.slice(...verb.tokens).some(({ lower }) => lower === 'can')
    : verb.form === 'infinitive' && tokens[verb.tokens[0] - 1]?.has('felt') === true)
