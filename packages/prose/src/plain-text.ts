import type { RawChunk } from './markdown.ts'

/** Paragraphs of plain text: whatever stands between blank lines. Nothing in it is markup. */
export function readPlainText(text: string): RawChunk {
  const blocks = []
  for (const match of text.matchAll(/[^\r\n](?:[^\r\n]|\r?\n(?![ \t]*\r?\n|[ \t]*$))*/g)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue
    const { list, value, offset } = unbullet(match[0])
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
      } as const,
      start: match.index + offset,
      raw: value,
      text: value,
      pieces: [{ text: 0, source: 0, length: value.length, width: value.length }],
      marks: [],
    })
  }
  return { blocks, features: [] }
}

function unbullet(paragraph: string): { list: number; value: string; offset: number } {
  const bullet = /^[ \t]*[•◦▪●○‣⁃][ \t]+/.exec(paragraph)?.[0] ?? ''
  return { list: bullet === '' ? 0 : 1, value: paragraph.slice(bullet.length), offset: bullet.length }
}
