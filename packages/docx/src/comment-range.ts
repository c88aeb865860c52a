import type { Span } from '@marginalia/report'
import { bodyEnd } from './body-end.ts'
import type { DocxDocument } from './document.ts'
import { inOneParagraph } from './fields.ts'
import { isWord } from './namespaces.ts'
import { firstEndingAfter } from './sorted-ranges.ts'
import type { Container, Paragraph, WordPiece, WordRun } from './word-model.ts'
import type { Tag } from './xml-events.ts'
import { rawOffsets } from './xml-text.ts'

/** Why a comment does not cover exactly the words of its note. */
export type MoveReason =
  /** Word ignores comments there: the comment is on the text box's anchor or on the note's reference. */
  | 'text-box'
  | 'footnote'
  | 'endnote'
  /** The words are the result of a field, which Word may write anew: the comment is on the whole field. */
  | 'field'
  /** The words stand in a content control that holds plain text: the comment is on the whole control, or beside it. */
  | 'control'
  /** The words are part of something that cannot be cut: a symbol, a character with its reading. */
  | 'indivisible'
  /** The words run over several cells, or out of a text box or note: the comment is on the first part. */
  | 'several-places'
  /** The place has no words of its own: the comment is on the nearest ones. */
  | 'no-words'

/** A place for a marker in the XML of the main text. */
export type Edge =
  /** Between runs. */
  | { readonly kind: 'gap'; readonly at: number; readonly near: Tag }
  /** Between two children of a run. */
  | { readonly kind: 'child'; readonly at: number; readonly near: Tag; readonly run: WordRun }
  /** In a `w:t`: `cut` is the offset in its text, `at` that in the XML. */
  | {
      readonly kind: 'text'
      readonly at: number
      readonly near: Tag
      readonly run: WordRun
      readonly piece: WordPiece
      readonly cut: number
    }
  /** In a paragraph without any content. */
  | { readonly kind: 'empty'; readonly at: number; readonly near: Tag }
  /** In a paragraph that is added for it. */
  | { readonly kind: 'paragraph'; readonly at: number; readonly near: Tag }

export interface CommentRange {
  readonly start: Edge
  readonly end: Edge
  readonly reason: MoveReason | null
}

type Side = 'start' | 'end'

/** Something a comment can be put around: a piece of text or, for a text box, the run that holds it. */
interface Carrier {
  readonly paragraph: Paragraph
  readonly piece: WordPiece | null
  readonly tag: Tag
  readonly reason: MoveReason | null
}

/** Finds ranges for spans of the Markdown. */
export class RangeFinder {
  private readonly document: DocxDocument
  private readonly references = new Map<string, WordPiece>()
  /** Pieces with words that can hold a comment without more ado, in order. */
  private readonly free: readonly WordPiece[]
  /** Every piece with text, in the order of the XML. */
  private readonly visible: readonly WordPiece[]
  private readonly offsets = new Map<WordPiece, readonly number[] | null>()
  private readonly order: ReadonlyMap<WordPiece, number>

  constructor(document: DocxDocument) {
    this.document = document
    const { paragraphs } = document.source.stories.main
    const pieces = paragraphs.flatMap(paragraph => paragraph.pieces)
    this.visible = pieces.filter(piece => piece.text !== '').sort((a, b) => a.start - b.start)
    this.order = new Map(this.visible.map((piece, i) => [piece, i]))
    for (const piece of pieces) {
      if (piece.mark && piece.mark.kind !== 'equation') {
        const key = `${piece.mark.kind} ${piece.mark.id}`
        if (!this.references.has(key)) this.references.set(key, piece)
      }
    }
    this.free = paragraphs
      .filter(p => isOpen(p.container) && this.locked(p.tag, null) === null)
      .flatMap(p => p.pieces.filter(piece => /\S/.test(piece.text) && this.locked(p.tag, piece) === null))
  }

