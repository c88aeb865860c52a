import type { Syntax } from '@marginalia/prose'
import { type Analysis, type Analyzer, createAnalyzer } from '../analyzer.ts'
import { Mistake } from '../mistake.ts'
import { briefOf, refuseUnknown, wishesOf } from '../wish.ts'
import { type Plan, profileOf, rulesOf } from './plan.ts'
import type { Catalog } from './shape.ts'

export interface Reviewer {
  /** Throws a Mistake for a profile that does not exist and for a text that is too long. */
  analyze(source: string, syntax: Syntax, where: string, plan: Plan): Analysis
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
    analyze(source, syntax, where, plan) {
      const wishes = wishesOf(source, syntax, catalog.profiles)
      if (plan.profile === null) refuseUnknown(wishes, catalog.profiles, where)
      const { profile, prompt } = briefOf(wishes, plan, {
        profile: plan.fallback,
        prompt: plan.fallbackPrompt,
      })
      const analyzer = analyzerFor(profile, plan)
      const before = previous.get(where)
      try {
        const analysis = analyzer.analyze(source, {
          syntax,
          ...(prompt === null ? {} : { prompt }),
          ...(before?.analyzer === analyzer ? { previous: before.analysis } : {}),
        })
        if (incremental) previous.set(where, { analyzer, analysis })
        return analysis
      } catch (error) {
        if (error instanceof RangeError) throw new Mistake(error.message, where)
        throw error
      }
    },
    forget: where => void previous.delete(where),
  }

  function analyzerFor(name: string, plan: Plan): Analyzer {
    const key = JSON.stringify([name, plan.rules, plan.vocabulary, plan.terms])
    const made =
      analyzers.get(key) ?? createAnalyzer(rulesOf(catalog, plan), profileOf(name, plan, catalog), catalog)
    analyzers.set(key, made)
    return made
  }
}
