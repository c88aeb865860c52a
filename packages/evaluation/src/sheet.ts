import {
  type Analyzer,
  type CaseRanks,
  caseOf,
  createAnalyzer,
  Mistake,
  resolveProfile,
} from '@marginalia/engine'
import { escapeMarkdown, printable } from '@marginalia/formats'
import { hasManyFigures } from '@marginalia/narrative'
import type { Syntax } from '@marginalia/prose'
import { askOf, type Category, type Finding, type Level, quote, render, type Span } from '@marginalia/report'
import { type Figures, followers, interview, profiles, rules, scale } from '@marginalia/rules'
import { howToJudge } from './how-to-judge.ts'

/** A text whose notes are to be judged. */
export interface SheetText {
  /** What the sheet calls it: its path as it was given. */
  readonly name: string
  readonly source: string
  readonly syntax: Syntax
}

/** Which note a number of the sheet stands for. The judges do not see it: they judge notes, not rules. */
export interface KeyEntry {
  readonly n: number
  readonly doc: string
  readonly rule: string
  readonly message: string
  readonly category: Category
  readonly level: Level
  /** UTF-16 offsets into the document. */
  readonly span: Span
  /** Rank among the first of its document, from 1; null elsewhere. */
  readonly first: number | null
  /** Places of a kind that leads no note alone: one that stood again and again. */
  readonly habit: boolean
  /** Whether many sentences of its text have a figure; sheets of before December 2026 do not say. */
  readonly figures?: Figures
}

export interface Sheet {
  readonly markdown: string
  readonly key: readonly KeyEntry[]
}

/** Characters shown of a note's place, and on each side of it. */
const longestPlace = 240
const context = 60

/** Characters of a line of a text, which stands in a block that viewers do not wrap. */
const lineLength = 100

/** Which notes of the texts are judged; without a choice all that a report makes. */
export interface Chosen {
  /** Only those shown first. */
  readonly first?: boolean
  /** Only those about these cases (`rule/message`), which lead no note in a report: `unsilenced` makes them. */
  readonly silent?: ReadonlySet<string>
}

/** An analyzer under which silent cases lead notes: what judges once found wrong may be right since its rule was mended. */
export function unsilenced(profile: string, cases: ReadonlySet<string>): Analyzer {
  const without = (ranks: CaseRanks): CaseRanks => ({
    ...ranks,
    follows: new Set([...ranks.follows].filter(name => !cases.has(name))),
  })
  const loud = { ...scale, ...without(scale), amongFigures: without(scale.amongFigures ?? scale) }
  return createAnalyzer(rules, resolveProfile(profile, profiles), { scale: loud, interview })
}

/** Texts with their notes, numbered through all of them. */
export function sheetOf(
  texts: readonly SheetText[],
  analyzer: Analyzer,
  { first: onlyFirst = false, silent }: Chosen = {},
): Sheet {
  const key: KeyEntry[] = []
  const documents: string[] = []
  for (const { name, source, syntax } of texts) {
    const { report, narrative } = analyzer.analyze(source, { syntax })
    const figures = hasManyFigures(narrative) ? 'many' : 'few'
    const ranks = new Map(report.first.map((finding, place) => [finding, place + 1]))
    const rules = new Map(report.rules.map(rule => [rule.id, rule]))
    const lines: string[] = []
    for (const [index, finding] of report.findings.entries()) {
      const first = ranks.get(index) ?? null
      if ((onlyFirst && first === null) || (silent && !silent.has(caseOf(finding)))) continue
      const { rule, message, level, span } = finding
      const info = rules.get(rule)!
      const n = key.push({
        n: key.length + 1,
        doc: name,
        rule,
        message,
        category: info.category,
        level,
        span,
        first,
        habit: !silent && followers[figures].has(caseOf(finding)) && finding.also.length > 0,
        figures,
      })
      const says = shown(`${render(finding, info, source)} ${askOf(finding, info)}`)
      const rank = first === null ? '' : ` (first: ${first})`
      lines.push(`- N${n}: ${inContext(finding, source)} — ${says} [${level}]${rank}`)
    }
    documents.push(
      `# Document ${shown(name)} (${report.measures.words} words)`,
      `## Its text`,
      fenced(source),
      `## Notes made on it`,
      lines.join('\n') || 'None.',
    )
  }
  return { markdown: `${[howToJudge(key.length), ...documents].join('\n\n')}\n`, key }
}

function inContext({ span: [start, end] }: Finding, source: string): string {
  const before = source.slice(Math.max(0, start - context), start)
  const after = source.slice(end, end + context)
  const from = start > context ? `…${before.replace(/^\S*\s/, '')}` : before
  const to = end + context < source.length ? `${after.replace(/\s\S*$/, '')}…` : after
  const place = quote(source, [start, end], longestPlace)
  return shown(`${from}«${place}»${to}`.replace(/\s+/g, ' ').trim())
}

/** A text letter by letter, whatever markup it holds; only its long lines are broken, between words. */
function fenced(source: string): string {
  const runs = source.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)))
  const broken = source.replace(
    new RegExp(`(?=.{${lineLength + 1}})(.{1,${lineLength}}) `, 'g'),
    (_, line: string) => `${line}\n`,
  )
  return [`${fence}text`, broken.replace(/\s+$/, ''), fence].join('\n')
}

const shown = (text: string): string => escapeMarkdown(printable(text))

const syntaxes: Readonly<Record<string, Syntax>> = { txt: 'text', mdx: 'mdx', html: 'html', org: 'org' }

/** How a text is written, by the end of its name: Markdown where nothing else is said. */
export const syntaxOf = (name: string): Syntax =>
  syntaxes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'markdown'

/** Bytes of a text. Throws a Mistake where they are none. */
export function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw new Mistake('this is a binary file; expected UTF-8 text', name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Mistake('not valid UTF-8; expected UTF-8 text', name)
  }
}
