import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { noteOn, type Report, sifted } from '@marginalia/report'
import { Problem } from './problem.ts'
import { readSettingsFile } from './settings-file.ts'
import { shownPath } from './shown-path.ts'

/** Fingerprints of accepted findings by rule. */
type Accepted = Readonly<Record<string, readonly string[]>>

/** By path relative to the baseline. Nothing else is in it: no text, no lines. */
type Files = Readonly<Record<string, Accepted>>

/** Findings that were accepted once. A fingerprint is made of words, so it survives moving them. */
export interface Baseline {
  readonly path: string
  /** The findings that are new, and how many are not. */
  filter(absolute: string, report: Report): { readonly report: Report; readonly hidden: number }
  /** Accept all that was found in a file; what was accepted before stays. */
  accept(absolute: string, report: Report): void
  /** Accepted findings of the files seen so far, and of files that are gone, that nobody finds any more. */
  resolved(): number
  /** Everything that is accepted, as it is written. */
  written(): string
  /** The same without what is resolved. Never larger. */
  pruned(): string
}

/** A baseline file, or an empty one where there is none yet. Throws a Problem for a file that is no baseline. */
export function openBaseline(path: string): Baseline {
  let files = existsSync(path) ? read(path) : {}
  const folder = dirname(path)
  /** Fingerprints found, by the name under which they may be accepted. */
  const seen = new Map<string, Set<string>>()
  /** What a file is called now that was accepted under another name. */
  const renamed = new Map<string, string>()

  return {
    path,
    filter(absolute, report) {
      const key = keyFor(absolute, report)
      const accepted = new Map(
        Object.entries(files[key] ?? {}).map(([rule, prints]) => [rule, new Set(prints)]),
      )
      const present = seen.get(key) ?? new Set<string>()
      const rest = sifted(report, finding => {
        const places = [finding, ...finding.also].filter(({ rule, fingerprint }) => {
          if (!accepted.get(rule)?.has(fingerprint)) return true
          present.add(fingerprint)
          return false
        })
        return noteOn(places)
      })
      seen.set(key, present)
      return { report: rest, hidden: report.findings.length - rest.findings.length }
    },
    accept(absolute, report) {
      const key = keyFor(absolute, report)
      const accepted: Record<string, readonly string[]> = { ...files[key] }
      for (const [rule, prints] of Object.entries(printsOf(report))) {
        accepted[rule] = [...new Set([...(accepted[rule] ?? []), ...prints])]
      }
      const { [key]: _, ...others } = files
      files = Object.keys(accepted).length === 0 ? others : { ...others, [nameOf(absolute)]: accepted }
    },
    resolved: () => sizeOf(files) - sizeOf(remaining()),
    written: () => written(files),
    pruned: () => written(remaining()),
  }

  function nameOf(absolute: string): string {
    return relative(folder, absolute).split(sep).join('/')
  }

  /** The name under which a file was accepted: its own, or that of a file that is gone and had these findings. */
  function keyFor(absolute: string, report: Report): string {
    const name = nameOf(absolute)
    if (files[name]) return name
    const prints = new Set(Object.values(printsOf(report)).flat())
    let best = name
    let most = 0
    for (const [key, accepted] of Object.entries(files)) {
      const known = Object.values(accepted).flat()
      const shared = known.filter(print => prints.has(print)).length
      if (shared <= most || shared * 2 < Math.min(known.length, prints.size)) continue
      if (existsSync(join(folder, key))) continue
      best = key
      most = shared
    }
    if (best !== name) renamed.set(best, name)
    return best
  }

  function remaining(): Files {
    const kept: Record<string, Accepted> = {}
    for (const [key, accepted] of Object.entries(files)) {
      const present = seen.get(key)
      if (!present && !existsSync(join(folder, key))) continue
      const rules = Object.entries(accepted)
        .map(([rule, prints]) => [rule, prints.filter(print => present?.has(print) ?? true)] as const)
        .filter(([, prints]) => prints.length > 0)
      if (rules.length > 0) kept[renamed.get(key) ?? key] = Object.fromEntries(rules)
    }
    return kept
  }
}

function printsOf({ findings }: Report): Record<string, string[]> {
  const prints: Record<string, string[]> = {}
  for (const { rule, fingerprint } of findings.flatMap(finding => [finding, ...finding.also])) {
    const known = prints[rule]
    if (known) known.push(fingerprint)
    else prints[rule] = [fingerprint]
  }
  return prints
}

const sizeOf = (files: Files): number =>
  Object.values(files).reduce(
    (sum, rules) => sum + Object.values(rules).reduce((count, prints) => count + prints.length, 0),
    0,
  )

/** Sorted, one fingerprint a line, so that two branches merge cleanly. */
function written(files: Files): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  const inOrder = sorted(files).map(([name, rules]) => [
    name,
    Object.fromEntries(sorted(rules).map(([rule, prints]) => [rule, [...prints].sort()])),
  ])
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(inOrder) }, null, 2)}\n`
}

function read(path: string): Files {
  const where = shownPath(path)
  const text = readSettingsFile(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const merge = /^(?:<{7}|>{7}) /m.test(text) ? '; a merge has left its marks in it' : ''
    throw new Problem(`cannot be read as a baseline: it is not JSON${merge}`, where)
  }
  const { version, files } = (isObject(value) ? value : {}) as { version?: unknown; files?: unknown }
  if (version !== 1 || !isObject(files)) {
    throw new Problem('not a baseline; expected {"version": 1, "files": …}', where)
  }
  for (const [name, rules] of Object.entries(files)) {
    if (!isObject(rules)) throw damaged(where, [name], 'rules with their fingerprints')
    for (const [rule, prints] of Object.entries(rules)) {
      if (!Array.isArray(prints) || !prints.every(print => typeof print === 'string')) {
        throw damaged(where, [name, rule], 'a list of fingerprints')
      }
    }
  }
  return files as Files
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const damaged = (where: string, path: readonly string[], expected: string): Problem =>
  new Problem(`a damaged baseline; expected ${expected}`, `${where}: files → ${path.join(' → ')}`)
