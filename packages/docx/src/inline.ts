import { type Range, within } from './sorted-ranges.ts'
import type { Paragraph, WordMark, WordPiece } from './word-model.ts'

/** A stretch of an inline text and the piece it comes from: `text[start + n]` is `piece.text[offset + n]`. */
export interface Origin extends Range {
  readonly piece: WordPiece
  readonly offset: number
}

export interface Link extends Range {
  readonly address: string
}

/** The words of one block as Word shows them, with everything Markdown wants to know. Offsets into `text`. */
export interface WordInline {
  /** `\n` is a line break. Invisible characters are left out; a line end inside a `w:t` is a space. */
  readonly text: string
  readonly origins: readonly Origin[]
  readonly bold: readonly Range[]
  readonly links: readonly Link[]
  readonly marks: readonly { readonly at: number; readonly mark: WordMark; readonly piece: WordPiece }[]
}

/** One line of an inline text, [start, end) without the white space around it; ranges are clipped to it. */
export interface Line extends WordInline {
  readonly start: number
  readonly end: number
}

/** The lines between breaks; one without words and marks is null. */
export function inlineLinesOf(inline: WordInline): (Line | null)[] {
  const lines: (Line | null)[] = []
  for (let from = 0; from <= inline.text.length; ) {
    const next = inline.text.indexOf('\n', from)
    const to = next < 0 ? inline.text.length : next
    lines.push(lineOf(inline, from, to))
    from = to + 1
  }
  return lines
}

/** The whole inline text as one line: in headings and table cells a break is a space. */
export const singleLine = (inline: WordInline): Line | null =>
  lineOf({ ...inline, text: inline.text.replaceAll('\n', ' ') }, 0, inline.text.length)

function marksIn({ marks }: WordInline, from: number, to: number): WordInline['marks'] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.at < from) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < marks.length && marks[last]!.at <= to) last++
  return marks.slice(low, last)
}

function lineOf(inline: WordInline, from: number, to: number): Line | null {
  const { text } = inline
  let start = from
  let end = to
  while (start < end && /[ \t]/.test(text[start]!)) start++
  while (end > start && /[ \t]/.test(text[end - 1]!)) end--
  const clip = (at: number) => Math.max(start, Math.min(end, at))
  const marks: Line['marks'] = marksIn(inline, from, to).map(mark => ({ ...mark, at: clip(mark.at) }))
  if (marks.length === 0 && !/\S/.test(text.slice(start, end))) return null
  const clipped = <R extends Range>(ranges: readonly R[]): R[] =>
    within(ranges, start, end).map(range => ({ ...range, start: clip(range.start), end: clip(range.end) }))
  const { origins, bold, links } = inline
  return {
    text,
    origins: within(origins, start, end),
    bold: clipped(bold),
    links: clipped(links),
    marks,
    start,
    end,
  }
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: they would split words that nobody sees split. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/

/** One inline text of the paragraphs that make up a block (several where paragraph marks are deleted). */
export function wordInlineOf(
  paragraphs: readonly Paragraph[],
  shown: (piece: WordPiece) => boolean,
): WordInline {
  const origins: Origin[] = []
  const bold: { start: number; end: number }[] = []
  const links: { start: number; end: number; address: string }[] = []
  const marks: { at: number; mark: WordMark; piece: WordPiece }[] = []
  let text = ''
  for (const piece of paragraphs.flatMap(paragraph => paragraph.pieces)) {
    if (!shown(piece)) continue
    if (piece.mark) marks.push({ at: text.length, mark: piece.mark, piece })
    const start = text.length
    const characters = piece.element ? piece.text.replace(/[\r\n]/g, ' ') : piece.text
    for (let from = 0; from < characters.length; ) {
      const rest = characters.slice(from).search(invisible)
      const to = rest < 0 ? characters.length : from + rest
      if (to > from) {
        origins.push({ start: text.length, end: text.length + to - from, piece, offset: from })
        text += characters.slice(from, to)
      }
      from = to + 1
    }
    if (text.length === start) continue
    const last = bold.at(-1)
    // Bold need not cover white space, but must not end at it either: “**Task:** ” and “**a b**” alike.
    if (piece.bold || (last?.end === start && /^[ \t]*$/.test(characters))) {
      if (last?.end === start) last.end = text.length
      else if (piece.bold) bold.push({ start, end: text.length })
    }
    const address = piece.link === null ? null : safeAddress(piece.link)
    const before = links.at(-1)
    if (address !== null && before?.end === start && before.address === address) before.end = text.length
    else if (address !== null) links.push({ start, end: text.length, address })
  }
  return { text, origins, bold, links: keptLinks(links, text, marks), marks }
}

/**
 * Only addresses a reader can follow without harm, with everything Markdown could read as markup
 * encoded. Scripts, files and fragments are left out; the link's words stay.
 */
function safeAddress(address: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(address) || address.length > 2_000) return null
  return address.replace(/[^\w\-.~:/?#@!$&'+,;=%]/gu, character => encodeURIComponent(character))
}

/** A bare address is a link already; a link across a line or around a mark is not worth its trouble. */
function keptLinks(links: readonly Link[], text: string, marks: readonly { readonly at: number }[]): Link[] {
  let mark = 0
  return links.filter(({ start, end, address }) => {
    while (mark < marks.length && marks[mark]!.at <= start) mark++
    const words = text.slice(start, end)
    const bare = words === address || `mailto:${words}` === address || `${words}/` === address
    const parted = mark < marks.length && marks[mark]!.at < end
    return /\S/.test(words) && !words.includes('\n') && !bare && !parted
  })
}
