import { number, type Part, quote, type Report, type Span } from '@marginalia/report'
import {
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Position,
  SymbolKind,
} from 'vscode-languageserver'
import type { Reviewed } from './diagnostics.ts'

/** A part of a text that has a name: a story, or a part of one. */
interface Region {
  readonly name: string
  readonly detail: string
  readonly span: Span
  /** The writer's words that name it. */
  readonly named: Span | null
  readonly parts: readonly Region[]
}

/** The stories of a text and their parts. Parts of the only story of a text that has no title stand alone. */
function regionsOf({ source, report }: Reviewed): readonly Region[] {
  const { stories, sections } = report.structure
  const regions = stories.map((story, index): Region => {
    const own = sections.filter(section => section.story === index)
    const words = own.reduce((sum, section) => sum + section.words, 0)
    return {
      name: story.title ? quote(source, story.title) : `Story ${index + 1}`,
      detail: absences(story.absent, `${number(story.words)} words`),
      span: around([story.span, ...(story.title ? [story.title] : []), ...own.map(({ span }) => span)]),
      named: story.title,
      parts: own.map(({ part, span, words: count, basis }) => ({
        name: named(part),
        detail: `${number(count)} words, ${percent(count, words)}${basis === 'inferred' ? ', inferred' : ''}`,
        span,
        named: null,
        parts: [],
      })),
    }
  })
  const [only, second] = regions
  return only && !second && only.named === null ? only.parts : regions
}

export function symbolsOf(reviewed: Reviewed): DocumentSymbol[] {
  const { positions, source } = reviewed
  return regionsOf(reviewed).map(symbol)

  function symbol({ name, detail, span, named, parts }: Region): DocumentSymbol {
    return {
      name: name || '…',
      detail,
      kind: parts.length > 0 ? SymbolKind.Module : SymbolKind.String,
      range: positions.range(span),
      selectionRange: positions.range(named ?? firstLine(source, span)),
      children: parts.map(symbol),
    }
  }
}

export function foldingOf(reviewed: Reviewed): FoldingRange[] {
  const { positions, source } = reviewed
  const all = regionsOf(reviewed).flatMap(region => [region, ...region.parts])
  return all.flatMap(({ span: [start, end] }) => {
    // The blank lines behind a part stay in sight.
    const last = start + source.slice(start, end).trimEnd().length
    const [startLine, endLine] = [positions.at(start).line, positions.at(last).line]
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : []
  })
}

/** Lengths against what is allowed above the text, and the share of each part above it. */
export function lensesOf(reviewed: Reviewed, sizes: readonly string[]): CodeLens[] {
  const { positions, report } = reviewed
  const top = { line: 0, character: 0 }
  const regions = regionsOf(reviewed)
  return [
    lens(top, [...sizes, ...actorsOf(report)].join(' · ')),
    ...regions.flatMap(region => {
      const inside = region.parts.map(part => lens(positions.at(part.span[0]), told(part)))
      return [lens(positions.at(region.span[0]), region.named ? region.detail : told(region)), ...inside]
    }),
  ]
}

const told = ({ name, detail }: Region): string => `${name}: ${detail}`

/** Shown, and not to be clicked: the name of a command may be empty. */
const lens = (at: Position, title: string): CodeLens => ({
  range: { start: at, end: at },
  command: { title, command: '' },
})

function actorsOf({ measures: { actors } }: Report): string[] {
  const { i, we, nobody } = actors
  return i + we + nobody === 0 ? [] : [`I ${i}, we ${we}, nobody ${nobody}`]
}

const named = (part: Part): string => part[0]!.toUpperCase() + part.slice(1)

const percent = (words: number, all: number): string => `${all === 0 ? 0 : Math.round((100 * words) / all)} %`

const absences = (absent: readonly Part[], words: string): string =>
  absent.length === 0 ? words : `${words}; absent: ${absent.join(', ')}`

const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
]

function firstLine(source: string, [start, end]: Span): Span {
  const line = source.slice(start, end).search(/[\r\n]/)
  return [start, line === -1 ? end : start + line]
}
