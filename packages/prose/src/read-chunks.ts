import { type Block, blockOf } from './block.ts'
import { type RawBlock, type RawChunk, readHtmlPage, readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { retyped } from './retyped.ts'
import { readSeparated } from './separated.ts'

/** How a chunk is read. */
export type ChunkForm = 'markdown' | 'text' | 'html' | 'csv' | 'tsv'

/** A run of source that can be read by itself. */
export interface Chunk {
  readonly text: string
  /** Definitions it is read with. */
  readonly prefix: string
  readonly form: ChunkForm
}

export interface ReadChunk extends Chunk {
  readonly raw: RawChunk
  /** As many as in `raw`, in the same order. */
  readonly blocks: readonly Block[]
}

/**
 * Read chunks, or take them from an earlier reading. A key leaves all but one or two where they were, counted from
 * the front or from the back: that is compared first. Between these, chunks and blocks are known by their content.
 */
export function readChunks(
  chunks: readonly Chunk[],
  before: readonly ReadChunk[],
): { readonly chunks: readonly ReadChunk[]; readonly reused: number } {
  const shorter = Math.min(chunks.length, before.length)
  let front = 0
  while (front < shorter && same(chunks[front]!, before[front]!)) front++
  let back = 0
  while (back < shorter - front && same(chunks.at(-1 - back)!, before.at(-1 - back)!)) back++
  const read = readBetween(
    chunks.slice(front, chunks.length - back).map(ownText),
    before.slice(front, before.length - back),
  )
  return {
    chunks: [...before.slice(0, front), ...read.chunks, ...before.slice(before.length - back)],
    reused: front + read.reused + back,
  }
}

const same = (one: Chunk, other: Chunk): boolean =>
  one.text === other.text && one.prefix === other.prefix && one.form === other.form

/**
 * V8 keeps a part of a text as a view of the whole. What is read here stays for as long as nobody edits it, and
 * must not hold on to the text of that day's key; joining makes a copy.
 */
const ownText = (chunk: Chunk): Chunk => ({ ...chunk, text: ` ${chunk.text}`.slice(1) })

function readBetween(chunks: readonly Chunk[], before: readonly ReadChunk[]) {
  const [chunk] = chunks
  const [last] = before
  if (chunk && last && chunks.length === 1 && before.length === 1) {
    const again = readAgain(chunk, last)
    if (again) return { chunks: [again], reused: 0 }
  }
  const known = new Map<string, ReadChunk>()
  const blocks = new Map<string, Block>()
  const keep = (read: ReadChunk): void => {
    known.set(keyOf(read), read)
    for (const [index, block] of read.blocks.entries()) blocks.set(contentOf(read.raw.blocks[index]!), block)
  }
  for (const read of before) keep(read)
  let reused = 0
  const read = chunks.map(chunk => {
    const found = known.get(keyOf(chunk))
    if (found) {
      reused++
      return found
    }
    const raw = rawOf(chunk)
    const made = {
      ...chunk,
      raw,
      blocks: raw.blocks.map(one => blocks.get(contentOf(one)) ?? blockFrom(one)),
    }
    keep(made)
    return made
  })
  return { chunks: read, reused }
}

/** A chunk in which only words have changed: all blocks but one are those it had. */
function readAgain(chunk: Chunk, last: ReadChunk): ReadChunk | null {
  if (chunk.form !== 'markdown' || last.form !== 'markdown' || chunk.prefix !== '' || last.prefix !== '')
    return null
  const raw = retyped(last.text, last.raw, chunk.text)
  if (!raw) return null
  const blocks = raw.blocks.map((one, index) =>
    one.raw === last.raw.blocks[index]!.raw ? last.blocks[index]! : blockFrom(one),
  )
  return { ...chunk, raw, blocks }
}

function rawOf({ form, text, prefix }: Chunk): RawChunk {
  switch (form) {
    case 'markdown':
      return readMarkdown(text, prefix)
    case 'text':
      return readPlainText(text)
    case 'html':
      return readHtmlPage(text)
    case 'csv':
      return readSeparated(text, ',')
    case 'tsv':
      return readSeparated(text, '\t')
  }
}

const blockFrom = ({ context, text, pieces, marks }: RawBlock): Block => blockOf(context, text, pieces, marks)

const keyOf = ({ text, prefix, form }: Chunk): string =>
  form !== 'markdown' ? `\0${form}\0${text}` : prefix === '' ? text : `${prefix}\0${text}`

const contentOf = ({ context, raw, text }: RawBlock): string =>
  `${context.kind}${context.depth}.${context.list}.${context.ordered}.${context.opensItem}.${context.quote}.${context.footnote}.${context.row}.${context.column}\0${raw}\0${text}`
