import { type Profile, type ResolvedProfile, resolveProfile, type Setting } from '../profile.ts'
import type { AnyRule } from '../rule.ts'
import { type Catalog, type Settings, type Term, teamRule } from './shape.ts'
import { ruleOf } from './term.ts'

/** Everything besides the text that decides what a report says. Plain data: it travels to threads and into cache keys. */
export interface Plan {
  /** Wins over front matter. */
  readonly profile: string | null
  /** What a text without any wish of its own is reviewed as. */
  readonly fallback: string
  /** Wins over front matter. */
  readonly prompt: string | null
  /** Of a text that names none. */
  readonly fallbackPrompt: string | null
  /** Settings of a configuration, in the order in which they apply. */
  readonly rules: readonly (readonly [rule: string, setting: Setting])[]
  /** Words and patterns that no note is about. */
  readonly vocabulary: readonly string[]
  /** Rules of a team, by name. */
  readonly terms: readonly (readonly [name: string, term: Term])[]
}

export const planFor = (fallback: string, wishes: Partial<Plan> = {}): Plan => ({
  profile: null,
  fallback,
  prompt: null,
  fallbackPrompt: null,
  rules: [],
  vocabulary: [],
  terms: [],
  ...wishes,
})

/** All words of a vocabulary, each once. */
export const vocabularyOf = (all: readonly Settings['vocabulary'][]): string[] =>
  [
    ...new Set(all.flatMap(one => [one?.terms, one?.acronyms, one?.names].flatMap(words => words ?? []))),
  ].sort()

/** The rules there are and those of a team. */
export const rulesOf = ({ rules }: Catalog, { terms }: Plan): readonly AnyRule[] =>
  terms.length === 0 ? rules : [...rules, ...terms.map(([name, term]) => ruleOf(teamRule(name), term))]

/** A profile with the settings of a plan on top; it keeps its name. */
export function profileOf(name: string, plan: Plan, { profiles }: Catalog): ResolvedProfile {
  if (plan.rules.length === 0 && plan.vocabulary.length === 0) return resolveProfile(name, profiles)
  const rules: Record<string, Setting> = {}
  for (const [key, setting] of plan.rules) {
    const { level, options } = typeof setting === 'string' ? { level: setting } : setting
    const before = rules[key]
    const known = typeof before === 'object' ? before : {}
    const chosen = level ?? known.level
    rules[key] = {
      ...(chosen === undefined ? {} : { level: chosen }),
      options: { ...known.options, ...options },
    }
  }
  const configured: Profile = { name: '', title: '', about: '', extends: name, rules, terms: plan.vocabulary }
  return { ...resolveProfile('', new Map([...profiles, ['', configured]])), name }
}