  /** The range for a note, or null when it is about the document as a whole or nothing can hold it. */
  range(span: Span): CommentRange | null {
    const { anchors } = this.document
    const { stretches } = anchors
    const found = anchors.within(span)
    if (!found) {
      const nearest = stretches[anchors.after(span[0])] ?? stretches.at(-1)
      if (!nearest) return null
      const word = /^\s*\S+/.exec(nearest.piece.text.slice(nearest.offset))?.[0].length ?? 1
      return this.between(
        { piece: nearest.piece, at: nearest.offset },
        { piece: nearest.piece, at: nearest.offset + word },
        'no-words',
      )
    }
    const a = stretches[found.first.stretch]!
    let b = stretches[found.last.stretch]!
    let end = b.offset + found.last.at + 1
    const everything =
      found.first.stretch + found.first.at === 0 && b === stretches.at(-1) && found.last.at === b.length - 1
    if (everything && this.document.paragraphs.length > 1) return null
    const home = a.piece.paragraph.container
    let reason: MoveReason | null = null
    for (let i = found.last.stretch; b.piece.paragraph.container !== home; ) {
      b = stretches[--i]!
      end = b.offset + b.length
      reason = 'several-places'
    }
    return this.between(
      { piece: a.piece, at: a.offset + found.first.at },
      { piece: b.piece, at: end },
      reason,
    )
  }

  /**
   * Where a comment on the whole document goes: the first words, or else the first paragraph, or, where every
   * paragraph stands in a control that takes no marker, one that is added at the end.
   */
  first(): CommentRange | null {
    const piece = this.free[0]
    if (piece) return this.between({ piece, at: 0 }, { piece, at: piece.text.length }, null)
    const { paragraphs } = this.document.source.stories.main
    const paragraph = paragraphs.find(p => isOpen(p.container) && this.locked(p.tag, null) === null)
    if (!paragraph) {
      const { main, parts } = this.document.source
      const end = bodyEnd(main, parts)
      return end && { start: end, end, reason: null }
    }
    const { tag, contentStart } = paragraph
    const edge: Edge = tag.selfClosing
      ? { kind: 'empty', at: tag.openEnd, near: tag }
      : { kind: 'gap', at: contentStart, near: tag }
    return { start: edge, end: edge, reason: null }
  }

  private between(
    from: { readonly piece: WordPiece; readonly at: number },
    to: { readonly piece: WordPiece; readonly at: number },
    reason: MoveReason | null,
  ): CommentRange | null {
    const first = this.carrier(from.piece)
    const last = this.carrier(to.piece)
    if (!first || !last) return null
    const locked =
      this.locked(first.paragraph.tag, first.piece) ?? this.locked(last.paragraph.tag, last.piece)
    if (locked !== null) {
      const near = this.nearest(first.paragraph.tag.start)
      if (!near) return null
      return this.between(
        { piece: near, at: 0 },
        { piece: near, at: near.text.length },
        first.reason ?? locked,
      )
    }
    const start = this.edge(first, from.at, 'start')
    const end = this.edge(last, to.at, 'end')
    const moved = first.reason ?? last.reason ?? reason ?? start.reason ?? end.reason
    return { start: start.edge, end: end.edge, reason: moved }
  }

  /** What in the main text stands for a piece: itself, the run of its text box, the reference of its note. */
  private carrier(piece: WordPiece): Carrier | null {
    let carrier: Carrier = { paragraph: piece.paragraph, piece, tag: piece.run.tag, reason: null }
    for (;;) {
      const { place, host, note } = carrier.paragraph.container
      const reason: MoveReason = place === 'text box' ? 'text-box' : (place as 'footnote' | 'endnote')
      if (host) {
        carrier = { paragraph: host, piece: null, tag: outerRun(carrier.paragraph.tag, host.tag), reason }
      } else if (note !== null) {
        const reference = this.references.get(`${place} ${note}`)
        if (!reference) return null
        carrier = { paragraph: reference.paragraph, piece: reference, tag: reference.run.tag, reason }
      } else return carrier
    }
  }

  /** Why no marker may stand in a paragraph or near a piece of it, or null. */
  private locked(paragraph: Tag, piece: WordPiece | null): MoveReason | null {
    const { closed } = this.document.source.stories.main
    for (let tag = paragraph.parent; tag; tag = tag.parent) if (closed.has(tag)) return 'control'
    // Comments inside a result of several paragraphs get lost when it is written anew.
    const lost = piece?.fields.some(field => field.end && field.kind !== 'link' && !inOneParagraph(field))
    return lost ? 'field' : null
  }

  /** The free piece before an offset of the XML, else the one after it. */
  private nearest(at: number): WordPiece | null {
    return this.free[Math.max(0, firstEndingAfter(this.free, at) - 1)] ?? null
  }

