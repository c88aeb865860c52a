import { quote, type Span } from '@marginalia/report'
import { type CommentRange, type MoveReason, RangeFinder } from './comment-range.ts'
import { type Comment, commentParts, takenIds } from './comments-part.ts'
import type { DocxDocument } from './document.ts'
import { DocxError } from './error.ts'
import { type Marked, markerEdits } from './markers.ts'
import { splice } from './splice.ts'
import { encode } from './text-encoding.ts'
import { rewrite } from './zip-writer.ts'

/** A remark for the margin. `span` is in the document's Markdown; `text` is its paragraphs. */
export interface MarginNote {
  readonly span: Span
  readonly text: readonly string[]
  /** It is about the document as a whole and goes to its beginning, wherever it shows best. */
  readonly whole?: boolean
}

export interface CommentOptions {
  readonly author: string
  /** At most nine characters: Word takes no more. */
  readonly initials: string
  /** As `2026-01-31T09:30:00Z`; Word shows it as local time. Left out when not given: no clock is read. */
  readonly date?: string
  /** Comments the document may hold at most, those it has included. */
  readonly most?: number
}

/** What became of the notes, by their index. Every note is in exactly one of the four. */
export interface Commented {
  readonly bytes: Uint8Array
  /** The comment covers exactly the words. */
  readonly placed: readonly number[]
  /** The comment is on more or on other words, and quotes those of the note. */
  readonly moved: readonly { readonly note: number; readonly reason: MoveReason }[]
  /** Gathered in one comment at the beginning: about the document as a whole, or without a place. */
  readonly general: readonly number[]
  /** Not written, because Word takes no more comments: the last of the notes. */
  readonly left: readonly number[]
}

/** Word refuses a file with more comments (MS-OI29500, 2.1.315). */
const mostComments = 32_767

/**
 * The document with notes as comments in its margin. The text, its formatting and every part that
 * has nothing to do with comments keep their bytes; comments that are there stay. Notes come most important first:
 * where Word takes no more comments, the last are left out and the comment on the whole counts them. Throws DocxError
 * when there is no place for a comment at all; RangeError for a span outside the Markdown.
 */
export function commentDocx(
  document: DocxDocument,
  notes: readonly MarginNote[],
  { author, initials, date, most = mostComments }: CommentOptions,
): Commented {
  const { parts, main } = document.source
  const finder = new RangeFinder(document)
  const found = notes.map(({ span, whole }) => {
    if (!(span[0] >= 0 && span[0] <= span[1] && span[1] <= document.markdown.length))
      throw new RangeError(`no span [${span[0]}, ${span[1]}) in ${document.markdown.length} characters`)
    return whole ? null : finder.range(span)
  })
  const indices = notes.map((_, i) => i)
  const general = indices.filter(i => found[i] === null)
  const taken = takenIds(document)
  const withPlace = indices.filter(i => found[i] !== null)
  // One comment is kept for the document as a whole, which says how many are left out.
  const room = Math.max(
    0,
    most - taken.size - (general.length > 0 || withPlace.length > most - taken.size ? 1 : 0),
  )
  const left = withPlace.slice(room)
  // Comments are numbered in the order of the text, whatever the order of the notes.
  const ranged = withPlace
    .slice(0, room)
    .sort((a, b) => found[a]!.start.at - found[b]!.start.at || found[a]!.end.at - found[b]!.end.at || a - b)

  const drafts: { range: CommentRange; text: readonly string[] }[] = []
  if (general.length > 0 || (left.length > 0 && taken.size < most)) {
    const range = finder.first()
    if (!range) throw new DocxError('no-place', 'the document has no place that could hold a comment')
    const more =
      left.length > 0 ? [`${left.length} more notes are not written: Word takes no more comments.`] : []
    drafts.push({ range, text: [...general.flatMap(i => generalText(document, notes[i]!)), ...more] })
  }
  for (const i of ranged) {
    const { reason } = found[i]!
    const { span, text } = notes[i]!
    drafts.push({
      range: found[i]!,
      text: reason === null ? text : [...heading(document, span, reason), ...text],
    })
  }
  if (drafts.length === 0) return { bytes: parts.archive.bytes, placed: [], moved: [], general: [], left }

  const ids = freeIds(taken)
  const comments: (Comment & Marked)[] = drafts.map(({ range, text }) => ({
    id: ids.next().value,
    range,
    text,
    author,
    initials: [...initials].slice(0, 9).join(''),
    date: date ?? null,
  }))
  const changed = commentParts(document, comments)
  changed.set(main.entry.name, splice(main.xml, markerEdits(main.xml, comments)))
  const bytes = new Map([...changed].map(([name, xml]) => [name, encode(xml)]))
  return {
    bytes: rewrite(parts.archive, bytes, main.entry),
    placed: withPlace.slice(0, room).filter(i => found[i]!.reason === null),
    moved: withPlace.slice(0, room).flatMap(note => {
      const { reason } = found[note]!
      return reason === null ? [] : [{ note, reason }]
    }),
    general,
    left,
  }
}

const where: Readonly<Record<MoveReason, string>> = {
  'text-box': ', in a text box',
  footnote: ', in a footnote',
  endnote: ', in an endnote',
  field: ', in a field',
  control: ', in a content control',
  indivisible: '',
  'several-places': ', which goes on beyond these words',
  'no-words': '',
}

/** The note's words, quoted where the comment is not on them alone. */
function heading(document: DocxDocument, span: Span, reason: MoveReason): string[] {
  const words = quote(document.anchors.text, document.anchors.inText(span))
  return words === '' ? [] : [`On “${words}”${where[reason]}:`]
}

/** A note without a place of its own says which words it is about, unless they are all there are. */
function generalText(document: DocxDocument, { span, text }: MarginNote): readonly string[] {
  const { anchors } = document
  const [start, end] = anchors.inText(span)
  const words = quote(anchors.text, [start, end])
  const everything = start === 0 && end === anchors.text.length
  return everything || words === '' ? text : [`On “${words}”:`, ...text]
}

/** Identifiers above those in use, as Word gives them; from 0 where somebody has used the very last. */
function* freeIds(taken: ReadonlySet<number>): Generator<number, never> {
  let top = -1
  for (const id of taken) top = Math.max(top, id)
  for (let id = top < 2 ** 30 ? top + 1 : 0; ; id++) if (!taken.has(id)) yield id
}
