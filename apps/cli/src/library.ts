import type { Level, Report } from '@marginalia/report'
import { profiles, rules } from '@marginalia/rules'
import { engineAnalyzer } from './engine-analyzer.ts'

export * from '@marginalia/report'

/** What a rule is set to: a level, or a level and options. */
export type RuleSetting =
  | Level
  | 'off'
  | {
      readonly level?: Level | 'off'
      readonly options?: Readonly<Record<string, number | boolean | readonly string[]>>
    }

export interface AnalyzerOptions {
  /** Name of a profile; `written-assessment` where it is not given. */
  readonly profile?: string
  /** Settings by rule, or levels by `rule/message`, on top of the profile. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Words a note is never about. */
  readonly terms?: readonly string[]
}

export interface TextOptions {
  /** How the text is written; `markdown` where it is not given. */
  readonly syntax?: 'markdown' | 'mdx' | 'text'
  /** Id of the published question the text answers. */
  readonly prompt?: string
}

export interface Analyzer {
  /** Name of the profile. */
  readonly profile: string
  /**
   * The report about a text. The same text always gets the same report. What has not changed since
   * the last call is not looked at again. Throws RangeError above 20 million characters.
   */
  review(text: string, options?: TextOptions): Report
}

/** Names of the profiles that come with Marginalia. */
export const profileNames: readonly string[] = [...profiles.keys()]

/** Ids of its rules. */
export const ruleIds: readonly string[] = rules.map(rule => rule.id)

/** Make an analyzer once, and review many texts. Throws for a profile or a rule that does not exist. */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const analyzer = engineAnalyzer(options)
  let previous: ReturnType<typeof analyzer.analyze> | undefined
  return {
    profile: analyzer.profile.name,
    review(text, { syntax, prompt } = {}) {
      previous = analyzer.analyze(text, {
        ...(syntax === undefined ? {} : { syntax }),
        ...(prompt === undefined ? {} : { prompt }),
        ...(previous === undefined ? {} : { previous }),
      })
      return previous.report
    },
  }
}

/** The report about one text. */
export function review(text: string, options: AnalyzerOptions & TextOptions = {}): Report {
  return createAnalyzer(options).review(text, options)
}
