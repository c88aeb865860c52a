import { DocxError } from './error.ts'

// Browsers, workers and Node all have these two; no library of types is needed for them.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * UTF-8 to a string that encodes back to the same bytes: a byte order mark stays, as U+FEFF.
 * UTF-16 is legal in the packaging format but no producer is known to write it: refused.
 */
export function decode(bytes: Uint8Array, part: string): string {
  const first = bytes[0]
  if ((first === 0xff && bytes[1] === 0xfe) || (first === 0xfe && bytes[1] === 0xff))
    throw new DocxError('encoding', `${part} is UTF-16; expected UTF-8`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DocxError('encoding', `${part} is not valid UTF-8`)
  }
}

/** Names of zip entries: UTF-8 where the entry says so, else one byte a character. */
export const decodeName = (bytes: Uint8Array, utf8: boolean): string =>
  new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes)

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
