import { pointers } from '@marginalia/english'
import type { Span } from '@marginalia/report'
import { actingIn } from './actor.ts'
import type { Narrative, PlacedSentence } from './narrative.ts'

/** Words of a quotation, at most. */
const longest = 12

/** The beginning of a sentence, from its subject on where the writer acts: to the end of a clause, or a few words on. */
export function beginningOfClause(placed: PlacedSentence): Span | null {
  const { sentence, locate, span } = placed
  const { text } = sentence.block
  const { subject } = actingIn(sentence)
  const first =
    placed.actor === 'i' && subject ? sentence.words.findIndex(word => word.span[0] >= subject[0]) : 0
  const words = sentence.words.slice(Math.max(0, first)).filter(word => locate(word.span)[0] >= span[0])
  let to = Math.min(words.length, longest)
  if (to < words.length) {
    // The last stop within reach, if enough is said before it; else back to a word that can end.
    for (let at = to; at > longest / 2; at--) {
      if (!stops(text.slice(words[at - 1]!.span[1], words[at]!.span[0]))) continue
      to = at
      break
    }
    while (to > 1 && pointers.has(words[to - 1]!.lower)) to--
  }
  const last = words[to - 1]
  return words[0] && last ? locate([words[0].span[0], last.span[1]]) : null
}

/** Where a clause ends: commas, stops and brackets. */
const stops = (between: string): boolean => /[,;:.!?()–—\n]/.test(between)

/** The sentence a place stands in. */
export const homeOf = ({ sentences }: Narrative, [start, end]: Span): PlacedSentence | undefined =>
  sentences.find(({ span }) => span[0] <= start && end <= span[1])

/** A metric with up to four words before it and three behind it, inside its clause. */
export function neighbourhoodOf(narrative: Narrative, [start, end]: Span): Span {
  const placed = homeOf(narrative, [start, end])
  if (!placed) return [start, end]
  const { source } = narrative.document
  const spans = placed.sentence.words
    .map(word => placed.locate(word.span))
    .filter(span => span[0] >= placed.span[0])
  let from = spans.findIndex(span => span[1] > start)
  let to = spans.findLastIndex(span => span[0] < end)
  if (from === -1 || to === -1) return [start, end]
  for (let n = 0; n < 4 && from > 0 && !stops(source.slice(spans[from - 1]![1], spans[from]![0])); n++) from--
  for (
    let n = 0;
    n < 3 && to + 1 < spans.length && !stops(source.slice(spans[to]![1], spans[to + 1]![0]));
    n++
  )
    to++
  return [spans[from]![0], spans[to]![1]]
}
