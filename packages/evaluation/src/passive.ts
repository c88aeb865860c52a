import { readFileSync } from 'node:fs'
import { type AnyRule, createAnalyzer, resolveProfile } from '@marginalia/engine'
import { overlaps, type Span } from '@marginalia/report'
import { profiles, rules } from '@marginalia/rules'
import { type Counts, type Score, score } from './score.ts'

/** A sentence of the gold data. Offsets are UTF-16. */
export interface PassiveSentence {
  readonly id: string
  readonly text: string
  readonly passives: readonly { readonly start: number; readonly end: number }[]
  /** Look-alikes that are no passives. */
  readonly adjectival: readonly { readonly start: number; readonly end: number }[]
}

export interface PassiveError {
  readonly kind: 'miss' | 'false-positive'
  readonly id: string
  readonly text: string
  readonly span: Span
}

export interface PassiveResult {
  readonly file: string
  readonly counts: Counts
  readonly score: Score
  readonly errors: readonly PassiveError[]
}

export const passiveFiles = ['ewt-dev', 'ewt-train'] as const

/** Score `passive-voice` against `passive/<file>.jsonl` of the gold folder. */
export function evaluatePassive(gold: string, files: readonly string[] = passiveFiles): PassiveResult[] {
  const find = passiveFinder()
  return files.map(file => {
    const lines = readFileSync(`${gold}/passive/${file}.jsonl`, 'utf8').split('\n').filter(Boolean)
    return {
      file,
      ...scorePassives(
        lines.map(line => JSON.parse(line) as PassiveSentence),
        find,
      ),
    }
  })
}

/** The rule as the engine runs it, under the profile that reports every passive. */
export function passiveFinder(): (text: string) => Span[] {
  const only: readonly AnyRule[] = rules.filter(rule => rule.id === 'passive-voice')
  const analyzer = createAnalyzer(only, resolveProfile('plain', profiles))
  return text =>
    analyzer
      .analyze(text, { syntax: 'text' })
      .report.findings.filter(finding => finding.rule === 'passive-voice')
      .map(finding => finding.span)
}

/** A finding matches a gold passive it overlaps; each may be matched once. */
export function scorePassives(
  sentences: readonly PassiveSentence[],
  find: (text: string) => readonly Span[],
): Omit<PassiveResult, 'file'> {
  const errors: PassiveError[] = []
  let hits = 0
  let found = 0
  let gold = 0
  for (const { id, text, passives } of sentences) {
    const open = passives.map(({ start, end }): Span => [start, end])
    gold += open.length
    for (const span of find(text)) {
      found++
      const match = open.findIndex(one => overlaps(one, span))
      if (match < 0) errors.push({ kind: 'false-positive', id, text, span })
      else {
        open.splice(match, 1)
        hits++
      }
    }
    for (const span of open) errors.push({ kind: 'miss', id, text, span })
  }
  const counts = { hits, found, gold }
  return { counts, score: score(counts), errors }
}
