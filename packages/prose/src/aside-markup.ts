import { asideFiller, blanked, filled, filler } from './filler.ts'
import type { Mask } from './mask.ts'

/** Boxes beside the text: callouts (`> [!note]`), admonitions (`!!! note`), tabs (`=== "…"`) and containers (`:::`). */
export function* asideMasks(source: string): Generator<Mask> {
  if (source.includes('[!')) yield* callouts(source)
  if (/!!!|\?\?\?|===/.test(source)) yield* admonitions(source)
  if (source.includes(':::')) yield* containers(source)
}

/** The text of a box is no quotation, and its title is a heading. */
function* callouts(source: string): Generator<Mask> {
  for (const match of source.matchAll(/^([ \t]*>[ \t>]*)(\[![\w-]{1,40}\][+-]?[ \t]*)([^\n]*)/gm)) {
    const [, before = '', kind = '', title = ''] = match
    yield { at: match.index + before.length, text: title.trim() === '' ? aside(kind) : headed(kind) }
  }
}

const admonition =
  /^([ \t]*)(!!!|\?\?\?\+?|===[+!]?)([ \t]+)((?:[\w-]{1,40}[ \t]{1,4}){0,5}(?:[\w-]{1,40})?)(?:"([^"\n]{0,300})")?[ \t]*\r?\n(?=(?:[ \t]*\r?\n){0,3}\1(?: {4}|\t))/gm

/** What is indented below the line belongs to it, as it does to an item of a list; so it is read as one. */
function* admonitions(source: string): Generator<Mask> {
  for (const { 1: indent = '', 2: mark = '', 3: gap = '', 4: kind = '', 5: title, index } of source.matchAll(
    admonition,
  )) {
    const from = index + indent.length
    const bullet = `+  ${' '.repeat(Math.max(0, mark.length - 3))}`.slice(0, mark.length)
    const rest = kind + (title === undefined ? '' : `"${title}"`)
    // A bullet is followed by one to four spaces; more would make code of what follows.
    if (gap.length + mark.length > 5 || rest === '') continue
    yield { at: from, text: mark.length === 4 ? `+   ` : bullet }
    const words = from + mark.length + gap.length
    if (title === undefined || title.trim() === '' || kind.length < 3) yield { at: words, text: aside(rest) }
    else {
      yield { at: words, text: headed(`${kind}"`) }
      yield { at: words + rest.length - 1, text: filler }
    }
  }
}

const container = /^([ \t>]*)(:{3,})([^\r\n]*)/gm

/** A line of colons stands between blocks. What it says is a title, in brackets or behind the name of the box. */
function* containers(source: string): Generator<Mask> {
  for (const { 0: whole, 1: before = '', 2: colons = '', 3: rest = '', index } of source.matchAll(
    container,
  )) {
    const from = index + before.length
    const line = whole.slice(before.length)
    const words = rest.trim()
    const title = /^[\w-]+\[([^\]]*)\]/d.exec(words) ?? /^[\w-]+[ \t]+([^{\s][^{]*)/d.exec(words)
    const place = title?.indices?.[1]
    if (!place || !/\p{L}/u.test(title[1]!) || (words !== '' && !/^[\w{-]/.test(words))) {
      yield { at: from, text: blanked(line) }
      continue
    }
    const start = line.indexOf(words, colons.length) + place[0]
    const end = start + title[1]!.trimEnd().length
    yield { at: from, text: headed(line.slice(0, start)) }
    if (end < line.length) yield { at: from + end, text: filled(line.slice(end)) }
  }
}

/** The mark of an aside and fillers. */
const aside = (text: string): string => asideFiller + filled(text.slice(1))

/** A heading that opens an aside, in place of at least three units. */
function headed(text: string): string {
  const depth = Math.min(6, text.length - 2)
  return `${'#'.repeat(depth)} ${aside(text.slice(depth + 1))}`
}
