import { quote, type Span } from '@marginalia/report'
import { type Anchor, WordAnchors } from './anchors.ts'
import type { Stories, Written } from './markdown.ts'
import type { PackagePart, PackageParts } from './parts.ts'
import type { Warning } from './warnings.ts'
import type { Paragraph, WordPiece, WordPlace } from './word-model.ts'

/** A paragraph with words, as a reader would count them: in the order of the Markdown. */
export interface ParagraphInfo {
  /** From 1. */
  readonly number: number
  readonly place: WordPlace
  /** Level from 1, or null. */
  readonly heading: number | null
  /** As Word shows it; a line break is `\n`. */
  readonly text: string
}

/** Where some words stand, for a position without pages or lines. */
export interface DocxPlace {
  readonly paragraph: number
  /** From 1, by sentence ends before it in the paragraph: an aid to find it, no analysis. */
  readonly sentence: number
  readonly place: WordPlace
  /** The words as they stand in the document, on one line, shortened in the middle. */
  readonly words: string
}

/** A Word document that has been read. Holds the file: `commentDocx` writes from it. */
export class DocxDocument {
  /** The accepted view of the document as Markdown (CommonMark with GFM tables and footnotes). */
  readonly markdown: string
  readonly paragraphs: readonly ParagraphInfo[]
  readonly warnings: readonly Warning[]
  /** @internal What comments are planned from. */
  readonly source: { readonly parts: PackageParts; readonly main: PackagePart; readonly stories: Stories }
  /** @internal */
  readonly anchors: WordAnchors
  private readonly numbers: ReadonlyMap<Paragraph, number>

  /** @internal Use `readDocx`. */
  constructor(source: DocxDocument['source'], written: Written, warnings: readonly Warning[]) {
    this.source = source
    this.markdown = written.markdown
    this.warnings = warnings
    this.anchors = new WordAnchors(written.markdown, written.stretches)
    const numbers = new Map<Paragraph, number>()
    this.paragraphs = written.shown.map(({ paragraphs, heading }, i) => {
      for (const paragraph of paragraphs) numbers.set(paragraph, i)
      const text = paragraphs.flatMap(paragraph => paragraph.pieces.map(piece => piece.text)).join('')
      return { number: i + 1, place: paragraphs[0]!.container.place, heading, text }
    })
    this.numbers = numbers
  }

  /** Where the character at an offset of the Markdown comes from; null in a document without words. */
  anchor(offset: number): Anchor | null {
    const { stretches } = this.anchors
    const next = this.anchors.after(offset)
    const stretch = stretches[next] ?? stretches.at(-1)
    if (!stretch) return null
    const inside = Math.max(0, Math.min(stretch.length - 1, offset - stretch.start))
    return {
      paragraph: this.number(stretch.piece),
      run: stretch.piece.run.index,
      offset: stretch.offset + inside,
      exact: offset >= stretch.start && offset < stretch.start + stretch.length,
    }
  }

  /** Where a span of the Markdown stands; null in a document without words. */
  place(span: Span): DocxPlace | null {
    const { stretches, text } = this.anchors
    const found = this.anchors.within(span)
    const stretch = stretches[found ? found.first.stretch : this.anchors.after(span[0])] ?? stretches.at(-1)
    if (!stretch) return null
    const number = this.number(stretch.piece)
    const [start, end] = this.anchors.inText(span)
    // The first character of the words themselves shows whether a sentence begins with them.
    const before = text.slice(this.startOf(number), start + 1)
    return {
      paragraph: number + 1,
      sentence: 1 + (before.match(/[.!?]["”’)\]]*\s+(?=[“"‘'([]?[\p{Lu}\p{N}])/gu)?.length ?? 0),
      place: stretch.piece.paragraph.container.place,
      words: quote(text, [start, end]),
    }
  }

  private readonly starts = new Map<number, number>()

  /** Offset in the text at which a paragraph begins. */
  private startOf(number: number): number {
    if (this.starts.size === 0)
      for (const { start, length, piece } of this.anchors.stretches) {
        const paragraph = this.number(piece)
        if (!this.starts.has(paragraph))
          this.starts.set(paragraph, this.anchors.inText([start, start + length])[0])
      }
    return this.starts.get(number) ?? 0
  }

  private number(piece: WordPiece): number {
    return this.numbers.get(piece.paragraph) ?? 0
  }
}
