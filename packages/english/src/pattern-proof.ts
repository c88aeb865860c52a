import { readDocument, type Sentence } from '@marginalia/prose'
import { matcherOf } from './matcher.ts'
import { markedOf, type PatternLine } from './pattern-line.ts'

const sentencesOf = (text: string): readonly Sentence[] =>
  readDocument(text).document.blocks.flatMap(({ block }) => block.sentences)

/**
 * What is wrong with a line by its own examples: a text it should flag and does not, or not where the guillemets stand;
 * a text it should pass and does not. Empty where all is well.
 */
export function faultsOf(line: PatternLine): readonly string[] {
  const matcher = matcherOf([line])
  const foundIn = (text: string): readonly string[] =>
    sentencesOf(text).flatMap(sentence =>
      matcher.find(sentence).map(({ span }) => sentence.block.text.slice(...span)),
    )
  const shown = (words: readonly string[]): string =>
    words.length === 0 ? 'nothing' : words.map(one => `“${one}”`).join(', ')
  const faults: string[] = []
  for (const example of line.flags) {
    const { text, marked } = markedOf(example)
    const found = foundIn(text)
    const right = marked.length > 0 ? found.join('\n') === marked.join('\n') : found.length > 0
    if (!right) faults.push(`“${line.pattern.text}” finds ${shown(found)} in “+ ${example}”`)
  }
  for (const text of line.passes) {
    const found = foundIn(text)
    if (found.length > 0) faults.push(`“${line.pattern.text}” finds ${shown(found)} in “- ${text}”`)
  }
  return faults
}
