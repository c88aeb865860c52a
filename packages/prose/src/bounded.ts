/**
 * Containers nested deeper than this make the parser's time grow with the square of their depth;
 * the rest of such a line is read as text.
 */
const deepest = 100

/**
 * Stars, underscores, tildes and brackets of one paragraph. The parser looks for the beginning of each among all that
 * stand before it, and nests as deep as they do: the rest are read as text. A page of prose has a few dozen.
 */
const mostMarks = 500

/** Stands for a mark that is read as text: punctuation that is never markup. */
const instead = '·'

/**
 * A text as it is given to the parser: as long, but without what makes it slow, overflows its stack, or is changed or
 * left out before it reads. Where it differs, the words are those of the source (`textFrom`).
 */
export const bounded = (text: string): string =>
  plainMarks(shallow(text))
    .replaceAll('\0', '\uFFFD')
    .replace(/^\uFEFF/, '\u3000')

/** Replace container markers beyond the deepest nesting by letters of the same length. A ruled line has none. */
function shallow(chunk: string): string {
  return chunk.replace(/^[ \t]*[>*+\-\d.)][ \t>*+\-\d.)]{100,}/gm, (prefix, at: number) => {
    const end = chunk[at + prefix.length] ?? '\n'
    if (ruled.test(prefix) && /[\r\n]/.test(end)) return prefix
    let depth = 0
    return prefix.replace(/>|(?:[*+-]|\d{1,9}[.)])(?![*+\-\d.)>])/g, marker =>
      ++depth > deepest ? 'x'.repeat(marker.length) : marker,
    )
  })
}

/** A thematic break as wide as the page. */
const ruled = /^[ \t]*(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/

/** Replace the marks of a paragraph beyond the most by others that mean nothing. */
function plainMarks(chunk: string): string {
  if (!hasMany(chunk)) return chunk
  let seen = 0
  return chunk.replace(/.*(?:\n|\r\n?|$)/g, line => {
    if (begins.test(line)) seen = 0
    if (ruled.test(line.trimEnd())) return line
    return line.replace(/[*_~[\]]/g, mark => (++seen > mostMarks ? instead : mark))
  })
}

/** No paragraph goes on here: an empty line, an item of a list, a heading. */
const begins = /^[ \t]*(?:$|[\r\n]|[-*+][ \t]+[^\s]|#{1,6}[ \t])/

function hasMany(text: string): boolean {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // “*”, “[”, “]”, “_”, “~”
    if (unit === 42 || unit === 91 || unit === 93 || unit === 95 || unit === 126) {
      if (++seen > mostMarks) return true
    }
  }
  return false
}
