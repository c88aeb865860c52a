import { actors, closed, count, finding, list, metric, nullable, number, part, rule } from './schema.ts'

/** A value before and after. */
const change = <S>(value: S) => ({ type: 'array', prefixItems: [value, value], items: false, minItems: 2 })

const comparison = closed({
  version: { const: 1 },
  findings: closed({
    resolved: list(finding),
    added: list(finding),
    standing: list(change(finding)),
  }),
  metrics: closed({ lost: list(metric), added: list(metric) }),
  sections: list(
    closed({
      part,
      words: change(count),
      share: change({ type: 'integer', minimum: 0, maximum: 100 }),
    }),
  ),
  measures: closed({
    words: change(count),
    characters: change(count),
    sentences: change(count),
    meanSentence: change(number),
    readingEase: change(nullable(number)),
    grade: change(nullable(number)),
    actors: change(actors),
  }),
})

const path = { type: 'string' } as const

/**
 * JSON Schema (2020-12) of what `marginalia compare --format json` prints: the two paths as they were
 * given, the rules that the findings name, and a Comparison. Closed everywhere, as that of a report.
 */
export const comparisonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Marginalia comparison',
  ...closed({ version: { const: 1 }, old: path, new: path, rules: list(rule), comparison }),
} as const
