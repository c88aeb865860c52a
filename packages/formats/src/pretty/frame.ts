import type { Lines, Report, SentenceFact, Span } from '@marginalia/report'
import { columns, rowsOf } from '../columns.ts'
import { printable } from '../printable.ts'
import type { Paint } from './paint.ts'

/** UTF-16 units that one column of a line may take, with all its marks. */
const mostUnits = 20
const mostLines = 3
const mostRows = 4

interface FrameRow {
  /** Line number, on the first row of a line. */
  readonly number: number | null
  readonly text: string
  readonly marks: readonly [from: number, to: number] | null
}

/**
 * The writer's own lines around a finding, each with a squiggle under the words it is about.
 * A line that is a whole paragraph shows only the sentences that the finding touches.
 */
export function frame(
  span: Span,
  lines: Lines,
  report: Report,
  width: number,
  gutter: number,
  paint: Paint,
  colour: (text: string) => string,
): string[] {
  const inner = width - gutter - 5
  const rows = shorten(rowsFor(span, lines, report, inner))
  const marked = rows.filter(row => row?.marks).length
  const long = marked > 1
  return rows.flatMap(row => {
    if (row === null) return [`${' '.repeat(gutter + 2)}${colour('⋮')}`]
    const label = paint.dim((row.number === null ? '' : String(row.number)).padStart(gutter + 1))
    const bar = long && row.marks ? colour('┃') : paint.dim('│')
    const text = `${label} ${bar} ${row.text}`.trimEnd()
    if (row.marks === null) return [text]
    const [from, to] = row.marks
    // A row that belongs to a long passage as a whole needs no more than the bar; of two rows a bare one looks left out.
    if (marked > 2 && blank(row.text.slice(0, from)) && blank(row.text.slice(to))) return [text]
    const before = columns(row.text.slice(0, from))
    const wide = Math.max(1, columns(row.text.slice(from, to)))
    return [text, `${' '.repeat(gutter + 1)} ${bar} ${' '.repeat(before)}${colour('~'.repeat(wide))}`]
  })
}

function rowsFor(span: Span, lines: Lines, report: Report, width: number): FrameRow[] {
  const first = lines.at(span[0]).line
  const last = lines.at(Math.max(span[0], span[1] - 1)).line
  const around = sentencesAround(report, span)
  const from = Math.min(span[0], around[0]?.span[0] ?? span[0])
  const to = Math.max(span[1], around.at(-1)?.span[1] ?? span[1])
  const rows: FrameRow[] = []
  for (let line = first; line <= last && line < first + mostLines + 1; line++) {
    const start = lines.start(line)
    const text = lines.text(line)
    if (text.trim() === '' && first !== last) continue
    const whole = isShort(text, width) || around.length === 0
    const a = whole ? 0 : Math.max(0, from - start)
    const b = whole ? text.length : Math.min(text.length, to - start)
    const lead = a > 0 ? '… ' : ''
    const shown = `${lead}${printable(text.slice(a, b))}${b < text.trimEnd().length ? ' …' : ''}`
    const at = span[0] - start - a + lead.length
    const end = Math.max(span[1], span[0] + 1) - start - a + lead.length
    const indent = /^\s*/.exec(shown)![0].length
    let number: number | null = line
    for (const [left, right] of rowsOf(shown.slice(indent), width)) {
      const text = shown.slice(indent + left, indent + right)
      const mark = [Math.max(0, at - indent - left), Math.min(text.length, end - indent - left)] as const
      const touches = mark[1] > mark[0] && text.slice(...mark).trim() !== ''
      rows.push({ number, text, marks: touches ? mark : null })
      number = null
    }
  }
  return rows
}

/** A line may be as long as the text: beyond any width nothing is counted. */
const isShort = (line: string, width: number): boolean =>
  line.length <= width * mostUnits && columns(printable(line)) <= width

/** The sentences a span touches. They stand in order: the first that reaches past its beginning is found by halving. */
function sentencesAround({ sentences }: Report, span: Span): readonly SentenceFact[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span[1] <= span[0]) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sentences.length && sentences[end]!.span[0] < span[1]) end++
  return sentences.slice(low, end)
}

/** Keep the rows with marks; a long passage keeps its beginning and its end. */
function shorten(rows: readonly FrameRow[]): (FrameRow | null)[] {
  const first = rows.findIndex(row => row.marks !== null)
  const last = rows.findLastIndex(row => row.marks !== null)
  if (first === -1) return rows.slice(0, 1)
  const number = rows.slice(0, first + 1).findLast(row => row.number !== null)?.number ?? null
  const from = Math.max(0, first - (rows[first]!.number === null ? 1 : 0))
  const kept = rows
    .slice(from, last + 2)
    .filter((row, index, all) => index < all.length - 1 || row.marks || row.number === null)
  const named = kept.map((row, index) => (index === 0 ? { ...row, number: row.number ?? number } : row))
  if (named.length <= mostRows + 1) return named
  return [...named.slice(0, mostRows - 1), null, named.at(-1)!]
}

const blank = (text: string): boolean => text.replace('…', '').trim() === ''
