/**
 * Which characters of a line would be read as markup. The aim is text a person likes to read in an
 * editor, so a character is escaped only where it could matter: `R&D`, `snake_case`, `5 * 3`,
 * `~50 %` and `[redacted]` stay as they are.
 *
 * The laws in the tests parse the result and compare every character.
 */
export interface EscapeContext {
  /** Headings and table cells stand behind a marker: nothing there is at the start of a line. */
  readonly lineStart: boolean
  readonly cell: boolean
  readonly heading: boolean
  /** True for offsets inside a link's words. */
  linked(at: number): boolean
  /** True where markup of ours (a link, a mark, bold) begins or ends, before the character at the offset. */
  marked(at: number): boolean
  /** True where a note's reference stands before the character at the offset. */
  afterMark(at: number): boolean
}

const word = /[\p{L}\p{N}]/u
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/y
const bareAddress = /https?(?=:\/\/)|www(?=\.)/gi

/** Offsets of `text` in [start, end) before which a backslash is needed. `text` holds one line there. */
export function escapes(text: string, start: number, end: number, context: EscapeContext): Set<number> {
  const found = new Set<number>()
  const line = text.slice(start, end)
  // Without one of these no bracket pair can become a link or a definition.
  const brackets = /\][([:]/.test(line) || line.includes('[^')
  for (let at = start; at < end; at++) {
    const before = at > start ? text[at - 1]! : ' '
    const after = at + 1 < end ? text[at + 1]! : ' '
    if (needed(text[at]!, before, after, at)) found.add(at)
  }

  function bordering(at: number): boolean {
    return context.marked(at) || context.marked(at + 1)
  }

  function needed(character: string, before: string, after: string, at: number): boolean {
    switch (character) {
      case '\\':
      case '`':
        return true
      case '*':
        return bordering(at) || !(before === ' ' && after === ' ' && at > start && at + 1 < end)
      case '_':
        return bordering(at) || !(word.test(before) && word.test(after))
      case '~':
        return bordering(at) || !(/\s/.test(before) && after !== '~')
      case '<':
        return /[A-Za-z/!?]/.test(after)
      case '&':
        entity.lastIndex = at
        return entity.test(text)
      case '[':
        return brackets || after === '^' || after === '[' || context.linked(at) || context.afterMark(at)
      case ']':
        return context.linked(at) || brackets
      case '(':
        return context.afterMark(at)
      // What note-taking programs read as their own: tags, properties, highlights, comments, names, attributes.
      case ':':
        return before === ':' || context.afterMark(at)
      case '#':
        return /\p{L}/u.test(after) && /[\s(]/.test(before)
      case '=':
      case '%':
        return after === character
      case '^':
        return /\s/.test(before)
      case '{':
        return /[%.#:\s]/.test(after)
      case '!':
        return after === '[' || context.marked(at + 1)
      case '|':
        return context.cell
      default:
        return false
    }
  }

  if (context.lineStart) {
    const at = blockStart(line)
    if (at !== null) found.add(start + at)
  }
  if (context.heading) {
    const closing = /(?:^|[ \t])(#+)$/.exec(line)
    if (closing) found.add(end - closing[1]!.length)
  }
  for (const token of line.matchAll(/\S+/g)) {
    const from = start + token.index
    const last = lastTouched(found, context, from, from + token[0].length)
    for (const address of token[0].matchAll(bareAddress)) {
      const at = from + address.index
      if (at < last) found.add(at + address[0].length)
    }
  }
  return found
}

/** Offset of the character that would open a block (heading, list, quote, rule, table, definition), or null. */
function blockStart(line: string): number | null {
  if (/^(?:#{1,6}(?:[ \t]|$)|>|[-+](?:[ \t]|$)|=+[ \t]*$|[-:|][-:| \t]*$)/.test(line)) return 0
  if (/^\[[ xX]\](?:[ \t]|$)/.test(line)) return 0
  const number = /^(\d{1,9})[.)](?:[ \t]|$)/.exec(line)
  return number ? number[1]!.length : null
}

/**
 * A bare address takes everything up to the next space for its own, backslashes and asterisks
 * included. One that holds an escape or borders on markup is made plain text: this gives the last
 * such place in a word, or -1.
 */
function lastTouched(found: ReadonlySet<number>, context: EscapeContext, from: number, to: number): number {
  for (let at = to; at >= from; at--) {
    if ((at < to && found.has(at)) || (at > from && context.marked(at))) return at
  }
  return -1
}
