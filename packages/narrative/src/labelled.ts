import type { Document } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'
import { firstFrom } from './bisect.ts'
import { type Cut, cutsOf, type LabelCut } from './cut.ts'
import { grouped, labelDepth } from './label-group.ts'
import { extent, titled } from './labelled-text.ts'
import { labelsOf } from './labels.ts'
import { openingBefore } from './opening.ts'

/** A labelled part of a story; spans in the source. */
export interface LabelledSection {
  readonly parts: readonly Part[]
  /** From the label to the end of the text it labels. */
  readonly span: Span
  readonly label: Span
  /** Where the labelled text begins. */
  readonly body: number
  /** Code or other things that are not prose stand under the label. */
  readonly filled: boolean
  /** `inferred` where the part has no label and its sentences speak for it. */
  readonly basis: 'label' | 'inferred'
  /** 1 for a label. */
  readonly confidence: number
}

export interface LabelledStory {
  readonly title: Span | null
  readonly span: Span
  readonly sections: readonly LabelledSection[]
}

/** A heading that explains the method is not the title of a story. */
const aboutMethod =
  /\b(?:STAR|story bank|story)\b.{0,30}\b(?:framework|structure|format|method|template)\b|\b(?:framework|template)\b/i

/** The stories of a document whose parts are labelled, in source order. */
export function labelledStories(document: Document): LabelledStory[] {
  const cuts = cutsOf(document)
  const groups = grouped(cuts)
  const accepted = new Set(groups.flatMap(({ labels }) => labels))
  const stories: LabelledStory[] = []
  let free = 0
  for (const { labels, heading } of groups) {
    if (!isStory(labels) || (heading && aboutMethod.test(document.source.slice(...heading.span)))) continue
    const sections = sectionsOf(document, cuts, labels, accepted)
    const first = labels[0]!
    const last = sections.at(-1)!
    const title = titleOf(document, cuts, first, free)
    const opening = unlabelled(document, cuts, sections, title?.[1] ?? free)
    if (opening) sections.unshift(opening)
    stories.push({ title, span: [title?.[0] ?? sections[0]!.span[0], last.span[1]], sections })
    free = last.span[1]
  }
  return stories
}

/** Two of STAR's own words, or three parts with the action under any names; letters only from S or T on. */
function isStory(labels: readonly LabelCut[]): boolean {
  const parts = new Set<Part>()
  const canonical = new Set<Part>()
  let letters = ''
  for (const { label } of labels) {
    if (label.parts === 'meta') continue
    for (const part of label.parts) {
      parts.add(part)
      if (label.canonical) canonical.add(part)
    }
    if (label.letter) letters += label.parts[0]![0]
  }
  if (letters.length > 0 && letters.length === labels.length && !inOrder(letters)) return false
  parts.delete('learning')
  return canonical.size >= 2 || (parts.size >= 3 && parts.has('action'))
}

/** A situation before a task or an action, or a task, an action and a result in this order. */
function inOrder(letters: string): boolean {
  const situation = letters.indexOf('s')
  if (situation !== -1 && Math.max(letters.lastIndexOf('t'), letters.lastIndexOf('a')) > situation)
    return true
  const task = letters.indexOf('t')
  const action = task === -1 ? -1 : letters.indexOf('a', task)
  return action !== -1 && letters.includes('r', action)
}

function sectionsOf(
  document: Document,
  cuts: readonly Cut[],
  labels: readonly LabelCut[],
  accepted: ReadonlySet<Cut>,
): LabelledSection[] {
  const sections: LabelledSection[] = []
  const seen = new Set<Part>()
  for (const cut of labels) {
    if (cut.label.parts === 'meta') continue
    let after = firstFrom(cuts, cut.at + 1, ({ at }) => at)
    while (after < cuts.length && !ends(cuts[after]!, cut, accepted)) after++
    const next = cuts[after]
    const limit = limitOf(document, cut, next)
    const { end, filled } = extent(document, cut, limit)
    const parts =
      cut.label.either && seen.has('situation') && !seen.has('task') ? (['task'] as const) : cut.label.parts
    for (const part of parts) seen.add(part)
    sections.push({
      parts,
      span: [cut.span[0], Math.max(end, cut.span[1])],
      label: cut.span,
      body: cut.body,
      filled,
      basis: 'label',
      confidence: 1,
    })
  }
  return sections
}

/** The situation of a story whose labels begin after it. */
function unlabelled(
  document: Document,
  cuts: readonly Cut[],
  sections: readonly LabelledSection[],
  from: number,
): LabelledSection | null {
  const first = sections[0]!
  if (first.parts[0] === 'learning' || sections.some(({ parts }) => parts.includes('situation'))) return null
  const above = cuts[firstFrom(cuts, first.span[0], ({ at }) => at) - 1]
  const opening = openingBefore(document, first.span[0], Math.max(from, above?.span[1] ?? 0))
  if (!opening) return null
  const [start] = opening.span
  return {
    ...opening,
    parts: ['situation'],
    label: [start, start],
    body: start,
    filled: false,
    basis: 'inferred',
  }
}

/** Where the text of a label must end; a line about the next story takes the lines above it in its block along. */
function limitOf(document: Document, cut: LabelCut, next: Cut | undefined): number {
  if (!next) return document.source.length
  const meta = next.kind === 'label' && next.label.parts === 'meta' && next.placed !== cut.placed
  return meta ? next.placed.start : next.at
}

function ends(other: Cut, cut: LabelCut, accepted: ReadonlySet<Cut>): boolean {
  if (other.kind === 'close') return true
  if (other.kind === 'heading') {
    const depth = labelDepth(cut)
    return depth === 0 || other.depth <= depth
  }
  return accepted.has(other) || (other.label.parts === 'meta' && other.placed !== cut.placed)
}

/** The last heading before the story, or a short line that asks or names. */
function titleOf(document: Document, cuts: readonly Cut[], first: LabelCut, free: number): Span | null {
  for (let index = firstFrom(cuts, first.at, ({ at }) => at) - 1; index >= 0; index--) {
    const cut = cuts[index]!
    if (cut.at < free) break
    if (cut.kind === 'heading') return trimmed(document, cut.span)
  }
  const end = firstFrom(document.blocks, first.at, ({ start }) => start)
  const before = document.blocks.slice(Math.max(0, end - 3), end).filter(({ start }) => start >= free)
  for (const placed of before) {
    const [, indent = '', written = ''] = /^(\s*)(.*)/.exec(placed.block.text) ?? []
    const line = written.trimEnd()
    const short =
      line.length <= 160 &&
      /\p{L}/u.test(line) &&
      !(placed === first.placed && labelsOf(placed.block)[0]?.span[0] === 0)
    const span = placed.locate([indent.length, indent.length + line.length])
    if (short && span[1] <= first.at && (!/[.:]$/.test(line) || titled.test(line))) return span
  }
  return null
}

const trimmed = (document: Document, [from, to]: Span): Span => {
  const text = document.source.slice(from, to)
  return [from, from + text.replace(/[^\p{L}\p{N}?!.)"'”]+$/u, '').length]
}
