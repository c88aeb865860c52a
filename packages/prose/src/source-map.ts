import type { Span } from '@marginalia/report'
import { placeholder } from './filler.ts'

/** A run of prose that came from one run of source; equal lengths map unit by unit, others as a whole. */
export interface Piece {
  readonly text: number
  readonly source: number
  readonly length: number
  readonly width: number
}

/** Builds prose and its way back to the source at the same time. */
export class SourceMapBuilder {
  text = ''
  readonly pieces: Piece[] = []

  push(value: string, source: number, width = value.length): void {
    if (value === '') return
    if (value.length === width && fillers.test(value)) return this.#between(value, source)
    const last = this.pieces.at(-1)
    const exact = value.length === width
    if (
      exact &&
      last &&
      last.length === last.width &&
      last.source + last.width === source &&
      last.text + last.length === this.text.length
    ) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + value.length,
        width: last.width + width,
      }
    } else {
      this.pieces.push({ text: this.text.length, source, length: value.length, width })
    }
    this.text += value
  }

  /** What is between fillers. A line that held nothing else is none. */
  #between(value: string, source: number): void {
    for (const { 0: part, index } of value.matchAll(parts)) {
      if (part === '\n' && (this.text === '' || this.text.endsWith('\n'))) continue
      if (part[0] === placeholder) this.push(placeholder, source + index, part.length)
      else this.push(part, source + index)
    }
  }

  /** The prose with the units of `source` wherever one stands for one: of a source that the parser was given otherwise. */
  textFrom(source: string): string {
    return this.pieces
      .map(({ text, source: from, length, width }) =>
        length === width ? source.slice(from, from + width) : this.text.slice(text, text + length),
      )
      .join('')
  }
}

const fillers = /[\uFDD0\uFDD1]/
const parts = /\uFFFC[\uFDD0\uFDD1]*|\n|[^\n\uFDD0\uFDD1\uFFFC]+/g

/** Map a span of prose to the span of source it was read from. */
export function locate(pieces: readonly Piece[], [from, to]: Span): Span {
  const first = pieces[find(pieces, from)]
  const last = pieces[find(pieces, Math.max(from, to - 1))]
  if (!first || !last) return [0, 0]
  const start = first.length === first.width ? first.source + (from - first.text) : first.source
  if (to <= from) return [start, start]
  const end = last.length === last.width ? last.source + (to - last.text) : last.source + last.width
  return [start, end]
}

/** Index of the last piece that begins at or before `at`. */
function find(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.text <= at) low = middle
    else high = middle - 1
  }
  return low
}
