import type { Span } from '@marginalia/report'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { align } from './align.ts'
import type { Context, Mark } from './block.ts'
import { bounded } from './bounded.ts'
import { type Piece, SourceMapBuilder } from './source-map.ts'

/** Prose as it was found, before anyone reads sentences in it. Offsets count from the chunk's start. */
export interface RawBlock {
  readonly context: Context
  readonly start: number
  readonly raw: string
  readonly text: string
  /** Source offsets count from `start`. */
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
}

/** What is not prose but matters to instructions and readers. Offsets count from the chunk's start. */
export interface Feature {
  readonly kind: 'list' | 'table' | 'image' | 'code' | 'html' | 'comment'
  readonly span: Span
  /** Items of a list; 0 for the others. */
  readonly items: number
}

export interface RawChunk {
  readonly blocks: readonly RawBlock[]
  readonly features: readonly Feature[]
}

const processor = unified().use(remarkParse).use(remarkGfm).use(placed).freeze()

/**
 * remark-gfm searches the finished tree for addresses that the parser left as text, and what it makes of them has no
 * place. They stay text here; words know an address when they see one.
 */
function placed(this: Processor): void {
  const extensions = this.data('fromMarkdownExtensions') ?? []
  this.data(
    'fromMarkdownExtensions',
    extensions.flat().map(one => ({ ...one, transforms: [] })),
  )
}

const paragraph: Context = {
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

/** The tree of a text, and the text as the parser read it: as long, offset for offset. */
export function parseMarkdown(text: string): { readonly tree: Root; readonly parsed: string } {
  const parsed = bounded(text)
  return { tree: processor.parse(parsed), parsed }
}

/**
 * Blocks and features of a chunk. `prefix` is Markdown that stands before it for the parser's
 * sake alone; offsets count from the chunk's start all the same.
 */
export function readMarkdown(chunk: string, prefix = ''): RawChunk {
  const simple = simpleParagraph(chunk)
  if (simple) return { blocks: [simple], features: [] }
  if (prefix !== '') return without(prefix.length, readMarkdown(prefix + chunk))
  const { tree, parsed } = parseMarkdown(chunk)
  const blocks: RawBlock[] = []
  const features: Feature[] = []
  visit(tree, paragraph)
  return { blocks, features }

  function visit(node: Nodes, context: Context): void {
    const span: Span = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    switch (node.type) {
      case 'paragraph':
        return add(node, span, context)
      case 'heading':
        return add(node, span, { ...context, kind: 'heading', depth: node.depth })
      case 'html':
        features.push({ kind: chunk.startsWith('<!--', span[0]) ? 'comment' : 'html', span, items: 0 })
        return
      case 'code':
        features.push({ kind: 'code', span, items: 0 })
        return
      case 'table':
        features.push({ kind: 'table', span, items: 0 })
        for (const [row, { children }] of node.children.entries()) {
          for (const [column, cell] of children.entries()) {
            add(cell, [cell.position!.start.offset!, cell.position!.end.offset!], {
              ...context,
              kind: 'cell',
              row,
              column,
            })
          }
        }
        return
      case 'list': {
        features.push({ kind: 'list', span, items: node.children.length })
        const inside = { ...context, list: context.list + 1, ordered: node.ordered === true }
        for (const item of node.children) {
          let first = true
          for (const child of item.children) {
            visit(child, { ...inside, opensItem: first })
            first = false
          }
        }
        return
      }
      case 'blockquote':
        for (const child of node.children) visit(child, { ...context, quote: context.quote + 1 })
        return
      case 'footnoteDefinition':
        for (const child of node.children) visit(child, { ...context, footnote: true })
        return
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child, context)
  }

  function add(node: Nodes, span: Span, context: Context): void {
    const map = new SourceMapBuilder()
    const marks: Mark[] = []
    collect(node)
    if (!/[\p{L}\p{N}]/u.test(map.text)) return
    const text = parsed === chunk ? map.text : map.textFrom(chunk)
    const pieces = map.pieces.map(piece => ({ ...piece, source: piece.source - span[0] }))
    blocks.push({ context, start: span[0], raw: chunk.slice(...span), text, pieces, marks })

    function collect(inline: Nodes): void {
      const from = inline.position?.start.offset ?? span[0]
      const to = inline.position?.end.offset ?? from
      const before = map.text.length
      const mark = (kind: Mark['kind']): void => {
        if (map.text.length > before) marks.push({ kind, span: [before, map.text.length] })
      }
      const children = (): void => {
        if ('children' in inline) for (const child of inline.children) collect(child)
      }
      switch (inline.type) {
        case 'text':
          return align(map, inline.value, parsed, [from, to], context.quote)
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
          if (chunk.startsWith('<!--', from)) features.push({ kind: 'comment', span: [from, to], items: 0 })
          else if (/^<br\s*\/?>/i.test(chunk.slice(from, to))) map.push('\n', from, to - from)
          return
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
  }
}

/**
 * Most chunks are one paragraph without a single character that could be markup, perhaps behind a label in
 * bold type. They need no parser: reading them here is about fifty times faster, and the same to the last offset.
 */
function simpleParagraph(chunk: string): RawBlock | null {
  const label = boldLabel.exec(chunk)?.[1] ?? ''
  const behind = label === '' ? 0 : label.length + 4
  if (label === '' ? !opening.test(chunk) : markup.test(label)) return null
  if (markup.test(behind === 0 ? chunk : chunk.slice(behind))) return null
  const raw = chunk.replace(/[ \n]+$/, '')
  const text = label + raw.slice(behind)
  const piece = (from: number, source: number, length: number): Piece[] =>
    length === 0 ? [] : [{ text: from, source, length, width: length }]
  return {
    context: paragraph,
    start: 0,
    raw,
    text,
    pieces: [...piece(0, 2, label.length), ...piece(label.length, behind, text.length - label.length)],
    marks: label === '' ? [] : [{ kind: 'strong', span: [0, label.length] }],
  }
}

const opening = /^(?:\p{L}|["“‘'(«$€£]+[\p{L}\p{N}])/u
/** “**Situation.** Last year …”: the stars can only open before a letter, and only close before a space. */
const boldLabel = /^\*\*([\p{L}\p{N}](?:[^*\n]*[^\s*])?)\*\*(?=[ \n]|$)/u
/** A `>` counts only where a line begins, and there only a letter may stand. */
const markup = /[\\`*_[\]<&~|@\r\t\0]| \n|\n(?!\p{L}|\n*$)|:\/\/|www\./iu

function without(prefix: number, { blocks, features }: RawChunk): RawChunk {
  return {
    blocks: blocks
      .filter(block => block.start >= prefix)
      .map(block => ({ ...block, start: block.start - prefix })),
    features: features
      .filter(({ span }) => span[0] >= prefix)
      .map(({ kind, span, items }) => ({ kind, span: [span[0] - prefix, span[1] - prefix], items })),
  }
}
