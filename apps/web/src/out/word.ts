import { commentDocx, notesOf, readDocx } from '@marginalia/docx'
import type { Report } from '@marginalia/report'

/** The text of a Word file as Markdown. Throws one line that says what is wrong with the file. */
export const readWord = (bytes: Uint8Array): string => readDocx(bytes).markdown

/** The same Word file with the notes of a review as comments in its margin. */
export function commentWord(
  bytes: Uint8Array,
  review: (text: string) => Report,
  keep: (fingerprint: string) => boolean,
): Uint8Array<ArrayBuffer> {
  const document = readDocx(bytes)
  const report = review(document.markdown)
  const findings = report.findings.filter(({ fingerprint }) => keep(fingerprint))
  const { bytes: commented } = commentDocx(document, notesOf({ ...report, findings }, document), {
    author: 'Marginalia',
    initials: 'M',
  })
  return new Uint8Array(commented)
}
