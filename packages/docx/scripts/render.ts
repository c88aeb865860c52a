/**
 * Comment a Word file at some words and draw it with LibreOffice, comments in the margin:
 * `tsx scripts/render.ts FILE FOLDER WORDS...`. For eyes; no test needs it. Needs the full
 * libreoffice-writer (not -nogui) and pdftoppm.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { commentDocx, readDocx } from '../src/index.ts'

const [file, folder, ...wanted] = process.argv.slice(2)
if (!file || !folder) throw new Error('usage: render.ts FILE FOLDER WORDS...')
const document = readDocx(new Uint8Array(readFileSync(file)))
const notes = wanted.map(words => {
  const start = document.markdown.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in ${file}`)
  return {
    span: [start, start + words.length] as const,
    text: [`“${words}” stands here.`, 'Why it matters.', 'The question?'],
  }
})
const result = commentDocx(document, notes, { author: 'Marginalia', initials: 'M' })
console.log({ placed: result.placed, moved: result.moved, general: result.general })

const name = basename(file, '.docx')
const profile = join(folder, 'profile')
mkdirSync(join(profile, 'user'), { recursive: true })
writeFileSync(join(folder, `${name}.docx`), result.bytes)
// LibreOffice 7.4 ignores the export option alone: comments in the margin (4) must be set in the profile too.
writeFileSync(
  join(profile, 'user', 'registrymodifications.xcu'),
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Writer/Print/Content"><prop oor:name="Note" oor:op="fuse"><value>4</value></prop></item></oor:items>',
)
const flag = (value: boolean) => ({ type: 'boolean', value: String(value) })
const options = JSON.stringify({ ExportNotesInMargin: flag(true), ExportNotes: flag(false) })
execFileSync('soffice', [
  '--headless',
  '--norestore',
  `-env:UserInstallation=file://${profile}`,
  '--convert-to',
  `pdf:writer_pdf_Export:${options}`,
  '--outdir',
  folder,
  join(folder, `${name}.docx`),
]) // prettier-ignore
execFileSync('pdftoppm', ['-r', '90', '-png', join(folder, `${name}.pdf`), join(folder, name)])
