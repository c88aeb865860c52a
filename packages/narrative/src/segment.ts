import type { Document } from '@marginalia/prose'
import type { Part } from '@marginalia/report'
import type { RawSentence } from './structure.ts'

export interface Segmentation {
  readonly parts: readonly Part[]
  readonly confidence: number
  readonly absent: readonly Part[]
  readonly turns: readonly { readonly from: Part; readonly to: Part; readonly at: number }[]
}

export function segment(
  _document: Document,
  _sentences: readonly RawSentence[],
): Segmentation | { readonly reason: string } {
  return { reason: 'later' }
}
