import type { Context, Mark } from './block.ts'
import type { MarkupFeature, RawBlock, RawChunk } from './markdown.ts'
import type { Piece } from './source-map.ts'

export const paragraph: Context = {
  kind: 'paragraph',
  depth: 0,
  list: 0,
  ordered: false,
  opensItem: false,
  quote: 0,
  footnote: false,
  row: -1,
  column: -1,
}

/**
 * Most chunks are a paragraph, a heading or a list of lines in which nothing could be markup but words in bold type.
 * They need no parser: reading them here is about fifty times faster, and the same to the last offset. Null for the others.
 */
export function simpleChunk(chunk: string): RawChunk | null {
  const blocks: RawBlock[] = []
  const features: MarkupFeature[] = []
  const end = endOf(chunk)
  let at = 0
  while (at < end && chunk[at] === '#') {
    heading.lastIndex = at
    const [line, signs = '', gap = ''] = heading.exec(chunk) ?? []
    if (line === undefined) return null
    const block = simpleBlock(chunk.slice(at, at + line.length), signs.length + gap.length, {
      ...paragraph,
      kind: 'heading',
      depth: signs.length,
    })
    if (!block) return null
    blocks.push({ ...block, start: at })
    at += line.length
    while (chunk[at] === '\n') at++
  }
  if (at >= end) return { blocks, features, unread: [] }
  const rest = at === 0 && end === chunk.length ? chunk : chunk.slice(at, end)
  const marker = rest[0]!
  if (rest[1] !== ' ' || !'-*+'.includes(marker)) {
    const block = simpleParagraph(rest)
    return block && { blocks: [...blocks, { ...block, start: at }], features, unread: [] }
  }
  const items = rest.split('\n')
  features.push({ kind: 'list', span: [at, end], items: items.length })
  for (const item of items) {
    const words = item.slice(2)
    if (!item.startsWith(`${marker} `) || !opens(words) || words.endsWith(' ')) return null
    const block = simpleBlock(words, 0, inItem)
    if (!block) return null
    blocks.push({ ...block, start: at + 2 })
    at += item.length + 1
  }
  return { blocks, features, unread: [] }
}

/** Up to six signs, and a line that begins with a letter or a digit and ends with anything but a sign or white space. */
const heading = /(#{1,6})( +)[a-zA-Z\d](?:[^#\n]*[^#\s])?(?=\n|$)/y

const inItem: Context = { ...paragraph, list: 1, opensItem: true }

/** One paragraph, or null. */
export function simpleParagraph(text: string): RawBlock | null {
  return opens(text) ? simpleBlock(text.slice(0, endOf(text)), 0, paragraph) : null
}

/** Before the line ends and spaces it ends with. */
function endOf(text: string): number {
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === ' ') end--
  return end
}

/**
 * A block whose words begin at `from`, or null.
 * @param raw without white space at its end
 */
function simpleBlock(raw: string, from: number, context: Context): RawBlock | null {
  const pieces: Piece[] = []
  const marks: Mark[] = []
  let text = ''
  const add = (start: number, end: number): void => {
    if (start === end) return
    pieces.push({ text: text.length, source: start, length: end - start, width: end - start })
    text += raw.slice(start, end)
  }
  let read = from
  if (raw.includes('**')) {
    for (const { 0: whole, index } of raw.matchAll(bold())) {
      add(read, index)
      read = index + whole.length
      marks.push({ kind: 'strong', span: [text.length, text.length + whole.length - 4] })
      add(index + 2, read - 2)
    }
  }
  add(read, raw.length)
  return hasMarkup(text) ? null : { context, start: 0, raw, text, pieces, marks }
}

/**
 * “**Situation.** Last year …”: stars behind white space and before a letter can only open, and before white space, or
 * between a letter and punctuation, only close.
 */
const bold = (): RegExp =>
  /(?<![^ \n])\*\*[\p{L}\p{N}](?:(?:[^*\n]*[^\s*])?\*\*(?=[ \n]|$)|(?:[^*\n]*[\p{L}\p{N}])?\*\*(?=[.,;:!?)]))/gu

/** Plain letters first: what knows the letters of all of Unicode is slow to compile, and few texts ask for it. */
const opens = (text: string): boolean =>
  /^(?:\*\*|["“‘'(«]*)[a-zA-Z]/.test(text) ||
  /^(?:\*\*[\p{L}\p{N}]|\p{L}|["“‘'(«$€£]+[\p{L}\p{N}])/u.test(text)

/** A `>` counts only where a line begins, and there only a letter may stand. */
const hasMarkup = (text: string): boolean =>
  /[\\`*_[\]<&~|@\r\t\0\uFDD0\uFDD1]| \n|:\/\/|www\./i.test(text) ||
  (/\n(?![a-zA-Z]|\n*$)/.test(text) && /\n(?!\p{L}|\n*$)/u.test(text))
