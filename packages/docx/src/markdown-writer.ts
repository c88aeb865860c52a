import type { WordPiece } from './word-model.ts'

/** Markdown at [start, start + length) is, character by character, `piece.text` from `offset`. */
export interface Stretch {
  readonly start: number
  length: number
  readonly piece: WordPiece
  readonly offset: number
}

/** Collects Markdown; remembers of every character of the writer's text where it comes from. */
export class MarkdownWriter {
  private readonly parts: string[] = []
  readonly stretches: Stretch[] = []
  length = 0

  /** Markup: characters that stand nowhere in the document. */
  markup(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }

  /** Characters of the document. `shown` may differ from the piece's text (a break in a heading), never in length. */
  text(shown: string, piece: WordPiece, offset: number): void {
    const last = this.stretches.at(-1)
    const continues =
      last?.piece === piece &&
      last.start + last.length === this.length &&
      last.offset + last.length === offset
    if (continues) last.length += shown.length
    else this.stretches.push({ start: this.length, length: shown.length, piece, offset })
    this.markup(shown)
  }

  toString(): string {
    return this.parts.join('')
  }
}
