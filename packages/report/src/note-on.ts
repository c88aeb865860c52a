import type { Finding, Remark } from './report.ts'

/** One note on several places: the first says what it is about, the others follow as they come. */
export function noteOn([first, ...others]: readonly Remark[]): Finding | null {
  if (!first) return null
  const { rule, message, span, level, data, fingerprint } = first
  return { rule, message, span, level, data, fingerprint, also: others.map(alone) }
}

const alone = ({ rule, message, span, level, data, fingerprint }: Remark): Remark => ({
  rule,
  message,
  span,
  level,
  data,
  fingerprint,
})
