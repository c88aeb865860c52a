/** Raw HTML whose end another chunk could hold, and bare carriage returns. */
const farReaching = /^[ \t>*+\-\d.)]*(?:<(?:script|pre|style|textarea)\b|<\?|<![A-Z[])|\r(?!\n)/im
/** Without one of these there is nothing far-reaching: asked first, because it need not look at the beginning of every line. */
const farReachingHint = /<(?:script|pre|style|textarea)|<\?|<![A-Z[]|\r(?!\n)/i
const fence = /^(`{3,}(?!.*`)|~{3,})/
/** Perhaps inside a list item, perhaps not: who can tell where it ends? */
const doubtfulFence = /^ {1,3}(?:`{3}|~{3})/
/** A comment that opens inside a line or a container and does not close there. */
const openComment = /^.+<!--(?!.*-->)/
/**
 * UTF-16 units. The parser's time grows faster than the length of what it is given at once, so
 * a chunk above the first length ends before the next list item or after the next blank line,
 * and one above the second at the end of a line, or of a sentence in a line that long.
 */
const long = 8_000
const tooLong = 16_000
/** A table is one as a whole only. */
const tooLongTable = 64_000
const item = /^[-*+][ \t]+\S/

/** What no list, quote, table or definition goes on with after a blank line: a letter, a quotation, a heading, bold type. */
const isOpener = (line: string): boolean =>
  /^(?:[a-zA-Z"“‘'(«$€£]|#{1,6}[ \t]|\*\*[a-zA-Z\d"“])/.test(line) ||
  /^(?:\p{L}|\*\*[\p{L}\p{N}])/u.test(line)

/**
 * Cut `source` where a new top-level block must begin: a line that starts like one (`isOpener`), after a
 * blank line, outside fences and HTML comments. Such a line closes every open list and quote.
 * Cutting too seldom is slow but right, so anything doubtful ends the cutting. References need the document's definitions wherever
 * they stand: see `definitionsOf`.
 */
export function chunksOf(source: string): string[] {
  if (farReachingHint.test(source) && farReaching.test(source)) return [source]
  let nextComment = source.indexOf('<!--')
  const chunks: string[] = []
  let open = ''
  let comment = false
  let html = false
  let blank = false
  let from = 0
  let at = 0
  for (const end of lineEnds(source)) {
    const length = at - from
    if (nextComment !== -1 && nextComment < at) nextComment = source.indexOf('<!--', at)
    const comments = nextComment !== -1 && nextComment < end
    // Most lines are the words of a paragraph, and such a line need not be looked at.
    if (!open && !comment && !html && !comments && isLetter(source.charCodeAt(at))) {
      if (blank || length > tooLong) {
        chunks.push(source.slice(from, at))
        from = at
      }
      blank = false
      at = end
      continue
    }
    const line = source.slice(at, end)
    if (open) {
      const close = /^ {0,3}(`+|~+)[ \t]*\r?\n?$/.exec(line)?.[1]
      if (close && close[0] === open[0] && close.length >= open.length) open = ''
    } else if (comment) {
      comment = !line.includes('-->')
    } else if (doubtfulFence.test(line) || (comments && openComment.test(line))) {
      break
    } else if (html && (fence.test(line) || line.startsWith('<!--'))) {
      // Raw HTML or the paragraph of a lone tag: only the parser knows.
      break
    } else {
      const begins = blank
        ? isOpener(line) || (length > long && /^[^\s>]/.test(line))
        : length > long && item.test(line)
      if (begins || (length > (line.startsWith('|') ? tooLongTable : tooLong) && !html)) {
        chunks.push(source.slice(from, at))
        from = at
      }
      open = fence.exec(line)?.[1] ?? ''
      comment = line.startsWith('<!--') && !line.includes('-->')
      html ||= /^ {0,3}<(?!!--)/.test(line)
    }
    blank = /^[ \t]*\r?\n?$/.test(line)
    if (blank) html = false
    at = end
  }
  chunks.push(source.slice(from))
  return chunks
}

/** Labels that some line of the source seems to define, in the form in which labels are compared. */
export function definitionsOf(source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!source.includes(']:')) return labels
  for (const match of source.matchAll(/^[ \t>*+\-\d.)]{0,99}\[([^[\]\n]{1,999})\]:/gm))
    labels.add(comparable(match[1]!))
  return labels
}

/**
 * Definitions to put before a chunk so that its references are read as references: one for
 * each label it uses that the document defines somewhere. Ends in a blank line, or is empty.
 */
export function prefixFor(chunk: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0 || !chunk.includes('[')) return ''
  const used = new Set<string>()
  for (const match of chunk.matchAll(/\[([^[\]]{1,999})\]/g)) {
    if (labels.has(comparable(match[1]!))) used.add(match[1]!.replace(/\s+/g, ' ').trim())
  }
  if (used.size === 0) return ''
  // An indented line would go on with the text of a footnote; a comment ends it.
  const end = /^[ \t]/.test(chunk) ? '<!-- -->\n\n' : ''
  return `${[...used].map(label => `[${label}]: x`).join('\n\n')}\n\n${end}`
}

const comparable = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase()

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/** Where lines end; a line too long for one chunk comes in pieces, cut after a full stop where there is one. */
function lineEnds(source: string): number[] {
  const ends: number[] = []
  for (let from = 0; from < source.length; ) {
    const end = source.indexOf('\n', from) + 1 || source.length
    if (end - from > tooLong) {
      for (const piece of piecesOf(source.slice(from, end))) ends.push((ends.at(-1) ?? 0) + piece.length)
    } else ends.push(end)
    from = end
  }
  return ends
}

function piecesOf(line: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (line.length - from > tooLong) {
    const window = line.slice(from, from + tooLong)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! ')) + 2
    const space = window.lastIndexOf(' ') + 1
    let length = stop > tooLong / 2 ? stop : space > tooLong / 2 ? space : tooLong
    if (/[\uD800-\uDBFF]/.test(window[length - 1]!)) length--
    pieces.push(window.slice(0, length))
    from += length
  }
  pieces.push(line.slice(from))
  return pieces
}
