import { type Document, entryIn } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/**
 * The value of a field, by any of its names: a line “**Key:** value” within `around`, or `key: value` in the
 * front matter where `around` is null. In the source, quotation marks left out.
 */
export function fieldIn(document: Document, around: Span | null, ...keys: readonly string[]): Span | null {
  const { frontMatter, source } = document
  if (!around) {
    if (!frontMatter) return null
    const span = entryIn(frontMatter, ...keys)?.value
    if (!span) return null
    const [from, to] = span
    return unquoted(source, [from, from + source.slice(from, to).trimEnd().length])
  }
  const names = keys.join('|')
  const line = new RegExp(`(?:^|\\n)[ \\t>*_-]*(?:${names})[ \\t]*\\**[:：]\\**[ \\t]*([^\\n]{1,200})`, 'i')
  for (const { block, locate } of document.blocks) {
    const match = line.exec(block.text)
    if (!match) continue
    const value = match[1]!.trimEnd()
    const from = match.index + match[0].length - match[1]!.length
    const span = locate([from, from + value.length])
    if (around[0] <= span[0] && span[1] <= around[1]) return span
  }
  return null
}

function unquoted(source: string, [from, to]: Span): Span | null {
  const quoted = /^(["']).*\1$/s.test(source.slice(from, to))
  const span: Span = quoted ? [from + 1, to - 1] : [from, to]
  return span[1] > span[0] ? span : null
}
