import type { Span } from '@marginalia/report'
import type { Nodes } from 'mdast'
import { align } from './align.ts'
import type { Mark } from './block.ts'
import type { MarkupFeature } from './markdown.ts'
import { type Piece, SourceMapBuilder } from './source-map.ts'

/** Prose of one block and its way back to the source. */
export interface Inline {
  readonly text: string
  /** Source offsets count in the parsed text. */
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
  /** Images and comments, with spans in the parsed text. */
  readonly features: readonly MarkupFeature[]
}

/** A text and how the parser read it: as long, offset for offset. */
interface Parsed {
  readonly text: string
  readonly parsed: string
  /** Block quotes its lines stand in. */
  readonly quote: number
}

/** Elements whose text stands for one word, and elements that look like emphasis. */
const coded = /^<(code|kbd|samp|tt|var)(?=[\s>])/i
/** Elements that show no text of theirs. */
const mute =
  /^<(audio|canvas|iframe|math|noscript|object|script|style|svg|template|textarea|title|video)(?=[\s>])/i
const marked = /^<(\/?)(b|strong|i|em)(?=[\s>])/i
const looks: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
}

/** The end of a line as it is written, not as a reference. */
const lineEnd = /[ \t\r]*\n/y

/**
 * The prose of paragraphs that make one block: most are alone; a comment on a line of its own parts two that are one.
 */
export function inlineOf(
  paragraphs: readonly Nodes[],
  { text: source, parsed: chunk, quote }: Parsed,
): Inline {
  const map = new SourceMapBuilder()
  const marks: Mark[] = []
  const features: MarkupFeature[] = []
  /** Where the text of an element ends that stands for one word. */
  let skipTo = -1
  const endless = new Set<string>()
  const tags: { readonly name: string; readonly from: number }[] = []
  for (const [index, node] of paragraphs.entries()) {
    if (index > 0) map.push('\n', paragraphs[index - 1]!.position?.end.offset ?? 0, 1)
    collect(node)
  }
  const text = chunk === source ? map.text : map.textFrom(source)
  return { text, pieces: map.pieces, marks, features }

  function collect(inline: Nodes): void {
    const from = inline.position?.start.offset ?? 0
    const to = inline.position?.end.offset ?? 0
    if (from < skipTo) return
    const before = map.text.length
    const mark = (kind: Mark['kind']): void => {
      if (map.text.length > before) marks.push({ kind, span: [before, map.text.length] })
    }
    const children = (): void => {
      if ('children' in inline) for (const child of inline.children) collect(child)
    }
    switch (inline.type) {
      case 'text': {
        // Where a line has nothing but a comment, its end is the end of the line before.
        lineEnd.lastIndex = from
        const empty = map.text.endsWith('\n') && inline.value.startsWith('\n') && lineEnd.test(chunk)
        if (!empty) return align(map, inline.value, chunk, [from, to], quote)
        return align(map, inline.value.slice(1), chunk, [lineEnd.lastIndex, to], quote)
      }
      case 'inlineCode':
        map.push('\uFFFC', from, to - from)
        return mark('code')
      case 'image':
      case 'imageReference':
        features.push({ kind: 'image', span: [from, to], items: 0 })
        map.push('\uFFFC', from, to - from)
        return mark('image')
      case 'break':
        return map.push('\n', from, to - from)
      case 'html':
        return html(from, to, mark)
      case 'delete':
      case 'footnoteReference':
        return
      case 'strong':
      case 'emphasis':
        children()
        return mark(inline.type)
      case 'link':
      case 'linkReference':
        children()
        return mark('link')
      default:
        children()
    }
  }

  function html(from: number, to: number, mark: (kind: Mark['kind']) => void): void {
    const tag = chunk.slice(from, to)
    if (tag.startsWith('<!--')) features.push({ kind: 'comment', span: [from, to], items: 0 })
    else if (/^<br\s*\/?>/i.test(tag)) map.push('\n', from, to - from)
    else if (/^<img[\s/]/i.test(tag)) {
      features.push({ kind: 'image', span: [from, to], items: 0 })
      map.push('\uFFFC', from, to - from)
      mark('image')
    } else if (coded.test(tag)) {
      const end = endOf(coded.exec(tag)![1]!, to)
      if (end === -1) return
      map.push('\uFFFC', from, end - from)
      mark('code')
      skipTo = end
    } else if (mute.test(tag)) skipTo = Math.max(skipTo, endOf(mute.exec(tag)![1]!, to))
    else emphasis(tag)
  }

  function emphasis(tag: string): void {
    const [, closes, name = ''] = marked.exec(tag) ?? []
    const kind = looks[name.toLowerCase()]
    if (kind === undefined) return
    if (closes === '') {
      if (tags.length < 100) tags.push({ name, from: map.text.length })
      return
    }
    const open = tags.findLastIndex(one => one.name === name)
    if (open === -1) return
    const span: Span = [tags[open]!.from, map.text.length]
    if (span[1] > span[0]) marks.push({ kind, span })
    tags.splice(open)
  }

  /** Where an element ends, within the block; -1 where it does not. */
  function endOf(name: string, from: number): number {
    if (endless.has(name)) return -1
    const last = paragraphs.at(-1)?.position?.end.offset ?? 0
    const close = new RegExp(`</${name}\\s{0,9}>`, 'gi')
    close.lastIndex = from
    const found = close.exec(chunk.slice(0, last))
    if (!found) endless.add(name)
    return found ? close.lastIndex : -1
  }
}
