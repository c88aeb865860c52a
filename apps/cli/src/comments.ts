import { existsSync, realpathSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { count, type Reviewed, type Show } from '@marginalia/formats'
import type { Document } from './documents.ts'
import { writeOutput } from './output-file.ts'
import { Problem } from './problem.ts'
import { isWord, readBytes, readWord, syntaxOf } from './source.ts'

/** Throws a Problem where a commented copy cannot be written, before anything is reviewed. */
export function checkComments(
  target: string,
  tasks: readonly { readonly document: Document }[],
  force: boolean,
): void {
  const [task, ...others] = tasks
  if (!task || others.length > 0) {
    throw new Problem(`--comments writes one document; expected one, got ${count(tasks.length, 'document')}`)
  }
  const { path, absolute } = task.document
  if (isWord(path) && absolute === null) {
    throw new Problem('--comments reads a Word document twice; expected a file, not standard input', path)
  }
  // Word opens a file only under the kind of name that its content has.
  const wanted = isWord(path) ? extname(path).toLowerCase() : '.docx'
  if (extname(target).toLowerCase() !== wanted) {
    throw new Problem(`--comments writes a Word document; expected a name that ends in ${wanted}`, target)
  }
  const full = resolve(target)
  if (!existsSync(full)) return
  if (absolute !== null && realpathSync(full) === realpathSync(absolute)) {
    throw new Problem('--comments never overwrites the document itself; expected another name', target)
  }
  if (!force) throw new Problem('exists already; --force overwrites it', target)
}

const by = { author: 'Marginalia', initials: 'M' }

/**
 * Write a copy of a Word document, or a Word document with the words of a text, with the notes in
 * its margin, and say what became of them.
 */
export async function writeComments(
  target: string,
  document: Document,
  { source, report }: Reviewed,
  show: Show,
): Promise<string> {
  const { commentDocx, commentsOf, DocxError, writeCommented } = await import('@marginalia/docx')
  const word = isWord(document.path) ? await readWord(await readBytes(document), document.path) : null
  try {
    const { bytes, placed, moved, general, left } = word
      ? commentDocx(word, commentsOf(report, word, show), by)
      : writeCommented(source, syntaxOf(document.path), report, by, show)
    writeOutput(target, bytes)
    const rest = moved.length > 0 ? `, ${moved.length} near them` : ''
    const whole = general.length > 0 ? `, ${general.length} about the whole` : ''
    const over = left.length > 0 ? `, ${left.length} left out: Word takes no more` : ''
    if (placed.length + moved.length + general.length === 0) return `${target} written: nothing to comment on`
    return `${target} written: ${count(placed.length, 'comment')} on the exact words${rest}${whole}${over}`
  } catch (error) {
    throw error instanceof DocxError ? new Problem(error.message, document.path) : error
  }
}
