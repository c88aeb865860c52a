import { commentDocx, commentsOf, readDocx, writeCommented } from '@marginalia/docx'
import { type Report, sifted } from '@marginalia/report'
import type { Read } from '../files.ts'
import type { Brief } from '../store/draft.ts'

/** The text of a Word file as Markdown, and what was left out. Throws one line that says what is wrong with the file. */
export function readWord(bytes: Uint8Array): Read {
  const { markdown, warnings } = readDocx(bytes)
  return { text: markdown, leftOut: warnings.map(({ message }) => message) }
}

const by = { author: 'Marginalia', initials: 'M' }

/** A text as a Word file of its own, with the notes of its review as comments in its margin. */
export const newWord = (text: string, syntax: Brief['syntax'], report: Report): Uint8Array<ArrayBuffer> =>
  new Uint8Array(writeCommented(text, syntax ?? 'markdown', report, by).bytes)

/** The same Word file with the notes of a review as comments in its margin. */
export function commentWord(
  bytes: Uint8Array,
  review: (text: string) => Report,
  keep: (fingerprint: string) => boolean,
): Uint8Array<ArrayBuffer> {
  const document = readDocx(bytes)
  const report = sifted(review(document.markdown), finding => (keep(finding.fingerprint) ? finding : null))
  const { bytes: commented } = commentDocx(document, commentsOf(report, document), by)
  return new Uint8Array(commented)
}
