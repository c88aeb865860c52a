import { compare as compareAnalyses } from '@marginalia/engine'
import { columns, count, paintFor, printable, wrap } from '@marginalia/formats'
import {
  type Change,
  type Comparison,
  type Finding,
  linesOf,
  type Metric,
  number,
  quote,
  type RuleInfo,
  render,
} from '@marginalia/report'
import type { Command } from '../command.ts'
import { failLevelOf, failsOn } from '../failing.ts'
import { Problem } from '../problem.ts'
import { openReviewer } from '../reviewer.ts'
import { tasksFor } from '../session.ts'
import { readSource, syntaxOf } from '../source.ts'
import type { Terminal } from '../terminal.ts'
import { answerFormatOption, colourOption, contentOptions, failOnOption, wantsJson } from './options.ts'

/** One version of a text, for showing it. */
interface Version {
  readonly path: string
  readonly source: string
  readonly rules: readonly RuleInfo[]
}

export const compare: Command = {
  name: 'compare',
  about: 'Compare two versions: which notes are resolved, new and still there, metrics, words by part.',
  arguments: [
    { name: 'OLD', about: 'the earlier version', required: true, repeat: false, completes: 'files' },
    { name: 'NEW', about: 'the later version', required: true, repeat: false, completes: 'files' },
  ],
  options: [
    ...contentOptions,
    failOnOption('Lowest level of a new note at which the exit status is 1.'),
    answerFormatOption('For reading, or one JSON document.'),
    colourOption,
  ],
  examples: [{ run: 'marginalia compare draft-1.md draft-2.docx', does: 'what the second draft changed' }],
  async run(args, values, terminal) {
    const failOn = failLevelOf(values)
    const json = wantsJson(values)
    const reviewer = openReviewer()
    const analyze = async (path: string) => {
      const { tasks, failed } = await tasksFor([path], { ...values, ignore: false }, terminal)
      const [task, ...others] = tasks
      if (failed || !task) return null
      if (others.length > 0) throw new Problem('this is a folder; expected one document', path)
      const { text: source } = await readSource(task.document)
      const analysis = reviewer.analyze(source, syntaxOf(task.document.path), task.document.path, task.plan)
      return { analysis, version: { path: task.document.path, source, rules: analysis.report.rules } }
    }
    const old = await analyze(args[0]!)
    const now = await analyze(args[1]!)
    if (!old || !now) return 2
    const comparison = compareAnalyses(old.analysis, now.analysis)
    if (json) {
      const rules = [
        ...new Map([...old.version.rules, ...now.version.rules].map(rule => [rule.id, rule])).values(),
      ]
      const document = { version: 1, old: old.version.path, new: now.version.path, rules, comparison }
      await terminal.write(`${JSON.stringify(document)}\n`)
    } else
      await terminal.write(`${comparisonLines(comparison, old.version, now.version, terminal).join('\n')}\n`)
    const counts = { error: 0, warning: 0, note: 0 }
    for (const { level } of comparison.findings.added) counts[level]++
    return failsOn(counts, failOn) ? 1 : 0
  },
}

/** A comparison for reading. */
export function comparisonLines(
  { findings, metrics, sections, measures }: Comparison,
  old: Version,
  now: Version,
  terminal: Pick<Terminal, 'colour' | 'width'>,
): string[] {
  const paint = paintFor(terminal.colour)
  const width = Math.max(40, Math.min(terminal.width, 120))
  const { resolved, added, standing } = findings
  return [
    paint.bold(printable(`${old.path} → ${now.path}`)),
    '',
    ...list(`Resolved (${resolved.length})`, resolved, old, paint.green('✓')),
    ...list(`New (${added.length})`, added, now, paint.yellow('+')),
    `${count(standing.length, 'note')} still there`,
    '',
    ...numbers('Metrics added', metrics.added, now),
    ...numbers('Metrics lost', metrics.lost, old),
    change('Words', measures.words),
    change('Sentences', measures.sentences),
    change('Mean words', measures.meanSentence),
    change('Grade', measures.grade),
    change('I', [measures.actors[0].i, measures.actors[1].i]),
    change('we', [measures.actors[0].we, measures.actors[1].we]),
    change('nobody', [measures.actors[0].nobody, measures.actors[1].nobody]),
    // Where the parts of one version could not be told, a comparison of them says nothing.
    ...(told(0) && told(1) ? sections : []).map(
      ({ part, words, share }) => `${change(part, words)}  (${share[0]}% → ${share[1]}%)`,
    ),
  ]

  function told(version: 0 | 1): boolean {
    return sections.some(({ words }) => words[version] > 0)
  }

  function list(title: string, all: readonly Finding[], version: Version, sign: string): string[] {
    if (all.length === 0) return []
    const lines = linesOf(version.source)
    const rows = all.flatMap(finding => {
      const info = version.rules.find(rule => rule.id === finding.rule)!
      const place = `${lines.at(finding.span[0]).line}`.padStart(4)
      const words = wrap(printable(render(finding, info, version.source)), width - 8 - columns(place))
      return words.map(
        (row, index) => `  ${index === 0 ? `${sign} ${paint.dim(place)}` : ' '.repeat(6)}  ${row}`,
      )
    })
    return [paint.bold(title), ...rows, '']
  }

  function numbers(title: string, all: readonly Metric[], version: Version): string[] {
    if (all.length === 0) return []
    const words = all.map(({ span }) => `“${printable(quote(version.source, span, 30))}”`)
    return [...wrap(`${title}: ${words.join(', ')}`, width), '']
  }

  function change(name: string, [before, after]: Change<number | null>): string {
    const value = (one: number | null): string => (one === null ? '–' : number(one))
    const moved = before === after ? value(after) : `${value(before)} → ${value(after)}`
    return `${paint.dim(name.padEnd(12))}${moved}`
  }
}
