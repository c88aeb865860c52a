import type { Span } from '@marginalia/report'
import { JSON_SCHEMA, load } from 'js-yaml'

export interface FrontMatter {
  /** The whole block, fences included. */
  readonly span: Span
  /** What stands between the fences, as YAML; TOML is made YAML unit for unit. */
  readonly yaml: string
  /** Where the YAML begins. */
  readonly start: number
  /** Null where the YAML could not be read. */
  readonly data: Readonly<Record<string, unknown>> | null
}

const yamlBlock = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
const tomlBlock = /^\uFEFF?\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/
const longest = 100_000

/** Front matter at the very beginning of a document, YAML between `---` or TOML between `+++`; or null. */
export function frontMatterOf(source: string): FrontMatter | null {
  const opening = /^\uFEFF?(?:---|\+\+\+)/.exec(source)?.[0]
  if (opening === undefined) return null
  const toml = opening.endsWith('+')
  const match = (toml ? tomlBlock : yamlBlock).exec(source.slice(0, longest))
  if (!match) return null
  const yaml = toml ? yamlFrom(match[1] ?? '') : (match[1] ?? '')
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

/** The TOML of front matter, which is a list of keys and plain values: `key = value` is YAML as `key : value`. */
const yamlFrom = (toml: string): string =>
  toml.replace(/^([ \t]*[\w"'-]+[ \t]*)=|^[ \t]*\[.*\][ \t]*$/gm, (line, key?: string) =>
    key === undefined ? ' '.repeat(line.length) : `${key}:`,
  )
