import { type LineKind, lineShape, type Within } from '@marginalia/editor'

/** A block of the text as a reader sees it. Offsets count in the source. */
export interface Passage {
  readonly kind: Exclude<LineKind, 'blank' | 'fence'>
  readonly depth: number
  readonly ordered: boolean
  readonly from: number
  readonly to: number
  /** Its lines without their markup. */
  readonly lines: readonly { readonly from: number; readonly to: number }[]
}

/** Cut a source into passages. Lines of a paragraph belong together, items of a list do not. */
export function passagesOf(source: string): readonly Passage[] {
  const found: {
    kind: Passage['kind']
    depth: number
    ordered: boolean
    from: number
    to: number
    lines: { from: number; to: number }[]
  }[] = []
  let within: Within = 'start'
  let open = false
  let at = 0
  for (const text of source.split('\n')) {
    const [shape, next] = lineShape(text, within)
    const from = at
    const to = from + text.length
    at = to + 1
    within = next
    if (shape.kind === 'blank') {
      open = false
      continue
    }
    if (shape.kind === 'fence') {
      open = false
      continue
    }
    const last = found.at(-1)
    const line = { from: from + (shape.kind === 'rule' || shape.kind === 'meta' ? 0 : shape.lead), to }
    const joins =
      open &&
      last &&
      ((shape.kind === 'text' && (last.kind === 'text' || last.kind === 'item' || last.kind === 'quote')) ||
        (shape.kind === last.kind &&
          (shape.kind === 'quote' ||
            shape.kind === 'code' ||
            shape.kind === 'meta' ||
            shape.kind === 'table')))
    if (joins) {
      last.lines.push(line)
      last.to = to
    } else {
      found.push({ kind: shape.kind, depth: shape.depth, ordered: shape.ordered, from, to, lines: [line] })
    }
    open = shape.kind !== 'heading' && shape.kind !== 'rule'
  }
  return found
}
