import type { Line } from './inline.ts'

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
  const marked = (at: number) => marks.some(mark => mark.at === at)
  const linkStarts = (at: number) => links.some(link => link.start === at)
  const linkEnds = (at: number) => links.some(link => link.end === at)
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
  const cuts = (at: number) => links.some(link => link.start < at && at < link.end)
  for (const [from, to] of bold) {
    let a = from
    let b = to
    while (a < b && !opens(a)) a++
    while (b > a && !closes(b)) b--
    if (a < b && !cuts(a) && !cuts(b)) found.push([a, b])
  }
  return found
}
