import type { Span } from '@marginalia/report'
import type { Stretch } from './markdown-writer.ts'

/** Where a character of the Markdown comes from. */
export interface Anchor {
  /** Index into `DocxDocument.paragraphs`. */
  readonly paragraph: number
  /** The run within its paragraph (of Word's XML), from 0. */
  readonly run: number
  /** UTF-16 offset into the text of that child of the run which holds the character. */
  readonly offset: number
  /** False for markup: the place is then that of the writer's nearest character. */
  readonly exact: boolean
}

/** Finds the writer's characters behind offsets of the Markdown. */
export class WordAnchors {
  private readonly markdown: string
  readonly stretches: readonly Stretch[]
  /** The writer's characters alone, lines parted by `\n`. */
  readonly text: string
  /** Start of each stretch in `text`. */
  private readonly starts: readonly number[]

  constructor(markdown: string, stretches: readonly Stretch[]) {
    const parts: string[] = []
    const starts: number[] = []
    let length = 0
    for (const [i, { start, length: size }] of stretches.entries()) {
      const previous = stretches[i - 1]
      const between = previous ? markdown.slice(previous.start + previous.length, start) : ''
      if (/\n| \| /.test(between)) {
        parts.push('\n')
        length++
      }
      starts.push(length)
      parts.push(markdown.slice(start, start + size))
      length += size
    }
    this.markdown = markdown
    this.stretches = stretches
    this.text = parts.join('')
    this.starts = starts
  }

  /** Index of the first stretch that ends after the offset; `stretches.length` behind the last. */
  after(offset: number): number {
    let low = 0
    let high = this.stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { start, length } = this.stretches[middle]!
      if (start + length <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** First and last character of the writer's within a span of the Markdown, or null when it holds markup alone. */
  within(span: Span): { readonly first: Character; readonly last: Character } | null {
    const [start, end] = this.whole(span)
    const a = this.after(start)
    const from = this.stretches[a]
    if (!from || Math.max(from.start, start) >= end) return null
    let b = this.after(end - 1)
    if (b === this.stretches.length || this.stretches[b]!.start >= end) b--
    const to = this.stretches[b]!
    return {
      first: { stretch: a, at: Math.max(start - from.start, 0) },
      last: { stretch: b, at: Math.min(end - to.start, to.length) - 1 },
    }
  }

  /** A span that cuts a surrogate pair means the whole character. */
  private whole([start, end]: Span): Span {
    const cuts = (at: number) =>
      /[\udc00-\udfff]/.test(this.markdown[at] ?? '') && /[\ud800-\udbff]/.test(this.markdown[at - 1] ?? '')
    return start === end ? [start, end] : [cuts(start) ? start - 1 : start, cuts(end) ? end + 1 : end]
  }

  /** A span of the Markdown as a span of `text`. */
  inText(span: Span): Span {
    const found = this.within(span)
    if (!found) {
      const i = this.after(span[0])
      const at = this.starts[i] ?? this.text.length
      return [at, at]
    }
    return [
      this.starts[found.first.stretch]! + found.first.at,
      this.starts[found.last.stretch]! + found.last.at + 1,
    ]
  }
}

/** One character: `at` from the start of a stretch. */
export interface Character {
  readonly stretch: number
  readonly at: number
}
