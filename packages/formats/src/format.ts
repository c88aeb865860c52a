import type { Level, Report } from '@marginalia/report'
import type { Show } from './reading.ts'

/** One text with what was found in it. */
export interface Reviewed {
  /** As the person who asked would write it: relative, with `/`. */
  readonly path: string
  readonly source: string
  readonly report: Report
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}

/** All files together. */
export interface Summary {
  readonly files: number
  readonly words: number
  readonly findings: Counts
}

/** What a format may know about the place it is written to. */
export interface Surface {
  /** Columns of the terminal, or of the page. */
  readonly width: number
  readonly colour: boolean
  /** Of Marginalia, for formats that name their maker. */
  readonly version: string
  /** Where people read about Marginalia; nothing is named where it has no such place. */
  readonly home?: string
  /** A path as programs want it: from the root of the repository; as it is where it is not given. */
  readonly rooted?: (path: string) => string
  /** True for a level that fails the run; every one does where it is not given. */
  readonly fails?: (level: Level) => boolean
  /** How much formats for people show in full; `first` where it is not given. */
  readonly show?: Show
}

export const asIs = (path: string): string => path

/** Takes files one by one, so that a run over a large bank needs memory for one of them. */
export interface Writer {
  file(reviewed: Reviewed): string
  /** Everything that can only be said once all files are known. */
  end(summary: Summary): string
}

export interface Format {
  readonly id: string
  /** One line for the help. */
  readonly about: string
  /** A person reads it: it leads with what comes first. Programs are given everything. */
  readonly forPeople?: true
  open(surface: Surface): Writer
}

export function countsOf(report: Report): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { level } of report.findings) counts[level]++
  return counts
}

export const nothing: Summary = { files: 0, words: 0, findings: { error: 0, warning: 0, note: 0 } }

export function add(summary: Summary, report: Report): Summary {
  const { error, warning, note } = countsOf(report)
  return {
    files: summary.files + 1,
    words: summary.words + report.measures.words,
    findings: {
      error: summary.findings.error + error,
      warning: summary.findings.warning + warning,
      note: summary.findings.note + note,
    },
  }
}
