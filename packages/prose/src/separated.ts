import type { Span } from '@marginalia/report'
import type { RawChunk } from './markdown.ts'
import { type Piece, SourceMapBuilder } from './source-map.ts'

/** A cell of a table of separated values. */
export interface SeparatedCell {
  /** From 0; the first row is the head. */
  readonly row: number
  readonly column: number
  /** What stands between the separators, quotation marks left out. */
  readonly span: Span
  readonly text: string
  /** From the text to the source. */
  readonly pieces: readonly Piece[]
}

/**
 * The cells of a table of separated values (RFC 4180). Quoted cells may hold separators, line ends and doubled
 * quotation marks; a quotation mark that never closes reaches to the end.
 */
export function separatedCells(source: string, separator: ',' | '\t'): SeparatedCell[] {
  const cells: SeparatedCell[] = []
  let row = 0
  let column = 0
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    const map = new SourceMapBuilder()
    const begin = at
    const inner = source[at] === '"' ? quoted(map, at + 1) : null
    at = inner ?? at
    // All of a cell without quotation marks, and whatever follows a closing one.
    let end = at
    while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
      end++
    map.push(source.slice(at, end), at)
    const span: Span =
      inner === null ? [begin, end] : [begin + 1, end > inner ? end : Math.max(begin + 1, inner - 1)]
    cells.push({ row, column, span, text: map.text, pieces: map.pieces })
    at = end
    if (source[at] === separator) {
      at++
      column++
      continue
    }
    at += source.startsWith('\r\n', at) ? 2 : 1
    // A line without anything is no row.
    if (column === 0 && end === begin) cells.pop()
    else row++
    column = 0
  }
  return cells

  /** Read to the closing quotation mark; the offset behind it. */
  function quoted(map: SourceMapBuilder, from: number): number {
    for (let at = from; ; ) {
      const close = source.indexOf('"', at)
      map.push(source.slice(at, close === -1 ? source.length : close), at)
      if (close === -1) return source.length + 1
      if (source[close + 1] !== '"') return close + 1
      map.push('"', close, 2)
      at = close + 2
    }
  }
}

/** A block for each cell that has words. */
export function readSeparated(text: string, separator: ',' | '\t'): RawChunk {
  const blocks = separatedCells(text, separator)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ row, column, span: [start, end], text: words, pieces }) => ({
      context: { ...cell, row, column },
      start,
      raw: text.slice(start, end),
      text: words,
      pieces: pieces.map(piece => ({ ...piece, source: piece.source - start })),
      marks: [],
    }))
  return {
    blocks,
    features: blocks.length > 0 ? [{ kind: 'table', span: [0, text.length], items: 0 }] : [],
    unread: [],
  }
}

const cell = {
  kind: 'cell',
  depth: 0,
  list: 0,
  ordered: false,
  opensItem: false,
  quote: 0,
  footnote: false,
} as const
