import { type Analyzer, createAnalyzer, type Profile, resolveProfile } from '@marginalia/engine'
import { rules } from './generated/rules.ts'
import { defaultProfile, profiles } from './profiles.ts'
import { scale } from './scale.ts'

export { levelFor, measured } from './measured.ts'
export { type CountedSign, type ScaleFile, scaleFile, scaleOf } from './scale.ts'
export { defaultProfile, profiles, rules, scale }

/** An analyzer with every rule of this package. Throws when no profile has that name. */
export function analyzerFor(name: string = defaultProfile, more: readonly Profile[] = []): Analyzer {
  const known = new Map([...profiles, ...more.map(profile => [profile.name, profile] as const)])
  return createAnalyzer(rules, resolveProfile(name, known), scale)
}
