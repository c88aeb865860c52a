import { type Document, separatedCells } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** A cell of a table, in the source; empty cells have empty text. */
export interface GridCell {
  readonly span: Span
  readonly text: string
}

/** A table by rows; the first is its head. */
export type Grid = readonly (readonly GridCell[])[]

/** The tables of a document: of Markdown or Org, or the one that a file of separated values is. */
export function gridsOf(path: string, { source, features }: Pick<Document, 'source' | 'features'>): Grid[] {
  const separator = /\.csv$/i.test(path) ? ',' : /\.tsv$/i.test(path) ? '\t' : null
  if (separator === null) {
    return features.flatMap(({ kind, span }) => (kind === 'table' ? [gridIn(source, span)] : []))
  }
  const rows: GridCell[][] = []
  for (const { row, span, text } of separatedCells(source, separator)) {
    rows[row] ??= []
    rows[row].push({ span, text: text.trim() })
  }
  return rows.length > 1 ? [rows] : []
}

/** The tables of a file, without reading it as a document. */
export function tablesIn(path: string, source: string): Grid[] {
  if (/\.[ct]sv$/i.test(path)) return gridsOf(path, { source, features: [] })
  return [
    ...source.matchAll(/^[ \t>]*\|.*\r?\n[ \t>]*\|(?=[\s|:+]*-)[\s|:+-]*\r?\n(?:[ \t>]*\|.*(?:\r?\n|$))+/gm),
  ].map(({ 0: table, index }) => gridIn(source, [index, index + table.length]))
}

function gridIn(source: string, [from, to]: Span): Grid {
  const rows: GridCell[][] = []
  for (const { 0: line, index } of source.slice(from, to).matchAll(/[^\r\n]+/g)) {
    // The line below the head only says how columns are set.
    if (rows.length === 1 && /^[\s|:+-]+$/.test(line)) continue
    rows.push(cellsIn(line, from + index))
  }
  return rows
}

/** Cells between bars; a bar behind a backslash is text. */
function cellsIn(line: string, at: number): GridCell[] {
  const cells: GridCell[] = []
  for (const { 0: piece, 1: inner = '', index } of line.matchAll(
    /(?:^[ \t>]*\|)?((?:\\.|[^|\\])*)(?:\||$)/g,
  )) {
    if (piece === '') break
    const lead = piece.indexOf(inner) + (inner.length - inner.trimStart().length)
    const text = inner.trim()
    // What follows the last bar is no cell.
    if (text === '' && index + piece.length === line.length && !piece.endsWith('|')) break
    const start = at + index + lead
    cells.push({ span: [start, start + text.length], text })
  }
  return cells
}
