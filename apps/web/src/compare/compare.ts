import { type Analysis, compare as compareAnalyses } from '@marginalia/engine'
import { type Finding, type Part, quote } from '@marginalia/report'
import { type MarginNote, notesOf } from '../margin/threads.ts'

/** What became of the notes and numbers of a text, as people read it. */
export interface Compared {
  readonly resolved: readonly MarginNote[]
  readonly fresh: readonly MarginNote[]
  readonly standing: readonly MarginNote[]
  /** In the writer's words. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly parts: readonly { readonly part: Part; readonly words: readonly [before: number, after: number] }[]
}

/** The engine's comparison, which the command line shows too, with its words. */
export function compare(before: Analysis, after: Analysis): Compared {
  const { findings, metrics, sections } = compareAnalyses(before, after)
  const notes = ({ report, narrative }: Analysis, some: readonly Finding[]): readonly MarginNote[] =>
    notesOf({ ...report, findings: some }, narrative.document.source, () => false)
  const words = ({ narrative }: Analysis, some: typeof metrics.lost): readonly string[] =>
    some.map(({ span }) => quote(narrative.document.source, span, 40))
  return {
    resolved: notes(before, findings.resolved),
    fresh: notes(after, findings.added),
    standing: notes(
      after,
      findings.standing.map(([, now]) => now),
    ),
    gained: words(after, metrics.added),
    lost: words(before, metrics.lost),
    parts: sections,
  }
}
