import {
  type Level,
  linesOf,
  type Metric,
  number,
  type Part,
  quote,
  type Report,
  type Section,
} from '@marginalia/report'
import { wrap } from '../columns.ts'
import { count, countsInWords } from '../counting.ts'
import { type Counts, countsOf } from '../format.ts'
import { notCheckedIn, sizesOf } from '../overview.ts'
import { printable } from '../printable.ts'
import { type Paint, signOf } from './paint.ts'

const label = 10
const mostMetrics = 6

/** What the whole text looks like, under its notes. */
export function summaryOf(source: string, report: Report, width: number, paint: Paint): string[] {
  const { measures, structure, limits } = report
  const inner = width - label - 2
  const out: string[] = []
  add('Length', sizesOf(report).join(' · '))
  const uses = [
    [measures.characters, limits.characters],
    [measures.words, limits.words],
  ].flatMap(([value, limit]) => (limit ? [[value!, limit] as const] : []))
  // The limit that is nearest.
  const [use] = uses.sort(([a, most], [b, other]) => b / other - a / most)
  if (use) out.push(`${' '.repeat(label + 2)}${meter(...use)}`)
  if (measures.sentences > 0) {
    const longest = measures.longestSentence ? `, longest ${measures.longestSentence.words} words` : ''
    const grade = measures.grade === null ? '' : ` · grade ${number(measures.grade)}`
    add(
      'Sentences',
      `${number(measures.sentences)}, mean ${number(measures.meanSentence)} words${longest}${grade}`,
    )
    out.push(...rowsOfActors())
  }
  if (structure.sections.length > 0) {
    out.push(`  ${paint.dim('STAR'.padEnd(label))}${starBar(structure.sections, inner)}`)
    add('', shares(structure.sections))
  }
  if (structure.absent.length > 0) add('Absent', structure.absent.join(', '), paint.yellow)
  if (report.metrics.length > 0) add('Metrics', metricsLine(report.metrics))
  if (report.notChecked.length > 0) {
    add('Unchecked', notCheckedIn(report, linesOf(source)).join('; '))
  }
  if (report.faults.length > 0) {
    add(
      'Faults',
      `${report.faults.map(fault => fault.rule).join(', ')} failed on this text: a defect of ours`,
      paint.red,
    )
  }
  const counts = countsOf(report)
  const hidden = report.suppressed.length > 0 ? ` · ${number(report.suppressed.length)} suppressed` : ''
  const colour = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green
  add('Findings', `${signed(counts)}${hidden}`, text => paint.bold(colour(text)))
  return out

  function add(name: string, text: string, colour: (text: string) => string = text => text): void {
    wrap(text, inner).forEach((row, index) => {
      out.push(`  ${paint.dim((index === 0 ? name : '').padEnd(label))}${colour(row)}`)
    })
  }

  function meter(value: number, limit: number): string {
    const wide = Math.min(40, inner - 6)
    const share = value / limit
    const full = Math.min(wide, Math.round(share * wide))
    const colour = share > 1 ? paint.red : share > 0.95 ? paint.yellow : paint.green
    return `${colour('█'.repeat(full))}${paint.dim('░'.repeat(wide - full))} ${Math.round(share * 100)}%`
  }

  function rowsOfActors(): string[] {
    const { i, we, other, nobody } = measures.actors
    const total = Math.max(1, i + we + other + nobody)
    const parts = [
      ['I', i, paint.green],
      ['we', we, paint.yellow],
      ['nobody', nobody, paint.red],
      ['others', other, paint.blue],
    ] as const
    const rows = ['']
    let used = 0
    for (const [name, value, colour] of parts) {
      if (name === 'others' && value === 0) continue
      const item = `${name} ${value} (${Math.round((100 * value) / total)}%)`
      const wide = item.length + 4
      if (used > 0 && used + wide > inner) {
        rows.push('')
        used = 0
      }
      rows[rows.length - 1] += `${colour('■')} ${item}  `
      used += wide
    }
    return rows.map(
      (row, index) => `  ${paint.dim((index === 0 ? 'Who acts' : '').padEnd(label))}${row.trimEnd()}`,
    )
  }

  function starBar(sections: readonly Section[], wide: number): string {
    const total = Math.max(
      1,
      sections.reduce((sum, section) => sum + section.words, 0),
    )
    const bar = Math.min(60, wide)
    return sections
      .map(({ part, words }) => {
        const size = Math.max(1, Math.round((bar * words) / total))
        return paint.inverse(colourOfPart(part)(letters[part].padEnd(size, '─').slice(0, size)))
      })
      .join('')
  }

  function shares(sections: readonly Section[]): string {
    const words = new Map<Part, number>()
    for (const section of sections) words.set(section.part, (words.get(section.part) ?? 0) + section.words)
    const total = Math.max(
      1,
      [...words.values()].reduce((sum, value) => sum + value, 0),
    )
    const labelled = sections.filter(({ basis }) => basis === 'label').length
    const partly = labelled === 0 ? '' : 'partly '
    const inferred = labelled === sections.length ? '' : ` · ${partly}inferred from the sentences`
    return (
      [...words].map(([part, value]) => `${part} ${Math.round((100 * value) / total)}%`).join(' · ') +
      inferred
    )
  }

  function colourOfPart(part: Part): (text: string) => string {
    return {
      situation: paint.blue,
      task: paint.magenta,
      action: paint.green,
      result: paint.yellow,
      learning: paint.cyan,
    }[part]
  }

  function metricsLine(metrics: readonly Metric[]): string {
    const shown: string[] = []
    for (const metric of metrics) {
      const text = `“${printable(quote(source, metric.span, 30))}”`
      if (!shown.includes(text)) shown.push(text)
    }
    const rest = shown.length - mostMetrics
    return `${number(shown.length)}: ${shown.slice(0, mostMetrics).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  }
}

/** The signs of the notes above with what they stand for: “✖ 1 error · ● 2 notes”. */
function signed(counts: Counts): string {
  const parts = levels.flatMap(level =>
    counts[level] > 0 ? [`${signOf[level]} ${count(counts[level], level)}`] : [],
  )
  return parts.length > 0 ? parts.join(' · ') : countsInWords(counts)
}

const levels: readonly Level[] = ['error', 'warning', 'note']

const letters: Readonly<Record<Part, string>> = {
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  learning: 'L',
}
