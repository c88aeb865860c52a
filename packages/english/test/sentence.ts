import { readDocument, type Sentence } from '@marginalia/prose'

/** The first sentence of a text. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = readDocument(text).document.blocks.flatMap(({ block }) => block.sentences)
  if (!sentence) throw new Error(`no sentence in “${text}”`)
  return sentence
}
