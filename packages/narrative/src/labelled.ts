import type { Document, Feature, Placed } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'
import { htmlMarksOf } from './html-labels.ts'
import { type Label, labelsOf } from './labels.ts'
import { openingBefore } from './opening.ts'
import { principleOf } from './principle.ts'
import { isRuled, withoutRule } from './ruled-line.ts'

/** A labelled part of a story; spans in the source. */
export interface LabelledSection {
  readonly parts: readonly Part[]
  /** From the label to the end of the text it labels. */
  readonly span: Span
  readonly label: Span
  /** Where the labelled text begins. */
  readonly body: number
  /** Words that are not in any sentence: those in HTML. */
  readonly hidden: number
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

/** What cuts a document into labelled parts, in source order. */
type Cut =
  | {
      readonly kind: 'label'
      readonly at: number
      readonly span: Span
      readonly body: number
      readonly label: LabelLike
      readonly placed: Placed | null
    }
  | { readonly kind: 'heading'; readonly at: number; readonly span: Span; readonly depth: number }
  | { readonly kind: 'close'; readonly at: number; readonly span: Span }

export type LabelLike = Pick<Label, 'parts' | 'canonical' | 'letter' | 'either' | 'weak' | 'form'>

type LabelCut = Extract<Cut, { kind: 'label' }>

/** A heading that explains the method is not the title of a story. */
const aboutMethod =
  /\b(?:STAR|story bank|story)\b.{0,30}\b(?:framework|structure|format|method|template|guide)\b|\b(?:framework|template)\b/i

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

function cutsOf(document: Document): Cut[] {
  const cuts: Cut[] = []
  for (const placed of document.blocks) {
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
    for (const mark of htmlMarksOf(document.source.slice(...feature.span))) {
      const span: Span = [mark.span[0] + feature.span[0], mark.span[1] + feature.span[0]]
      if (mark.kind === 'label') {
        cuts.push({
          kind: 'label',
          at: span[0],
          span,
          body: mark.body + feature.span[0],
          label: mark,
          placed: null,
        })
      } else if (mark.kind === 'summary') cuts.push({ kind: 'heading', at: span[0], span, depth: 5 })
      else cuts.push({ kind: 'close', at: span[0], span })
    }
  }
  return cuts.sort((a, b) => a.at - b.at)
}

interface Group {
  readonly labels: LabelCut[]
  readonly heading: Extract<Cut, { kind: 'heading' }> | null
}

/** Labels that belong to one story. */
function grouped(cuts: readonly Cut[]): Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  let heading: Group['heading'] = null
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
      if (open) open.labels.push(cut)
    } else {
      if (!open || startsAnew(open, cut, boundary, heading)) {
        if (cut.label.weak && cut.label.parts[0] !== 'situation') continue
        open = { labels: [], heading }
        groups.push(open)
      } else if (cut.label.weak && (!alike(open, cut) || goesBack(open, cut) || isWithin(open, cut))) continue
      open.labels.push(cut)
      boundary = false
    }
  }
  return groups
}

const labelDepth = (cut: LabelCut | undefined): number =>
  Number(/^h(\d)/.exec(cut?.label.form ?? '')?.[1] ?? 0)

function startsAnew(open: Group, cut: LabelCut, boundary: boolean, heading: Group['heading']): boolean {
  const seen = new Set(open.labels.flatMap(({ label }) => (label.parts === 'meta' ? [] : label.parts)))
  const [part] = cut.label.parts as readonly Part[]
  if (part === undefined) return false
  if (part === 'learning') return false
  const again = seen.has(part) && !(cut.label.either && !seen.has('task'))
  if (boundary)
    return again || heading === null || open.heading === null || heading.depth <= open.heading.depth
  const first = open.labels.find(({ label }) => label.parts !== 'meta')?.label.parts[0]
  return (
    again && !cut.label.weak && seen.size >= 3 && (part === first || (part === 'task' && seen.has('result')))
  )
}

/** The label looks like the strong labels of its story. */
const alike = (open: Group, cut: LabelCut): boolean =>
  open.labels.some(({ label }) => !label.weak && label.form === cut.label.form) ||
  open.labels.every(({ label }) => label.weak || label.parts === 'meta')

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

/** “Challenge” below a result is not the story's beginning. */
const goesBack = (open: Group, cut: LabelCut): boolean => {
  const [part] = cut.label.parts as readonly Part[]
  const most = Math.max(
    ...open.labels.map(({ label }) => (label.parts === 'meta' ? -1 : order.indexOf(label.parts[0]!))),
  )
  return order.indexOf(part!) < most - (cut.label.either ? 1 : 0)
}

