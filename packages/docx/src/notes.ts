import {
  askOf,
  type Data,
  type Finding,
  number,
  type Remark,
  type Report,
  type RuleInfo,
  render,
} from '@marginalia/report'
import type { MarginNote } from './comment.ts'
import type { DocxDocument } from './document.ts'

/** What a reader would say first, or everything. */
export type Amount = 'first' | 'all'

/**
 * A report's findings as notes for the margin: what is there, why it matters, the question a reviewer asks; the most
 * important first, those about the document as a whole marked as such. Where only the first are shown, a last note
 * about the whole counts the others by kind. `report` is about `document.markdown`. Words are quoted as they stand in
 * Word, without the escapes and asterisks of the Markdown. Throws when the report lacks a rule's texts.
 */
export function commentsOf(report: Report, document: DocxDocument, show: Amount = 'all'): MarginNote[] {
  const { anchors } = document
  const rules = new Map(report.rules.map(rule => [rule.id, rule]))
  const rank = new Map(report.first.map((finding, place) => [finding, place]))
  const ruleOf = ({ rule }: Finding): RuleInfo => {
    const info = rules.get(rule)
    if (!info) throw new Error(`${rule}: the report has a finding of a rule it does not list`)
    return info
  }
  const ranked = report.findings
    .map((finding, index) => ({
      finding,
      rule: ruleOf(finding),
      rank: rank.get(index) ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => (a.rank === b.rank ? severity(a.finding) - severity(b.finding) : a.rank - b.rank))
  const isShown = (one: (typeof ranked)[number]): boolean =>
    show === 'all' || one.rank < Number.POSITIVE_INFINITY || one.rule.point !== undefined
  const notes = ranked.filter(isShown).map(({ finding, rule }): MarginNote => {
    const inText = { ...shown(finding), also: finding.also.map(shown) }
    return {
      span: finding.span,
      text: [render(inText, rule, anchors.text), rule.why, askOf(finding, rule)],
      ...(rule.point === undefined ? {} : { whole: true }),
    }
  })
  const rest = ranked.filter(one => !isShown(one)).map(({ rule }) => rule)
  return rest.length === 0 ? notes : [...notes, restOf(rest, document)]

  function shown<P extends Remark>(place: P): P {
    const data: Data = Object.fromEntries(
      Object.entries(place.data).map(([key, value]) => [
        key,
        typeof value === 'number' ? value : anchors.inText(value),
      ]),
    )
    return { ...place, span: anchors.inText(place.span), data }
  }
}

const severity = ({ level }: Finding): number => ['error', 'warning', 'note'].indexOf(level)

/** “41 more notes: Passive voice 12, Amount without a number 9 …”, on the document as a whole. */
function restOf(rest: readonly RuleInfo[], { markdown }: DocxDocument): MarginNote {
  const counts = new Map<RuleInfo, number>()
  for (const rule of rest) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const kinds = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([{ title }, count]) => `${title} ${number(count)}`)
    .join(', ')
  return {
    span: [0, markdown.length],
    text: [`${number(rest.length)} more ${rest.length === 1 ? 'note' : 'notes'}: ${kinds}.`],
    whole: true,
  }
}
