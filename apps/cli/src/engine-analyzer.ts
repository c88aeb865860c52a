import { type Analyzer, createAnalyzer, type Profile, resolveProfile } from '@marginalia/engine'
import { defaultProfile, profiles, rules, scale } from '@marginalia/rules'
import type { AnalyzerOptions } from './library.ts'

/** The engine's analyzer for the options of the library. Throws for a profile or a rule that does not exist. */
export function engineAnalyzer({
  profile = defaultProfile,
  rules: settings = {},
  terms = [],
}: AnalyzerOptions): Analyzer {
  for (const key of Object.keys(settings)) {
    const id = key.split('/')[0]!
    if (!rules.some(rule => rule.id === id)) throw new Error(`rule “${id}” does not exist`)
  }
  const own: Profile = {
    name: '',
    title: '',
    about: '',
    extends: profile,
    rules: settings,
    terms: terms.map(term => term.toLowerCase()),
  }
  const resolved = resolveProfile('', new Map([...profiles, ['', own]]))
  return createAnalyzer(rules, { ...resolved, name: profile }, scale)
}
