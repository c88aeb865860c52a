import type { Span } from '@marginalia/report'
import { asideMasks } from './aside-markup.ts'
import type { MarkupFeature } from './markdown.ts'
import { mathMasks } from './math.ts'
import { noteMasks } from './note-markup.ts'
import type { Unread } from './unread.ts'

/** A run of source that is read as something else of the same length. */
export interface Mask {
  readonly at: number
  readonly text: string
  /** What it is, where that matters to anyone: a comment may be one of ours, a tag may file a story. */
  readonly feature?: MarkupFeature['kind']
  /** Words that are not read because of it. */
  readonly unread?: Unread
}

export interface Masked {
  readonly text: string
  readonly features: readonly MarkupFeature[]
  readonly unread: readonly Unread[]
}

/** Without one of these there is nothing to mask. */
const hint = /\$|%%|\[\[|::|!!!|\?\?\?|===|==\S|\^\[|\[!|\{[:.#%]|\\[([]|\\begin|\s\^[\w-]+[ \t]*$/m
const hasTag = (source: string): boolean => /(?:^|\s)#\p{L}/mu.test(source)
/** The same, but sooner compiled: it knows no letters. */
const soonerTagHint = /(?:^|\s)#[^\s\d#]/m

/**
 * A source as Markdown alone: formulas and what note-taking programs and site builders add to Markdown become
 * fillers, of the same length, so that every place stays what it is.
 */
export function masked(source: string): Masked {
  if (!hint.test(source) && !(soonerTagHint.test(source) && hasTag(source)))
    return { text: source, features: [], unread: [] }
  const visible = withoutCode(source)
  const masks = [...mathMasks(visible), ...noteMasks(visible), ...asideMasks(visible)]
  if (masks.length === 0) return { text: source, features: [], unread: [] }
  masks.sort((a, b) => a.at - b.at || b.text.length - a.text.length)
  const features: MarkupFeature[] = []
  const unread: Unread[] = []
  const parts: string[] = []
  let from = 0
  for (const { at, text, feature, unread: words } of masks) {
    if (at < from) continue
    parts.push(source.slice(from, at), text)
    from = at + text.length
    if (feature) features.push({ kind: feature, span: [at, from], items: 0 })
    if (words) unread.push(words)
  }
  parts.push(source.slice(from))
  return { text: parts.join(''), features, unread }
}

/** Stands for code, in which nothing is markup; no pattern of ours matches it. */
const hidden = '\u0000'

const code =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*\2)[^\n]*)*(?:\n[^\n]*)?|(?<!`)(`{1,3})(?!`)(?:[^`\n]|\n(?![ \t>]*\n)){1,500}?\3(?!`)/gm

/** The source with code and comments hidden, unit for unit. */
function withoutCode(source: string): string {
  const hide = (text: string): string => text.replace(/[^\r\n]/g, hidden)
  const text = /[`~]/.test(source) ? source.replace(code, hide) : source
  let visible = ''
  let from = 0
  for (const [start, end] of pairs(text, '<!--', '-->', Number.POSITIVE_INFINITY)) {
    visible += text.slice(from, start) + hide(text.slice(start, end))
    from = end
  }
  return visible + text.slice(from)
}

/** Spans from an opening to the next closing mark, both included, none inside another; linear in the length. */
export function* pairs(text: string, open: string, close: string, longest: number): Generator<Span> {
  let end = -1
  for (let at = text.indexOf(open); at !== -1; ) {
    const inside = at + open.length
    if (end < inside) end = text.indexOf(close, inside)
    if (end === -1) return
    if (end - at > longest || end === inside) {
      at = text.indexOf(open, inside)
      continue
    }
    yield [at, end + close.length]
    at = text.indexOf(open, end + close.length)
  }
}
