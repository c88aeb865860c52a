import type { Mark } from './block.ts'
import type { RawBlock, RawChunk } from './markdown.ts'
import type { Piece } from './source-map.ts'

/** A run of whole words that was typed over. */
interface Change {
  readonly from: number
  /** Where it ended before. */
  readonly to: number
  /** By how much it is longer now. */
  readonly by: number
}

/**
 * A chunk after a key, from the chunk before it, without the parser: where only plain words have changed between
 * others of their line. Of a letter Markdown asks only whether it is one, and of what stands between two words only
 * whether it is white space: the tree is the one before, with another text and later places. Null where a look is
 * not enough to tell.
 */
export function retyped(before: string, read: RawChunk, after: string): RawChunk | null {
  // What stands in brackets may be the name of something the chunk defines.
  if (after.includes(']:')) return null
  const change = changeOf(before, after)
  const { from, to, by } = change
  if (!isPlain(before.slice(from, to)) || !isPlain(after.slice(from, to + by))) return null
  const index = read.blocks.findIndex(({ start, raw }) => start <= from && to <= start + raw.length)
  const block = index === -1 ? null : typedIn(read.blocks[index]!, change, after)
  if (!block) return null
  const moved = (place: number): number => (place < to ? place : place + by)
  return {
    blocks: read.blocks.map((one, i) =>
      i === index ? block : one.start < to ? one : { ...one, start: one.start + by },
    ),
    features: read.features.map(({ kind, span, items }) => ({
      kind,
      span: [moved(span[0]), moved(span[1])],
      items,
    })),
    unread: read.unread.map(one => ({ ...one, span: [moved(one.span[0]), moved(one.span[1])] })),
  }
}

/**
 * Words of one line, without anything that is markup somewhere. The first begins with a letter, because a line
 * may begin with it; “www” may be an address.
 */
const isPlain = (text: string): boolean =>
  /^(?!.*www)\p{L}[\p{L}\p{N}'’-]*[.,;:!?]?(?: +["“‘($€£]?[\p{L}\p{N}'’%–—-]+[)"”]?[.,;:!?]?)*$/iu.test(text)

/** What differs, to the ends of its words; the words beside it too, where white space is part of it. */
function changeOf(before: string, after: string): Change {
  const by = after.length - before.length
  const least = Math.min(before.length, after.length)
  let from = 0
  while (from < least && before[from] === after[from]) from++
  let to = before.length
  while (to > from && to + by > from && before[to - 1] === after[to + by - 1]) to--
  const toEnds = (): void => {
    while (from > 0 && !isBlank(before[from - 1])) from--
    while (to < before.length && !isBlank(before[to])) to++
  }
  toEnds()
  if (!/^\S+$/.test(before.slice(from, to)) || !/^\S+$/.test(after.slice(from, to + by))) {
    while (before[from - 1] === ' ') from--
    while (before[to] === ' ') to++
    toEnds()
  }
  return { from, to, by }
}

const isBlank = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r'

/** Inside a tag or a link even words are not just words, and a found address leaves nodes without places. */
const delicate = /[<@]|\]\(|www|:\/\//i

function typedIn(block: RawBlock, { from, to, by }: Change, after: string): RawBlock | null {
  if (delicate.test(block.raw)) return null
  const source = from - block.start
  const length = to - from
  const home = block.pieces.findIndex(
    one => one.length === one.width && one.source <= source && source + length <= one.source + one.width,
  )
  if (home === -1) return null
  const at = block.pieces[home]!.text + source - block.pieces[home]!.source
  const piece = (one: Piece, i: number): Piece => {
    if (i < home) return one
    if (i > home) return { ...one, text: one.text + by, source: one.source + by }
    return { ...one, length: one.length + by, width: one.width + by }
  }
  const mark = ({ kind, span }: Mark): Mark => ({
    kind,
    span: [span[0] <= at ? span[0] : span[0] + by, span[1] <= at ? span[1] : span[1] + by],
  })
  return {
    context: block.context,
    start: block.start,
    raw: after.slice(block.start, block.start + block.raw.length + by),
    text: block.text.slice(0, at) + after.slice(from, to + by) + block.text.slice(at + length),
    pieces: block.pieces.map(piece),
    marks: block.marks.map(mark),
  }
}
