import { type Block, type Document, once, type Placed, type Sentence } from '@marginalia/prose'
import type { Actors, Measures, Span } from '@marginalia/report'
import { syllable } from 'syllable'
import { proseIn } from './block-prose.ts'
import { isLabelOnly, proseWords } from './label-prose.ts'

const charactersOnPage = 4_000
const fewestWords = 100

/**
 * Words of a block that are not the writer's. Those that were asked do not count against a limit either. By the place of
 * the block: the same words may stand in a text twice, as one block, and be asked once.
 */
export interface LeftOut {
  readonly sentences: ReadonlySet<Sentence>
  readonly asked: ReadonlySet<Sentence>
}

/**
 * Measures of a document. Headings and labels count as characters a reader sees, not as words or sentences of prose.
 * What is not the writer's is no sentence of it, and a question that was pasted has no length.
 */
export function measuresOf(document: Document, leftOut: ReadonlyMap<Placed, LeftOut>): Measures {
  const actors = { i: 0, we: 0, other: 0, nobody: 0 }
  let sentences = 0
  let words = 0
  let syllables = 0
  let longest: Span | null = null
  let most = 0
  let characters = document.blocks.length - 1
  let withoutSpaces = 0
  let paragraphs = 0
  for (const placed of document.blocks) {
    const { block, start } = placed
    const out = leftOut.get(placed)
    const size = out ? sizeWithout(block, out) : sizeOf(block)
    for (const actor of size.actors) actors[actor]++
    sentences += size.actors.length
    words += size.words
    syllables += size.syllables
    if (size.longest && size.longest.words > most) {
      most = size.longest.words
      longest = [size.longest.span[0] + start, size.longest.span[1] + start]
    }
    characters += size.characters
    withoutSpaces += size.withoutSpaces
    if (size.isParagraph) paragraphs++
  }
  const perSentence = sentences === 0 ? 0 : words / sentences
  const perWord = words === 0 ? 0 : syllables / words
  const enough = words >= fewestWords
  return {
    words,
    characters: Math.max(0, characters),
    charactersWithoutSpaces: withoutSpaces,
    sentences,
    paragraphs,
    pages: round(characters / charactersOnPage),
    meanSentence: round(perSentence),
    longestSentence: longest && { words: most, span: longest },
    readingEase: enough ? round(readingEase(perSentence, perWord)) : null,
    grade: enough ? round(0.39 * perSentence + 11.8 * perWord - 15.59) : null,
    actors: actors satisfies Actors,
  }
}

/** What a block adds to the measures of its document, wherever it stands. */
const sizeOf = once((block: Block) => sizeWithout(block, { sentences: new Set(), asked: new Set() }))

function sizeWithout(block: Block, out: LeftOut) {
  let words = 0
  let syllables = 0
  let longest: { readonly words: number; readonly span: Span } | null = null
  const own = proseIn(block).filter(({ sentence }) => !out.sentences.has(sentence))
  for (const { sentence, span } of own) {
    const size = proseWords(sentence).length
    words += size
    syllables += syllablesIn(sentence)
    if (size > (longest?.words ?? 0)) longest = { words: size, span }
  }
  let text = block.text
  const asked = block.sentences.filter(one => out.asked.has(one))
  for (const { span } of asked.toReversed()) text = text.slice(0, span[0]) + text.slice(span[1])
  if (asked.length > 0) text = text.trim()
  return {
    words,
    syllables,
    longest,
    /** Of its sentences. */
    actors: own.map(({ actor }) => actor),
    /** -1: what was asked leaves no line end either. */
    characters: asked.length > 0 && text === '' ? -1 : text.length,
    withoutSpaces: text.replace(/\s+/g, '').length,
    isParagraph: block.kind === 'paragraph' && text !== '' && !block.sentences.every(isLabelOnly),
  }
}

/** Flesch (1948), from words by sentence and syllables by word: 100 is easy, below 0 hardly readable. */
export const readingEase = (perSentence: number, perWord: number): number =>
  206.835 - 1.015 * perSentence - 84.6 * perWord

/** Of common words: longer ones are rare, and would hold on to the text they are cut from. */
const known = new Map<string, number>()
const longest = 12

/** Syllables of a sentence's prose, by the rules of the `syllable` package; a number counts as one. */
export const syllablesIn = once((sentence: Sentence): number => {
  let sum = 0
  for (const word of proseWords(sentence)) {
    let count = known.get(word.lower)
    if (count === undefined) {
      count = word.kind === 'word' ? Math.max(1, syllable(word.lower.slice(0, 50))) : 1
      if (word.lower.length <= longest && known.size < 20_000) known.set(word.lower, count)
    }
    sum += count
  }
  return sum
})

const round = (value: number): number => Math.round(value * 10) / 10
