import { bankRuleIds } from '@marginalia/bank/rules'
import { type Catalog, unknownProfile } from '@marginalia/engine'
import { interview, profiles, rules, scale } from '@marginalia/rules'
import { Problem } from './problem.ts'

/** Everything that documents can be reviewed by. */
export const catalog: Catalog = { rules, profiles, scale, interview, elsewhere: bankRuleIds }

/** Throws a Problem that names the profiles there are. */
export function checkProfile(name: string): void {
  if (!profiles.has(name)) throw new Problem(unknownProfile(name, profiles))
}
