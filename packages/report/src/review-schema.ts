import { closed, countSchema, listSchema, reportSchema } from './schema.ts'

const { $schema, title: _, ...report } = reportSchema

/** JSON Schema (2020-12) of what `marginalia review --format json` prints: every file with its report, and all together. */
export const reviewSchema = {
  $schema,
  title: 'Marginalia review',
  ...closed({
    version: { const: 1 },
    files: listSchema(closed({ path: { type: 'string' }, report })),
    summary: closed({
      files: countSchema,
      words: countSchema,
      findings: closed({ error: countSchema, warning: countSchema, note: countSchema }),
    }),
  }),
} as const
