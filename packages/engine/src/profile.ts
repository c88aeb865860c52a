import type { Level, Limits } from '@marginalia/report'
import type { AnyRule, Options } from './rule.ts'

export type Setting = Level | 'off' | { readonly level?: Level | 'off'; readonly options?: Options }

/** A kind of document: which rules look at it, how strictly, and what its instructions allow. */
export interface Profile {
  readonly name: string
  readonly title: string
  /** What it is for, and where its limits come from. */
  readonly about: string
  /** Name of the profile it starts from. */
  readonly extends?: string
  /** By rule id, or `rule/message` for one message. Rules that are not named keep their own level. */
  readonly rules: Readonly<Record<string, Setting>>
  readonly limits?: Partial<Limits>
  /**
   * True for stories, which always get a map; false for documents that tell none, which never get one. Of any other
   * it is drawn where the text reads like a story.
   */
  readonly story?: boolean
  /** Words and patterns that a finding is never about. */
  readonly terms?: readonly string[]
}

/** A profile with its ancestors folded in. */
export interface ResolvedProfile {
  readonly name: string
  readonly settings: ReadonlyMap<string, { readonly level?: Level | 'off'; readonly options: Options }>
  readonly limits: Limits
  readonly story: boolean | null
  readonly terms: ReadonlySet<string>
}

/** Fold a profile and its ancestors, nearest last. Throws on a missing ancestor or a cycle. */
export function resolveProfile(name: string, profiles: ReadonlyMap<string, Profile>): ResolvedProfile {
  const chain: Profile[] = []
  for (let next: string | undefined = name; next !== undefined; next = chain.at(-1)?.extends) {
    const profile = profiles.get(next)
    if (!profile) throw new Error(`profile “${next}” does not exist`)
    if (chain.includes(profile)) throw new Error(`profile “${next}” extends itself`)
    chain.push(profile)
  }
  const settings = new Map<string, { level?: Level | 'off'; options: Options }>()
  let limits: Limits = { characters: null, words: null, pages: null }
  let story: boolean | null = null
  const terms = new Set<string>()
  for (const profile of chain.reverse()) {
    limits = { ...limits, ...profile.limits }
    story = profile.story ?? story
    for (const term of profile.terms ?? []) terms.add(term)
    for (const [key, setting] of Object.entries(profile.rules)) {
      const { level, options } = typeof setting === 'string' ? { level: setting } : setting
      const before = settings.get(key)
      const merged = level ?? before?.level
      settings.set(key, {
        ...(merged === undefined ? {} : { level: merged }),
        options: { ...before?.options, ...options },
      })
    }
  }
  return { name, settings, limits, story, terms }
}

/** The level of one message of one rule under a profile. */
export function levelOf(rule: AnyRule, message: string, profile: ResolvedProfile): Level | 'off' {
  const ofRule = profile.settings.get(rule.id)?.level
  if (ofRule === 'off') return 'off'
  const own = rule.levels?.[message]
  const set = profile.settings.get(`${rule.id}/${message}`)?.level
  // A level for the whole rule does not wake a message that is off by default.
  return set ?? (own === 'off' ? own : (ofRule ?? own ?? rule.level))
}

export function optionsOf(rule: AnyRule, profile: ResolvedProfile): Options {
  return { ...rule.defaults, ...profile.settings.get(rule.id)?.options }
}
