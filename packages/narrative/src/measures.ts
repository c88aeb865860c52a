import { type Block, type Document, once, type Sentence } from '@marginalia/prose'
import type { Actors, Measures } from '@marginalia/report'
import { syllable } from 'syllable'
import { isLabelOnly, proseWords } from './label-prose.ts'
import type { PlacedSentence } from './narrative.ts'

const charactersOnPage = 4_000
const fewestWords = 100

/** Measures of a document. Headings and labels count as characters a reader sees, not as words or sentences of prose. */
export function measuresOf(document: Document, sentences: readonly PlacedSentence[]): Measures {
  const actors = { i: 0, we: 0, other: 0, nobody: 0 }
  let words = 0
  let syllables = 0
  let longest: PlacedSentence | null = null
  let most = 0
  for (const placed of sentences) {
    const size = proseWords(placed.sentence).length
    actors[placed.actor]++
    words += size
    syllables += syllablesIn(placed.sentence)
    if (size > most) {
      longest = placed
      most = size
    }
  }
  let characters = Math.max(0, document.blocks.length - 1)
  let withoutSpaces = 0
  let paragraphs = 0
  for (const { block } of document.blocks) {
    characters += block.text.length
    withoutSpaces += withoutSpacesIn(block)
    if (block.kind === 'paragraph' && !block.sentences.every(isLabelOnly)) paragraphs++
  }
  const perSentence = sentences.length === 0 ? 0 : words / sentences.length
  const perWord = words === 0 ? 0 : syllables / words
  const enough = words >= fewestWords
  return {
    words,
    characters,
    charactersWithoutSpaces: withoutSpaces,
    sentences: sentences.length,
    paragraphs,
    pages: round(characters / charactersOnPage),
    meanSentence: round(perSentence),
    longestSentence: longest && { words: most, span: longest.span },
    readingEase: enough ? round(readingEase(perSentence, perWord)) : null,
    grade: enough ? round(0.39 * perSentence + 11.8 * perWord - 15.59) : null,
    actors: actors satisfies Actors,
  }
}

/** Flesch (1948), from words by sentence and syllables by word: 100 is easy, below 0 hardly readable. */
export const readingEase = (perSentence: number, perWord: number): number =>
  206.835 - 1.015 * perSentence - 84.6 * perWord

const withoutSpacesIn = once((block: Block): number => block.text.replace(/\s+/g, '').length)

const known = new Map<string, number>()

/** Syllables of a sentence's prose, by the rules of the `syllable` package; a number counts as one. */
export const syllablesIn = once((sentence: Sentence): number => {
  let sum = 0
  for (const word of proseWords(sentence)) {
    let count = known.get(word.lower)
    if (count === undefined) {
      count = word.kind === 'word' ? Math.max(1, syllable(word.lower.slice(0, 50))) : 1
      if (known.size < 20_000) known.set(word.lower, count)
    }
    sum += count
  }
  return sum
})

const round = (value: number): number => Math.round(value * 10) / 10
