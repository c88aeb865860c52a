import type { Document, Placed } from '@marginalia/prose'

const line = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?$/m

/** A ruled line parts two blocks. Lines of code between them do not count. */
export function isRuled({ source, features }: Document, before: Placed, after: Placed): boolean {
  const from = before.locate([0, before.block.text.length])[1]
  const gap = source.slice(from, Math.max(from, after.start))
  if (!line.test(gap)) return false
  let rest = ''
  let at = from
  for (const { kind, span } of features) {
    if (kind !== 'code' || span[1] <= at || span[0] >= after.start) continue
    rest += source.slice(at, Math.max(at, span[0]))
    at = span[1]
  }
  return line.test(rest + source.slice(at, Math.max(at, after.start)))
}

/** Where text ends without the rule of dashes, dots or the like that was drawn below it; linear. */
export function withoutRule(text: string): string {
  let end = text.length
  let marks = 0
  while (end > 0 && /[\s\-–—_=*~•·]/.test(text[end - 1]!)) {
    end--
    if (!/\s/.test(text[end]!)) marks++
  }
  return marks >= 3 && text.indexOf('\n', end) !== -1 ? text.slice(0, end) : text
}
