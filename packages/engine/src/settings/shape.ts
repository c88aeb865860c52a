import type { Category, Level } from '@marginalia/report'
import type { Beside } from '../analyzer.ts'
import type { Profile, Setting } from '../profile.ts'
import type { AnyRule } from '../rule.ts'

/** The rules and profiles there are, and what they are weighed and asked by. */
export interface Catalog extends Beside {
  readonly rules: readonly AnyRule[]
  readonly profiles: ReadonlyMap<string, Profile>
}

/** Words that no note is about, in their inflections. */
export interface Vocabulary {
  /** Words that are fine here. */
  readonly terms?: readonly string[]
  /** Short forms that readers of these documents know. */
  readonly acronyms?: readonly string[]
  /** Names of people, teams and products. */
  readonly names?: readonly string[]
}

/** Words that a team does not want to read without a reason: a rule as data. It has no place for other words. */
export interface Term {
  /** Words or patterns; any of them is found. */
  readonly find: string | readonly string[]
  /** What is found and meant otherwise. */
  readonly except?: string | readonly string[]
  readonly why: string
  readonly ask: string
  readonly title?: string
  /** What is there; `{match}` stands for the words. */
  readonly message?: string
  readonly category?: Category
  readonly level?: Level
  /** Texts with «guillemets» around what is found, and texts in which nothing is: `marginalia test` tries them. */
  readonly flags?: readonly string[]
  readonly passes?: readonly string[]
}

/** What can be said of all documents, and of some of them. */
export interface Settings {
  readonly profile?: string
  readonly prompt?: string
  readonly rules?: Readonly<Record<string, Setting>>
  readonly vocabulary?: Vocabulary
}

export interface Override extends Settings {
  /** Patterns as in .gitignore, relative to the configuration file. */
  readonly files: readonly string[]
}

/** A configuration: data, never code. */
export interface Configuration extends Settings {
  readonly $schema?: string
  /** Other configurations, by path or by the name of a package; later ones and this one win. */
  readonly extends?: string | readonly string[]
  readonly terms?: Readonly<Record<string, Term>>
  readonly ignore?: readonly string[]
  readonly overrides?: readonly Override[]
}

/** What every rule may be set to. */
export const levels = ['error', 'warning', 'note', 'off'] as const

/** The rule that a term of a configuration is. The prefix keeps it apart from every rule there will ever be. */
export const teamRule = (name: string): string => `${teamPrefix}${name}`

export const teamPrefix = 'team-'
