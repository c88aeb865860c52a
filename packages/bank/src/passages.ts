import type { Span } from '@marginalia/report'

/** The words of a story, lower-cased, with their places. */
export interface Tokens {
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

/** Tokens with the number of the run of five words that begins at each. */
export interface Shingled extends Tokens {
  readonly shingles: Int32Array
  /** Where each run stands first. */
  readonly first: ReadonlyMap<number, number>
}

const word = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu
/** Words in a shingle: runs of five words are rarely the same by chance. */
const size = 5

export function wordTokensOf(text: string, [from, to]: Span): Tokens {
  const words: string[] = []
  const spans: Span[] = []
  for (const { 0: found, index } of text.slice(from, to).matchAll(word)) {
    words.push(found.toLowerCase())
    spans.push([from + index, from + index + found.length])
  }
  return { words, spans }
}

/** Number the runs of five words of some texts; the same run has the same number in all of them. */
export function shingled(texts: readonly Tokens[]): Shingled[] {
  const numbers = new Map<string, number>()
  return texts.map(tokens => {
    const { words } = tokens
    const shingles = new Int32Array(Math.max(0, words.length - size + 1))
    const first = new Map<number, number>()
    for (let i = 0; i < shingles.length; i++) {
      const run = `${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]} ${words[i + 4]}`
      const number = numbers.get(run) ?? numbers.size
      numbers.set(run, number)
      shingles[i] = number
      if (!first.has(number)) first.set(number, i)
    }
    return { ...tokens, shingles, first }
  })
}

export interface SharedPassage {
  readonly a: Span
  readonly b: Span
  readonly words: number
}

/**
 * Runs of five words and more that stand in both texts, in the order of the first. Each run is as
 * long as it can be and starts at the first place in `b` where its first five words stand.
 */
export function sharedPassages(a: Shingled, b: Shingled): SharedPassage[] {
  const passages: SharedPassage[] = []
  for (let i = 0; i < a.shingles.length; ) {
    const start = b.first.get(a.shingles[i]!)
    if (start === undefined) {
      i++
      continue
    }
    let more = 1
    while (i + more < a.shingles.length && a.shingles[i + more] === b.shingles[start + more]) more++
    const words = more + size - 1
    passages.push({
      a: [a.spans[i]![0], a.spans[i + words - 1]![1]],
      b: [b.spans[start]![0], b.spans[start + words - 1]![1]],
      words,
    })
    i += words
  }
  return passages
}
