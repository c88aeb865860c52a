import type { Category, Level, Report } from '@marginalia/report'
import { profiles, rules } from '@marginalia/rules'
import { openLibrary } from './library-reviewer.ts'

export * from '@marginalia/report'

/** What a rule is set to: a level, or a level and options. */
export type RuleSetting =
  | Level
  | 'off'
  | {
      readonly level?: Level | 'off'
      readonly options?: Readonly<Record<string, number | boolean | readonly string[]>>
    }

/** Words that no note is about, in all their forms. */
export interface Vocabulary {
  readonly terms?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly names?: readonly string[]
}

/** A rule of your own, as data, as in a configuration. */
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
  readonly flags?: readonly string[]
  readonly passes?: readonly string[]
}

/** How texts are reviewed: what a configuration may say of all documents. */
export interface AnalyzerOptions {
  /** Name of a profile. Wins over front matter; `written-assessment` where neither names one. */
  readonly profile?: string
  /** Settings by rule, or levels by `rule/message`, on top of the profile. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly vocabulary?: Vocabulary
  /** Rules of your own: a term `synergy` is the rule `team-synergy`. */
  readonly terms?: Readonly<Record<string, Term>>
}

export interface TextOptions {
  /** How the text is written; `markdown` where it is not given. */
  readonly syntax?: 'markdown' | 'mdx' | 'text' | 'html'
  /** Id of the published question the text answers. */
  readonly prompt?: string
}

export interface Analyzer {
  /** Name of the profile of a text whose front matter names none. */
  readonly profile: string
  /**
   * The report about a text. The same text always gets the same report. What has not changed since
   * the last call is not looked at again. Throws above 20 million characters, and for a profile in
   * front matter that does not exist.
   */
  review(text: string, options?: TextOptions): Report
}

/** Names of the profiles that come with Marginalia. */
export const profileNames: readonly string[] = [...profiles.keys()]

/** Ids of its rules. */
export const ruleIds: readonly string[] = rules.map(rule => rule.id)

/**
 * Make an analyzer once, and review many texts. Throws for what the command refuses, with the same words: a profile or a
 * rule that does not exist, an option out of its bounds, a key nobody knows.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { profile, analyze } = openLibrary(options)
  return { profile, review: (text, options) => analyze(text, options).report }
}

/** The report about one text. */
export function review(text: string, options: AnalyzerOptions & TextOptions = {}): Report {
  const { syntax, prompt, ...rest } = options
  return createAnalyzer(rest).review(text, {
    ...(syntax === undefined ? {} : { syntax }),
    ...(prompt === undefined ? {} : { prompt }),
  })
}
