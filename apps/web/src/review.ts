import type { Analysis, Analyzer } from '@marginalia/engine'
import type { Finding, Report, RuleInfo } from '@marginalia/report'
import { computed, signal } from '@preact/signals'
import type { Brief } from './store/draft.ts'

/** A report and the very text it is about. */
export interface Review {
  readonly text: string
  readonly report: Report
  readonly brief: Brief
  /** Milliseconds: the shorter of the last two analyses. */
  readonly took: number
}

type Rules = typeof import('@marginalia/rules')

export const review = signal<Review | null>(null)
export const rulesOf = computed<ReadonlyMap<string, RuleInfo>>(
  () => new Map(review.value?.report.rules.map(rule => [rule.id, rule])),
)
/** Everything there is to know about rules and profiles, once it has arrived. */
export const library = signal<Rules | null>(null)

let analyzer: Analyzer | null = null
let made = ''
let lastTook = 0
let previous: Analysis | undefined

/** Fetch the rules: a file of their own, so that the page can be read before they are here. */
export async function loadRules(): Promise<Rules> {
  library.value ??= await import('@marginalia/rules')
  return library.value
}

/** An analyzer for a way of reviewing. A profile nobody knows any more counts as the default. */
export function analyzerOf({ profile, off }: Brief): Analyzer {
  const rules = library.value
  if (!rules) throw new Error('the rules have not been loaded')
  const name = rules.profiles.has(profile) ? profile : rules.defaultProfile
  if (off.length === 0) return rules.analyzerFor(name)
  const switched = Object.fromEntries(off.map(id => [id, 'off' as const]))
  return rules.analyzerFor('own', [{ name: 'own', title: 'own', about: '', extends: name, rules: switched }])
}

/** Review a text now, in the same turn: there is nothing to wait for and nothing to cancel. */
export function reviewNow(text: string, brief: Brief): Review | null {
  if (!library.value) return null
  const key = `${brief.profile} ${brief.off.join()}`
  if (!analyzer || key !== made) {
    analyzer = analyzerOf(brief)
    made = key
    previous = undefined
  }
  const begun = performance.now()
  previous = analyzer.analyze(text, {
    ...(brief.prompt === null ? {} : { prompt: brief.prompt }),
    ...(previous ? { previous } : {}),
  })
  const took = performance.now() - begun
  // The first reading of a text takes longer than any later one; two in a row tell how long a key takes.
  const done = { text, brief, report: previous.report, took: Math.min(took, lastTook) }
  lastTook = took
  review.value = done
  return done
}

/** Where a finding's rule stands; a finding without a rule would be a defect of the engine. */
export const infoOf = (finding: Finding, rules: ReadonlyMap<string, RuleInfo>): RuleInfo | undefined =>
  rules.get(finding.rule)
