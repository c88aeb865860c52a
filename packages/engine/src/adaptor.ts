import type { Syntax } from '@marginalia/prose'
import { askOf, linesOf, render } from '@marginalia/report'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Analyzer } from './analyzer.ts'

/**
 * An attacher for anyone's remark or retext pipeline: `remark().use(() => adapt(analyzer))`.
 * Reads the file and leaves the tree alone. Every finding becomes a message whose reason is
 * the note, whose note is the question, and whose `fatal` is true for errors, false for
 * warnings and undefined for notes.
 */
export function adapt(analyzer: Pick<Analyzer, 'analyze'>, syntax: Syntax = 'markdown') {
  return (_tree: Node, file: VFile): undefined => {
    const source = String(file)
    const { report } = analyzer.analyze(source, { syntax })
    const rules = new Map(report.rules.map(rule => [rule.id, rule]))
    const lines = linesOf(source)
    for (const finding of report.findings) {
      const info = rules.get(finding.rule)!
      const place = { start: point(finding.span[0]), end: point(finding.span[1]) }
      const message = file.message(render(finding, info, source), {
        place,
        ruleId: info.id,
        source: 'marginalia',
      })
      message.fatal = finding.level === 'error' ? true : finding.level === 'warning' ? false : undefined
      message.note = askOf(finding, info)
    }

    function point(offset: number) {
      return { ...lines.at(offset), offset }
    }
  }
}
