import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { SourceMapBuilder } from './source-map.ts'

const escapable = /[!-/:-@[-`{-~]/

/**
 * Walk a text node's value and its source together. They differ at escapes, character
 * references, the prefixes of continuation lines and white space that Markdown drops.
 * `start` and `end` are the node's offsets in `source`; `quote` how many block quotes it stands in.
 */
export function align(
  map: SourceMapBuilder,
  value: string,
  source: string,
  [start, end]: readonly [start: number, end: number],
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
  const isReference = (from: number): boolean =>
    source[from] === '&' && value.startsWith(decode(source, from)?.value ?? '\0', i)
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
      while (at < end && source[at] !== unit && !isReference(at)) at++
      // A reference behind white space that was dropped: “<br>”, a line end, a tab and “&nbsp;”.
      if (at < end && source[at] !== unit) continue
    }
    i++
    at++
    run++
    if (unit === '\n' || (unit === '\r' && source[at] !== '\n')) {
      flush()
      at = skipPrefix(source, at, quote, value[i] === '>')
    }
  }
  flush()
}

/** @param said a “>” is the next of the prose: far to the right it marks no quote, and escaped it comes behind the marks */
function skipPrefix(source: string, from: number, quote: number, said: boolean): number {
  const start = skipBlanks(source, from)
  let at = start
  let last = -1
  for (let depth = 0; depth < quote && source[at] === '>'; depth++) {
    last = at
    at = skipBlanks(source, at + 1)
  }
  const follows =
    source[at] === '>' || source.startsWith('\\>', at) || decode(source, at)?.value.startsWith('>') === true
  // Two marks in a row behind a tab, where one quotes: no line of a paragraph is quoted there, both are its words.
  if (said && source[at] === '>' && source.slice(from, start).includes('\t')) return start
  return said && last !== -1 && !follows ? last : at
}

function skipBlanks(source: string, from: number): number {
  let at = from
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

/** What the parser makes of a character reference. */
function decode(source: string, at: number): { value: string; width: number } | null {
  const match = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z0-9]{1,31}));/.exec(
    source.slice(at, at + 34),
  )
  if (!match) return null
  const [all, hexadecimal, decimal, name] = match
  const value =
    name !== undefined
      ? decodeNamedCharacterReference(name)
      : hexadecimal !== undefined
        ? decodeNumericCharacterReference(hexadecimal, 16)
        : decodeNumericCharacterReference(decimal!, 10)
  return value === false ? null : { value, width: all.length }
}
