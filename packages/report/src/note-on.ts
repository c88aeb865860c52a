import type { Finding, Remark } from './report.ts'

/** One note on several places: the first says what it is about, the others follow in the order of the text. */
export function noteOn([first, ...others]: readonly Remark[]): Finding | null {
  if (!first) return null
  const { rule, message, span, level, data, fingerprint } = first
  return { rule, message, span, level, data, fingerprint, also: others.map(alone).sort(byPlace) }
}

const alone = ({ rule, message, span, level, data, fingerprint }: Remark): Remark => ({
  rule,
  message,
  span,
  level,
  data,
  fingerprint,
})

const byPlace = (a: Remark, b: Remark): number => a.span[0] - b.span[0] || a.span[1] - b.span[1]
