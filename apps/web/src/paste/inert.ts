import { parseInert } from '../trusted.ts'

const active = /(["'\s/])(style|on[a-z]+|src|srcset|background|poster|formaction|data|ping)(?=\s*=)/gi

/**
 * Parse pasted HTML apart from the page. What styles, runs or fetches is renamed first: such a
 * document would not use them anyway, but the browser would report every one as a breach of the policy.
 */
export const parsePasted = (html: string): Document => parseInert(disarm(html))

/** Rename active attributes inside tags, and nowhere else: the writer's own words stay as they are. */
export function disarm(html: string): string {
  let result = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    if (open < 0) return result + html.slice(at)
    result += html.slice(at, open)
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      result += html.slice(open, at)
      continue
    }
    if (!/[a-z/!]/i.test(html[open + 1] ?? '')) {
      result += '<'
      at = open + 1
      continue
    }
    at = endOfTag(html, open + 1)
    const tag = html.slice(open, at)
    if (/^<base\b/i.test(tag)) continue
    result += tag.replace(/^<(\/?)style\b/i, '<$1x-style').replace(active, '$1data-x$2')
  }
}

/** Just after the `>` that closes a tag; a `>` in a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let i = from; i < html.length; i++) {
    const char = html[i]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return i + 1
    else if ((char === '"' || char === "'") && /=\s*$/.test(html.slice(Math.max(from, i - 3), i)))
      quote = char
  }
  return html.length
}

export const styleOf = (element: Element): string => element.getAttribute('data-xstyle') ?? ''
