import { count, type Reviewed } from '@marginalia/formats'
import { sifted } from '@marginalia/report'
import { baselinesOf } from './baselines.ts'
import { changedLines, onlyChanged } from './changed.ts'
import { on, text, type Values } from './command.ts'
import type { Document } from './documents.ts'
import { failLevelOf, levelsFrom } from './failing.ts'
import { numberOf } from './option-values.ts'
import type { Task } from './session.ts'
import { shownPath } from './shown-path.ts'

/** Which documents are reviewed at all, and which of their findings are shown and counted. */
export interface Filter {
  readonly tasks: readonly Task[]
  /** The document without the findings that `--baseline`, `--changed` and `--since` leave out. */
  keep(reviewed: Reviewed, document: Document): Reviewed
  /** What `--quiet` shows of it; null where that is nothing. */
  show(kept: Reviewed): Reviewed | null
  /** What was left out, in words, once everything was kept or not. */
  remarks(): string[]
}

/** What `--baseline`, `--changed`, `--since` and `--quiet` leave out. */
export function openFilter(all: readonly Task[], values: Values): Filter {
  const quiet = on(values, 'quiet')
  const decisive = levelsFrom(failLevelOf(values))
  const countsWarnings = numberOf(values, 'max-warnings') !== undefined
  const baselines = baselinesOf(values)
  const since = text(values, 'since')
  const changes = on(values, 'changed') || since !== undefined ? changedLines(process.cwd(), since) : null
  const tasks = changes
    ? all.filter(({ document: { absolute } }) => absolute === null || changes.has(absolute))
    : all
  let accepted = 0
  let unchanged = 0

  return {
    tasks,
    keep(reviewed, { absolute }) {
      let { report } = reviewed
      const baseline = absolute === null ? null : baselines?.for(absolute)
      if (baseline && absolute !== null) {
        const { report: rest, hidden } = baseline.filter(absolute, report)
        report = rest
        accepted += hidden
      }
      if (changes && absolute !== null) {
        const ranges = changes.get(absolute) ?? []
        const { report: rest, hidden } = onlyChanged(report, reviewed.source, ranges)
        report = rest
        unchanged += hidden
      }
      return { ...reviewed, report }
    },
    show(kept) {
      // What is not shown still counts where warnings are counted.
      if (!quiet || countsWarnings) return kept
      const report = sifted(kept.report, finding => (decisive.includes(finding.level) ? finding : null))
      return report.findings.length === 0 ? null : { ...kept, report }
    },
    remarks() {
      if (quiet) return []
      const lines: string[] = []
      const used = baselines?.all() ?? []
      if (accepted > 0) {
        const paths = used.map(({ path }) => shownPath(path)).join(', ')
        lines.push(`${count(accepted, 'accepted finding')} not shown: ${paths}`)
      }
      const whole = !changes && !text(values, 'shard')
      const resolved = whole ? used.reduce((sum, baseline) => sum + baseline.resolved(), 0) : 0
      if (resolved > 0) {
        const command = '`marginalia baseline --prune`'
        lines.push(`${count(resolved, 'accepted finding')} resolved; ${command} drops them`)
      }
      if (unchanged > 0) lines.push(`${count(unchanged, 'finding')} on unchanged lines not shown`)
      if (changes && tasks.length === 0) lines.push('no document has changed')
      return lines
    },
  }
}
