import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { DocxDocument } from '@marginalia/docx'
import type { Syntax } from '@marginalia/prose'
import { type Document, extensions } from './documents.ts'
import { unreadLanguage } from './other-languages.ts'
import { Problem, reasonOf } from './problem.ts'

/** Bytes; four for every unit that a review takes. */
const largest = 80_000_000

const magic: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file (.doc)'],
  ['{\\rtf', 'a rich text file'],
  ['PK\u0003\u0004', 'a zip archive'],
]

/** A text that can be reviewed. */
export interface Source {
  readonly text: string
  /** What a reader may want to know about how it was read. */
  readonly warnings: readonly string[]
}

/** The text of a document. A problem says why there is none. */
export async function readSource(document: Document): Promise<Source> {
  const { path } = document
  const bytes = await readBytes(document)
  if (!isWord(path)) return { text: decode(bytes, path), warnings: [] }
  const { markdown, warnings } = await readWord(bytes, path)
  return { text: markdown, warnings: warnings.map(warning => warning.message) }
}

/** Documents and templates of Word, with macros and without. */
export const isWord = (path: string): boolean => /^\.do[ct][xm]$/i.test(extname(path))

/** Read a Word document; what is wrong with it becomes a Problem. */
export async function readWord(bytes: Uint8Array, path: string): Promise<DocxDocument> {
  const { DocxError, readDocx } = await import('@marginalia/docx')
  try {
    return readDocx(bytes)
  } catch (error) {
    if (error instanceof DocxError) throw new Problem(error.message, path)
    throw error
  }
}

export async function readBytes({ path, absolute }: Document): Promise<Uint8Array> {
  try {
    if (absolute === null) return await standardInput()
    const { size } = statSync(absolute)
    if (size > largest) throw new Problem(`${size} bytes; at most ${largest} can be reviewed`, path)
    return readFileSync(absolute)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`cannot be read: ${reasonOf(error)}`, path)
  }
}

/** How a document is written, by its name. Throws a Problem for a language that is not read. */
export function syntaxOf(path: string): Syntax {
  const extension = extname(path).toLowerCase()
  if (isWord(path)) return 'word'
  const language = unreadLanguage(extension)
  if (language) {
    const way = language.pandoc ? `; \`pandoc -t gfm ${path}\` writes it as Markdown` : ''
    throw new Problem(`${language.name} is not read; expected ${readable.join(', ')}${way}`, path)
  }
  return syntaxes[extension] ?? 'markdown'
}

const syntaxes: Readonly<Record<string, Syntax>> = {
  '.txt': 'text',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.org': 'org',
  '.csv': 'csv',
  '.tsv': 'tsv',
}

const readable = [...extensions, '.html'] as const

/** UTF-8 to text; anything else is a problem that says what the bytes look like. */
export function decode(bytes: Uint8Array, path: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = magic.find(([start]) => head.startsWith(start))
  if (known) throw new Problem(`this is ${known[1]}, not text; expected UTF-8 text`, path)
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) {
    throw new Problem('this is UTF-16; expected UTF-8 text: save it as UTF-8', path)
  }
  const nul = bytes.indexOf(0)
  if (nul !== -1)
    throw new Problem(`this is a binary file (byte 0 at offset ${nul}); expected UTF-8 text`, path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Problem(wrongByte(bytes), path)
  }
}

/** Which byte is wrong, where, and what a program of Windows would take it for. */
function wrongByte(bytes: Uint8Array): string {
  const offset = firstInvalid(bytes)
  const line = bytes.subarray(0, offset).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 1)
  const byte = bytes[offset]!.toString(16).padStart(2, '0')
  const letter = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1))
  const guess = /[\p{L}\p{P}\p{S}]/u.test(letter) ? ` (“${letter}” in Windows-1252)` : ''
  return `not valid UTF-8: byte 0x${byte} at offset ${offset}, line ${line}${guess}; save it as UTF-8`
}

/** Offset of the first byte of the first sequence that is not UTF-8 (RFC 3629). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return bytes.length - 1
}

/** Bytes of the character that begins here; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  // Not overlong, no half of a pair, and nothing above U+10FFFF.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < least || second > most || at + length > bytes.length) return 0
  return bytes.subarray(at + 2, at + length).every(byte => byte >= 0x80 && byte <= 0xbf) ? length : 0
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
