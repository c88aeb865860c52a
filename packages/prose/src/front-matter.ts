import type { Span } from '@marginalia/report'
import { JSON_SCHEMA, load } from 'js-yaml'
import { parse as parseToml, TomlDate, type TomlTable } from 'smol-toml'

export type FrontMatterLanguage = 'yaml' | 'toml' | 'json'

export interface FrontMatter {
  /** The whole block, fences included. */
  readonly span: Span
  readonly language: FrontMatterLanguage
  /** What stands between the fences. */
  readonly text: string
  /** Where the text begins. */
  readonly start: number
  /** Null where the text could not be read. */
  readonly data: Readonly<Record<string, unknown>> | null
}

/** Something that looks like front matter and is known by the line above it and the line below. */
interface Fenced {
  readonly language: FrontMatterLanguage
  readonly open: RegExp
  readonly close: RegExp
}

const fences: readonly Fenced[] = [
  { language: 'yaml', open: /^---[ \t]*(?:ya?ml[ \t]*)?\r?\n/, close: /^---[ \t]*(?:\r?\n|$)/m },
  { language: 'toml', open: /^---[ \t]*toml[ \t]*\r?\n/, close: /^---[ \t]*(?:\r?\n|$)/m },
  { language: 'json', open: /^---[ \t]*json[ \t]*\r?\n/, close: /^---[ \t]*(?:\r?\n|$)/m },
  { language: 'toml', open: /^\+\+\+[ \t]*(?:toml[ \t]*)?\r?\n/, close: /^\+\+\+[ \t]*(?:\r?\n|$)/m },
  { language: 'json', open: /^;;;[ \t]*(?:json[ \t]*)?\r?\n/, close: /^;;;[ \t]*(?:\r?\n|$)/m },
]

/** A key of an object between bare braces, as Hugo writes JSON. */
const bareObject = /^\{[ \t]*\r?\n[\s\S]*?\n\}[ \t]*(?:\r?\n|$)/

/** UTF-16 units. */
const longest = 100_000

/** Front matter in YAML, TOML or JSON at the very beginning of a document, or null. */
export function frontMatterOf(source: string): FrontMatter | null {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  if (!'-+;{'.includes(source[mark] ?? ' ')) return null
  const head = source.slice(mark, longest)
  for (const { language, open, close } of fences) {
    const opened = open.exec(head)
    if (!opened) continue
    const start = opened[0].length
    const end = close.exec(head.slice(start))
    if (!end) return null
    const text = head.slice(start, start + end.index).replace(/\r?\n$/, '')
    const data = dataIn(text, language)
    if (data === undefined) return null
    return { span: [0, mark + start + end.index + end[0].length], language, text, start: mark + start, data }
  }
  const [bare] = bareObject.exec(head) ?? []
  const data = bare === undefined ? null : dataIn(bare, 'json')
  if (bare === undefined || !data) return null
  return { span: [0, mark + bare.length], language: 'json', text: bare, start: mark, data }
}

/** Where a key of front matter and its value stand in the source, by any of the key's names. Quotation marks are left out. */
export function entryIn(
  { text, start, language }: FrontMatter,
  ...names: readonly string[]
): { readonly key: Span; readonly value: Span } | null {
  const line = new RegExp(
    `^(${language === 'json' ? '[ \\t{]*' : ''}["']?)(${names.map(escaped).join('|')})["']?[ \\t]*[:=][ \\t]*(["']?)([^\\r\\n]*)`,
    'im',
  )
  const match = line.exec(text)
  if (!match) return null
  const [whole, before, key, quote, rest] = match as unknown as [string, string, string, string, string]
  const from = start + match.index + whole.length - rest.length
  const close = quote === '' ? -1 : rest.lastIndexOf(quote)
  const value = close === -1 ? rest.replace(/,?[ \t]*$/, '') : rest.slice(0, close)
  const at = start + match.index + before.length
  return { key: [at, at + key.length], value: [from, from + value.length] }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Null where it is meant as front matter and broken, undefined where it is none. */
function dataIn(text: string, language: FrontMatterLanguage): FrontMatter['data'] | undefined {
  try {
    const data = read[language](text)
    if (data === undefined || data === null) return text.trim() === '' ? {} : undefined
    return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined
  } catch {
    // It is not prose either way.
    return language !== 'yaml' || /^[\w-]+[ \t]*:/m.test(text) ? null : undefined
  }
}

const read: Readonly<Record<FrontMatterLanguage, (text: string) => unknown>> = {
  yaml: text => load(text, { schema: JSON_SCHEMA, maxAliases: 0 }),
  toml: text => flat(parseToml(text)),
  json: text => (text.trim() === '' ? null : JSON.parse(text)),
}

/** The keys of tables beside those above them, which win: site builders keep a writer's own keys in a table. Dates are text. */
function flat(table: TomlTable): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  let below: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(table)) {
    if (value instanceof TomlDate) own[key] = value.toISOString()
    else if (typeof value === 'object' && !Array.isArray(value)) below = { ...flat(value), ...below }
    else own[key] = value
  }
  return { ...below, ...own }
}
