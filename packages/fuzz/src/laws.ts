import assert from 'node:assert/strict'
import { type Analysis, type Analyzer, compare } from '@marginalia/engine'
import { type Finding, type Report, reportSchema, type Span } from '@marginalia/report'
import { analyzerFor, profiles } from '@marginalia/rules'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Text } from './texts.ts'

const validate = new Ajv2020({ strict: false }).compile(reportSchema)

/** Every profile that comes with Marginalia. */
export const profileNames = [...profiles.keys()]

const analyzers = new Map<string, Analyzer>()

export function analyzerOf(profile: string): Analyzer {
  const known = analyzers.get(profile) ?? analyzerFor(profile)
  analyzers.set(profile, known)
  return known
}

/** What docs/architecture.md says always holds of a report; throws where it does not. */
export function checkAnalysis({ source }: Text, analysis: Analysis): void {
  const { report } = analysis
  assert.deepEqual(report.faults, [], 'no rule fails')
  assert.ok(validate(report), `the report is as its schema says: ${JSON.stringify(validate.errors?.[0])}`)
  const prints = new Map<string, string>()
  for (const place of report.findings.flatMap(finding => [finding, ...finding.also])) {
    const words = source.slice(...place.span)
    const where = `${place.rule} at ${place.span.join('–')}`
    assert.ok(
      words.trim() !== '' && words === words.trim(),
      `${where} has words, and no white space at its ends`,
    )
    assert.ok(!place.span.some(at => isInside(source, at)), `${where} cuts no character apart`)
    // Two notes may point at one further place.
    const known = prints.get(place.fingerprint)
    assert.ok(known === undefined || known === where, `${where} has a fingerprint of its own`)
    prints.set(place.fingerprint, where)
  }
  for (const span of spansIn(report))
    assert.ok(
      0 <= span[0] && span[0] <= span[1] && span[1] <= source.length,
      `${span.join('–')} is a place in the text`,
    )
  assert.deepEqual(
    [...report.first].sort((a, b) => a - b).at(-1) ?? 0,
    Math.max(0, ...report.first),
    'first is in findings',
  )
  const { resolved, added } = compare(analysis, analysis).findings
  assert.deepEqual(
    [resolved, added],
    [[], []],
    'a text compared with itself has nothing new and nothing resolved',
  )
}

/** Between the halves of one character. */
const isInside = (source: string, at: number): boolean =>
  at > 0 && /[\uD800-\uDBFF]/.test(source[at - 1]!) && /[\uDC00-\uDFFF]/.test(source[at] ?? '')

/** A reader with a memory sees what one without sees. */
export function checkAgain({ source, syntax }: Text, profile: string, analysis: Analysis): void {
  // An analyzer remembers nothing but what it is handed.
  const afresh = JSON.stringify(analyzerOf(profile).analyze(source, { syntax }).report)
  const again = JSON.stringify(analysis.report)
  // To compare texts is cheap, and to say where they differ is not.
  if (again !== afresh)
    assert.deepEqual(
      JSON.parse(again),
      JSON.parse(afresh),
      'reviewing again gives what reviewing afresh gives',
    )
}

/** Of two versions every note is told of, once. */
export function checkComparison(before: Analysis, after: Analysis): void {
  const { resolved, added, standing } = compare(before, after).findings
  const told = (some: readonly Finding[]): readonly Finding[] =>
    [...some].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  assert.deepEqual(
    [
      told([...resolved, ...standing.map(([old]) => old)]),
      told([...added, ...standing.map(([, now]) => now)]),
    ],
    [told(before.report.findings), told(after.report.findings)],
    'each note of two versions is resolved, new or standing',
  )
}

/** Every place that a report names, wherever it stands in it. */
function spansIn(report: Report): Span[] {
  const spans: Span[] = []
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      const isSpan = value.length === 2 && value.every(Number.isInteger) && key !== 'first'
      if (isSpan) spans.push(value as unknown as Span)
      else for (const one of value) walk(one, key)
    } else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, name)
  }
  walk(report, '')
  return spans
}
