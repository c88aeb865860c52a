import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { encode } from './text-encoding.ts'
import type { Archive, Entry } from './zip-directory.ts'

/**
 * The archive with some parts changed and some added. Every other entry keeps its bytes: local
 * header, data and descriptor are copied as they stand, in the same order. Dates and attributes of
 * a changed entry are its own; an added entry takes those of `like`: no clock is read.
 */
export function rewrite(archive: Archive, parts: ReadonlyMap<string, Uint8Array>, like: Entry): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  const push = (bytes: Uint8Array) => {
    pieces.push(bytes)
    length += bytes.length
  }
  const pack = (template: Uint8Array, name: Uint8Array, bytes: Uint8Array) => {
    const { local, record, data } = packed(template, name, bytes, length)
    directory.push(record)
    push(local)
    push(data)
  }

  for (const entry of archive.entries) {
    const changed = parts.get(entry.name)
    if (changed) pack(entry.record, entry.nameBytes, changed)
    else {
      const record = entry.record.slice()
      put(record, 42, 4, length)
      directory.push(record)
      push(archive.bytes.subarray(entry.start, entry.end))
    }
  }
  const known = new Set(archive.entries.map(entry => entry.name))
  for (const [name, bytes] of parts) {
    if (known.has(name)) continue
    const nameBytes = encode(name)
    const record = new Uint8Array(46 + nameBytes.length)
    record.set(like.record.subarray(0, 46))
    record.set(nameBytes, 46)
    put(record, 28, 2, nameBytes.length)
    put(record, 30, 4, 0)
    pack(record, nameBytes, bytes)
  }

  const start = length
  for (const record of directory) push(record)
  const tail = archive.tail.slice()
  put(tail, 8, 2, directory.length)
  put(tail, 10, 2, directory.length)
  put(tail, 12, 4, length - start)
  put(tail, 16, 4, start)
  push(tail)
  return joined(pieces, length)
}

/** A freshly deflated entry. The sizes stand in the header, so no descriptor follows the data. */
function packed(template: Uint8Array, name: Uint8Array, bytes: Uint8Array, at: number) {
  const data = deflateSync(bytes, { level: 6 })
  const local = new Uint8Array(30 + name.length)
  put(local, 0, 4, 0x04034b50)
  // Version, flags, method, time, date, checksum, sizes and lengths stand in the same order in both records.
  local.set(template.subarray(6, 30), 4)
  local.set(name, 30)
  put(local, 6, 2, (template[8]! | (template[9]! << 8)) & 0x800)
  put(local, 8, 2, 8)
  put(local, 14, 4, crc32(bytes))
  put(local, 18, 4, data.length)
  put(local, 22, 4, bytes.length)
  put(local, 26, 2, name.length)
  put(local, 28, 2, 0)
  const record = template.slice()
  record.set(local.subarray(6, 10), 8)
  record.set(local.subarray(14, 26), 16)
  put(record, 42, 4, at)
  return { local, record, data }
}

function put(bytes: Uint8Array, at: number, width: number, value: number): void {
  for (let i = 0; i < width; i++) bytes[at + i] = Math.floor(value / 2 ** (8 * i)) & 255
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
