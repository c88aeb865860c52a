import type { CommentRange, Edge } from './comment-range.ts'
import { isWord } from './namespaces.ts'
import type { Edit } from './splice.ts'
import type { WordPiece } from './word-model.ts'
import type { Tag } from './xml-events.ts'
import { namesNear } from './xml-text.ts'

export interface Marked {
  readonly id: number
  readonly range: CommentRange
}

/** All markers at one place: ends and references stand before starts, so that ranges side by side do not overlap. */
interface Spot {
  readonly edge: Edge
  readonly ends: string[]
  readonly starts: string[]
}

/**
 * The edits that put comment ranges into the main text. A run is split only where a range begins or
 * ends inside it, by closing it and opening it again with the same properties; markers never stand
 * inside a run (the schema forbids it), and the reference is a run of its own, child of the paragraph.
 */
export function markerEdits(xml: string, comments: readonly Marked[]): Edit[] {
  const spots = new Map<number, Spot>()
  const spot = (edge: Edge): Spot => {
    const known = spots.get(edge.at) ?? { edge, ends: [], starts: [] }
    spots.set(edge.at, known)
    return known
  }
  for (const { id, range } of comments) {
    const { prefix, declaration } = namesNear(wordTag(range.end.near))
    const element = (name: string) => `<${prefix}${name}${declaration} ${prefix}id="${id}"/>`
    const start = namesNear(wordTag(range.start.near))
    spot(range.end).ends.push(element('commentRangeEnd'))
    const reference = `<${prefix}r${declaration}><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
    spot(referenceEdge(range.end)).ends.push(reference)
    const opening = `<${start.prefix}commentRangeStart${start.declaration} ${start.prefix}id="${id}"/>`
    if (range.start === range.end) spot(range.end).ends.splice(-2, 0, opening)
    else spot(range.start).starts.push(opening)
  }

  const edits: Edit[] = []
  const cuts = new Map<WordPiece, (Extract<Edge, { kind: 'text' }> & { markers: string })[]>()
  for (const { edge, ends, starts } of spots.values()) {
    const markers = [...ends, ...starts].join('')
    if (edge.kind === 'gap') edits.push({ at: edge.at, insert: markers })
    else if (edge.kind === 'paragraph') {
      const { prefix, declaration } = namesNear(wordTag(edge.near))
      edits.push({ at: edge.at, insert: `<${prefix}p${declaration}>${markers}</${prefix}p>` })
    } else if (edge.kind === 'child')
      edits.push({ at: edge.at, insert: `</${edge.near.name}>${markers}${runOpening(xml, edge)}` })
    else if (edge.kind === 'empty')
      edits.push({ at: edge.at - 2, to: edge.at, insert: `>${markers}</${edge.near.name}>` })
    else if (cuts.has(edge.piece)) cuts.get(edge.piece)!.push({ ...edge, markers })
    else cuts.set(edge.piece, [{ ...edge, markers }])
  }
  for (const [piece, inPiece] of cuts) for (const cut of textCuts(xml, piece, inPiece)) edits.push(cut)
  return edits
}

/** The tag itself or what it stands in, until it is of WordprocessingML: an alternative has another prefix. */
function wordTag(near: Tag): Tag {
  let tag = near
  while (!isWord(tag) && tag.parent) tag = tag.parent
  return tag
}

/** Right behind the range, but outside insertions, links and controls: a direct child of the paragraph. */
function referenceEdge(end: Edge): Edge {
  if (end.kind === 'empty' || end.kind === 'paragraph' || isWord(end.near, 'p')) return end
  let top: Tag = end.near
  while (top.parent && !isWord(top.parent, 'p')) top = top.parent
  return top === end.near || end.at >= top.end ? end : { kind: 'gap', at: top.end, near: top }
}

const runOpening = (xml: string, { run }: Extract<Edge, { kind: 'child' | 'text' }>): string =>
  xml.slice(run.tag.start, run.tag.openEnd) + (run.properties ? xml.slice(...run.properties) : '')

const spaceAttribute = /\sxml:space\s*=\s*(?:"([^"]*)"|'([^']*)')/

/**
 * Cut one `w:t` in pieces. White space at an edge that the cut has made must be kept, so such a
 * piece says `xml:space="preserve"`; at its own edges the text stays as it was.
 */
function textCuts(
  xml: string,
  { element, text }: WordPiece,
  cuts: readonly (Extract<Edge, { kind: 'text' }> & { markers: string })[],
): Edit[] {
  const tag = element!
  const opening = xml.slice(tag.start, tag.openEnd)
  const given = spaceAttribute.exec(opening)
  const preserved = (given?.[1] ?? given?.[2]) === 'preserve'
  const inOrder = [...cuts].sort((a, b) => a.cut - b.cut)
  const offsets = [0, ...inOrder.map(({ cut }) => cut), text.length]
  const keeps = (i: number) => {
    const part = text.slice(offsets[i], offsets[i + 1])
    return preserved || (i > 0 && /^\s/.test(part)) || (i < inOrder.length && /\s$/.test(part))
  }
  const edits: Edit[] = inOrder.map((cut, i) => ({
    at: cut.at,
    insert:
      `</${tag.name}></${cut.run.tag.name}>${cut.markers}${runOpening(xml, cut)}` +
      `<${tag.name}${keeps(i + 1) ? ' xml:space="preserve"' : ''}>`,
  }))
  if (keeps(0) && !preserved) {
    const from = given ? tag.start + given.index : tag.openEnd - 1
    edits.push({ at: from, to: from + (given?.[0].length ?? 0), insert: ' xml:space="preserve"' })
  }
  return edits
}
