import type { MarkedDocument } from './gold.ts'

const developed = 3

/**
 * The authors whose errors were read while the rules were written: the three with the most
 * documents. The others were scored; their errors were never read.
 */
export function developmentAuthors(documents: readonly MarkedDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { author } of documents) counts.set(author, (counts.get(author) ?? 0) + 1)
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, developed)
      .map(([author]) => author),
  )
}
