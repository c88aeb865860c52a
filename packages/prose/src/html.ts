import type { Span } from '@marginalia/report'
import type { Context } from './block.ts'
import type { MarkupFeature } from './markdown.ts'
import { type Unread, wordsBetween } from './unread.ts'

/** A run of text between two tags of blocks. It begins with neither white space nor a tag. */
export interface HtmlRun {
  readonly span: Span
  readonly context: Pick<
    Context,
    'kind' | 'depth' | 'list' | 'ordered' | 'opensItem' | 'quote' | 'row' | 'column'
  >
}

export interface HtmlReading {
  readonly runs: readonly HtmlRun[]
  readonly features: readonly MarkupFeature[]
  readonly unread: readonly Unread[]
}

/** Elements that end a paragraph where they begin and where they end (WHATWG, “flow content” that is not “phrasing”). */
const blocks = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol optgroup option p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose text nobody reads as prose. */
const opaque = new Set(
  'audio canvas code iframe math noscript object pre samp script style svg template textarea title video xmp'.split(
    ' ',
  ),
)

/** Of these a writer may think that they are read. */
const doubtful = new Set(['pre', 'textarea'])

/** UTF-16 units; a longer tag is taken for text. */
const longestTag = 4_000

/** The text in raw HTML. Offsets count from its start. Linear in the length. */
export function readHtml(html: string): HtmlReading {
  const runs: HtmlRun[] = []
  const features: { kind: MarkupFeature['kind']; span: Span; items: number }[] = []
  const unread: Unread[] = []
  /** In the innermost table. */
  let row = -1
  let column = -1
  const open: { name: string; feature: { span: Span; items: number } | null }[] = []
  let opensItem = false
  /** Where the run begins that is being read, and how far it was looked at for anything but white space. */
  let from = 0
  let looked = 0
  let some = false

  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = after('-->', at + 4)
      // Inside a run the comment is found where the run is read.
      if (!begun(at)) {
        features.push({ kind: 'comment', span: [at, end], items: 0 })
        begin(end)
      }
      at = end
      continue
    }
    if (html[at + 1] === '!' || html[at + 1] === '?') {
      const end = after('>', at)
      if (!begun(at)) begin(end)
      at = end
      continue
    }
    const tag = tagAt(html, at)
    if (!tag) {
      at++
      continue
    }
    if (opaque.has(tag.name) && !tag.closes) {
      const end = tag.empty ? tag.end : closeOf(tag.name, tag.end)
      if (tag.name === 'code' || tag.name === 'samp') {
        // Within a sentence it stands for a word.
        at = end
        continue
      }
      finish(at)
      const words = wordsBetween(html, tag.end, end)
      if (doubtful.has(tag.name) && words > 0) {
        unread.push({ what: 'html', reason: `in-${tag.name}`, span: [at, end], words })
      }
      begin(end)
      at = end
      continue
    }
    if (blocks.has(tag.name)) {
      finish(at)
      nest(tag, at)
      begin(tag.end)
    } else if (!begun(at)) {
      if (tag.name === 'img') features.push({ kind: 'image', span: [at, tag.end], items: 0 })
      begin(tag.end)
    }
    at = tag.end
  }
  finish(html.length)
  return { runs, features, unread }

  function begin(at: number): void {
    from = at
    looked = at
    some = false
  }

  /** True when the run has more than white space before an offset. */
  function begun(at: number): boolean {
    some ||= /\S/.test(html.slice(looked, at))
    looked = at
    return some
  }

  function after(end: string, at: number): number {
    const found = html.indexOf(end, at)
    return found === -1 ? html.length : found + end.length
  }

  /** Where the element ends; one that never ends reaches to the end of the HTML. */
  function closeOf(name: string, at: number): number {
    const close = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
    close.lastIndex = at
    return close.test(html) ? close.lastIndex : html.length
  }

  function finish(to: number): void {
    const text = html.slice(from, to)
    const start = from + (text.length - text.trimStart().length)
    const end = start + text.trim().length
    if (!/[\p{L}\p{N}]/u.test(text)) return
    runs.push({ span: [start, end], context: contextHere() })
    opensItem = false
  }

  function nest({ name, closes, end }: Tag, at: number): void {
    if (closes) {
      const index = open.findLastIndex(one => one.name === name)
      if (index === -1) return
      for (const { feature } of open.splice(index)) if (feature) feature.span = [feature.span[0], end]
      return
    }
    if (name === 'table') row = -1
    else if (name === 'tr') {
      row++
      column = -1
    } else if (name === 'td' || name === 'th') column++
    if (name === 'li') {
      opensItem = true
      const list = open.findLast(one => one.name === 'ul' || one.name === 'ol')
      if (list?.feature) list.feature.items++
    }
    const kind: MarkupFeature['kind'] | null =
      name === 'table' ? 'table' : name === 'ul' || name === 'ol' ? 'list' : null
    const feature = kind === null ? null : { kind, span: [at, end] as Span, items: 0 }
    if (feature) features.push(feature)
    if (nesting.test(name) && open.length < deepest) open.push({ name, feature })
  }

  function contextHere(): HtmlRun['context'] {
    const lists = open.filter(({ name }) => name === 'ul' || name === 'ol')
    const heading = open.findLast(({ name }) => headed.test(name))?.name
    const cell = open.some(({ name }) => name === 'td' || name === 'th')
    return {
      kind: heading ? 'heading' : cell ? 'cell' : 'paragraph',
      depth: heading ? Number(heading[1]) || summaryDepth : 0,
      list: lists.length,
      ordered: lists.at(-1)?.name === 'ol',
      opensItem: lists.length > 0 && opensItem,
      quote: open.filter(({ name }) => name === 'blockquote').length,
      row: cell ? Math.max(0, row) : -1,
      column: cell ? column : -1,
    }
  }
}

/** Elements that are remembered as open. */
const deepest = 100

const headed = /^(?:h[1-6]|summary)$/
const nesting = /^(?:ul|ol|blockquote|td|th|table|h[1-6]|summary)$/
/** What opens a disclosure is a heading below all others but the smallest. */
const summaryDepth = 5

interface Tag {
  /** In lower case. */
  readonly name: string
  readonly closes: boolean
  /** Ends in `/>`. */
  readonly empty: boolean
  readonly end: number
}

const beginning = /<(\/?)([a-z][a-z\d:.-]*)(?=[\s/>])/iy

/** The tag that begins here, or null. Quotation marks around values may hold anything. */
function tagAt(html: string, at: number): Tag | null {
  beginning.lastIndex = at
  const match = beginning.exec(html)
  if (!match) return null
  let quote = ''
  const last = Math.min(html.length, at + longestTag)
  for (let end = beginning.lastIndex; end < last; end++) {
    const unit = html[end]!
    if (quote !== '') {
      if (unit === quote) quote = ''
    } else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '<') return null
    else if (unit === '>') {
      const empty = html[end - 1] === '/'
      return { name: match[2]!.toLowerCase(), closes: match[1] !== '', empty, end: end + 1 }
    }
  }
  return null
}
