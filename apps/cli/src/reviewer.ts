import { type Analysis, type Analyzer, type AnyRule, createAnalyzer } from '@marginalia/engine'
import type { Syntax } from '@marginalia/prose'
import type { Report } from '@marginalia/report'
import { rules, scale } from '@marginalia/rules'
import { wishesOf } from './front-matter.ts'
import { type Plan, profileOf } from './plan.ts'
import { Problem } from './problem.ts'

export interface Reviewer {
  /** Throws a Problem for a profile that does not exist and for a text that is too long. */
  review(source: string, syntax: Syntax, where: string, plan: Plan): Report
  /** The same, with everything that was understood. */
  analyze(source: string, syntax: Syntax, where: string, plan: Plan): Analysis
  /** Drop what is remembered of a place. */
  forget(where: string): void
}

export interface ReviewerOptions {
  /** Milliseconds by rule are added here. */
  readonly times?: Map<string, number>
  /** Remember the last analysis of each place, for texts that are reviewed again and again. */
  readonly incremental?: boolean
}

export function openReviewer({ times, incremental = false }: ReviewerOptions = {}): Reviewer {
  const analyzers = new Map<string, Analyzer>()
  const previous = new Map<string, { readonly analyzer: Analyzer; readonly analysis: Analysis }>()
  const all = times ? rules.map(rule => timed(rule, times)) : rules
  return {
    analyze,
    review: (source, syntax, where, plan) => analyze(source, syntax, where, plan).report,
    forget: where => void previous.delete(where),
  }

  function analyze(source: string, syntax: Syntax, where: string, plan: Plan): Analysis {
    const wishes = syntax === 'text' ? null : wishesOf(source, where)
    const analyzer = analyzerFor(plan.profile ?? wishes?.profile ?? plan.fallback, plan)
    const prompt = plan.prompt ?? (wishes?.prompt != null ? null : plan.fallbackPrompt)
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
      if (error instanceof RangeError) throw new Problem(error.message, where)
      throw error
    }
  }

  function analyzerFor(name: string, plan: Plan): Analyzer {
    const key = JSON.stringify([name, plan.rules, plan.terms])
    let analyzer = analyzers.get(key)
    if (!analyzer) {
      analyzer = createAnalyzer(all, profileOf(name, plan), scale)
      analyzers.set(key, analyzer)
    }
    return analyzer
  }
}

/** The same rule, with a watch beside it. */
function timed(rule: AnyRule, times: Map<string, number>): AnyRule {
  return {
    ...rule,
    check(unit, options) {
      const start = performance.now()
      try {
        return [...rule.check(unit, options)]
      } finally {
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start)
      }
    },
  }
}
