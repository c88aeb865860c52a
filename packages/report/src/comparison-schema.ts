import {
  actors,
  closed,
  countSchema,
  finding,
  listSchema,
  metric,
  nullable,
  numberSchema,
  part,
  rule,
} from './schema.ts'

/** A value before and after. */
const change = <S>(value: S) => ({ type: 'array', prefixItems: [value, value], items: false, minItems: 2 })

const comparison = closed({
  version: { const: 1 },
  findings: closed({
    resolved: listSchema(finding),
    added: listSchema(finding),
    standing: listSchema(change(finding)),
  }),
  metrics: closed({ lost: listSchema(metric), added: listSchema(metric) }),
  sections: listSchema(
    closed({
      part,
      words: change(countSchema),
      share: change({ type: 'integer', minimum: 0, maximum: 100 }),
    }),
  ),
  measures: closed({
    words: change(countSchema),
    characters: change(countSchema),
    sentences: change(countSchema),
    meanSentence: change(numberSchema),
    readingEase: change(nullable(numberSchema)),
    grade: change(nullable(numberSchema)),
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
  ...closed({ version: { const: 1 }, old: path, new: path, rules: listSchema(rule), comparison }),
} as const
