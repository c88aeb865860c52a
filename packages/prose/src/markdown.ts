import type { Span } from '@marginalia/report'
import type { Code, Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Context, Mark } from './block.ts'
import { bounded } from './bounded.ts'
import { asideFiller } from './filler.ts'
import { readHtml } from './html.ts'
import { inlineOf } from './inline.ts'
import { paragraph, simpleChunk, simpleParagraph } from './simple.ts'
import type { Piece } from './source-map.ts'
import { type Unread, wordsBetween } from './unread.ts'

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
export interface MarkupFeature {
  readonly kind: 'list' | 'table' | 'image' | 'code' | 'html' | 'comment' | 'tag' | 'note-link'
  readonly span: Span
  /** Items of a list; 0 for the others. */
  readonly items: number
}

export interface RawChunk {
  readonly blocks: readonly RawBlock[]
  readonly features: readonly MarkupFeature[]
  /** Words that were not read. */
  readonly unread: readonly Unread[]
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
  return simpleChunk(chunk) ?? without(prefix.length, parseChunk(prefix + chunk))
}

/** The same by the parser, whatever the chunk. */
export function parseChunk(chunk: string): RawChunk {
  const reader = new MarkdownReader(chunk)
  reader.read(chunk)
  const { blocks, features, unread } = reader
  return { blocks, features, unread }
}

/** Blocks and features of a page of HTML: the same, in lines that mean nothing. */
export function readHtmlPage(page: string): RawChunk {
  const reader = new MarkdownReader(page)
  reader.page()
  const { blocks, features, unread } = reader
  return { blocks, features, unread }
}

/** Where a parsed text stands, and how deep in what surrounds it. */
interface Place {
  /** What was parsed, as it stands in the chunk and as the parser read it. */
  readonly text: string
  readonly parsed: string
  /** Its offset in the chunk. */
  readonly origin: number
  /** Block quotes its lines stand in: so many `>` may begin each. */
  readonly quote: number
  /** Raw HTML it was found in. */
  readonly depth: number
  /** False where lines and indentation mean nothing. */
  readonly lines: boolean
}

type Around = Omit<Place, 'text' | 'parsed'>

const top: Around = { origin: 0, quote: 0, depth: 0, lines: true }

/** Raw HTML in text in raw HTML … is not followed further. */
const deepestHtml = 4

class MarkdownReader implements RawChunk {
  readonly blocks: RawBlock[] = []
  readonly features: MarkupFeature[] = []
  readonly unread: Unread[] = []
  readonly #chunk: string

  constructor(chunk: string) {
    this.#chunk = chunk
  }

  /** All of it, as Markdown. */
  read(text: string): void {
    this.#parse(text, text, paragraph, top)
  }

  /** All of it is HTML. */
  page(): void {
    this.#html([0, this.#chunk.length], paragraph, { ...top, lines: false })
  }

