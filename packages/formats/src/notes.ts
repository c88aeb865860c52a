import {
  type Finding,
  type Level,
  type Lines,
  linesOf,
  type Position,
  quote,
  type RuleInfo,
  render,
} from '@marginalia/report'
import type { Reviewed } from './format.ts'

/** A finding with its words and its place: what every format writes down in its own way. */
export interface Note {
  readonly finding: Finding
  readonly info: RuleInfo
  readonly level: Level
  /** The filled message. */
  readonly text: string
  /** The writer's words it is about, shortened. */
  readonly words: string
  readonly start: Position
  readonly end: Position
}

export function noteFor(finding: Finding, { source, report }: Reviewed, lines: Lines): Note {
  const info = report.rules.find(rule => rule.id === finding.rule)
  if (!info) throw new Error(`the report has no rule “${finding.rule}”`)
  return {
    finding,
    info,
    level: finding.level,
    text: render(finding, info, source),
    words: quote(source, finding.span),
    start: lines.at(finding.span[0]),
    end: lines.at(finding.span[1]),
  }
}

/** The notes of a file in the order of its text. */
export function notesOf(reviewed: Reviewed): Note[] {
  const lines = linesOf(reviewed.source)
  return reviewed.report.findings.map(finding => noteFor(finding, reviewed, lines))
}
