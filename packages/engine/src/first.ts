import type { Finding } from '@marginalia/report'

/** Notes a reader has room for in 1,000 words. */
const room = 12
/** However short the text is. */
const least = 6
/** Of so many notes one may be about the whole: the rest are about places, where the work is. */
const eachPoint = 3

/** How much a note matters, in steps; `whole` where it is about the document. */
export interface Worth {
  readonly steps: number
  readonly whole: boolean
  /** Of a kind that judges mostly find worth making, or have not judged. */
  readonly proven: boolean
}

/**
 * What a reader would write with room for about a dozen notes in 1,000 words: indices into `findings`, the most
 * important first, in the order of the text among equals. What is not proven is one step away.
 */
export function firstOf(
  findings: readonly Finding[],
  worthOf: (finding: Finding) => Worth,
  words: number,
): readonly number[] {
  const count = Math.max(least, Math.floor((words * room) / 1000))
  const worth = findings.map(worthOf)
  const ranked = findings
    .map((_, index) => index)
    .filter(index => worth[index]!.proven)
    .sort((a, b) => worth[b]!.steps - worth[a]!.steps || a - b)
  const whole = ranked.filter(index => worth[index]!.whole).slice(0, Math.ceil(count / eachPoint))
  const first = new Set(whole)
  for (const index of ranked) {
    if (first.size >= count) break
    if (!worth[index]!.whole) first.add(index)
  }
  return ranked.filter(index => first.has(index))
}
