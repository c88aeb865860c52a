import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import { type Label, labelsOf } from './labels.ts'

/** The sentence is nothing but labels: not a sentence of the story. */
export const isLabelOnly = once((sentence: Sentence): boolean => {
  const last = sentence.words.at(-1)
  if (!last || sentence.words.length > 8) return false
  return labelsFrom(sentence, sentence.words[0]!.span[0] + 4).some(({ body }) => last.span[1] <= body)
})

/** The words of a sentence behind the label it opens with: those the story is told in. */
export const proseWords = once((sentence: Sentence): readonly Word[] => {
  const [start, end] = sentence.span
  const label = labelsFrom(sentence, start + 6).find(({ body }) => body < end)
  return label ? sentence.words.filter(({ span }) => span[0] >= label.body) : sentence.words
})

/** Labels that begin between the beginning of a sentence and a place in its block's text. */
function labelsFrom({ block, span }: Sentence, last: number): readonly Label[] {
  const labels = labelsOf(block)
  const begins = ({ span: [start] }: Label): number => start
  return labels.slice(firstFrom(labels, span[0], begins), firstFrom(labels, last + 1, begins))
}

/** A sentence without the label it opens with, in the block's text. */
export function proseOf(sentence: Sentence): Span {
  const words = proseWords(sentence)
  const first = words[0]
  return first && words !== sentence.words ? [first.span[0], sentence.span[1]] : sentence.span
}
