import { type Finding, type RuleInfo, renderRemark, type Span } from '@marginalia/report'
import type { Hover } from 'vscode-languageserver'
import type { Reviewed } from './diagnostics.ts'
import type { Markup } from './prose-markup.ts'

/** What is said about a place: every note that is about it, what to read first before the others. */
export function hoverAt(
  reviewed: Reviewed,
  offset: number,
  markup: Markup,
  pageOf: (rule: string) => string | null,
): Hover | null {
  const { report, positions } = reviewed
  const rank = new Map(report.first.map((index, rank) => [index, rank]))
  const rankOf = (index: number): number => rank.get(index) ?? report.findings.length
  const here = report.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => [finding, ...finding.also].some(({ span }) => holds(span, offset)))
    .sort((a, b) => rankOf(a.index) - rankOf(b.index) || length(a.finding) - length(b.finding))
  const [nearest] = here
  if (!nearest) return null
  const parts = here.map(({ finding, index }) => about(finding, rank.get(index)))
  const places = [nearest.finding, ...nearest.finding.also]
  return {
    contents: { kind: markup.kind, value: parts.join(markup.kind === 'markdown' ? '\n\n---\n\n' : '\n\n') },
    range: positions.range(places.find(({ span }) => holds(span, offset))!.span),
  }

  function about(finding: Finding, rank: number | undefined): string {
    const info = infoOf(finding.rule)
    const order = rank === undefined ? '' : `, ${rank + 1} of ${report.first.length} to read first`
    const page = pageOf(info.id)
    return [
      `${markup.strong(info.title)} ${markup.text(`(${finding.level}${order})`)}`,
      markup.text(renderRemark(finding, info, reviewed.source)),
      ...finding.also.map(place => markup.text(renderRemark(place, infoOf(place.rule), reviewed.source))),
      markup.soft(info.ask),
      markup.text(info.why),
      [
        page === null ? markup.text(info.id) : markup.link(info.id, page),
        ...info.source.map(
          ({ title, url, grade }) =>
            `${url === undefined ? markup.text(title) : markup.link(title, url)} ${markup.text(`(${grade})`)}`,
        ),
      ].join(' · '),
    ].join('\n\n')
  }

  function infoOf(rule: string): RuleInfo {
    return report.rules.find(({ id }) => id === rule)!
  }
}

const holds = ([start, end]: Span, offset: number): boolean => start <= offset && offset <= end

const length = ({ span }: Finding): number => span[1] - span[0]
