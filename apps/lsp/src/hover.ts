import type { Why } from '@marginalia/engine'
import { askOf, type Finding, type RuleInfo, renderRemark, type Span } from '@marginalia/report'
import type { Hover } from 'vscode-languageserver'
import type { Reviewed } from './diagnostics.ts'
import { notesAt } from './notes-at.ts'
import type { Markup } from './prose-markup.ts'
import { whyLines } from './why.ts'

/**
 * What is said about a place: every note that is about it, and of the nearest why it is made here: a hover is small.
 * @param whyOf why a rule has a note at a place; null where nobody can say
 */
export function hoverAt(
  { report, positions, source }: Reviewed,
  offset: number,
  markup: Markup,
  pageOf: (rule: string) => string | null,
  whyOf: (rule: string, at: Span) => Why | null,
): Hover | null {
  const here = notesAt(report, [offset, offset])
  const [nearest] = here
  if (!nearest) return null
  const parts = here.map(({ finding, index }) => about(finding, report.first.indexOf(index) + 1))
  const why = whyOf(nearest.rule, nearest.span)
  const lines = why ? whyLines(why, markup) : []
  if (lines.length > 0)
    parts[0] += `\n\n${[markup.strong('Why here'), '', ...lines.map(line => `- ${line}`)].join('\n')}`
  const between = markup.kind === 'markdown' ? '\n\n---\n\n' : '\n\n'
  return {
    contents: { kind: markup.kind, value: parts.join(between) },
    range: positions.range(nearest.span),
  }

  /** @param place among what to read first, from 1; 0 for the rest */
  function about(finding: Finding, place: number): string {
    const info = infoOf(finding.rule)
    const order = place === 0 ? '' : `, ${place} of ${report.first.length} to read first`
    const page = pageOf(info.id)
    return [
      `${markup.strong(info.title)} ${markup.text(`(${finding.level}${order})`)}`,
      markup.text(renderRemark(finding, info, source)),
      ...finding.also.map(place => markup.text(renderRemark(place, infoOf(place.rule), source))),
      markup.soft(askOf(finding, info)),
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