  /** @param given the text as it is given to the parser: as long */
  #parse(text: string, given: string, context: Context, place: Around): void {
    const { tree, parsed } = parseMarkdown(given)
    this.visit(tree.children, context, { ...place, text, parsed })
  }

  visit(nodes: readonly Nodes[], context: Context, place: Place): void {
    for (let at = 0; at < nodes.length; ) {
      const parts = this.#parted(nodes, at, place)
      const paragraphs = parts.filter(({ type }) => type === 'paragraph')
      if (paragraphs.length > 1) {
        this.#add(paragraphs, context, place)
        for (const part of parts) if (part.type === 'html') this.#comments(spanOf(part, place))
      } else this.#visit(nodes[at]!, context, place)
      at += paragraphs.length > 1 ? parts.length : 1
    }
  }

  /** Lines of one paragraph between which nothing stands but comments on lines of their own. */
  #parted(nodes: readonly Nodes[], from: number, place: Place): readonly Nodes[] {
    let to = from + 1
    while (nodes[to - 1]?.type === 'paragraph') {
      const comment = nodes[to]
      const next = nodes[to + 1]
      if (comment?.type !== 'html' || next?.type !== 'paragraph') break
      if (!follows(nodes[to - 1]!, comment) || !follows(comment, next)) break
      if (withoutComments(this.#chunk.slice(...spanOf(comment, place))) !== '') break
      to += 2
    }
    return nodes.slice(from, to)
  }

  #visit(node: Nodes, context: Context, place: Place): void {
    const span = spanOf(node, place)
    const feature = (kind: MarkupFeature['kind'], items = 0): void => {
      this.features.push({ kind, span, items })
    }
    switch (node.type) {
      case 'paragraph':
        return this.#add([node], context, place)
      case 'heading':
        return this.#add([node], { ...context, kind: 'heading', depth: node.depth }, place)
      case 'html':
        return this.#html(span, context, place)
      case 'definition':
        // `[//]: # (…)`: a comment that every reader of Markdown hides.
        if (node.url === '#' || node.url === '') feature('comment')
        return
      case 'code':
        feature('code')
        return this.#indented(node, span)
      case 'table':
        feature('table')
        for (const [row, { children }] of node.children.entries()) {
          for (const [column, cell] of children.entries()) {
            this.#add([cell], { ...context, kind: 'cell', row, column }, place)
          }
        }
        return
      case 'list': {
        const items = node.children.filter(item => !this.#isAside(item.children[0], place)).length
        if (items > 0) feature('list', items)
        const inside = { ...context, list: context.list + 1, ordered: node.ordered === true }
        for (const item of node.children) {
          if (this.#isAside(item.children[0], place)) {
            this.visit(item.children, context, place)
            continue
          }
          const [first, ...rest] = item.children
          if (first?.type !== 'paragraph') {
            if (first) this.#visit(first, { ...inside, opensItem: true }, place)
            this.visit(rest, { ...inside, opensItem: false }, place)
            continue
          }
          const parts = this.#parted(item.children, 0, place)
          this.visit(parts, { ...inside, opensItem: true }, place)
          this.visit(item.children.slice(parts.length), { ...inside, opensItem: false }, place)
        }
        return
      }
      case 'blockquote': {
        const quote = context.quote + (this.#isAside(node.children[0], place) ? 0 : 1)
        return this.visit(node.children, { ...context, quote }, { ...place, quote: place.quote + 1 })
      }
      case 'footnoteDefinition':
        return this.visit(node.children, { ...context, footnote: true }, place)
      default:
    }
    if ('children' in node) this.visit(node.children, context, place)
  }

  #add(paragraphs: readonly Nodes[], context: Context, place: Place): void {
    const start = spanOf(paragraphs[0]!, place)[0]
    const end = spanOf(paragraphs.at(-1)!, place)[1]
    const { text, pieces, marks, features } = inlineOf(paragraphs, place)
    const { origin } = place
    this.features.push(...features.map(one => ({ ...one, span: shifted(one.span, origin) })))
    if (!/[a-zA-Z\d]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return
    this.blocks.push({
      context,
      start,
      raw: this.#chunk.slice(start, end),
      text,
      pieces: pieces.map(piece => ({ ...piece, source: piece.source + origin - start })),
      marks,
    })
  }

  /** Raw HTML: its text is read, as Markdown, where a reader of the page would read it. */
  #html([from, to]: Span, context: Context, place: Around): void {
    const html = this.#chunk.slice(from, to)
    const { runs, features, unread } = readHtml(html)
    const moved = ([start, end]: Span): Span => [start + from, end + from]
    const comments = features.length > 0 && features.every(({ kind }) => kind === 'comment')
    if (!comments || withoutComments(html) !== '') {
      this.features.push({ kind: 'html', span: [from, to], items: 0 })
    }
    this.features.push(...features.map(one => ({ ...one, span: moved(one.span) })))
    this.unread.push(...unread.map(one => ({ ...one, span: moved(one.span) })))
    for (const { span, context: inside } of runs) {
      const [start, end] = moved(span)
      const around = {
        ...context,
        ...inside,
        list: context.list + inside.list,
        ordered: inside.list > 0 ? inside.ordered : context.ordered,
        opensItem: inside.list > 0 ? inside.opensItem : context.opensItem,
        quote: context.quote + inside.quote,
      }
      this.#run([start, end], around, { ...place, origin: start, depth: place.depth + 1 })
    }
  }

  #run([from, to]: Span, context: Context, place: Around): void {
    const text = this.#chunk.slice(from, to)
    const simple = simpleParagraph(text)
    if (simple) {
      this.blocks.push({ ...simple, context, start: from })
      return
    }
    if (place.depth > deepestHtml) {
      this.unread.push({ what: 'html', reason: 'nested', span: [from, to], words: wordsBetween(text, 0, to) })
      return
    }
    const markdown = place.lines ? withoutPrefixes(text) : text.replace(/\s/g, ' ')
    this.#parse(text, markdown, context, place)
  }

  /** A box beside the text, which is only written as a list or as a quote. */
  #isAside(first: Nodes | undefined, place: Place): boolean {
    return first !== undefined && opensAside(this.#chunk, spanOf(first, place)[0])
  }

  #comments([from, to]: Span): void {
    for (const comment of this.#chunk.slice(from, to).matchAll(commentPattern)) {
      const at = from + comment.index
      this.features.push({ kind: 'comment', span: [at, at + comment[0].length], items: 0 })
    }
  }

  /** Four spaces too many make code of prose, and nobody sees it in the source. */
  #indented({ value }: Code, span: Span): void {
    if (fenced.test(this.#chunk.slice(...span)) || !isSentenceLike(value)) return
    const words = wordsBetween(value, 0, value.length)
    this.unread.push({ what: 'indented-text', reason: 'read-as-code', span, words })
  }
}

