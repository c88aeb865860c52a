import type { Syntax } from '@marginalia/prose'
import { type Analysis, type Analyzer, createAnalyzer } from '../analyzer.ts'
import { type Explanation, explain } from '../explain.ts'
import { Mistake } from '../mistake.ts'
import { briefOf, refuseUnknown, wishesOf } from '../wish.ts'
import { type Plan, profileOf, rulesOf } from './plan.ts'
import type { Catalog } from './shape.ts'

/** A text to review, and what decides how. */
export interface TextToReview {
  readonly source: string
  readonly syntax: Syntax
  /** What a mistake in it is told with, and what is remembered of it is remembered by. */
  readonly where: string
  readonly plan: Plan
}

export interface Reviewer {
  /** Throws a Mistake for a profile that does not exist and for a text that is too long. */
  analyze(source: string, syntax: Syntax, where: string, plan: Plan): Analysis
  /**
   * Why a rule notes the sentence at an offset or does not; null where there is no such sentence or rule. Throws as
   * `analyze` does.
   * @param offset UTF-16, in the source
   */
  explain(rule: string, offset: number, text: TextToReview): Explanation | null
  /** Drop what is remembered of a place. */
  forget(where: string): void
}

/**
 * Reviews texts as their plan, and what they ask for themselves, will have it.
 * @param incremental remember the last analysis of each place, for texts that are reviewed again and again
 */
export function openReviewer(catalog: Catalog, incremental = false): Reviewer {
  const analyzers = new Map<string, Analyzer>()
  const previous = new Map<string, { readonly analyzer: Analyzer; readonly analysis: Analysis }>()
  return {
    analyze: (source, syntax, where, plan) => review({ source, syntax, where, plan }).analysis,
    explain(id, offset, text) {
      const rules = new Map(rulesOf(catalog, text.plan).map(rule => [rule.id, rule]))
      const rule = rules.get(id)
      if (!rule) return null
      const { analysis, analyzer, options } = review(text)
      const apart = analyzer.analyze(text.source, { ...options, apart: true, previous: analysis })
      return explain(rule, offset, { analysis, apart, rules, scale: catalog.scale ?? null })
    },
    forget: where => void previous.delete(where),
  }

  function review({ source, syntax, where, plan }: TextToReview) {
    const wishes = wishesOf(source, syntax, catalog.profiles)
    if (plan.profile === null) refuseUnknown(wishes, catalog.profiles, where)
    const { profile, prompt } = briefOf(wishes, plan, {
      profile: plan.fallback,
      prompt: plan.fallbackPrompt,
    })
    const analyzer = analyzerFor(profile, plan)
    const before = previous.get(where)
    const options = { syntax, ...(prompt === null ? {} : { prompt }) }
    try {
      const analysis = analyzer.analyze(source, {
        ...options,
        ...(before?.analyzer === analyzer ? { previous: before.analysis } : {}),
      })
      if (incremental) previous.set(where, { analyzer, analysis })
      return { analysis, analyzer, options }
    } catch (error) {
      if (error instanceof RangeError) throw new Mistake(error.message, where)
      throw error
    }
  }

  function analyzerFor(name: string, plan: Plan): Analyzer {
    const key = JSON.stringify([name, plan.rules, plan.vocabulary, plan.terms])
    const made =
      analyzers.get(key) ?? createAnalyzer(rulesOf(catalog, plan), profileOf(name, plan, catalog), catalog)
    analyzers.set(key, made)
    return made
  }
}
