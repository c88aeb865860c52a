/** Markdown that reaches across blank lines, whose end another chunk could hold, and bare carriage returns. */
const farReaching =
  /^[ \t>*+\-\d.)]*(?:\[[^\]\n]{0,999}\]:|<(?:script|pre|style|textarea)\b|<\?|<![A-Z[])|\r(?!\n)/im
const fence = /^(`{3,}(?!.*`)|~{3,})/
/** A comment that opens inside a line or a container and does not close there: who can tell where it ends? */
const openComment = /^.+<!--(?!.*-->)/
const nestedFence = /^[ \t>*+\-\d.)]+(?:`{3}|~{3})/

/**
 * Cut `source` where a new top-level block must begin: a line that starts with a letter,
 * after a blank line, outside fences and HTML comments. Cutting too seldom is slow but
 * right, so anything doubtful ends the cutting.
 */
export function chunksOf(source: string): string[] {
  if (farReaching.test(source)) return [source]
  const chunks: string[] = []
  let open = ''
  let comment = false
  let blank = false
  let from = 0
  let at = 0
  for (const line of source.split(/(?<=\n)/)) {
    if (open) {
      const close = /^ {0,3}(`+|~+)[ \t]*\r?\n?$/.exec(line)?.[1]
      if (close && close[0] === open[0] && close.length >= open.length) open = ''
    } else if (comment) {
      comment = !line.includes('-->')
    } else if (nestedFence.test(line) || openComment.test(line)) {
      break
    } else if (fence.test(line)) {
      open = fence.exec(line)![1]!
    } else {
      if (blank && /^\p{L}/u.test(line)) {
        chunks.push(source.slice(from, at))
        from = at
      }
      comment = line.startsWith('<!--') && !line.includes('-->')
    }
    blank = /^[ \t]*\r?\n?$/.test(line)
    at += line.length
  }
  chunks.push(source.slice(from))
  return chunks
}
