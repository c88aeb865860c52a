import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Words that open a clause of their own, or join one to another. */
const opens = /^(?:but|because|when|while|although|though|if|unless|until|whereas)$/

/** A clause ends where one of these stands between two words. */
const stops = /[;:.!?()—–\n]/

/**
 * The clause around some words of a sentence, of at most so many words: what a reader underlines who minds one of
 * them. Word indices, half-open; the words given are always in it.
 */
export function clauseAround({ words, block }: Sentence, [from, to]: Span, most: number): Span {
  const apart = (at: number): boolean =>
    stops.test(block.text.slice(words[at - 1]!.span[1], words[at]!.span[0])) || opens.test(words[at]!.lower)
  let [first, end] = [from, to]
  for (let grew = true; grew && end - first < most; ) {
    grew = false
    if (end < words.length && !apart(end)) {
      end++
      grew = true
    }
    if (end - first < most && first > 0 && !apart(first)) {
      first--
      grew = true
    }
  }
  return [first, end]
}
