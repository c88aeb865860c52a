import type { Span } from '@marginalia/report'

/** “[Company]”, “[X%]”, “$XX”, “TBD”, “TODO”, “____”; not links, footnotes, references or check boxes. */
const blank =
  /(?<![\]!\\])\[(?=[^\]\n]*\p{L})(?![ xX]\]|\^)[^[\]\n]{1,60}\](?![([:])|\b(?:TBD|TODO|TBC)\b|(?<![\p{L}\p{N}])[$€£]?X{1,3}%|[$€£]X{1,4}(?![\p{L}\p{N}])|(?<![\p{L}_])_{3,}(?![\p{L}_])/gu

/** Places of a text that wait to be filled in. */
export function blanksIn(text: string): Span[] {
  return [...text.matchAll(blank)].map(({ index, 0: found }) => [index, index + found.length])
}

/** Two blanks in a story of normal length are an oversight; more, or as dense, make a template. */
export const isTemplate = (blanks: number, words: number): boolean => blanks >= 3 && blanks * 40 >= words
