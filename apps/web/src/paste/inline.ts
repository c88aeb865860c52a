/** A stretch of words with one look. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
  readonly code: boolean
  readonly href: string
}

/**
 * Pieces as one line of Markdown. Neighbours that look alike are joined first (word processors split
 * bold words into many runs), and spaces are moved out of emphasis, where Markdown does not allow them.
 */
export function inlineMarkdown(pieces: readonly Piece[]): string {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = joined.at(-1)
    if (last && alike(last, piece)) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else if (/^\s+$/.test(piece.text) && last) joined[joined.length - 1] = { ...last, text: `${last.text} ` }
    else joined.push(piece)
  }
  // A space that was put between two bold words leaves them alike and neighbours again.
  const merged: Piece[] = []
  for (const piece of joined) {
    const last = merged.at(-1)
    if (last && alike(last, piece)) merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  let line = ''
  for (const piece of merged) line += dressed(piece)
  return line
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
    .replaceAll('\n', '  \n')
}

const alike = (a: Piece, b: Piece): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.struck === b.struck &&
  a.code === b.code &&
  a.href === b.href

function dressed({ text, bold, italic, struck, code, href }: Piece): string {
  const inner = text.trim()
  if (inner === '') return text
  const before = /^\s*/.exec(text)![0]
  const after = text.slice(before.length + inner.length)
  let words = code ? (inner.includes('`') ? inner : `\`${inner}\``) : escaped(inner)
  if (italic) words = `*${words}*`
  if (bold) words = `**${words}**`
  if (struck) words = `~~${words}~~`
  if (href !== '' && href !== inner) words = `[${words.replace(/([[\]])/g, '\\$1')}](${href})`
  return before + words + after
}

/** Escape only what Markdown would read as a sign: the writer sees this text. */
const escaped = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(
      /(^|[\s(])([*_]{1,3})(?=\S)/g,
      (_, before: string, signs: string) => before + signs.replace(/./g, '\\$&'),
    )
    .replace(/(?<=[^\s*\\])\*(?=[^\s*])/g, '\\*')
    .replace(/`/g, '\\`')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/\](?=\()/g, '\\]')

/** Escape what would begin a block where a line begins. */
export const asParagraph = (line: string): string =>
  line
    .replace(/^(#{1,6}\s|[-+*]\s|>|={3,}$|-{3,}$|~~~|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')

/** An address worth keeping, or nothing. */
export function addressOf(href: string): string {
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return ''
  }
  if (/(^|\.)google\.com$/.test(url.hostname) && url.pathname === '/url')
    return addressOf(url.searchParams.get('q') ?? '')
  if (!/^(?:https?|mailto):$/.test(url.protocol)) return ''
  return url.href.replace(/[()]/g, encodeURIComponent).replace(/\(/g, '%28').replace(/\)/g, '%29')
}
