import type { Span } from '@marginalia/report'
import { type Sentence, sentencesOf } from './sentence.ts'
import { locate, type Piece } from './source-map.ts'

/** Markup around a run of prose. Code and images stand in the prose as one U+FFFC. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'code' | 'image'
  /** In the block's text. */
  readonly span: Span
}

/** Where a block stands. */
export interface Context {
  readonly kind: 'paragraph' | 'heading' | 'cell'
  /** Heading level 1-6; 0 for the others. */
  readonly depth: number
  /** List nesting, 0 outside lists. */
  readonly list: number
  readonly ordered: boolean
  /** The block opens its list item: it carries the bullet or the number. */
  readonly opensItem: boolean
  /** Block quote nesting, 0 outside quotes. */
  readonly quote: number
  readonly footnote: boolean
  /** Where a cell stands in its table, both from 0; −1 outside tables. The first row is the head. */
  readonly row: number
  readonly column: number
}

/** A run of prose: a paragraph, a heading, a list item's paragraph or a table cell. */
export interface Block extends Context {
  /** The prose: markup gone, references decoded, soft line ends kept as `\n`. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly sentences: readonly Sentence[]
  /** Map a span of `text` to a span of source, counted from the block's start. */
  locate(span: Span): Span
}

export function blockOf(
  context: Context,
  text: string,
  pieces: readonly Piece[],
  marks: readonly Mark[],
): Block {
  const sentences: Sentence[] = []
  const block: Block = {
    ...context,
    text,
    marks,
    sentences,
    locate: span => locate(pieces, span),
  }
  for (const sentence of sentencesOf(block)) sentences.push(sentence)
  return block
}
