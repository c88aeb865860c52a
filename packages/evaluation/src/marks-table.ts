import type { Span } from '@marginalia/report'
import type { Agreement, Compared, Marks } from './marks.ts'
import { range, share, table } from './table.ts'

/** Totals of several sets side by side. */
export function agreementTable(rows: readonly (readonly [name: string, total: Agreement])[]): string {
  return table(
    ['', 'documents', 'words', 'precision', 'recall', 'F1', 'strong recall', 'notes / 1,000 words'],
    rows.map(([name, { documents, words, precision, recall, f1, strong, density }]) => [
      name,
      String(documents),
      String(words),
      share(precision, 3),
      share(recall, 3),
      share(f1, 3),
      share(strong, 3),
      density.toFixed(1),
    ]),
  )
}

export function intervalLine({ intervals }: Marks): string {
  const { precision, recall, f1, strong } = intervals
  return `95 % intervals over documents: precision ${range(precision)}, recall ${range(recall)}, F1 ${range(f1)}, strong recall ${range(strong)}.`
}

export function ruleTable({ rules }: Marks): string {
  return table(
    ['rule', 'fires', 'precision', '/ 1,000 words'],
    rules.map(({ rule, fires, precision, density }) => [
      rule,
      String(fires),
      share(precision),
      density.toFixed(1),
    ]),
  )
}

export function categoryTable({ categories }: Marks): string {
  return table(
    ['category', 'consensus', 'recall', 'strong', 'recall'],
    categories.map(({ category, consensus, consensusRecalled, strong, strongRecalled }) => [
      category,
      String(consensus),
      share(consensusRecalled / consensus),
      String(strong),
      share(strongRecalled / strong),
    ]),
  )
}

/** Every table of the marks score, as text. */
export function marksTable(marks: Marks, name = 'all'): string {
  return [
    agreementTable([[name, marks.total]]),
    intervalLine(marks),
    ruleTable(marks),
    categoryTable(marks),
  ].join('\n\n')
}

/** Notes no reader agrees with, by rule, and marks no note meets, by category, each in its context. */
export function errorsTable(judged: readonly Compared[]): string {
  const alarms = judged.flatMap(({ document, found }) =>
    found
      .filter(({ agreed }) => !agreed)
      .map(({ note }) => [note.rule, `${document.id} ${context(document.source, note.span)}`] as const),
  )
  const misses = judged.flatMap(({ document, consensus, strong }) => {
    const missed = new Map<Span, { category: string; strength: number; agreed: boolean }>()
    for (const { mark, recalled } of strong) {
      if (!recalled) missed.set(mark.span, { ...mark, agreed: false })
    }
    for (const { mark, recalled } of consensus) {
      if (!recalled) missed.set(mark.span, { ...mark, agreed: true })
    }
    return [...missed].map(([span, { category, strength, agreed }]) => {
      const weight = `${agreed ? 'consensus ' : ''}${strength}`
      return [category, `${document.id} (${weight}) ${context(document.source, span)}`] as const
    })
  })
  return ['False alarms', ...grouped(alarms), '', 'Misses', ...grouped(misses)].join('\n')
}

function grouped(pairs: readonly (readonly [string, string])[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [group, line] of pairs) groups.set(group, [...(groups.get(group) ?? []), line])
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([group, list]) => [``, `${group} (${list.length})`, ...list.map(line => `  ${line}`)])
}

function context(source: string, [from, to]: Span): string {
  const text = `${source.slice(Math.max(0, from - 60), from)}«${source.slice(from, to)}»${source.slice(to, to + 60)}`
  return text.replace(/\s+/g, ' ')
}
