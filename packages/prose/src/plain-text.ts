import { filled } from './filler.ts'
import type { RawBlock, RawChunk } from './markdown.ts'
import { SourceMapBuilder } from './source-map.ts'

/** In plain text only our own comments are comments. */
const comment = /<!--\s*marginalia\b[\s\S]{0,2000}?-->/gi
/** A line of its own that begins like one of our comments and has not its signs: no prose, and said not to work. */
const unsigned = /^[ \t]*(?:#|\/\/|;|%)?[ \t]*marginalia-(?:disable|enable)(?:-[a-z-]+)?(?=[ \t]|$).*$/gim

/** Paragraphs of plain text: whatever stands between blank lines. Nothing in it is markup but our own comments. */
export function readPlainText(source: string): RawChunk {
  const features: RawChunk['features'][number][] = []
  let text = source
  const takeOut = (pattern: RegExp): void => {
    text = text.replace(pattern, (found, at: number) => {
      features.push({ kind: 'comment', span: [at, at + found.length], items: 0 })
      return filled(found)
    })
  }
  if (/marginalia/i.test(source)) for (const pattern of [comment, unsigned]) takeOut(pattern)
  features.sort((a, b) => a.span[0] - b.span[0])
  const blocks: RawBlock[] = []
  for (const match of text.matchAll(/[^\r\n](?:[^\r\n]|\r?\n(?![ \t]*\r?\n|[ \t]*$))*/g)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue
    const { list, value, offset } = unbullet(match[0])
    const start = match.index + offset
    const map = new SourceMapBuilder()
    map.push(value, 0)
    blocks.push({
      context: {
        kind: 'paragraph',
        depth: 0,
        list,
        ordered: false,
        opensItem: list > 0,
        quote: 0,
        footnote: false,
        row: -1,
        column: -1,
      },
      start,
      raw: value,
      text: map.text,
      pieces: map.pieces,
      marks: [],
    })
  }
  return { blocks, features, unread: [] }
}

function unbullet(paragraph: string): { list: number; value: string; offset: number } {
  const bullet = /^[ \t]*[•◦▪●○‣⁃][ \t]+/.exec(paragraph)?.[0] ?? ''
  return { list: bullet === '' ? 0 : 1, value: paragraph.slice(bullet.length), offset: bullet.length }
}