  private edge(carrier: Carrier, at: number, side: Side): { edge: Edge; reason: MoveReason | null } {
    const { piece, tag } = carrier
    const lifted = this.lift(carrier, side)
    if (lifted) {
      const whole = piece !== null && this.isOutermost(piece, at, side, lifted.edge.at)
      return whole ? { edge: lifted.edge, reason: null } : lifted
    }
    if (!piece) return { edge: { kind: 'gap', at: tag[side], near: tag }, reason: null }
    const { cut, raw } = this.cut(piece, carrier.reason ? null : at, side)
    const reason = carrier.reason === null && cut !== at ? 'indivisible' : null
    const { run } = piece
    if (side === 'start' && cut === 0)
      return piece.start === run.first
        ? { edge: { kind: 'gap', at: tag.start, near: tag }, reason }
        : { edge: { kind: 'child', at: piece.start, near: tag, run }, reason }
    if (side === 'end' && cut === piece.text.length)
      return piece.end === run.last
        ? { edge: { kind: 'gap', at: tag.end, near: tag }, reason }
        : { edge: { kind: 'child', at: piece.end, near: tag, run }, reason }
    return { edge: { kind: 'text', at: raw, near: tag, run, piece, cut }, reason }
  }

  /** True when nothing that is shown stands between a character's edge and a place outside of it. */
  private isOutermost(piece: WordPiece, at: number, side: Side, outside: number): boolean {
    if (at !== (side === 'start' ? 0 : piece.text.length)) return false
    const i = this.order.get(piece)
    if (i === undefined) return false
    const neighbour = this.visible[side === 'start' ? i - 1 : i + 1]
    if (!neighbour) return true
    return side === 'start' ? neighbour.start < outside : neighbour.start >= outside
  }

  /** A cut that no character suffers from: pieces that are not plain text are taken whole. */
  private cut(piece: WordPiece, at: number | null, side: Side): { cut: number; raw: number } {
    const edge = side === 'start' ? 0 : piece.text.length
    const { element } = piece
    if (at === null || at === edge || !element) return { cut: edge, raw: -1 }
    const offsets = this.rawOffsets(piece, element)
    if (!offsets) return { cut: edge, raw: -1 }
    return { cut: at, raw: element.openEnd + offsets[at]! }
  }

  private rawOffsets(piece: WordPiece, { openEnd, closeStart }: Tag): readonly number[] | null {
    const known = this.offsets.get(piece)
    if (known !== undefined) return known
    const { xml } = this.document.source.stories.main
    const offsets = rawOffsets(xml.slice(openEnd, closeStart), piece.text)
    this.offsets.set(piece, offsets)
    return offsets
  }

  /** The edge outside everything around a carrier that may not be entered, or null when nothing is. */
  private lift({ piece, tag, paragraph }: Carrier, side: Side): { edge: Edge; reason: MoveReason } | null {
    const { closed } = this.document.source.stories.main
    let found: { tag: Tag; reason: MoveReason } | null = null
    const consider = (candidate: Tag, reason: MoveReason) => {
      const outside =
        !found || (side === 'start' ? candidate.start < found.tag.start : candidate.end > found.tag.end)
      if (outside) found = { tag: candidate, reason }
    }
    const climb = (from: Tag) => {
      for (let at: Tag | null = from; at && at !== paragraph.tag; at = at.parent)
        if (closed.has(at)) consider(at, reasonOf(at))
    }
    climb(tag)
    for (const field of piece?.fields ?? []) {
      if (field.kind === 'link' || !field.end || !inOneParagraph(field)) continue
      const outer = side === 'start' ? field.begin.tag : field.end.tag
      consider(outer, 'field')
      climb(field.begin.tag)
      climb(field.end.tag)
    }
    // Assigned in a closure, which the type checker does not follow.
    const outermost = found as { tag: Tag; reason: MoveReason } | null
    return (
      outermost && {
        edge: { kind: 'gap', at: outermost.tag[side], near: outermost.tag },
        reason: outermost.reason,
      }
    )
  }
}

/** The main text and its tables: Word ignores comment ranges everywhere else (MS-OI29500, 2.1.315). */
const isOpen = ({ place }: Container): boolean => place === 'body' || place === 'table'

function reasonOf(tag: Tag): MoveReason {
  if (isWord(tag, 'fldSimple')) return 'field'
  return isWord(tag, 'sdt') ? 'control' : 'indivisible'
}

/** The outermost run of `host` that `tag` stands in. */
function outerRun(tag: Tag, host: Tag): Tag {
  let run = tag
  for (let at: Tag | null = tag; at && at !== host; at = at.parent) if (isWord(at, 'r')) run = at
  return run
}
