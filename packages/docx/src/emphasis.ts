import type { Line } from './inline.ts'
import { rangeAt } from './sorted-ranges.ts'

const letter = /[\p{L}\p{N}]/u
const space = ' '
const bracket = '['

/**
 * The stretches of a line that can be shown as `**bold**`. Markdown decides by the neighbours
 * whether asterisks open or close (CommonMark 0.31, 6.2, flanking); a stretch that would not is
 * narrowed to where it does, or left plain. White space at its edges stays outside.
 */
export function boldIn({ text, start, end, bold, links, marks }: Line): [number, number][] {
  const found: [number, number][] = []
  const markedAt = new Set(marks.map(({ at }) => at))
  const marked = (at: number) => markedAt.has(at)
  const linkStarts = (at: number) => rangeAt(links, at)?.start === at
  const linkEnds = (at: number) => rangeAt(links, at - 1)?.end === at
  /** The characters before and after asterisks at an offset, when they open and when they close. */
  const opens = (at: number) => {
    const before = marked(at) || linkEnds(at) ? bracket : at === start ? space : text[at - 1]!
    const after = linkStarts(at) ? bracket : text[at]!
    return !/\s/.test(after) && (letter.test(after) || /\s/.test(before))
  }
  const closes = (at: number) => {
    const before = linkEnds(at) ? bracket : text[at - 1]!
    const after = marked(at) || linkStarts(at) ? bracket : at === end ? space : text[at]!
    return !/\s/.test(before) && (letter.test(before) || /\s/.test(after))
  }
  const cuts = (at: number) => (rangeAt(links, at)?.start ?? at) < at
  for (const range of bold) {
    let a = range.start
    let b = range.end
    while (a < b && !opens(a)) a++
    while (b > a && !closes(b)) b--
    if (a < b && !cuts(a) && !cuts(b)) found.push([a, b])
  }
  return found
}
