import type { Document } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

export interface Heading {
  readonly depth: number
  /** The heading's words, in the source. */
  readonly span: Span
}

export function headingsOf({ blocks }: Document): Heading[] {
  return blocks
    .filter(({ block }) => block.kind === 'heading')
    .map(({ block, locate }) => ({ depth: block.depth, span: locate([0, block.text.length]) }))
}

/** The headings that hold a place, the outermost first: those before it that no later one has closed. */
export function outlineAt(headings: readonly Heading[], at: number): Heading[] {
  const open: Heading[] = []
  for (const heading of headings) {
    if (heading.span[0] > at) break
    while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()
    open.push(heading)
  }
  return open
}
