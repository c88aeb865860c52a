import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** A question about a sentence that its first word or phrase of a kind answers; its span counts in the block's text. */
export function saying(words: ReadonlySet<string>, phrases?: RegExp): (sentence: Sentence) => Span | null {
  return once(sentence => {
    const word = sentence.words.find(({ lower }) => words.has(lower))?.span ?? null
    const match = phrases?.exec(plain(sentence))
    if (!match) return word
    const from = sentence.span[0] + match.index
    return word && word[0] <= from ? word : [from, from + match[0].trimEnd().length]
  })
}

/** A sentence in lower case with straight apostrophes, letter for letter. */
export const plain = once(({ text }: Sentence): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
})
