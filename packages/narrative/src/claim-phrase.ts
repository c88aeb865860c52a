import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import * as lexicon from './claim-lexicon.ts'
import { determiners, inPhrase, joined } from './phrase.ts'

/** Words in the longest claim. */
export const longest = 7

/** A verb here: not a noun or adjective after a determiner, nor the name of a thing. */
export function isVerb({ words }: Sentence, i: number): boolean {
  const previous = words[i - 1]?.lower ?? ''
  const word = words[i]!
  if (i > 0 && /^\p{Lu}/u.test(word.text) && /^\p{Ll}/u.test(words[i - 1]!.text)) return false
  if (determiners.has(previous) && !/^(?:this|that|these|those|all|both)$/.test(previous)) return false
  if (word.lower.endsWith('ing'))
    return !/^(?:of|in|for|to|from|about|on|with|without|at|than)$/.test(previous)
  return (
    !/^(?:no|of|for|in|with|more|most|less|than)$/.test(previous) &&
    !/..(?:al|ive|ous|ful|ant)$/.test(previous)
  )
}

/** The object that begins at `from`, over adverbs, to its head; coordinated objects stop at the first. */
export function objectOf(sentence: Sentence, from: number): Span | null {
  const { words } = sentence
  let i = from
  while (
    words[i] &&
    i - from < 2 &&
    (/..ly$/.test(words[i]!.lower) || /^(?:up|out|back|on|also|even|both|not|only)$/.test(words[i]!.lower))
  )
    i++
  if (/^(?:us|me|them|him|it)$/.test(words[i]?.lower ?? '')) i++
  while (words[i] && words[i]!.lower !== 'that' && determiners.has(words[i]!.lower)) i++
  const start = i
  while (words[i] && i - start < longest) {
    const word = words[i]!
    if (i > from && !connected(sentence, i - 1, i)) break
    if (determiners.has(word.lower)) break
    if (!inPhrase(word) && !lexicon.outcomeNouns.has(word.lower)) break
    if (i > start && /..ed$/.test(word.lower)) break
    if (
      i > start &&
      word.lower.endsWith('ing') &&
      (lexicon.gainVerbs.has(word.lower) || lexicon.changeVerbs.has(word.lower))
    )
      break
    i++
  }
  return i > start && connected(sentence, from - 1, start) ? [start, i] : null
}

/** No punctuation between two words. */
export function connected(sentence: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++)
    if (!joined(sentence, sentence.words[i]!, sentence.words[i + 1]!)) return false
  return true
}
