import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { DocxDocument } from '@marginalia/docx'
import type { Syntax } from '@marginalia/prose'
import type { Document } from './documents.ts'
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

export function syntaxOf(path: string): Syntax {
  return syntaxes[extname(path).toLowerCase()] ?? 'markdown'
}

const syntaxes: Readonly<Record<string, Syntax>> = {
  '.txt': 'text',
  '.mdx': 'mdx',
  '.org': 'org',
  '.csv': 'csv',
  '.tsv': 'tsv',
}

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
    const offset = firstInvalid(bytes)
    const line = bytes.subarray(0, offset).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 1)
    const byte = bytes[offset]!.toString(16).padStart(2, '0')
    throw new Problem(
      `not valid UTF-8 (byte 0x${byte} at offset ${offset}, line ${line}); save it as UTF-8`,
      path,
    )
  }
}

/** Offset of the byte at which UTF-8 stops being valid, by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (validSoFar(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return Math.min(low, bytes.length - 1)
}

function validSoFar(bytes: Uint8Array): boolean {
  try {
    // A character that is cut off at the end may still become valid.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
