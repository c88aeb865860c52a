import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Where words or patterns stand in a sentence: spans in its block's text, in order. */
export type Finder = (sentence: Sentence) => readonly Span[]

/** Why a pattern cannot be read, or null. */
export const wrongIn = (source: string): string | null =>
  /[\p{L}\p{N}]/u.test(source) ? null : `“${source}” has no word in it`

const nothing: readonly Span[] = []

/** Finds any of these words, one after the other, in any of their forms. */
export function finderOf(sources: readonly string[]): Finder {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const source of sources) {
    const words = source.trim().split(/\s+/).map(normal)
    for (const base of basesOf(words[0]!)) byFirst.set(base, [...(byFirst.get(base) ?? []), words])
  }
  if (byFirst.size === 0) return () => nothing
  return sentence => {
    const found: Span[] = []
    const bases = basesIn(sentence)
    for (const [index, { span }] of sentence.words.entries()) {
      const candidates = bases[index]!.flatMap(base => byFirst.get(base) ?? [])
      const longest = candidates
        .filter(words => words.every((word, at) => sameWord(basesOf(word), bases[index + at])))
        .reduce((length, words) => Math.max(length, words.length), 0)
      if (longest > 0) found.push([span[0], sentence.words[index + longest - 1]!.span[1]])
    }
    return found
  }
}

const basesIn = once((sentence: Sentence) => sentence.words.map(({ lower }) => basesOf(lower)))

const sameWord = (bases: readonly string[], others: readonly string[] | undefined): boolean =>
  others?.some(base => bases.includes(base)) ?? false

const normal = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')

/** What a word may be a form of, itself included. */
function basesOf(word: string): readonly string[] {
  const bare = word.replace(/'s?$/, '')
  const bases = [bare]
  if (/[^s]ies$/.test(bare)) bases.push(`${bare.slice(0, -3)}y`)
  else if (/(?:s|x|z|ch|sh)es$/.test(bare)) bases.push(bare.slice(0, -2), bare.slice(0, -1))
  else if (/[^su]s$/.test(bare) && bare.length > 3) bases.push(bare.slice(0, -1))
  return bases
}
