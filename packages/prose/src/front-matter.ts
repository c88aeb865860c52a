import type { Span } from '@marginalia/report'
import { JSON_SCHEMA, load } from 'js-yaml'

export interface FrontMatter {
  /** The whole block, fences included. */
  readonly span: Span
  /** The YAML between the fences. */
  readonly yaml: string
  /** Where the YAML begins. */
  readonly start: number
  /** Null where the YAML could not be read. */
  readonly data: Readonly<Record<string, unknown>> | null
}

const block = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
const longest = 100_000

/** YAML front matter at the very beginning of a document, or null. */
export function frontMatterOf(source: string): FrontMatter | null {
  if (!source.startsWith('---') && !source.startsWith('\uFEFF---')) return null
  const match = block.exec(source.slice(0, longest))
  if (!match) return null
  const yaml = match[1] ?? ''
  const start = source.indexOf('\n') + 1
  const at = (data: FrontMatter['data']): FrontMatter => ({ span: [0, match[0].length], yaml, start, data })
  try {
    const data: unknown = load(yaml, { schema: JSON_SCHEMA, maxAliases: 0 })
    if (data === undefined || data === null) return yaml.trim() === '' ? at({}) : null
    return typeof data === 'object' && !Array.isArray(data) ? at(data as Record<string, unknown>) : null
  } catch {
    // Meant as front matter, though broken: it is not prose either way.
    return /^[\w-]+[ \t]*:/m.test(yaml) ? at(null) : null
  }
}