/** “Business impact” below “Result” heads a paragraph of the result. */
const isWithin = (open: Group, cut: LabelCut): boolean => {
  const last = open.labels.findLast(({ label }) => label.parts !== 'meta')?.label
  return !cut.label.either && last !== undefined && last.parts.at(-1) === cut.label.parts[0]
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
  if (letters.length > 0 && letters.length === labels.length && !/s.*[ta]|t.*a.*r/.test(letters)) return false
  parts.delete('learning')
  return canonical.size >= 2 || (parts.size >= 3 && parts.has('action'))
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
    const next = cuts.find(other => other.at > cut.at && ends(other, cut, accepted))
    const limit = limitOf(document, cut, next)
    const { end, hidden, filled } = extent(document, cut, limit)
    const parts =
      cut.label.either && seen.has('situation') && !seen.has('task') ? (['task'] as const) : cut.label.parts
    for (const part of parts) seen.add(part)
    sections.push({
      parts,
      span: [cut.span[0], Math.max(end, cut.span[1])],
      label: cut.span,
      body: cut.body,
      hidden,
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
  const above = cuts.findLast(({ at }) => at < first.span[0])
  const opening = openingBefore(document, first.span[0], Math.max(from, above?.span[1] ?? 0))
  if (!opening) return null
  const [start] = opening.span
  return {
    ...opening,
    parts: ['situation'],
    label: [start, start],
    body: start,
    hidden: 0,
    filled: false,
    basis: 'inferred',
  }
}

/** Where the text of a label must end; a line about the next story takes the lines above it in its block along. */
function limitOf(document: Document, cut: LabelCut, next: Cut | undefined): number {
  if (!next) return document.source.length
  const meta = next.kind === 'label' && next.label.parts === 'meta' && next.placed !== cut.placed
  return meta ? (next.placed?.start ?? next.at) : next.at
}

function ends(other: Cut, cut: LabelCut, accepted: ReadonlySet<Cut>): boolean {
  if (other.kind === 'close') return true
  if (other.kind === 'heading') {
    const depth = labelDepth(cut)
    return depth === 0 || other.depth <= depth
  }
  return accepted.has(other) || (other.label.parts === 'meta' && other.placed !== cut.placed)
}

/** How far the labelled text reaches: to the limit, or to the first block outside the label's list or quote. */
function extent(document: Document, cut: LabelCut, limit: number) {
  let end = cut.span[1]
  let filled = false
  const { list, quote, footnote } = cut.placed?.block ?? { list: 0, quote: 0, footnote: false }
  let stop = limit
  let above: Placed | null = null
  for (const placed of document.blocks) {
    if (placed.start >= limit) break
    const { block } = placed
    const [from, to] = placed.locate([0, block.text.length])
    if (to <= cut.span[0]) continue
    const holds = (): boolean => end > cut.body || document.features.some(one => isCode(one, cut.body, from))
    if (above && isRuled(document, above, placed) && holds()) {
      stop = from
      break
    }
    above = placed
    if (from > cut.at && (block.list < list || block.quote < quote || block.footnote !== footnote)) {
      stop = from
      break
    }
    if (from > cut.at && announces(block.text)) {
      continue
    }
    if (to <= limit) end = Math.max(end, to)
    else {
      // The next label stands in the same block.
      for (const sentence of block.sentences) {
        const [start, finish] = placed.locate(sentence.span)
        if (start < limit) end = Math.max(end, Math.min(finish, limit))
      }
    }
  }
  let hidden = 0
  for (const { kind, span } of document.features) {
    if (span[1] <= cut.body || span[0] >= stop) continue
    if (kind === 'code' || kind === 'image') filled = true
    if (kind !== 'html' || cut.placed) continue
    const inside: Span = [Math.max(span[0], cut.body), Math.min(span[1], stop)]
    hidden += wordsInHtml(document.source.slice(...inside))
    const text = document.source.slice(...inside).replace(/(?:\s|<[^>]{0,200}>)+$/, '')
    end = Math.max(end, inside[0] + text.length)
  }
  const text = document.source.slice(cut.span[0], end)
  return { end: cut.span[0] + withoutRule(text).trimEnd().length, hidden, filled }
}

const isCode = ({ kind, span }: Feature, from: number, to: number): boolean =>
  kind === 'code' && span[0] >= from && span[0] < to

/** A short line that announces the next story: a question, a principle, a line of capitals. */
const announces = (text: string): boolean => {
  const line = text.trim()
  if (line.length > 220 || line.includes('\n')) return false
  if (titled.test(line) && line.length > 20) return true
  if (/[.!?:;,]$/.test(line)) return false
  return principleOf(line) !== null || (/\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line))
}

const wordsInHtml = (html: string): number =>
  html.replace(/<[^>]{0,200}>/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/** The last heading before the story, or a short line that asks or names. */
function titleOf(document: Document, cuts: readonly Cut[], first: LabelCut, free: number): Span | null {
  const heading = cuts.findLast(cut => cut.kind === 'heading' && cut.at < first.at && cut.at >= free)
  if (heading) return trimmed(document, heading.span)
  const before = document.blocks.filter(({ start }) => start >= free && start < first.at).slice(-3)
  for (const placed of before) {
    const { text } = placed.block
    const line = text.split('\n')[0]!.trim()
    const short =
      line.length <= 160 &&
      /\p{L}/u.test(line) &&
      !(placed === first.placed && labelsOf(placed.block)[0]?.span[0] === 0)
    if (
      short &&
      placed.locate([0, line.length])[1] <= first.at &&
      (!/[.:]$/.test(line) || titled.test(line))
    ) {
      return placed.locate([0, line.length])
    }
  }
  return null
}

const trimmed = (document: Document, [from, to]: Span): Span => {
  const text = document.source.slice(from, to)
  return [from, from + text.replace(/[^\p{L}\p{N}?!.)"'”]+$/u, '').length]
}

const titled =
  /^(?:story|question|example|q\d+|tell me|describe a|give me|give an|have you|what is|how do)\b/i
