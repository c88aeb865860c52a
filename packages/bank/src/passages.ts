import type { Span } from '@marginalia/report'

/** The words of a story, lower-cased, with their places. */
export interface Tokens {
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

const word = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu
/** Words in a shingle: runs of five words are rarely the same by chance. */
export const size = 5

export function tokensOf(text: string, [from, to]: Span): Tokens {
  const words: string[] = []
  const spans: Span[] = []
  for (const { 0: found, index } of text.slice(from, to).matchAll(word)) {
    words.push(found.toLowerCase())
    spans.push([from + index, from + index + found.length])
  }
  return { words, spans }
}

/** Each run of five words as one string. */
export function* shinglesOf({ words }: Tokens): Generator<string> {
  for (let i = 0; i + size <= words.length; i++) yield words.slice(i, i + size).join(' ')
}

export interface Passage {
  readonly a: Span
  readonly b: Span
  readonly words: number
}

/**
 * Runs of five words and more that stand in both texts, in the order of the first. Each run is as
 * long as it can be and starts at the first place in `b` where its first five words stand.
 */
export function sharedPassages(a: Tokens, b: Tokens): Passage[] {
  const where = new Map<string, number>()
  let at = 0
  for (const shingle of shinglesOf(b)) {
    if (!where.has(shingle)) where.set(shingle, at)
    at++
  }
  const passages: Passage[] = []
  const shingles = [...shinglesOf(a)]
  for (let i = 0; i < shingles.length; ) {
    const start = where.get(shingles[i]!)
    if (start === undefined) {
      i++
      continue
    }
    let length = size
    while (
      i + length < a.words.length &&
      start + length < b.words.length &&
      a.words[i + length] === b.words[start + length]
    ) {
      length++
    }
    passages.push({
      a: [a.spans[i]![0], a.spans[i + length - 1]![1]],
      b: [b.spans[start]![0], b.spans[start + length - 1]![1]],
      words: length,
    })
    i += length
  }
  return passages
}
