import type { Format } from './format.ts'
import { json } from './json.ts'
import { pretty } from './pretty/pretty.ts'

export { clip, columns, wrap } from './columns.ts'
export { count, countsInWords } from './counting.ts'
export * from './format.ts'
export { paintFor } from './pretty/paint.ts'
export { printable } from './printable.ts'

/** Every way to write a review down, in the order in which help names them. */
export const formats: readonly Format[] = [pretty, json]
