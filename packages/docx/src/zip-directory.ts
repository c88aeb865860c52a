import { DocxError } from './error.ts'
import type { ArchiveLimits } from './limits.ts'
import { decodeName } from './text-encoding.ts'

/** One file of the archive. Offsets and sizes in bytes. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where the local record begins, where its data begins, and where the next record (or the directory) begins. */
  readonly start: number
  readonly data: number
  readonly end: number
  /** The record in the central directory, name and extra fields included. */
  readonly record: Uint8Array
  readonly nameBytes: Uint8Array
}

export interface Archive {
  readonly bytes: Uint8Array
  /** In the order of the directory. */
  readonly entries: readonly Entry[]
  /** The end record, with the archive's comment. */
  readonly tail: Uint8Array
  /** Part names are compared without regard to case, as the packaging format demands. */
  find(name: string): Entry | undefined
}

const endSignature = 0x06054b50
const recordSignature = 0x02014b50
const localSignature = 0x04034b50
/** Little-endian first four bytes of an OLE container. */
const oleSignature = 0xe011cfd0
/** Encrypted, strongly encrypted, masked local header. */
const encryptedFlags = 0x2041
const unset = 0xffffffff

/**
 * Read the directory of a zip archive without inflating anything. Everything an archive may lie
 * about is checked here or in `inflate`: place and overlap of entries, names, declared sizes.
 * Throws DocxError.
 */
export function readDirectory(bytes: Uint8Array, limits: ArchiveLimits): Archive {
  if (bytes.length > limits.file)
    throw new DocxError(
      'too-large',
      `the file is too large: ${megabytes(bytes.length)}; at most ${megabytes(limits.file)} can be read`,
    )
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const two = (at: number) => view.getUint16(at, true)
  const four = (at: number) => view.getUint32(at, true)
  if (bytes.length > 8 && four(0) === oleSignature)
    throw new DocxError('legacy-or-encrypted', 'this is an old .doc file or a password-protected document')

  const endAt = findEnd(bytes, two, four)
  const count = two(endAt + 10)
  const directory = four(endAt + 16)
  if (count === 0xffff || directory === unset) throw new DocxError('unsupported-zip', 'zip64 archive')
  if (two(endAt + 4) !== 0 || two(endAt + 8) !== count)
    throw new DocxError('unsupported-zip', 'archive on several disks')
  if (count > limits.entries) throw new DocxError('bomb', `the archive lists ${count} entries`)
  if (directory > endAt) throw new DocxError('damaged', 'the archive’s directory lies outside the file')

  const entries: (Omit<Entry, 'end'> & { end: number })[] = []
  const byName = new Map<string, Entry>()
  let at = directory
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > endAt || four(at) !== recordSignature)
      throw new DocxError('damaged', 'the archive’s directory is damaged')
    const nameLength = two(at + 28)
    const length = 46 + nameLength + two(at + 30) + two(at + 32)
    if (at + length > endAt) throw new DocxError('damaged', 'the archive’s directory is cut short')
    if (nameLength > limits.name) throw new DocxError('bomb', `an entry’s name has ${nameLength} bytes`)
    const record = bytes.slice(at, at + length)
    const nameBytes = record.subarray(46, 46 + nameLength)
    const flags = two(at + 8)
    const name = decodeName(nameBytes, (flags & 0x800) !== 0)
    const start = four(at + 42)
    const packed = four(at + 20)
    const size = four(at + 24)
    if (flags & encryptedFlags) throw new DocxError('encrypted', `${name} is encrypted`)
    if (packed === unset || size === unset || start === unset)
      throw new DocxError('unsupported-zip', `${name} needs zip64`)
    total += size
    if (total > limits.total)
      throw new DocxError('bomb', `the archive declares more than ${limits.total} bytes`)
    if (size > 1_000_000 && size > packed * limits.ratio)
      throw new DocxError('bomb', `${name} declares ${size} bytes from ${packed}`)
    if (start + 30 > directory || four(start) !== localSignature)
      throw new DocxError('damaged', `${name} has no local header`)
    const data = start + 30 + two(start + 26) + two(start + 28)
    if (data + packed > directory) throw new DocxError('damaged', `${name} reaches beyond the archive’s data`)
    const entry = {
      name,
      method: two(at + 10),
      crc: four(at + 16),
      packed,
      size,
      start,
      data,
      end: directory,
      record,
      nameBytes,
    }
    const key = name.toLowerCase()
    if (byName.has(key)) throw new DocxError('damaged', `${name} is in the archive twice`)
    byName.set(key, entry)
    entries.push(entry)
    at += length
  }

  const inFileOrder = [...entries].sort((a, b) => a.start - b.start)
  for (const [i, entry] of inFileOrder.entries()) {
    entry.end = inFileOrder[i + 1]?.start ?? directory
    // Entries that share their data are how small files become petabytes.
    if (entry.data + entry.packed > entry.end)
      throw new DocxError('bomb', `${entry.name} overlaps another entry`)
  }
  return {
    bytes,
    entries,
    tail: bytes.slice(endAt, endAt + 22 + two(endAt + 20)),
    find: name => byName.get(name.replace(/^\//, '').toLowerCase()),
  }
}

function findEnd(bytes: Uint8Array, two: (at: number) => number, four: (at: number) => number): number {
  const last = bytes.length - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (four(at) === endSignature && at + 22 + two(at + 20) <= bytes.length) return at
  }
  const zip = bytes.length > 4 && four(0) === localSignature
  throw zip
    ? new DocxError('damaged', 'the archive has no end: the file is cut short')
    : new DocxError('not-zip', 'this is not a Word document: a .docx file is a zip archive')
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`
