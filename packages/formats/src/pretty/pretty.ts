import { askOf, linesOf, number, renderProbe } from '@marginalia/report'
import { clip, columns, wrap } from '../columns.ts'
import { count, countsInWords } from '../counting.ts'
import type { Format, Reviewed, Surface } from '../format.ts'
import { type Note, notesOf } from '../notes.ts'
import { printable } from '../printable.ts'
import {
  firstInWords,
  linesInWords,
  type NoteKind,
  type OrderedNotes,
  readingOf,
  restInWords,
} from '../reading.ts'
import { frame } from './frame.ts'
import { colourOf, type Paint, paintFor, signOf } from './paint.ts'
import { summaryOf } from './summary.ts'

const mostProbes = 5

/** For a person at a terminal. */
export const pretty: Format = {
  id: 'pretty',
  about: 'for reading in a terminal: your lines, the note, why, and the question',
  forPeople: true,
  open(surface) {
    const paint = paintFor(surface.colour)
    const width = Math.max(40, Math.min(surface.width, 120))
    return {
      file: reviewed => `${fileOf(reviewed, { ...surface, width }, paint).join('\n')}\n\n`,
      end({ files, words, findings }) {
        if (files < 2) return ''
        const line = `${count(files, 'file')} · ${count(words, 'word')} · ${countsInWords(findings)}`
        return `${paint.bold(line)}\n`
      },
    }
  },
}

function fileOf(reviewed: Reviewed, { width, show = 'first' }: Surface, paint: Paint): string[] {
  const { path, source, report } = reviewed
  const lines = linesOf(source)
  const gutter = String(lines.count).length
  const explained = new Set<string>()
  const name = clip(printable(path), width - report.profile.length - 4)
  const rule = '─'.repeat(Math.max(2, width - columns(name) - report.profile.length - 3))
  const out = [`${paint.bold(paint.underline(name))} ${paint.dim(`${rule} ${report.profile}`)}`, '']
  if (show === 'all') for (const note of notesOf(reviewed)) out.push(...noteOf(note), '')
  else out.push(...reading(readingOf(reviewed)))
  if (report.probes.length > 0) out.push(...probes(), '')
  out.push(...summaryOf(source, report, width, paint))
  return out

  function reading(reading: OrderedNotes): string[] {
    const { first, rest, kinds } = reading
    const rows = first.flatMap(note => [...noteOf(note), ''])
    if (rest.length === 0) return rows
    return [
      paint.bold(firstInWords(reading)),
      '',
      ...rows,
      `${paint.bold(restInWords(reading))} ${paint.dim('· --all shows them')}`,
      ...kinds.map(kindOf),
      '',
    ]
  }

  /** One line for a kind of notes that are not shown. */
  function kindOf({ info, counts, level, lines: on }: NoteKind): string {
    const sign = colourOf(paint, level)(signOf[level])
    const size = number(counts.error + counts.warning + counts.note).padStart(3)
    const room = width - gutter - 9 - info.id.length
    const says = clip(`${info.title} · ${linesInWords(on)}`, room)
    const row = `${size} ${says}${' '.repeat(room - columns(says))}`
    return `${' '.repeat(gutter)} ${sign} ${row}  ${paint.dim(info.id)}`
  }

  function noteOf({ finding, info, text: says, start: { line, column } }: Note): string[] {
    const colour = colourOf(paint, finding.level)
    const message = wrap(printable(says), width - gutter - 5)
    const place = `${line}:${column} ${finding.rule}`
    const sign = `${' '.repeat(gutter)} ${colour(signOf[finding.level])} `
    const beside = columns(message.at(-1) ?? '') + columns(place) + gutter + 7 <= width
    const pad = width - gutter - 3 - columns(message.at(-1) ?? '') - columns(place)
    const note = message.map((text, index) => {
      const lead = index === 0 ? sign : ' '.repeat(gutter + 3)
      const last = index === message.length - 1 && beside
      return `${lead}${paint.bold(text)}${last ? `${' '.repeat(pad)}${paint.dim(place)}` : ''}`
    })
    if (!beside) note.push(`${' '.repeat(gutter + 3)}${paint.dim(place)}`)
    const why = explained.has(info.id) ? [] : wrap(info.why, width - gutter - 5)
    explained.add(info.id)
    const bar = paint.dim('│')
    const margin = `${' '.repeat(gutter + 1)} ${bar} `
    return [
      ...note,
      ...frame(finding.span, lines, report, width, gutter, paint, colour),
      ...why.map(text => margin + paint.dim(text)),
      ...wrap(askOf(finding, info), width - gutter - 5).map(text => margin + paint.cyan(text)),
    ]
  }

  function probes(): string[] {
    const questions = new Map(report.questions.map(question => [question.id, question]))
    const shown = report.probes.slice(0, mostProbes).flatMap(probe => {
      const info = questions.get(probe.probe)
      if (!info) return []
      const place = `${lines.at(probe.span[0]).line}`
      const text = wrap(printable(renderProbe(probe, info, source)), width - gutter - 5)
      return text.map(
        (row, index) =>
          `${paint.dim((index === 0 ? place : '').padStart(gutter + 1))} ${index === 0 ? '?' : ' '} ${row}`,
      )
    })
    const more = report.probes.length - mostProbes
    return [
      paint.bold('Questions an interviewer asks next'),
      ...shown,
      ...(more > 0 ? [paint.dim(`${' '.repeat(gutter + 4)}and ${more} more with --format json`)] : []),
    ]
  }
}
