import { type Catalog, unknownProfile } from '@marginalia/engine'
import { profiles, rules, scale } from '@marginalia/rules'
import { Problem } from './problem.ts'

/** Everything that documents can be reviewed by. */
export const catalog: Catalog = { rules, profiles, scale }

/** Throws a Problem that names the profiles there are. */
export function checkProfile(name: string): void {
  if (!profiles.has(name)) throw new Problem(unknownProfile(name, profiles))
}
