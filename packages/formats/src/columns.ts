import stringWidth from 'string-width'

/** Terminal columns of a text without colours. */
export const columns = (text: string): number =>
  // Most text is plain: asking only for the rest keeps the start quick.
  /^[\x20-\x7E\u2010-\u2027\u00A1-\u00AC\u00AE-\u02FF]*$/.test(text) ? text.length : stringWidth(text)

/** Half-open range into a text, as wide as the terminal or less. */
export type Row = readonly [from: number, to: number]

/** Break a text at spaces into rows of at most `width` columns; a longer word is cut. */
export function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = []
  const most = Math.max(8, width)
  let from = 0
  let to = 0
  let used = 0
  for (const { 0: word, index } of text.matchAll(/\s*\S+/g)) {
    const wide = columns(word)
    if (used + wide <= most) {
      to = index + word.length
      used += wide
      continue
    }
    if (to > from) rows.push([from, to])
    from = index + (rows.length === 0 && to === from ? 0 : word.length - word.trimStart().length)
    to = index + word.length
    used = columns(text.slice(from, to))
    while (used > most) {
      const cut = cutAt(text.slice(from, to), most)
      rows.push([from, from + cut])
      from += cut
      used = columns(text.slice(from, to))
    }
  }
  if (to > from) rows.push([from, to])
  return rows
}

/** Break a paragraph into lines. */
export const wrap = (text: string, width: number): string[] =>
  rowsOf(text, width).map(([from, to]) => text.slice(from, to))

/** Shorten to `width` columns, keeping the beginning. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text
  return `${text.slice(0, cutAt(text, Math.max(1, width - 1)))}…`
}

function cutAt(text: string, most: number): number {
  let at = 0
  let used = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const wide = columns(segment)
    if (used + wide > most && at > 0) break
    used += wide
    at += segment.length
  }
  return at
}
