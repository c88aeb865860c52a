import type { Span } from '@marginalia/report'

/** Words that stand in a text and were not read, and why. */
export interface Unread {
  /** Id of what it is. */
  readonly what: string
  /** Id of the reason. */
  readonly reason: string
  readonly span: Span
  readonly words: number
}

/** Words between two offsets, as a reader would count them; tags are none. */
export const wordsBetween = (text: string, from: number, to: number): number =>
  text
    .slice(from, to)
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
