import { fingerprint, type Level } from '@marginalia/report'
import { levelOf, optionsOf, type ResolvedProfile } from './profile.ts'
import type { AnyRule, Options, Scope } from './rule.ts'

/** A rule as a profile has it: what would otherwise be worked out again for every hit. */
export interface ReadyRule {
  readonly rule: AnyRule
  readonly options: Options
  /** By message. */
  readonly levels: ReadonlyMap<string, Level | 'off'>
  /** Fingerprints by message and identity: hits in a document are known by the same after most keys. */
  readonly prints: Map<string, string>
}

/** The rules of which a profile leaves at least one message on. */
export function readyRules(all: readonly AnyRule[], profile: ResolvedProfile): ReadyRule[] {
  return all
    .map(rule => ({
      rule,
      options: optionsOf(rule, profile),
      levels: new Map(Object.keys(rule.messages).map(message => [message, levelOf(rule, message, profile)])),
      prints: new Map<string, string>(),
    }))
    .filter(({ levels }) => [...levels.values()].some(level => level !== 'off'))
}

export const inScope = (ready: readonly ReadyRule[], scope: Scope): ReadyRule[] =>
  ready.filter(({ rule }) => rule.scope === scope)

/** What a finding is known by: its rule and message, and what it is about, wherever that stands. */
export function printOf({ rule, prints }: ReadyRule, message: string, identity: string): string {
  const told = `${message} ${identity}`
  const known = prints.get(told)
  if (known !== undefined) return known
  const print = fingerprint(`${rule.id} ${told}`)
  // Words come and go while somebody types.
  if (prints.size >= mostPrints) prints.clear()
  prints.set(told, print)
  return print
}

const mostPrints = 500
