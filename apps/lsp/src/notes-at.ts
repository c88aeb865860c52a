import type { Finding, Report, Span } from '@marginalia/report'

export interface NoteHere {
  readonly finding: Finding
  /** In the findings of the report. */
  readonly index: number
  /** The place of the note that is here. */
  readonly span: Span
  /** Which rule found it: the notes of a sentence are one. */
  readonly rule: string
}

/** The notes that touch a place, those about the fewest words first: they are what a person points at. */
export function notesAt({ findings }: Report, [start, end]: Span): NoteHere[] {
  return findings
    .flatMap((finding, index) => {
      const here = [finding, ...finding.also].find(({ span }) => span[0] <= end && start <= span[1])
      return here ? [{ finding, index, span: here.span, rule: here.rule }] : []
    })
    .sort((a, b) => length(a.span) - length(b.span))
}

const length = ([start, end]: Span): number => end - start
