import type { Profile, ResolvedProfile, Setting } from '@marginalia/engine'
import { resolveProfile } from '@marginalia/engine'
import { profiles } from '@marginalia/rules'
import type { Applied } from './config/resolve.ts'
import type { RuleSetting } from './library.ts'

/** Everything besides the text that decides what a report says. Plain data: it travels to workers and into cache keys. */
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
  readonly rules: readonly (readonly [rule: string, setting: RuleSetting])[]
  /** In lower case. */
  readonly terms: readonly string[]
}

export const planFor = (fallback: string, wishes: Partial<Plan> = {}): Plan => ({
  profile: null,
  fallback,
  prompt: null,
  fallbackPrompt: null,
  rules: [],
  terms: [],
  ...wishes,
})

/** What configuration says of a document, with wishes of whoever asks on top. */
export const planFrom = (
  applied: Applied,
  fallback: string,
  wishes: Partial<Pick<Plan, 'profile' | 'prompt'>> = {},
): Plan =>
  planFor(applied.profile?.value ?? fallback, {
    ...wishes,
    fallbackPrompt: applied.prompt?.value ?? null,
    rules: applied.rules.map(({ value }) => value),
    terms: applied.terms,
  })

/** A profile with the settings of a plan on top; it keeps its name. */
export function profileOf(name: string, plan: Plan): ResolvedProfile {
  if (plan.rules.length === 0 && plan.terms.length === 0) return resolveProfile(name, profiles)
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
  const configured: Profile = { name: '', title: '', about: '', extends: name, rules, terms: plan.terms }
  return { ...resolveProfile('', new Map([...profiles, ['', configured]])), name }
}
