/**
 * As much Markdown as a page needs to look right: enough to dim the signs and weigh the words, not to
 * decide what a rule sees. Works line by line and never backtracks, so it is safe on any text.
 */
export type LineKind =
  | 'text'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'fence'
  | 'meta'
  | 'rule'
  | 'table'
  | 'blank'

export interface LineShape {
  readonly kind: LineKind
  /** Characters of markup at the beginning of the line: `## `, `- `, `> `. */
  readonly lead: number
  /** 1 to 6 for a heading, columns of indent for an item, 0 otherwise. */
  readonly depth: number
  readonly ordered: boolean
}

/** What continues from one line to the next. */
export type Within = 'text' | 'code' | 'meta' | 'start'

const shape = (kind: LineKind, lead = 0, depth = 0, ordered = false): LineShape => ({
  kind,
  lead,
  depth,
  ordered,
})

/** The shape of one line, and what the next one is within. Begin with `'start'`. */
export function lineShape(line: string, within: Within): readonly [LineShape, Within] {
  if (within === 'start' && /^---\s*$/.test(line)) return [shape('meta', line.length), 'meta']
  if (within === 'meta')
    return [shape('meta', line.length), /^(?:---|\.\.\.)\s*$/.test(line) ? 'text' : 'meta']
  if (/^ {0,3}(?:```|~~~)/.test(line))
    return [shape('fence', line.length), within === 'code' ? 'text' : 'code']
  if (within === 'code') return [shape('code'), 'code']
  if (/^\s*$/.test(line)) return [shape('blank'), 'text']
  const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line)
  if (heading) return [shape('heading', heading[0].length, heading[1]!.length), 'text']
  if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line))
    return [shape('rule', line.length), 'text']
  const item = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])[ \t]+/.exec(line)
  if (item)
    return [
      shape('item', item[0].length, item[1]!.replaceAll('\t', '    ').length, item[2] !== undefined),
      'text',
    ]
  const quote = /^ {0,3}>[ \t]?/.exec(line)
  if (quote) return [shape('quote', quote[0].length), 'text']
  if (/^ {0,3}\|/.test(line)) return [shape('table'), 'text']
  return [shape('text'), 'text']
}

export type Style = 'plain' | 'strong' | 'em' | 'strongem' | 'code' | 'link' | 'sign'

/** A run of one style; offsets count from the beginning of the text given. */
export interface MarkupRun {
  readonly from: number
  readonly to: number
  readonly style: Style
  /** Where a link leads. */
  readonly href?: string
}

const sign =
  /(\\[!-/:-@[-`{-~])|(`[^`\n]+`)|(\*\*\*|___|\*\*|__|\*|_)|(\[)|(\]\([^()\s]{0,2000}\))|(<!--|-->)/g

/** Cut a line into runs. Emphasis that is never closed stays plain. */
export function runs(text: string): readonly MarkupRun[] {
  const tokens = [...text.matchAll(sign)].map(found => ({ at: found.index, text: found[0] }))
  const role = new Map<number, { style: Style; opens: boolean; href?: string }>()
  const open = new Map<string, { index: number; depth: number }>()
  const brackets: number[] = []
  tokens.forEach((token, index) => {
    const before = text[token.at - 1] ?? ' '
    const after = text[token.at + token.text.length] ?? ' '
    if (/^[*_]/.test(token.text)) {
      const opener = open.get(token.text)
      const style: Style = token.text.length === 3 ? 'strongem' : token.text.length === 2 ? 'strong' : 'em'
      const inWord = token.text[0] === '_' && /\w/.test(before) && /\w/.test(after)
      if (inWord) return
      if (opener && !/\s/.test(before)) {
        role.set(opener.index, { style, opens: true })
        role.set(index, { style, opens: false })
        open.delete(token.text)
      } else if (!/\s/.test(after)) open.set(token.text, { index, depth: 0 })
    } else if (token.text === '[') brackets.push(index)
    else if (token.text.startsWith('](')) {
      const opener = brackets.pop()
      if (opener === undefined) return
      const href = token.text.slice(2, -1)
      role.set(opener, { style: 'link', opens: true, href })
      role.set(index, { style: 'link', opens: false })
    }
  })
  const found: MarkupRun[] = []
  let strong = 0
  let em = 0
  let href: string | undefined
  let at = 0
  const push = (to: number, style: Style): void => {
    if (to > at)
      found.push(
        style === 'link' && href !== undefined ? { from: at, to, style, href } : { from: at, to, style },
      )
    at = Math.max(at, to)
  }
  const here = (): Style =>
    href !== undefined
      ? 'link'
      : strong > 0 && em > 0
        ? 'strongem'
        : strong > 0
          ? 'strong'
          : em > 0
            ? 'em'
            : 'plain'
  tokens.forEach((token, index) => {
    const end = token.at + token.text.length
    if (token.text.startsWith('\\')) {
      push(token.at, here())
      push(token.at + 1, 'sign')
    } else if (token.text.startsWith('`')) {
      push(token.at, here())
      push(token.at + 1, 'sign')
      push(end - 1, 'code')
      push(end, 'sign')
    } else if (token.text === '<!--' || token.text === '-->') {
      push(token.at, here())
      push(end, 'sign')
    } else {
      const part = role.get(index)
      if (!part) return
      push(token.at, here())
      push(end, 'sign')
      const change = part.opens ? 1 : -1
      if (part.style === 'link') href = part.opens ? part.href : undefined
      else {
        if (part.style !== 'em') strong += change
        if (part.style !== 'strong') em += change
      }
    }
  })
  push(text.length, here())
  return found
}
