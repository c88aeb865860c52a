import { existsSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { noteOn, type Report, sifted } from '@marginalia/report'
import { Problem } from './problem.ts'
import { readSettingsFile } from './settings-file.ts'
import { shownPath } from './shown-path.ts'

export const baselineName = '.marginalia-baseline.json'

/** Fingerprints of accepted findings by path relative to the file, then by rule. Nothing else: no text, no lines. */
interface Stored {
  readonly version: 1
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Findings that were accepted once. A fingerprint is made of words, so it survives moving them. */
export interface Baseline {
  readonly path: string
  /** The findings that are new, and how many are not. */
  filter(absolute: string, report: Report): { readonly report: Report; readonly hidden: number }
  /** Accepted findings of the files seen so far, and of files that are gone, that nobody finds any more. */
  resolved(): number
  /** The same without them. Never larger. */
  pruned(): string
}

export function openBaseline(path: string): Baseline {
  const stored = read(path)
  const folder = dirname(path)
  const seen = new Map<string, Set<string>>()
  return {
    path,
    filter(absolute, report) {
      const key = keyOf(folder, absolute)
      const accepted = new Map(
        Object.entries(stored.files[key] ?? {}).map(([rule, prints]) => [rule, new Set(prints)]),
      )
      const present = new Set<string>()
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
    resolved: () => sizeOf(stored) - sizeOf(remaining()),
    pruned: () => written(remaining().files),
  }

  function remaining(): Stored {
    const files: Record<string, Record<string, string[]>> = {}
    for (const [key, accepted] of Object.entries(stored.files)) {
      const present = seen.get(key)
      if (!present && !existsSync(`${folder}/${key}`)) continue
      for (const [rule, prints] of Object.entries(accepted)) {
        const kept = prints.filter(print => present?.has(print) ?? true)
        if (kept.length > 0) files[key] = { ...files[key], [rule]: kept }
      }
    }
    return { version: 1, files }
  }
}

/** A baseline that accepts everything found in these files. */
export function acceptAll(path: string, reviewed: readonly { absolute: string; report: Report }[]): string {
  const files: Record<string, Record<string, string[]>> = {}
  for (const { absolute, report } of reviewed) {
    const accepted: Record<string, string[]> = {}
    for (const { rule, fingerprint } of report.findings.flatMap(finding => [finding, ...finding.also])) {
      const known = accepted[rule]
      if (known) known.push(fingerprint)
      else accepted[rule] = [fingerprint]
    }
    if (report.findings.length > 0) files[keyOf(dirname(path), absolute)] = accepted
  }
  return written(files)
}

const keyOf = (folder: string, absolute: string): string => relative(folder, absolute).split(sep).join('/')

const sizeOf = ({ files }: Stored): number =>
  Object.values(files).reduce(
    (sum, rules) => sum + Object.values(rules).reduce((count, prints) => count + prints.length, 0),
    0,
  )

/** Sorted, one fingerprint a line, so that two branches merge cleanly. */
function written(files: Stored['files']): string {
  const sorted = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map(key => {
        const rules = files[key]!
        return [
          key,
          Object.fromEntries(
            Object.keys(rules)
              .sort()
              .map(rule => [rule, [...rules[rule]!].sort()]),
          ),
        ]
      }),
  )
  return `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`
}

function read(path: string): Stored {
  const text = readSettingsFile(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('cannot be read as a baseline: it is not JSON', shownPath(path))
  }
  if (!isStored(value)) {
    const expected = '{"version": 1, "files": {path: {rule: [fingerprint, …]}}}'
    throw new Problem(`not a baseline; expected ${expected}`, shownPath(path))
  }
  return value
}

function isStored(value: unknown): value is Stored {
  const isPrints = (prints: unknown): boolean =>
    Array.isArray(prints) && prints.every(print => typeof print === 'string')
  return (
    isRecord(value) &&
    value.version === 1 &&
    isRecord(value.files) &&
    Object.values(value.files).every(rules => isRecord(rules) && Object.values(rules).every(isPrints))
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
