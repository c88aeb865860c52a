import type { Span } from '@marginalia/report'
import { type Block, blockOf } from './block.ts'
import { chunksOf } from './chunk.ts'
import { type FrontMatter, frontMatterOf } from './front-matter.ts'
import { type Feature, type RawBlock, type RawChunk, readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import type { Sentence } from './sentence.ts'

/** How a source is written. `.md` and `.markdown` are Markdown, `.mdx` is MDX, `.txt` is plain text. */
export type Syntax = 'markdown' | 'mdx' | 'text'

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
  /** Lists, tables, images, code, HTML and comments, with spans in the source. */
  readonly features: readonly Feature[]
}

interface Part {
  readonly start: number
  readonly block: Block
}

interface ReadChunk {
  readonly parts: readonly Part[]
  readonly features: readonly Feature[]
}

/** What a reading leaves behind for the next one: chunks and blocks by their content. */
export interface Memory {
  readonly chunks: ReadonlyMap<string, ReadChunk>
  readonly blocks: ReadonlyMap<string, Block>
}

export interface Reading {
  readonly document: Document
  readonly memory: Memory
  /** Chunks taken from memory. */
  readonly reused: number
}

/** Read a source. Chunks and blocks that also occur in `previous` are taken from there. */
export function readDocument(source: string, syntax: Syntax = 'markdown', previous?: Memory): Reading {
  const frontMatter = syntax === 'text' ? null : frontMatterOf(source)
  const base = frontMatter?.span[1] ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const body = syntax === 'mdx' ? maskMdx(source.slice(base)) : source.slice(base)
  const chunks = new Map<string, ReadChunk>()
  const blocks = new Map<string, Block>()
  const placed: Placed[] = []
  const features: Feature[] = []
  let reused = 0
  let at = base
  for (const chunk of syntax === 'text' ? [body] : chunksOf(body)) {
    const key = `${syntax === 'text' ? 't' : 'm'}${chunk}`
    const known = chunks.get(key) ?? previous?.chunks.get(key)
    if (known) reused++
    const read = known ?? readChunk(syntax === 'text' ? readPlainText(chunk) : readMarkdown(chunk))
    chunks.set(key, read)
    for (const part of read.parts) {
      const start = at + part.start
      const { block } = part
      placed.push({
        block,
        start,
        index: placed.length,
        locate: span => {
          const [from, to] = block.locate(span)
          return [from + start, to + start]
        },
      })
    }
    for (const { kind, span, items } of read.features) {
      features.push({ kind, span: [span[0] + at, span[1] + at], items })
    }
    at += chunk.length
  }
  features.sort((a, b) => a.span[0] - b.span[0])
  return { document: { source, frontMatter, blocks: placed, features }, memory: { chunks, blocks }, reused }

  function readChunk(raw: RawChunk): ReadChunk {
    return {
      parts: raw.blocks.map(found => ({ start: found.start, block: blockFrom(found) })),
      features: raw.features,
    }
  }

  function blockFrom({ context, raw, text, pieces, marks }: RawBlock): Block {
    const key = `${context.kind}${context.depth}.${context.list}.${context.ordered}.${context.opensItem}.${context.quote}.${context.footnote}\0${raw}\0${text}`
    const block = blocks.get(key) ?? previous?.blocks.get(key) ?? blockOf(context, text, pieces, marks)
    blocks.set(key, block)
    return block
  }
}

/** Every sentence of a document in order, with the block it is placed in. */
export function* sentencesIn(document: Document): Generator<{ sentence: Sentence; placed: Placed }> {
  for (const placed of document.blocks) {
    for (const sentence of placed.block.sentences) yield { sentence, placed }
  }
}

/** MDX is Markdown once imports, exports and expressions are blanked out, unit for unit. */
function maskMdx(source: string): string {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
  return source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, comment => {
      const inner = comment.slice(3, -3)
      // A comment of ours keeps working: `{/* … */}` becomes `<!--…-->` of the same length.
      return /^\s*marginalia-/.test(inner) && !inner.includes('-->') && inner.length >= 1
        ? `<!--${inner.slice(0, -1)}-->`
        : blank(comment)
    })
    .replace(/^(?:import|export)\s[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*)*/gm, blank)
    .replace(/\{[^{}\n]*\}/g, blank)
}
