import type { Finding } from '@marginalia/report'
import type { AnyRule } from './rule.ts'

/** Notes a reader has room for in 1,000 words. */
const room = 12
/** However short the text is. */
const least = 3

/**
 * What a reader would write with room for about a dozen notes in 1,000 words: indices into `findings`, the most
 * important first, in the order of the text among equals.
 */
export function firstOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, AnyRule>,
  words: number,
): readonly number[] {
  const weights = findings.map(finding => weightOf(finding, rules.get(finding.rule)))
  return findings
    .map((_, index) => index)
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, Math.max(least, Math.floor((words * room) / 1000)))
}

function weightOf({ level, message, rule: _ }: Finding, rule: AnyRule | undefined): number {
  const weight = { error: 6, warning: 2, note: 0 }[level]
  return weight + (rule?.point === undefined ? 0 : 2) + (rule?.trust?.[message] ?? 0)
}
