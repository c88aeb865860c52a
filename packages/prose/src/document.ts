import type { Span } from '@marginalia/report'
import type { Block } from './block.ts'
import { chunksOf, definitionsOf, prefixFor } from './chunk.ts'
import { type FrontMatter, frontMatterOf } from './front-matter.ts'
import type { MarkupFeature } from './markdown.ts'
import { type Masked, masked } from './mask.ts'
import { statement } from './mdx.ts'
import { once } from './once.ts'
import { maskOrg } from './org.ts'
import { type ReadChunk, readChunks } from './read-chunks.ts'
import type { Sentence } from './sentence.ts'
import type { Unread } from './unread.ts'

/**
 * How a source is written. `.md` and `.markdown` are Markdown, `.mdx` is MDX, `.txt` is plain text, `.org` is Org, `.csv` and `.tsv` are tables
 * of separated values, `.html` is a page.
 */
/** `word` is Markdown made of a Word file: nothing in it was meant as a formula or as a note-taking program's markup. */
export type Syntax = 'markdown' | 'mdx' | 'text' | 'html' | 'org' | 'csv' | 'tsv' | 'word'

/** A block at its place in one document. The block itself may be shared by several documents. */
export interface Placed {
  readonly block: Block
  /** Offset of the block in the source. */
  readonly start: number
  readonly index: number
  /** Map a span of the block's text to a span of the source. */
  locate(span: Span): Span
}

export interface Document {
  readonly source: string
  readonly frontMatter: FrontMatter | null
  readonly blocks: readonly Placed[]
  /** Lists, tables, images, code, HTML, comments, tags and links to notes, with spans in the source. */
  readonly features: readonly MarkupFeature[]
  /** Words that were not read, in order, with spans in the source. */
  readonly unread: readonly Unread[]
}

/** What a reading leaves behind for the next one. */
export interface Memory {
  readonly chunks: readonly ReadChunk[]
}

export interface DocumentReading {
  readonly document: Document
  readonly memory: Memory
  /** Chunks taken from memory. */
  readonly reused: number
}

/**
 * Read a source. Chunks and blocks that also occur in `previous` are taken from there. How the
 * source is cut into chunks must not matter; tests give another `cut` to prove it.
 */
export function readDocument(
  source: string,
  syntax: Syntax = 'markdown',
  previous?: Memory,
  cut: (source: string) => readonly string[] = chunksOf,
): DocumentReading {
  const form = syntax === 'mdx' || syntax === 'org' || syntax === 'word' ? 'markdown' : syntax
  const marked = form === 'markdown'
  const frontMatter = marked && syntax !== 'org' ? frontMatterOf(source) : null
  const base = frontMatter?.span[1] ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const raw = source.slice(base)
  const { text: body, features: masks, unread: skipped } = marked ? maskedAs(raw, syntax) : unmasked(raw)
  const labels = marked ? definitionsOf(body) : new Set<string>()
  const { chunks, reused } = readChunks(
    (marked ? cut(body) : [body]).map(text => ({ text, prefix: prefixFor(text, labels), form })),
    previous?.chunks ?? [],
  )
  const placed: Placed[] = []
  const features: MarkupFeature[] = masks.map(one => ({ ...one, span: moved(one.span, base) }))
  const unread: Unread[] = skipped.map(one => ({ ...one, span: moved(one.span, base) }))
  let at = base
  for (const { text, raw, blocks } of chunks) {
    for (let index = 0; index < blocks.length; index++) {
      placed.push(placeOf(blocks[index]!, at + raw.blocks[index]!.start, placed.length))
    }
    for (const { kind, span, items } of raw.features) {
      features.push({ kind, span: moved(span, at), items })
    }
    for (const one of raw.unread) unread.push({ ...one, span: moved(one.span, at) })
    at += text.length
  }
  features.sort((a, b) => a.span[0] - b.span[0])
  unread.sort((a, b) => a.span[0] - b.span[0])
  return { document: { source, frontMatter, blocks: placed, features, unread }, memory: { chunks }, reused }
}

/** Formulas and what programs add to Markdown are masked, too; Org has its own. */
const maskedAs = (body: string, syntax: Syntax): Masked =>
  syntax === 'org' || syntax === 'word'
    ? unmasked(asMarkdown(body, syntax))
    : masked(asMarkdown(body, syntax))

const unmasked = (text: string): Masked => ({ text, features: [], unread: [] })

const moved = ([from, to]: Span, by: number): Span => [from + by, to + by]

/** Where a block stood last. Above the place where somebody types, everything stays where it was. */
const lastPlace = once((_: Block): { placed: Placed | null } => ({ placed: null }))

function placeOf(block: Block, start: number, index: number): Placed {
  const last = lastPlace(block)
  if (last.placed?.start === start && last.placed.index === index) return last.placed
  last.placed = {
    block,
    start,
    index,
    locate: span => {
      const [from, to] = block.locate(span)
      return [from + start, to + start]
    },
  }
  return last.placed
}

/** Every sentence of a document in order, with the block it is placed in. */
export function* sentencesIn(document: Document): Generator<{ sentence: Sentence; placed: Placed }> {
  for (const placed of document.blocks) {
    for (const sentence of placed.block.sentences) yield { sentence, placed }
  }
}

/** Languages that are Markdown once what differs is masked, unit for unit; the others stay as they are. */
export const asMarkdown = (body: string, syntax: Syntax): string =>
  syntax === 'mdx' ? maskMdx(body) : syntax === 'org' ? maskOrg(body) : body

/** MDX is Markdown once imports, exports, expressions and components are blanked out, unit for unit. */
export function maskMdx(source: string): string {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
  const plain = source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, comment => {
      const inner = comment.slice(3, -3)
      // A comment of ours keeps working: `{/* … */}` becomes `<!--…-->` of the same length.
      return /^\s*marginalia-/.test(inner) && !inner.includes('-->')
        ? `<!--${inner.slice(0, -1)}-->`
        : blank(comment)
    })
    .replace(statement, blank)
  let masked = ''
  let from = 0
  let depth = 0
  // Braces are matched by counting; one that never closes is text.
  for (const { index, 0: brace } of plain.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) {
      masked += plain.slice(from, index)
      from = index
    } else if (brace === '}' && depth > 0 && --depth === 0) {
      masked += blank(plain.slice(from, index + 1))
      from = index + 1
    }
  }
  return (masked + plain.slice(from)).replace(/<\/?[A-Z][\w.]*[^<>]{0,9999}>/g, blank)
}
