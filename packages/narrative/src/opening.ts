import type { Document, Placed, Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import { labelsOf } from './labels.ts'
import { partSignsOf } from './part-signs.ts'
import { isRuled } from './ruled-line.ts'
import { pointsOf } from './scale.ts'

/** A situation that stands before the first label of its story. */
export interface Opening {
  readonly span: Span
  /** Share of its sentences in which most speaks for the situation, 0 to 1. */
  readonly confidence: number
}

const fewestWords = 12

/**
 * The paragraphs right before `label`, after `from`, where their cues speak for a situation: a writer
 * who labels task, action and result need not have labelled what came before.
 */
export function openingBefore(document: Document, label: number, from: number): Opening | null {
  const above: Placed[] = []
  const { blocks } = document
  for (let index = firstFrom(blocks, from, ({ start }) => start); index < blocks.length; index++) {
    const placed = blocks[index]!
    const { block } = placed
    const end = placed.locate([0, block.text.length])[1]
    if (end > label) break
    const whole = block.kind === 'paragraph' && block.list === 0 && /[.!]$/.test(block.text.trim())
    const prose = whole && labelsOf(block).length === 0
    const last = above.at(-1)
    if (!prose || (last && isRuled(document, last, placed))) above.length = 0
    if (prose) above.push(placed)
  }
  const first = above[0]
  const last = above.at(-1)
  if (!first || !last) return null
  const sentences = above.flatMap(({ block }) => block.sentences)
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) < fewestWords) return null
  const speaking = sentences.filter(isSituation).length
  if (2 * speaking <= sentences.length) return null
  return {
    span: [first.start, last.locate([0, last.block.text.length])[1]],
    confidence: Math.round((100 * speaking) / sentences.length) / 100,
  }
}

function isSituation(sentence: Sentence): boolean {
  const [situation, , ...others] = pointsOf(partSignsOf(sentence))
  return situation! >= Math.max(...others)
}
