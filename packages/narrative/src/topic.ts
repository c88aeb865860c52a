import { plainWords } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'

/** The stems of the words of a sentence that say what it is about. */
export const topicsIn = once(
  (sentence: Sentence): ReadonlySet<string> =>
    new Set(
      sentence.words
        .filter(({ kind, lower }) => kind === 'word' && lower.length > 2 && !plainWords.has(lower))
        .map(({ lower }) => stemOf(lower)),
    ),
)

/** A word without the endings of its forms: near enough to see that two words are one. */
export function stemOf(lower: string): string {
  const word = lower.replace(/'s?$/, '')
  if (word.length < 5) return word.replace(/(?<=[^s])s$/, '')
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:(?:ation|ment|ing|er)s?|e[ds]?|ly|s)$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
}
