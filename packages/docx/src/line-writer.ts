import { boldIn } from './emphasis.ts'
import type { Line } from './inline.ts'
import { escapes } from './markdown-escape.ts'
import type { MarkdownWriter } from './markdown-writer.ts'
import { rangeAt } from './sorted-ranges.ts'
import type { WordMark } from './word-model.ts'

export interface LineOptions {
  readonly kind: 'text' | 'heading' | 'cell'
  /** The Markdown of a note's reference or an equation; empty for a note without words. */
  mark(mark: WordMark): string
}

/** Write one line: words with escapes, bold, links, marks. */
export function writeLine(writer: MarkdownWriter, line: Line, { kind, mark }: LineOptions): void {
  const { text, start, end, links } = line
  const marks = line.marks
    .map(({ at, mark: m }) => ({ at, markdown: mark(m) }))
    .filter(m => m.markdown !== '')
  const bold = kind === 'heading' ? [] : boldIn(line)

  // What is written before the character at an offset: what ends, then marks, then what begins.
  const before = new Map<number, string>()
  const add = (at: number, markup: string) => before.set(at, (before.get(at) ?? '') + markup)
  for (const link of links) add(link.end, `](${link.address})`)
  for (const [, to] of bold) add(to, '**')
  for (const { at, markdown } of marks) add(at, markdown)
  for (const [from] of bold) add(from, '**')
  for (const link of links) add(link.start, '[')

  const marked = new Set(marks.map(({ at }) => at))
  const escaped = escapes(text, start, end, {
    lineStart: kind === 'text',
    cell: kind === 'cell',
    heading: kind === 'heading',
    linked: at => rangeAt(links, at) !== undefined,
    marked: at => before.has(at),
    afterMark: at => marked.has(at),
  })
  for (const at of escaped) add(at, '\\')

  const stops = [...new Set([start, ...before.keys(), end])].sort((a, b) => a - b)
  let origin = 0
  for (const [i, at] of stops.entries()) {
    const markup = before.get(at)
    if (markup) writer.markup(markup)
    const stop = stops[i + 1] ?? end
    for (let from = at; from < stop; ) {
      while (line.origins[origin]!.end <= from) origin++
      const { start: begins, end: ends, piece, offset } = line.origins[origin]!
      const to = Math.min(stop, ends)
      writer.text(text.slice(from, to), piece, offset + from - begins)
      from = to
    }
  }
}
