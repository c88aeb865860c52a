import { Problem } from './problem.ts'

/** Bytes in one line; a longer line is a problem, not a full memory. */
const longest = 64_000_000

/**
 * Lines of a stream of UTF-8 bytes. Only `\n` and `\r\n` end a line: JSON may hold the other
 * separators. A line that is too long or not UTF-8 comes as a Problem in its place.
 */
export async function* linesIn(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | Problem> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    let bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10)) {
      keep(bytes.subarray(0, end))
      yield take()
      bytes = bytes.subarray(end + 1)
    }
    keep(bytes)
  }
  if (size > 0) yield take()

  function keep(bytes: Uint8Array): void {
    size += bytes.length
    if (size <= longest) parts.push(bytes)
    else parts = []
  }

  function take(): string | Problem {
    const bytes = Buffer.concat(parts)
    const tooLong = size > longest
    parts = []
    size = 0
    if (tooLong) return new Problem(`the line is longer than ${longest} bytes`)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r$/, '')
    } catch {
      return new Problem('the line is not valid UTF-8')
    }
  }
}
