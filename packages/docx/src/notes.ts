import { type Data, type Remark, type Report, render } from '@marginalia/report'
import type { Note } from './comment.ts'
import type { DocxDocument } from './document.ts'

/**
 * A report's findings as notes for the margin: what is there, why it matters, the question a
 * reviewer asks. `report` is about `document.markdown`. Words are quoted as they stand in Word,
 * without the escapes and asterisks of the Markdown. Throws when the report lacks a rule's texts.
 */
export function notesOf(report: Report, document: DocxDocument): Note[] {
  const { anchors } = document
  const rules = new Map(report.rules.map(rule => [rule.id, rule]))
  return report.findings.map(finding => {
    const rule = rules.get(finding.rule)
    if (!rule) throw new Error(`${finding.rule}: the report has a finding of a rule it does not list`)
    const inText = { ...shown(finding), also: finding.also.map(shown) }
    return { span: finding.span, text: [render(inText, rule, anchors.text), rule.why, rule.ask] }
  })

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
