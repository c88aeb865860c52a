import type { Document, Placed } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { type Label, labelsOf } from './labels.ts'

/** What cuts a document into labelled parts, in source order. */
export type Cut =
  | {
      readonly kind: 'label'
      readonly at: number
      readonly span: Span
      readonly body: number
      readonly label: LabelLike
      readonly placed: Placed
    }
  | { readonly kind: 'heading'; readonly at: number; readonly span: Span; readonly depth: number }
  | { readonly kind: 'close'; readonly at: number; readonly span: Span }

export type LabelLike = Pick<Label, 'parts' | 'canonical' | 'letter' | 'either' | 'weak' | 'form'>

export type LabelCut = Extract<Cut, { kind: 'label' }>

/** In the head of a table whose columns are the parts of a story: the label labels what stands below it. */
function headsParts({ blocks }: Document, { block, index }: Placed): boolean {
  if (block.row !== 0) return false
  const beside = [...blocks.slice(Math.max(0, index - 12), index), ...blocks.slice(index + 1, index + 12)]
  return (
    labelsOf(block).length > 0 && beside.some(one => one.block.row === 0 && labelsOf(one.block).length > 0)
  )
}

/** The labels, headings and ends of disclosures of a document, in source order. */
export function cutsOf(document: Document): Cut[] {
  const cuts: Cut[] = []
  for (const placed of document.blocks) {
    if (headsParts(document, placed)) continue
    const labels = labelsOf(placed.block)
    if (placed.block.kind === 'heading' && labels.length === 0) {
      const span = placed.locate([0, placed.block.text.length])
      cuts.push({ kind: 'heading', at: span[0], span, depth: placed.block.depth })
    }
    for (const label of labels) {
      const span = placed.locate(label.span)
      const body = placed.locate([label.body, label.body])[0]
      cuts.push({ kind: 'label', at: span[0], span, body, label, placed })
    }
  }
  for (const feature of document.features) {
    if (feature.kind !== 'html') continue
    for (const { 0: close, index } of document.source.slice(...feature.span).matchAll(/<\/details>/gi)) {
      const at = feature.span[0] + index
      cuts.push({ kind: 'close', at, span: [at, at + close.length] })
    }
  }
  return cuts.sort((a, b) => a.at - b.at)
}
