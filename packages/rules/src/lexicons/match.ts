import type { Sentence, Word } from '@marginalia/prose'
import type { Pattern } from './pattern.ts'

/** Words of a sentence that fit a pattern. */
export interface Match {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** Indexes of words, half-open. */
  readonly from: number
  readonly to: number
}

/**
 * Index after the last word of the longest run that fits `pattern` from word `from` on, or
 * -1. Only white space may stand between the words of a run.
 */
export function fit(sentence: Sentence, from: number, pattern: Pattern, slot = 0): number {
  if (slot === pattern.length) return from
  const { words, optional } = pattern[slot]!
  const word = sentence.words[from]
  const joined = slot === 0 || (word !== undefined && adjacent(sentence, from - 1))
  if (word && joined && (words ? words.has(word.lower) : word.kind === 'word')) {
    const end = fit(sentence, from + 1, pattern, slot + 1)
    if (end !== -1) return end
  }
  return optional ? fit(sentence, from, pattern, slot + 1) : -1
}

/** True when nothing but white space stands between a word and the next. */
export function adjacent({ block, words }: Sentence, index: number): boolean {
  const here = words[index]
  const next = words[index + 1]
  if (here === undefined || next === undefined) return false
  const from = here.span[1]
  const to = next.span[0]
  // One space is what stands between most words; asking for it alone is quicker than cutting it out.
  if (to - from === 1 && block.text.charCodeAt(from) === space) return true
  return block.text.slice(from, to).trim() === ''
}

const space = 32

/** The word `by` places before the match, where only white space lies between. */
export function before({ sentence, from }: Match, by = 1): Word | null {
  for (let index = from - 1; index >= from - by; index--) if (!adjacent(sentence, index)) return null
  return sentence.words[from - by] ?? null
}

/** The word `by` places after the match, where only white space lies between. */
export function after({ sentence, to }: Match, by = 1): Word | null {
  for (let index = to - 1; index < to - 1 + by; index++) if (!adjacent(sentence, index)) return null
  return sentence.words[to - 1 + by] ?? null
}