const shifted = ([from, to]: Span, by: number): Span => [from + by, to + by]

const spanOf = (node: Nodes, { origin }: Place): Span => [
  origin + (node.position?.start.offset ?? 0),
  origin + (node.position?.end.offset ?? 0),
]

/** True where no line stands between two nodes. */
const follows = (above: Nodes, below: Nodes): boolean =>
  below.position?.start.line === (above.position?.end.line ?? 0) + 1

const commentPattern = /<!--[\s\S]*?(?:-->|$)/g
export const withoutComments = (html: string): string =>
  html.replace(commentPattern, '').replace(/[\s>]+/g, '')

/** What begins the lines of a block quote becomes white space of the same length. */
const withoutPrefixes = (text: string): string =>
  text.includes('>')
    ? text.replace(/\n[ \t]*>[ \t>]*/g, prefix => `\n${' '.repeat(prefix.length - 1)}`)
    : text

const opensAside = (chunk: string, at: number): boolean =>
  chunk[at] === asideFiller || (chunk[at] === '#' && /^#+ \uFDD1/.test(chunk.slice(at, at + 8)))

const fenced = /^[ \t>]*(?:`{3}|~{3})/

/** A line of at least six words that begins like a sentence and ends like one. */
const isSentenceLike = (text: string): boolean =>
  /^\p{Lu}\p{L}*(?:[ \t]+[\p{L}\p{N}'’“”"(),;:%$€£-]+){5,}[.!?]$/mu.test(text)

function without(prefix: number, read: RawChunk): RawChunk {
  if (prefix === 0) return read
  const { blocks, features, unread } = read
  return {
    blocks: blocks
      .filter(block => block.start >= prefix)
      .map(block => ({ ...block, start: block.start - prefix })),
    features: features
      .filter(({ span }) => span[0] >= prefix)
      .map(({ kind, span, items }) => ({ kind, span: [span[0] - prefix, span[1] - prefix], items })),
    unread: unread
      .filter(({ span }) => span[0] >= prefix)
      .map(one => ({ ...one, span: [one.span[0] - prefix, one.span[1] - prefix] })),
  }
}
