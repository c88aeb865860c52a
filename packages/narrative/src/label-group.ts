import type { Part } from '@marginalia/report'
import type { Cut, LabelCut, LabelLike } from './cut.ts'

/** Labels that belong to one story. */
export interface Group {
  readonly labels: readonly LabelCut[]
  /** The last heading before them. */
  readonly heading: HeadingCut | null
}

type HeadingCut = Extract<Cut, { kind: 'heading' }>

/** A group that labels still come to, and what must be known of those it has. */
interface OpenGroup extends Group {
  readonly labels: LabelCut[]
  /** Parts that its labels announce. */
  readonly seen: Set<Part>
  /** Forms of the labels that are not weak. */
  readonly forms: Set<string>
  /** One of them announces a part. */
  strong: boolean
  /** The furthest first part of a label in the order of a story; -1 where there is none. */
  furthest: number
  /** The first label and the last that announce a part. */
  first: LabelLike | null
  last: LabelLike | null
}

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

/** The labels of a document by story; each is looked at once. */
export function grouped(cuts: readonly Cut[]): Group[] {
  const groups: Group[] = []
  let open: OpenGroup | null = null
  let heading: HeadingCut | null = null
  let boundary = true
  for (const cut of cuts) {
    if (cut.kind === 'close') boundary = true
    else if (cut.kind === 'heading') {
      // A deeper heading inside a labelled part belongs to that part.
      const depth = labelDepth(open?.labels.at(-1))
      if (depth === 0 || cut.depth <= depth) {
        boundary = true
        heading = cut
      }
    } else if (cut.label.parts === 'meta') {
      if (open) push(open, cut)
    } else {
      const [part] = cut.label.parts
      if (!open || startsAnew(open, cut.label, part, boundary, heading)) {
        if (cut.label.weak && part !== 'situation') continue
        open = {
          labels: [],
          heading,
          seen: new Set(),
          forms: new Set(),
          strong: false,
          furthest: -1,
          first: null,
          last: null,
        }
        groups.push(open)
      } else if (
        cut.label.weak &&
        (!alike(open, cut.label) || goesBack(open, cut.label, part) || isWithin(open, cut.label, part))
      )
        continue
      join(open, cut, cut.label.parts)
      boundary = false
    }
  }
  return groups
}

function push({ labels, forms }: OpenGroup, cut: LabelCut): void {
  labels.push(cut)
  if (!cut.label.weak) forms.add(cut.label.form)
}

function join(open: OpenGroup, cut: LabelCut, parts: readonly Part[]): void {
  push(open, cut)
  for (const part of parts) open.seen.add(part)
  open.strong ||= !cut.label.weak
  open.furthest = Math.max(open.furthest, order.indexOf(parts[0]!))
  open.first ??= cut.label
  open.last = cut.label
}

/** Level of the heading a label is; 0 where it is none. */
export const labelDepth = (cut: LabelCut | undefined): number =>
  Number(/^h(\d)/.exec(cut?.label.form ?? '')?.[1] ?? 0)

function startsAnew(
  { seen, first, heading: above }: OpenGroup,
  label: LabelLike,
  part: Part | undefined,
  boundary: boolean,
  heading: HeadingCut | null,
): boolean {
  if (part === undefined || part === 'learning') return false
  const again = seen.has(part) && !(label.either && !seen.has('task'))
  if (boundary) return again || heading === null || above === null || heading.depth <= above.depth
  return (
    again &&
    !label.weak &&
    seen.size >= 3 &&
    (part === first?.parts[0] || (part === 'task' && seen.has('result')))
  )
}

/** The label looks like the strong labels of its story. */
const alike = ({ forms, strong }: OpenGroup, { form }: LabelLike): boolean => !strong || forms.has(form)

/** “Challenge” below a result is not the story's beginning. */
const goesBack = ({ furthest }: OpenGroup, { either }: LabelLike, part: Part | undefined): boolean =>
  order.indexOf(part!) < furthest - (either ? 1 : 0)

/** “Business impact” below “Result” heads a paragraph of the result. */
const isWithin = ({ last }: OpenGroup, { either }: LabelLike, part: Part | undefined): boolean =>
  !either && last !== null && last.parts.at(-1) === part
