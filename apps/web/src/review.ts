import type { Analysis, AnalyzeOptions, Analyzer } from '@marginalia/engine'
import type { Report } from '@marginalia/report'
import { batch, computed, signal } from '@preact/signals'
import { AfterFrame } from './after-frame.ts'
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

/** Milliseconds an analysis may take between two keys, for the second may come meanwhile. */
const most = 40
/** Times as long as an analysis takes that there must be between keys: of a held key most are not answered. */
const room = 3
/** Milliseconds without a key that what is not answered at once waits for. */
const pause = 120
let waited = 0
let lastKey = 0

/**
 * Is a key answered right after its frame? Not while each of the last analyses took so long that the next key would
 * have to wait: the least counts, for the first ones wait for the browser to compile and any of them may meet a hiccup.
 * One key in ten is answered all the same, for the text may have become shorter.
 */
function isQuick(): boolean {
  const now = performance.now()
  const between = now - lastKey
  lastKey = now
  const cost = Math.min(...costs)
  const quick = costs.length < remembered || cost <= Math.min(most, between / room) || waited === 9
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

/** What is on the desk, once keys wait for their notes. */
let desk: (() => { readonly text: string; readonly brief: Brief }) | null = null
let paused: ReturnType<typeof setTimeout> | undefined
const drawn = new AfterFrame(answer)

/**
 * Review what a key has left, once the key can be seen. Keys that come before that are answered together; `now` says
 * what there is then.
 */
export function reviewSoon(now: NonNullable<typeof desk>): void {
  desk = now
  clearTimeout(paused)
  if (isQuick()) drawn.request()
  else {
    drawn.drop()
    paused = setTimeout(answer, pause)
  }
}

/** The review of the text as it stands: keys that wait for their notes get them. */
export function reviewOfNow(): Review | null {
  answer()
  return review.value
}

function answer(): void {
  if (!desk) return
  const { text, brief } = desk()
  reviewNow(text, brief, true)
}

/**
 * Review a text now, in the same turn. `afterKey`: the text differs from the last one by a key, so the time it takes
 * says what the next one will take.
 */
export function reviewNow(text: string, brief: Brief, afterKey = false): Review | null {
  desk = null
  clearTimeout(paused)
  drawn.drop()
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
  // For tests, the benchmark and anybody's developer tools, as is `rest`; only the last one is held.
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
  performance.clearMarks('rest')
  performance.mark('rest')
}
