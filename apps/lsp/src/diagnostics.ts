import { askOf, type Finding, type Report, type RuleInfo, render, renderRemark } from '@marginalia/report'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Positions } from './position.ts'
import type { Settings } from './settings.ts'

export interface Reviewed {
  readonly uri: string
  readonly source: string
  readonly positions: Positions
  readonly report: Report
}

const byLevel = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const

/**
 * The notes on a text, in the order of the text.
 * @param related the client shows further places of a note, each as a link
 */
export function diagnosticsOf(
  { uri, source, positions, report }: Reviewed,
  severity: Settings['severity'],
  related: boolean,
): Diagnostic[] {
  const infos = new Map(report.rules.map(info => [info.id, info]))
  const first = new Set(report.first)
  return report.findings.map((finding, index) => {
    const info = infos.get(finding.rule)!
    const places = related ? placesOf(finding) : []
    return {
      range: positions.range(finding.span),
      severity:
        severity === 'level'
          ? byLevel[finding.level]
          : first.has(index)
            ? DiagnosticSeverity.Warning
            : DiagnosticSeverity.Hint,
      source: 'marginalia',
      code: finding.rule,
      message: messageOf(finding, info),
      ...(places.length > 0 ? { relatedInformation: places } : {}),
    }
  })

  /** Places that have a place of their own need not be quoted. */
  function messageOf(finding: Finding, info: RuleInfo): string {
    const says = related ? renderRemark(finding, info, source) : render(finding, info, source)
    return `${says} ${askOf(finding, info)}`
  }

  function placesOf({ also }: Finding) {
    return also.map(place => ({
      location: { uri, range: positions.range(place.span) },
      message: renderRemark(place, infos.get(place.rule)!, source),
    }))
  }
}

/** The one line that says why a text has no notes, where an editor shows it: at its beginning. */
export const problemDiagnostic = (problem: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source: 'marginalia',
  message: problem,
})
