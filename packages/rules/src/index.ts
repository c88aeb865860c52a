import { type Analyzer, createAnalyzer, type Profile, resolveProfile } from '@marginalia/engine'
import { rules } from './generated/rules.ts'
import { interview } from './interview.ts'
import { defaultProfile, profiles } from './profiles.ts'
import { scale } from './scale.ts'

export {
  asHabit,
  type Figures,
  followers,
  inTexts,
  type JudgedCase,
  type JudgedFile,
  judgedFile,
} from './judged.ts'
export { levelFor, measured } from './measured.ts'
export {
  type CountedPoint,
  isLikelyBy,
  type PointScaleFile,
  type PointSign,
  pointScaleFile,
} from './point-scale.ts'
export { type CountedSign, type ScaleFile, scaleFile, scaleOf } from './scale.ts'
export { defaultProfile, interview, profiles, rules, scale }

/**
 * An analyzer with every rule of this package. Throws when no profile has that name.
 * @param elsewhere ids of rules about a folder, which a comment may name
 */
export function analyzerFor(
  name: string = defaultProfile,
  more: readonly Profile[] = [],
  elsewhere: ReadonlySet<string> = new Set(),
): Analyzer {
  const known = new Map([...profiles, ...more.map(profile => [profile.name, profile] as const)])
  return createAnalyzer(rules, resolveProfile(name, known), { scale, interview, elsewhere })
}
