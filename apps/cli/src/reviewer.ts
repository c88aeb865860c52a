import { type AnyRule, type Reviewer, openReviewer as reviewerFor } from '@marginalia/engine'
import { catalog } from './catalog.ts'

export interface ReviewerOptions {
  /** Milliseconds by rule are added here. */
  readonly times?: Map<string, number>
  /** Remember the last analysis of each place, for texts that are reviewed again and again. */
  readonly incremental?: boolean
}

export function openReviewer({ times, incremental = false }: ReviewerOptions = {}): Reviewer {
  const rules = times ? catalog.rules.map(rule => timed(rule, times)) : catalog.rules
  return reviewerFor({ ...catalog, rules }, incremental)
}

/** The same rule, with a watch beside it. */
function timed(rule: AnyRule, times: Map<string, number>): AnyRule {
  return {
    ...rule,
    check(unit, options) {
      const start = performance.now()
      try {
        return [...rule.check(unit, options)]
      } finally {
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start)
      }
    },
  }
}
