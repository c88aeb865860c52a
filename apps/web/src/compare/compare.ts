import { type Metric, type Part, quote } from '@marginalia/report'
import { type MarginNote, notesOf } from '../margin/threads.ts'
import type { Review } from '../review.ts'

export interface Comparison {
  readonly resolved: readonly MarginNote[]
  readonly fresh: readonly MarginNote[]
  readonly standing: readonly MarginNote[]
  /** In the writer's words. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly parts: readonly { readonly part: Part; readonly before: number; readonly after: number }[]
}

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

/** What has become of the notes and the numbers between two texts reviewed in the same way. */
export function compare(before: Review, after: Review): Comparison {
  const old = notesOf(before.report, before.text, () => false)
  const now = notesOf(after.report, after.text, () => false)
  const oldIds = new Set(old.map(note => note.id))
  const nowIds = new Set(now.map(note => note.id))
  const oldMetrics = counted(before)
  const nowMetrics = counted(after)
  const words = ({ report }: Review, part: Part): number =>
    report.structure.sections
      .filter(section => section.part === part)
      .reduce((sum, section) => sum + section.words, 0)
  return {
    resolved: old.filter(note => !nowIds.has(note.id)),
    fresh: now.filter(note => !oldIds.has(note.id)),
    standing: now.filter(note => oldIds.has(note.id)),
    gained: beyond(nowMetrics, oldMetrics),
    lost: beyond(oldMetrics, nowMetrics),
    parts: order
      .map(part => ({ part, before: words(before, part), after: words(after, part) }))
      .filter(({ before: a, after: b }) => a + b > 0),
  }
}

/** Metrics by what they say, however they are written. */
function counted({ report, text }: Review): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const metric of report.metrics) {
    const key = keyOf(metric)
    found.set(key, [...(found.get(key) ?? []), quote(text, metric.span, 40)])
  }
  return found
}

const keyOf = ({ value, to, unit }: Metric): string => `${value} ${to ?? ''} ${unit}`

function beyond(these: ReadonlyMap<string, string[]>, those: ReadonlyMap<string, string[]>): string[] {
  return [...these].flatMap(([key, words]) => words.slice(those.get(key)?.length ?? 0))
}
