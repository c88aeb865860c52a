import { eastAsianWidth } from 'get-east-asian-width'

/** Terminal columns of a text without colours. Graphemes as terminals draw them: emoji and CJK take two, marks none. */
export function columns(text: string): number {
  // Most text is plain, and the tables behind the rest are slow to set up.
  if (
    /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u2193\u2500-\u259F\u25A0\u25B2\u25CF]*$/.test(
      text,
    )
  )
    return text.length
  let sum = 0
  for (const grapheme of graphemes(text)) sum += columnsOf(grapheme)
  return sum
}

function columnsOf(grapheme: string): number {
  const first = grapheme.codePointAt(0)!
  if (first < 0x300) return first < 0x20 || (first >= 0x7f && first < 0xa0) ? 0 : 1
  // A joiner, a second flag letter or the picture selector make one picture of several characters.
  if (/[\u200D\uFE0F]|[\u{1F1E6}-\u{1F1FF}]{2}/u.test(grapheme)) return 2
  if (/^[\p{M}\p{Cf}\p{Cc}]/u.test(grapheme)) return 0
  return eastAsianWidth(first)
}

let segmenter: Intl.Segmenter | undefined

function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

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
  for (const segment of graphemes(text)) {
    const wide = columns(segment)
    if (used + wide > most && at > 0) break
    used += wide
    at += segment.length
  }
  return at
}
