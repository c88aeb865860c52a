import { type Block, type Document, type MarkupFeature, once, type Placed } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import type { LabelCut } from './cut.ts'
import { principleOf } from './principle.ts'
import { isRuled, withoutRule } from './ruled-line.ts'

/** How far the labelled text reaches: to the limit, or to the first block outside the label's list or quote. */
export function extent(document: Document, cut: LabelCut, limit: number) {
  let end = cut.span[1]
  let filled = false
  const { list, quote, footnote } = cut.placed.block
  let stop = limit
  let above: Placed | null = null
  // The block the label stands in.
  const first = Math.max(0, firstFrom(document.blocks, cut.span[0] + 1, ({ start }) => start) - 1)
  for (let index = first; index < document.blocks.length; index++) {
    const placed = document.blocks[index]!
    if (placed.start >= limit) break
    const { block } = placed
    const from = placed.start + reach(block)[0]
    const to = placed.start + reach(block)[1]
    if (to <= cut.span[0]) continue
    const holds = (): boolean => end > cut.body || hasCode(document, cut.body, from)
    if (above && isRuled(document, above, placed) && holds()) {
      stop = from
      break
    }
    above = placed
    if (from > cut.at && (block.list < list || block.quote < quote || block.footnote !== footnote)) {
      stop = from
      break
    }
    if (from > cut.at && announces(block)) {
      continue
    }
    if (to <= limit) end = Math.max(end, to)
    else {
      // The next label stands in the same block.
      const after = firstFrom(block.sentences, limit, ({ span }) => placed.locate(span)[0])
      const last = block.sentences[after - 1]
      if (last) end = Math.max(end, Math.min(placed.locate(last.span)[1], limit))
    }
  }
  const unread = notProse(document)
  for (let next = firstFrom(unread, cut.body + 1, endOf); next < unread.length; next++) {
    const { kind, span } = unread[next]!
    if (span[0] >= stop) break
    if (kind !== 'html') filled = true
  }
  const text = document.source.slice(cut.span[0], end)
  return { end: cut.span[0] + withoutRule(text).trimEnd().length, filled }
}

/** From the first letter of a block to its last, counted from its start. */
const reach = once((block: Block): Span => block.locate([0, block.text.length]))

/** Code, images and HTML, none inside another: in order of their beginnings and of their ends. */
const notProse = once(({ features }: Document): readonly MarkupFeature[] =>
  features.filter(({ kind }) => kind === 'code' || kind === 'image' || kind === 'html'),
)

const endOf = ({ span }: MarkupFeature): number => span[1]

/** Some code begins between two places. */
function hasCode(document: Document, from: number, to: number): boolean {
  const unread = notProse(document)
  for (let next = firstFrom(unread, from, ({ span }) => span[0]); next < unread.length; next++) {
    const { kind, span } = unread[next]!
    if (span[0] >= to) return false
    if (kind === 'code') return true
  }
  return false
}

/** A short line that announces the next story: a question, a principle, a line of capitals. */
const announces = once(({ text }: Block): boolean => {
  const line = text.trim()
  if (line.length > 220 || line.includes('\n')) return false
  if (titled.test(line) && line.length > 20) return true
  if (/[.!?:;,]$/.test(line)) return false
  return principleOf(line) !== null || (/\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line))
})

/** A line that asks for a story or numbers one. */
export const titled =
  /^(?:(?:story|question|example|q\d+)|(?:tell|give) (?:me|an)|describe a|have you|(?:what|how) (?:is|do))\b/i
