import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { SourceMapBuilder } from './source-map.ts'

const escapable = /[!-/:-@[-`{-~]/

/**
 * Walk a text node's value and its source together. They differ at escapes, character
 * references, the prefixes of continuation lines and white space that Markdown drops.
 * `at` is the node's offset in `source`; `quote` how many block quotes it stands in.
 */
export function align(
  map: SourceMapBuilder,
  value: string,
  source: string,
  start: number,
  quote: number,
): void {
  // Nothing differs in most of them, and in an address nothing is a reference, whatever it looks like.
  if (source.startsWith(value, start)) return map.push(value, start)
  let at = start
  let run = 0
  let i = 0
  const flush = (): void => {
    map.push(value.slice(i - run, i), at - run)
    run = 0
  }
  while (i < value.length) {
    const unit = value[i]!
    if (source[at] === '\\' && source[at + 1] === unit && escapable.test(unit)) {
      flush()
      at++
    } else if (source[at] === '&') {
      const reference = decode(source, at)
      if (reference && value.startsWith(reference.value, i)) {
        flush()
        map.push(reference.value, at, reference.width)
        i += reference.value.length
        at += reference.width
        continue
      }
    }
    if (source[at] !== unit) {
      flush()
      while (at < source.length && source[at] !== unit) at++
    }
    i++
    at++
    run++
    if (unit === '\n') {
      flush()
      at = skipPrefix(source, at, quote)
    }
  }
  flush()
}

function skipPrefix(source: string, from: number, quote: number): number {
  let at = skipBlanks(source, from)
  for (let depth = 0; depth < quote && source[at] === '>'; depth++) at = skipBlanks(source, at + 1)
  return at
}

function skipBlanks(source: string, from: number): number {
  let at = from
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

function decode(source: string, at: number): { value: string; width: number } | null {
  const match = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,31}));/.exec(source.slice(at, at + 34))
  if (!match) return null
  const [all, hexadecimal, decimal, name] = match
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? null : { value, width: all.length }
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  const bad = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return { value: bad ? '\uFFFD' : String.fromCodePoint(code), width: all.length }
}
