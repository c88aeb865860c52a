/** What a suppression comment does. */
export type SuppressionKind = 'line' | 'next-line' | 'start' | 'end' | 'file'

/** A form of comment: what people read about it, and how it is known. */
export interface SuppressionForm {
  readonly name: string
  readonly kind: SuppressionKind
  /** What it reaches. */
  readonly about: string
}

export const suppressionForms: readonly SuppressionForm[] = [
  {
    name: 'disable-next-line',
    kind: 'next-line',
    about:
      'The next line with words on it: of a paragraph, a heading or an item that begins there all of it, however many lines it has; inside a paragraph the sentences that touch that line.',
  },
  {
    name: 'disable-line',
    kind: 'line',
    about: 'The line the comment stands on: the sentences that touch it.',
  },
  { name: 'disable', kind: 'start', about: 'Everything behind it, to the next `enable` or to the end.' },
  { name: 'enable', kind: 'end', about: 'Ends what a `disable` began; it needs no reason.' },
  { name: 'disable-file', kind: 'file', about: 'The whole document, from anywhere in it.' },
]

/** How a comment is written, by the kind of document. */
export interface CommentSyntax {
  readonly name: string
  readonly open: string
  readonly close: string
}

export const commentSyntaxes: readonly CommentSyntax[] = [
  { name: 'Markdown, HTML and plain text', open: '<!--', close: '-->' },
  { name: 'MDX', open: '{/*', close: '*/}' },
  { name: 'Markdown, where HTML is not allowed', open: '[//]: # (', close: ')' },
  { name: 'Obsidian', open: '%%', close: '%%' },
]

/** A suppression as it is written: which form, for which rules, and whether it says why. */
export interface ReadSuppression {
  readonly kind: SuppressionKind
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[]
  readonly reasoned: boolean
}

const kinds = new Map(suppressionForms.map(({ name, kind }) => [name, kind]))

/** UTF-16 units; a longer comment is not ours. */
const longest = 2_000

const form =
  /^marginalia-([\w-]+?)((?:[ \t\r\n,]+(?![-–—]{1,2}\s)[\w/-]+)*)[ \t\r\n,]*(?:\s(?:--|[–—])\s+([\s\S]*?))?\s*$/
/** Begins like one of ours, in whatever letters and with whatever between the words. */
const near = /^marginalia[\s:_–—-]*(?:disa|enab|ignor)[a-z]*/i

const unsigned = /^\W*marginalia-/i

/** What a comment suppresses; `malformed` where it begins like a suppression and is none, null where it does not. */
export function readSuppression(comment: string): ReadSuppression | 'malformed' | null {
  if (comment.length > longest) return null
  const text = insideOf(comment.trim())
  // A line of plain text without the signs of a comment.
  if (text === null) return unsigned.test(comment) ? 'malformed' : null
  if (!near.test(text) && !text.startsWith('marginalia-')) return null
  const match = form.exec(text)
  const kind = match && kinds.get(match[1]!)
  if (!match || !kind) return 'malformed'
  const rules = match[2]!.split(/[\s,]+/).filter(id => id !== '')
  return { kind, rules, reasoned: (match[3] ?? '').trim() !== '' }
}

function insideOf(comment: string): string | null {
  const syntax = commentSyntaxes.find(
    ({ open, close }) => comment.startsWith(open) && comment.endsWith(close),
  )
  if (syntax) return comment.slice(syntax.open.length, -syntax.close.length).trim()
  // `[comment]: <> "…"`: any name, and any of the quotation marks of Markdown.
  return /^\[[^\]]{1,40}\]:\s*(?:#|<>)?\s*(?:\(|"|')([\s\S]*)(?:\)|"|')$/.exec(comment)?.[1]?.trim() ?? null
}
