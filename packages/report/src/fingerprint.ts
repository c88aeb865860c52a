/**
 * Sixteen hexadecimal digits for a text: two 32-bit FNV-1a style lanes, mixed at the end.
 * Not cryptographic; stable across machines and versions.
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  a = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (a >>> 13), 0x297a2d39)
  return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 15))
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
