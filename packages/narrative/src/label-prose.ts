import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { labelsOf } from './labels.ts'

/** The sentence is nothing but labels: not a sentence of the story. */
export const isLabelOnly = once((sentence: Sentence): boolean => {
  const last = sentence.words.at(-1)
  if (!last || sentence.words.length > 8) return false
  return labelsOf(sentence.block).some(
    ({ span, body }) =>
      span[0] <= sentence.words[0]!.span[0] + 4 && span[0] >= sentence.span[0] && last.span[1] <= body,
  )
})

/** The words of a sentence behind the label it opens with: those the story is told in. */
export const proseWords = once((sentence: Sentence): readonly Word[] => {
  const [start, end] = sentence.span
  const label = labelsOf(sentence.block).find(
    ({ span, body }) => span[0] >= start && span[0] <= start + 6 && body < end,
  )
  return label ? sentence.words.filter(({ span }) => span[0] >= label.body) : sentence.words
})

/** A sentence without the label it opens with, in the block's text. */
export function proseOf(sentence: Sentence): Span {
  const words = proseWords(sentence)
  const first = words[0]
  return first && words !== sentence.words ? [first.span[0], sentence.span[1]] : sentence.span
}
