import type { Finding, Report } from './report.ts'

/**
 * A report whose findings were gone through one by one; null leaves one out. What is first among the others stays
 * first.
 */
export function sifted(report: Report, keep: (finding: Finding) => Finding | null): Report {
  const places = new Map<number, number>()
  const findings = report.findings.flatMap((finding, index) => {
    const kept = keep(finding)
    if (!kept) return []
    places.set(index, places.size)
    return [kept]
  })
  return { ...report, findings, first: report.first.flatMap(index => places.get(index) ?? []) }
}
