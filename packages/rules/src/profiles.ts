import type { Profile } from '@marginalia/engine'
import { list } from './generated/profiles.ts'

/** What a text is reviewed as when nobody says. */
export const defaultProfile = 'written-assessment'

const known = list as unknown as readonly Profile[]

/** The profiles that come with Marginalia, by name: the usual one first. Each is a file of `profiles/`. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  [...known]
    .sort((a, b) => Number(b.name === defaultProfile) - Number(a.name === defaultProfile))
    .map(profile => [profile.name, profile]),
)
