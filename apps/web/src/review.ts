import type { Analysis, AnalyzeOptions, Analyzer } from '@marginalia/engine'
import type { Report } from '@marginalia/report'
import { batch, computed, signal } from '@preact/signals'
import { unreadable } from './language.ts'
import type { Brief } from './store/draft.ts'
import { briefFor } from './wishes.ts'

/** A report and the very text it is about. */
export interface Review {
  readonly text: string
  readonly report: Report
  readonly brief: Brief
}

/** What the rules of this project, and the language they are written in, offer the page. */
export type Rules = typeof import('@marginalia/rules') &
  Pick<typeof import('@marginalia/narrative'), 'principles' | 'promptOf' | 'prompts'> &
  Pick<typeof import('@marginalia/engine'), 'briefOf' | 'wishesOf'> &
  Pick<typeof import('@marginalia/bank/rules'), 'bankRuleIds'>

export const review = signal<Review | null>(null)
/** The review as far as it has come to rest: what is drawn from far away may follow a moment after the notes. */
export const rested = signal<Review | null>(null)
/** Why notes on the text at rest mean little, if they do. */
export const unreadableNow = computed(() => {
  const now = rested.value
  return now ? unreadable(now.text, now.report.measures) : null
})

/** Everything there is to know about rules and profiles, once it has arrived. */
export const library = signal<Rules | null>(null)

let analyzer: Analyzer | null = null
let made = ''
const remembered = 4
/** Milliseconds of the last analyses after a key. */
let costs: readonly number[] = []

/** Milliseconds an analysis may take within a key. */
const frame = 24
let waited = 0

/**
 * Is the next key answered at once? Not while each of the last analyses took longer than a frame may:
 * the least counts, for the first ones wait for the browser to compile and any of them may meet a hiccup.
 * One key in ten is answered all the same, for the text may have become shorter.
 */
export function isQuick(): boolean {
  const quick = costs.length < remembered || Math.min(...costs) <= frame || waited === 9
  waited = quick ? 0 : waited + 1
  return quick
}

let previous: Analysis | undefined

/** Fetch the rules: a file of their own, so that the page can be read before they are here. */
export async function loadRules(): Promise<Rules> {
  const [rules, { principles, promptOf, prompts }, { briefOf, wishesOf }, { bankRuleIds }] =
    await Promise.all([
      import('@marginalia/rules'),
      import('@marginalia/narrative'),
      import('@marginalia/engine'),
      import('@marginalia/bank/rules'),
    ])
  library.value ??= { ...rules, principles, promptOf, prompts, briefOf, wishesOf, bankRuleIds }
  return library.value
}

/** An analyzer for a way of reviewing. A profile nobody knows any more counts as the default. */
export function analyzerOf({ profile, off }: Brief): Analyzer {
  const rules = library.value
  if (!rules) throw new Error('the rules have not been loaded')
  const name = rules.profiles.has(profile) ? profile : rules.defaultProfile
  if (off.length === 0) return rules.analyzerFor(name, [], rules.bankRuleIds)
  const switched = Object.fromEntries(off.map(id => [id, 'off' as const]))
  const own = { name: 'own', title: 'own', about: '', extends: name, rules: switched }
  return rules.analyzerFor('own', [own], rules.bankRuleIds)
}

const optionsOf = ({ syntax, prompt }: Brief): AnalyzeOptions => ({
  ...(syntax === undefined ? {} : { syntax }),
  ...(prompt === null ? {} : { prompt }),
})

/** An analysis of a text that is not on the desk, as it asks for or as was chosen. */
export function analysisOf(text: string, brief: Brief): Analysis {
  if (!library.value) throw new Error('the rules have not been loaded')
  const own = briefFor(text, brief, library.value)
  return analyzerOf(own).analyze(text, optionsOf(own))
}

/**
 * Review a text now, in the same turn: there is nothing to wait for and nothing to cancel. `afterKey`: the
 * text differs from the last one by a key, so the time it takes says what the next one will take.
 */
export function reviewNow(text: string, brief: Brief, afterKey = false): Review | null {
  if (!library.value) return null
  const begun = performance.now()
  const own = briefFor(text, brief, library.value)
  const key = `${own.profile} ${own.off.join()}`
  if (!analyzer || key !== made) {
    analyzer = analyzerOf(own)
    made = key
    previous = undefined
  }
  previous = analyzer.analyze(text, { ...optionsOf(own), ...(previous ? { previous } : {}) })
  const took = performance.now() - begun
  // For the benchmark and for anybody's developer tools; only the last one is held.
  performance.clearMeasures('review')
  performance.measure('review', { start: begun, duration: took })
  costs = afterKey ? [...costs.slice(1 - remembered), took] : costs
  const done = { text, brief, report: previous.report }
  batch(() => {
    review.value = done
    if (afterKey) restSoon(begun)
    else rest()
  })
  return done
}

let resting: ReturnType<typeof setTimeout> | undefined
/** While keys go on coming, the shape waits for a pause, but no longer than this. */
let restsBy = 0

function restSoon(now: number): void {
  if (resting === undefined) restsBy = now + 500
  clearTimeout(resting)
  resting = setTimeout(whenIdle, Math.max(0, Math.min(120, restsBy - now)), rest)
}

/** Between two keys rather than before the next, where the browser knows the difference. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'undefined') run()
  else requestIdleCallback(run, { timeout: 250 })
}

function rest(): void {
  clearTimeout(resting)
  resting = undefined
  rested.value = review.value
}
