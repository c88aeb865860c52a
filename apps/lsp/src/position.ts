import { type Lines, linesOf, type Span } from '@marginalia/report'
import type { Position, Range } from 'vscode-languageserver'

/** What a `character` of the protocol counts: bytes, UTF-16 units or code points. */
export const encodings = ['utf-16', 'utf-8', 'utf-32'] as const
export type Encoding = (typeof encodings)[number]

/** Between places of the protocol and offsets (UTF-16 units) in one text. Places outside it are clamped. */
export interface Positions {
  at(offset: number): Position
  range(span: Span): Range
  offset(position: Position): number
  span(range: Range): Span
  readonly lines: Lines
}

export function positionsOf(source: string, encoding: Encoding): Positions {
  const lines = linesOf(source)
  const at = (offset: number): Position => {
    const { line, column } = lines.at(offset)
    const start = lines.start(line)
    const units = column - 1
    const character =
      encoding === 'utf-16' ? units : [...codePoints(source, start, start + units)].reduce(wider, 0)
    return { line: line - 1, character }
  }
  const offset = ({ line, character }: Position): number => {
    if (line >= lines.count) return source.length
    const start = lines.start(line + 1)
    const end = start + lines.text(line + 1).length
    if (encoding === 'utf-16') return Math.min(start + character, end)
    let at = start
    let counted = 0
    for (const point of codePoints(source, start, end)) {
      counted = wider(counted, point)
      if (counted > character) break
      at += point > 0xffff ? 2 : 1
    }
    return at
  }
  return {
    at,
    offset,
    lines,
    range: ([start, end]) => ({ start: at(start), end: at(end) }),
    span: ({ start, end }) => [offset(start), offset(end)],
  }

  function wider(sum: number, point: number): number {
    if (encoding === 'utf-32') return sum + 1
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
  }
}

function* codePoints(source: string, start: number, end: number): Generator<number> {
  for (let at = start; at < end; ) {
    const point = source.codePointAt(at)!
    yield point
    at += point > 0xffff ? 2 : 1
  }
}
