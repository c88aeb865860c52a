import type { Analyzer } from '@marginalia/engine'
import { frontMatterOf, type Syntax } from '@marginalia/prose'
import { linesOf, type Report } from '@marginalia/report'
import { analyzerFor, profiles } from '@marginalia/rules'
import { didYouMean } from './nearest.ts'
import { Problem } from './problem.ts'

export interface ReviewerOptions {
  /** Wins over front matter. */
  readonly profile?: string | undefined
  /** What a text without any wish of its own is reviewed as. */
  readonly fallback: string
  /** Id of a prompt; wins over front matter. */
  readonly prompt?: string | undefined
}

export interface Reviewer {
  /** Throws a Problem for a profile that does not exist and for a text that is too long. */
  review(source: string, syntax: Syntax, where: string): Report
}

export function openReviewer({ profile, fallback, prompt }: ReviewerOptions): Reviewer {
  if (profile !== undefined) checkProfile(profile)
  const analyzers = new Map<string, Analyzer>()
  return {
    review(source, syntax, where) {
      const name = profile ?? profileIn(source, syntax, where) ?? fallback
      let analyzer = analyzers.get(name)
      if (!analyzer) {
        analyzer = analyzerFor(name)
        analyzers.set(name, analyzer)
      }
      try {
        return analyzer.analyze(source, { syntax, ...(prompt === undefined ? {} : { prompt }) }).report
      } catch (error) {
        if (error instanceof RangeError) throw new Problem(error.message, where)
        throw error
      }
    },
  }
}

/** Throws a Problem that names what there is. */
export function checkProfile(name: string, where?: string): void {
  if (profiles.has(name)) return
  const known = [...profiles.keys()]
  throw new Problem(
    `profile “${name}” does not exist; expected one of ${known.join(', ')}${didYouMean(name, known)}`,
    where,
  )
}

/** The profile a text asks for in its front matter. */
function profileIn(source: string, syntax: Syntax, where: string): string | null {
  if (syntax === 'text' || !/^\uFEFF?---/.test(source)) return null
  const frontMatter = frontMatterOf(source)
  const wish = frontMatter?.data?.profile
  if (!frontMatter || wish === undefined || wish === null) return null
  const at = Math.max(0, frontMatter.yaml.search(/^profile\s*:/m))
  const place = `${where}:${linesOf(source).at(frontMatter.start + at).line}`
  if (typeof wish !== 'string') throw new Problem('“profile” in the front matter is not a name', place)
  checkProfile(wish, place)
  return wish
}
