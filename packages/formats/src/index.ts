import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import type { Format } from './format.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty/pretty.ts'
import { rdjson } from './rdjson.ts'
import { sarif } from './sarif.ts'

export { bankFormats } from './bank-formats.ts'
export { type BankFormat, type BankReview, bankSummary } from './bank-review.ts'
export { clip, columns, wrap } from './columns.ts'
export { count, countsInWords } from './counting.ts'
export { escapeMarkdown } from './escape.ts'
export * from './format.ts'
export { sizesOf } from './overview.ts'
export { paintFor } from './pretty/paint.ts'
export { printable } from './printable.ts'
export { type Show, shows } from './reading.ts'

/** Every way to write a review down, in the order in which help names them. */
export const formats: readonly Format[] = [
  pretty,
  compact,
  json,
  ndjson,
  markdown,
  html,
  sarif,
  junit,
  checkstyle,
  github,
  gitlab,
  rdjson,
]
