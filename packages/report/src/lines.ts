/** A place as editors count it: both from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Line index of a source: `\n`, `\r\n` and lone `\r` end a line; a byte order mark is in none. Made once, asked often. */
export interface Lines {
  readonly count: number
  /** Position of an offset; offsets outside the source are clamped. */
  at(offset: number): Position
  /** Text of a line (from 1) without its end. */
  text(line: number): string
  /** Offset at which a line (from 1) begins. */
  start(line: number): number
}

export function linesOf(source: string): Lines {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0]
  for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  const start = (line: number): number => starts[line - 1] ?? source.length
  return {
    count: starts.length,
    start,
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, source.length))
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= clamped) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: Math.max(0, clamped - starts[low]!) + 1 }
    },
    text(line) {
      let end = start(line + 1)
      // Read backwards: a line may be as long as the text, and is asked for by everything said about it.
      while (end > start(line) && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
      return source.slice(start(line), end)
    },
  }
}
