import type { Span } from '@marginalia/report'

/** A name, and alternatives over lower-case text: `cut costs|(?:was|were) late`. */
export type Wording<Name> = readonly [name: Name, source: string]

/** Where wordings stand in a text, by name; for each, one place begins behind the end of the one before. */
export type Spotter<Name> = (text: string) => ReadonlyMap<Name, readonly Span[]>

/**
 * Many wordings in one walk over a text: at each of its words only those are tried that can begin with its first two
 * characters. Asked one by one, fifty wordings walk over the text fifty times.
 *
 * `letter` is the class of what words consist of. A wording begins where a word does, and ends where `end` says: where a
 * word does, unless told otherwise.
 */
export function spotterOf<Name>(
  wordings: readonly Wording<Name>[],
  letter: string,
  end = `(?!${letter})`,
): Spotter<Name> {
  const words = new RegExp(`(?<!${letter})${letter}[a-z0-9]?`, 'g')
  const all = wordings.map(([name, source]) => ({
    name,
    openings: openingsOf(source),
    pattern: new RegExp(`(?:${source})${end}`, 'y'),
  }))
  const known = new Map<string, typeof all>()
  const beginningWith = (opening: string): typeof all => {
    let found = known.get(opening)
    if (!found) {
      found = all.filter(({ openings }) => openings.some(own => opening.startsWith(own)))
      known.set(opening, found)
    }
    return found
  }
  return text => {
    const found = new Map<Name, Span[]>()
    for (const { 0: opening, index } of text.matchAll(words)) {
      for (const { name, pattern } of beginningWith(opening)) {
        const spans = found.get(name) ?? []
        if (spans.length > 0 && spans.at(-1)![1] > index) continue
        pattern.lastIndex = index
        if (!pattern.test(text)) continue
        spans.push([index, pattern.lastIndex])
        found.set(name, spans)
      }
    }
    return found
  }
}

/** What the alternatives of an expression begin with: up to two characters, none where that cannot be told. */
function openingsOf(source: string): readonly string[] {
  return alternativesOf(source).flatMap(one => {
    const group = one.startsWith('(?:') ? one.slice(3, closingOf(one)) : null
    if (group === null) return /^(?:[a-z0-9]{2}|[a-z0-9])(?![?*{])/.exec(one)?.[0] ?? ''
    return /^[?*{]/.test(one.slice(closingOf(one) + 1)) ? '' : openingsOf(group)
  })
}

/** Index of the bracket that closes the one at the start. */
function closingOf(source: string): number {
  let depth = 0
  for (let at = 0; ; at++) {
    if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
}

function alternativesOf(source: string): readonly string[] {
  const found = ['']
  let depth = 0
  for (const character of source) {
    if (character === '(') depth++
    else if (character === ')') depth--
    if (character === '|' && depth === 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
}
