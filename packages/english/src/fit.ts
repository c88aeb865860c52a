import type { Span } from '@marginalia/report'
import { type Alternative, type Element, type Pattern, widestGap } from './pattern.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'

/** Where a pattern fits, as indices of tokens, half-open. */
export interface Fit {
  /** All that fits. */
  readonly tokens: Span
  /** What is meant of it. */
  readonly meant: Span
}

/** Words so frequent that a feature is rarer. */
const frequent = new Set(
  `a an the this that these those i we you he she it they my our your his her its their of in on at by for from with to
   and or but not be have do as so all no if is are was were been more most very up out about into over than there`.split(
    /\s+/,
  ),
)

/** Index of the element that seldom stands in a sentence. */
export function rarest(elements: readonly Element[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [index, { alternatives, optional, upTo }] of elements.entries()) {
    if (optional || upTo > 1 || alternatives.length === 0) continue
    const cost = Math.max(...alternatives.map(costOf))
    if (cost < least) {
      least = cost
      best = index
    }
  }
  return best
}

function costOf({ word, lemma, features, pos }: Alternative): number {
  const written = word ?? lemma
  if (written !== null) return frequent.has(written) ? 4 : word !== null ? 1 : 2
  return features.length > 0 ? 3 : pos !== null ? 5 : 6
}

/** Whether a word, as it is read, may stand in the place of an element. */
export function fitsHere({ alternatives }: Element, reading: Reading): boolean {
  for (let i = 0; i < alternatives.length; i++) {
    const { word, lemma, pos, inflection, features } = alternatives[i]!
    if (word !== null && word !== reading.lower) continue
    if (lemma !== null && lemma !== reading.lemma) continue
    if (pos !== null && pos !== reading.pos) continue
    if (inflection !== null && inflection !== reading.inflection) continue
    let known = 0
    while (known < features.length && reading.features.has(features[known]!)) known++
    if (known === features.length) return true
  }
  return alternatives.length === 0
}

/** Every element is one word that must stand there, as in most patterns. */
export const isRigid = ({ elements }: Pattern): boolean =>
  elements.every(({ optional, upTo }) => !optional && upTo === 1)

/** Fit a pattern whose element at index `element` is fit by the token at `at`; null where the others are not. */
export const fitAround = (
  pattern: Pattern,
  rigid: boolean,
  tokens: readonly Token[],
  element: number,
  at: number,
): Fit | null => (rigid ? fitRigid(pattern, tokens, element, at) : fitLoose(pattern, tokens, element, at))

const edge = (gap: string | undefined): boolean => gap === undefined || gap !== ''

const gapBefore = ({ comma }: Element): string => (comma ? ',' : '')

/** One token an element. */
function fitRigid(
  { elements, opens, closes, meant: [first, last] }: Pattern,
  tokens: readonly Token[],
  anchor: number,
  at: number,
): Fit | null {
  const from = at - anchor
  const end = from + elements.length
  if (from < 0 || end > tokens.length) return null
  for (let i = 0; i < elements.length; i++) {
    const token = tokens[from + i]!
    if (i > 0 && token.gap !== gapBefore(elements[i]!)) return null
    if (i !== anchor && !fitsHere(elements[i]!, token.reading)) return null
  }
  if (opens && from > 0 && !edge(tokens[from]!.gap)) return null
  if (closes && !edge(tokens[end]?.gap)) return null
  return fitOf(from, end, from + first, from + last)
}

function fitLoose(pattern: Pattern, tokens: readonly Token[], anchor: number, at: number): Fit | null {
  // Where each element begins, filled in from the anchor to both ends.
  const starts: number[] = []
  starts[anchor] = at
  const end = forward(pattern, tokens, anchor, at, starts)
  if (end < 0) return null
  const from = backward(pattern, tokens, anchor, at, starts)
  if (from < 0) return null
  const [first, last] = pattern.meant
  return fitOf(
    from,
    end,
    first === 0 ? from : starts[first]!,
    last === pattern.elements.length ? end : starts[last]!,
  )
}

/** Where all that is meant may be left out, the word before it is. */
const fitOf = (from: number, end: number, meantFrom: number, meantTo: number): Fit => ({
  tokens: [from, end],
  meant: [meantTo <= meantFrom ? meantTo - 1 : meantFrom, meantTo],
})

const one = [1]
const oneOrNone = [1, 0]
const gap = Array.from({ length: widestGap + 1 }, (_, words) => words)

/** How many tokens an element may take, in the order in which it is tried: a gap takes as few as it can. */
const sizesOf = ({ optional, upTo }: Element): readonly number[] =>
  upTo > 1 ? gap : optional ? oneOrNone : one

/** Fit the elements behind `element`, of which the one at `at` begins; the index after the last token, or -1. */
function forward(
  pattern: Pattern,
  tokens: readonly Token[],
  element: number,
  at: number,
  starts: number[],
  isAnchor = true,
): number {
  const here = pattern.elements[element]!
  const next = element + 1
  for (const taken of sizesOf(here)) {
    if (taken > 0 && !isAnchor && tokens[at]?.gap !== gapBefore(here)) continue
    if (!takes(here, tokens, at, taken)) continue
    const after = at + taken
    if (next === pattern.elements.length) {
      if (!pattern.closes || edge(tokens[after]?.gap)) return after
      continue
    }
    starts[next] = after
    const end = forward(pattern, tokens, next, after, starts, false)
    if (end >= 0) return end
  }
  return -1
}

/** Whether an element can take so many tokens from `at`; between them only white space stands. */
function takes(element: Element, tokens: readonly Token[], at: number, taken: number): boolean {
  for (let i = at; i < at + taken; i++) {
    const token = tokens[i]
    if (!token || (i > at && token.gap !== '') || !fitsHere(element, token.reading)) return false
  }
  return true
}

/** Fit the elements before `element`, which stands at `at`; the index of the first token, or -1. */
function backward(
  pattern: Pattern,
  tokens: readonly Token[],
  element: number,
  at: number,
  starts: number[],
): number {
  if (element === 0) return !pattern.opens || at === 0 || edge(tokens[at]!.gap) ? at : -1
  const needed = gapBefore(pattern.elements[element]!)
  const previous = pattern.elements[element - 1]!
  for (const taken of sizesOf(previous)) {
    const from = at - taken
    if (from < 0 || (taken > 0 && tokens[at]!.gap !== needed) || !takes(previous, tokens, from, taken))
      continue
    starts[element - 1] = from
    const first = backward(pattern, tokens, element - 1, from, starts)
    if (first >= 0) return first
  }
  return -1
}
