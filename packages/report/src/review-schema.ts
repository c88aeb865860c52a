import { closed, count, list, reportSchema } from './schema.ts'

const { $schema, title: _, ...report } = reportSchema

/** JSON Schema (2020-12) of what `marginalia review --format json` prints: every file with its report, and all together. */
export const reviewSchema = {
  $schema,
  title: 'Marginalia review',
  ...closed({
    version: { const: 1 },
    files: list(closed({ path: { type: 'string' }, report })),
    summary: closed({
      files: count,
      words: count,
      findings: closed({ error: count, warning: count, note: count }),
    }),
  }),
} as const
