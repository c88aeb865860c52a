import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import { DocxError } from './error.ts'
import type { ArchiveLimits } from './limits.ts'
import type { Archive, Entry } from './zip-directory.ts'

const stored = 0
const deflated = 8
const step = 16_384

/**
 * The bytes of one entry. The declared size is the most that is ever allocated: data are inflated
 * in small steps and given up at once when they outgrow it. Length and checksum are checked.
 * Throws DocxError.
 */
export function inflate(archive: Archive, entry: Entry, limits: ArchiveLimits): Uint8Array {
  const { name, size } = entry
  if (size > limits.part)
    throw new DocxError('bomb', `${name} declares ${size} bytes; the limit is ${limits.part}`)
  const packed = archive.bytes.subarray(entry.data, entry.data + entry.packed)
  if (entry.method !== stored && entry.method !== deflated)
    throw new DocxError('unsupported-zip', `${name} uses compression method ${entry.method}`)
  const bytes = entry.method === stored ? packed.slice() : inflateSteps(packed, entry)
  if (bytes.length !== size) throw new DocxError('damaged', `${name} does not have the size it declares`)
  if (crc32(bytes) !== entry.crc) throw new DocxError('damaged', `${name} does not match its checksum`)
  return bytes
}

function inflateSteps(packed: Uint8Array, { name, size }: Entry): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  let outgrown = false
  const stream = new Inflate(chunk => {
    if (length + chunk.length > size) outgrown = true
    else {
      bytes.set(chunk, length)
      length += chunk.length
    }
  })
  try {
    for (let at = 0; !outgrown; at += step) {
      const last = at + step >= packed.length
      stream.push(packed.subarray(at, at + step), last)
      if (last) break
    }
  } catch {
    throw new DocxError('damaged', `${name} cannot be decompressed`)
  }
  if (outgrown) throw new DocxError('bomb', `${name} is larger than the ${size} bytes it declares`)
  return bytes.subarray(0, length)
}
