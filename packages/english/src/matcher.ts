import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { thingsBeside } from './literal.ts'
import type { Alternative, Element, Pattern } from './pattern.ts'
import type { Condition, PatternLine } from './pattern-line.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'

/** A place a pattern fits. */
export interface Match<L extends PatternLine = PatternLine> {
  readonly line: L
  readonly sentence: Sentence
  /** What is meant, in the block's text, UTF-16. */
  readonly span: Span
  /** Indices into `tokensOf(sentence)` of all that fits, half-open. */
  readonly tokens: Span
  /** The same of what is meant. */
  readonly meant: Span
}

/** A match with the conditions that were asked, for whoever asks why. */
export interface ExplainedMatch<L extends PatternLine = PatternLine> extends Match<L> {
  readonly conditions: readonly { readonly condition: Condition; readonly holds: boolean }[]
  /** No condition held it back. */
  readonly counts: boolean
}

/** Patterns ready to be looked for. */
export interface Matcher<L extends PatternLine = PatternLine> {
  /** Where the lines fit and nothing holds them back: by place, the longest first, then by line. */
  readonly find: (sentence: Sentence) => readonly Match<L>[]
  /** The same, and where nothing but conditions that `isSoft` holds them back; whether it does. */
  readonly findSoftly: (
    sentence: Sentence,
    isSoft: (condition: Condition) => boolean,
  ) => readonly (Match<L> & { readonly held: boolean })[]
  /** Every fit, with the answers to its conditions. */
  readonly explain: (sentence: Sentence) => readonly ExplainedMatch<L>[]
}

interface Anchor<L> {
  readonly line: L
  /** The element by which it is found. */
  readonly element: number
}

/**
 * Prepare patterns. Each is found by its rarest element: a word or a lemma where it has one, else a feature, else a part
 * of speech. A sentence looks up its words, lemmas and features; a pattern none of whose keys stands in it costs nothing.
 */
export function matcherOf<L extends PatternLine>(lines: readonly L[]): Matcher<L> {
  const index = new Index<L>(lines)
  const fits = (sentence: Sentence): Match<L>[] => {
    const tokens = tokensOf(sentence)
    const found: Match<L>[] = []
    tokens.forEach((token, at) => {
      for (const anchors of index.of(token)) {
        for (const { line, element } of anchors) {
          const match = fitAround(sentence, tokens, line, element, at)
          if (match && !found.some(one => same(one, match))) found.push(match)
        }
      }
    })
    return found.sort(byPlace)
  }
  const isMet = (condition: Condition, match: Match): boolean =>
    asks(condition, match) === (condition.kind === 'when')
  return {
    find: sentence =>
      fits(sentence).filter(match => match.line.conditions.every(condition => isMet(condition, match))),
    findSoftly: (sentence, isSoft) =>
      fits(sentence)
        .filter(match =>
          match.line.conditions.every(condition => isSoft(condition) || isMet(condition, match)),
        )
        .map(match => ({
          ...match,
          held: !match.line.conditions.every(condition => !isSoft(condition) || isMet(condition, match)),
        })),
    explain: sentence =>
      fits(sentence).map(match => {
        const conditions = match.line.conditions.map(condition => ({
          condition,
          holds: asks(condition, match),
        }))
        const counts = conditions.every(({ condition, holds }) => holds === (condition.kind === 'when'))
        return { ...match, conditions, counts }
      }),
  }
}

const same = (a: Match, b: Match): boolean =>
  a.line === b.line && a.meant[0] === b.meant[0] && a.meant[1] === b.meant[1]

const byPlace = (a: Match, b: Match): number =>
  a.meant[0] - b.meant[0] || b.meant[1] - a.meant[1] || a.line.line - b.line.line

/** Lines by what finds them. */
class Index<L extends PatternLine> {
  readonly #words = new Map<string, Anchor<L>[]>()
  readonly #lemmas = new Map<string, Anchor<L>[]>()
  readonly #features = new Map<string, Anchor<L>[]>()
  readonly #others = new Map<string, Anchor<L>[]>()

  constructor(lines: readonly L[]) {
    for (const line of lines) {
      const element = rarest(line.pattern.elements)
      const anchor = { line, element }
      for (const { word, lemma, features, pos, inflection } of line.pattern.elements[element]!.alternatives) {
        const [map, key] =
          word !== null
            ? [this.#words, word]
            : lemma !== null
              ? [this.#lemmas, lemma]
              : features.length > 0
                ? [this.#features, features[0]!]
                : [this.#others, pos ?? inflection ?? '']
        const known = map.get(key)
        if (!known) map.set(key, [anchor])
        else if (!known.includes(anchor)) known.push(anchor)
      }
    }
  }

  /** The lines that a word may be part of, in lists. */
  of({ lower, lemma, features, pos, inflection }: Token): readonly (readonly Anchor<L>[])[] {
    const found: Anchor<L>[][] = []
    const add = (anchors: Anchor<L>[] | undefined): void => {
      if (anchors) found.push(anchors)
    }
    add(this.#words.get(lower))
    add(this.#lemmas.get(lemma))
    for (const feature of features) add(this.#features.get(feature))
    add(this.#others.get(pos))
    add(this.#others.get(inflection))
    return found
  }
}

/** Words so frequent that a feature is rarer. */
const frequent = new Set(
  `a an the this that these those i we you he she it they my our your his her its their of in on at by for from with to
   and or but not be have do as so all no if is are was were been more most very up out about into over than there`.split(
    /\s+/,
  ),
)

/** Index of the element that seldom stands in a sentence. */
function rarest(elements: readonly Element[]): number {
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

function fitsHere({ alternatives }: Element, token: Token): boolean {
  if (alternatives.length === 0) return true
  for (const { word, lemma, features, pos, inflection } of alternatives) {
    if (word !== null && word !== token.lower) continue
    if (lemma !== null && lemma !== token.lemma) continue
    if (pos !== null && pos !== token.pos) continue
    if (inflection !== null && inflection !== token.inflection) continue
    if (features.every(feature => token.features.has(feature))) return true
  }
  return false
}

const edge = (gap: string | undefined): boolean => gap === undefined || gap !== ''

function fitAround<L extends PatternLine>(
  sentence: Sentence,
  tokens: readonly Token[],
  line: L,
  element: number,
  at: number,
): Match<L> | null {
  const { pattern } = line
  // Where each element begins, filled in from the anchor to both ends.
  const starts: number[] = []
  if (!fitsHere(pattern.elements[element]!, tokens[at]!)) return null
  starts[element] = at
  const end = forward(pattern, tokens, element, at, starts)
  if (end < 0) return null
  const from = backward(pattern, tokens, element, at, starts)
  if (from < 0) return null
  const [first, last] = pattern.meant
  let meantFrom = first === 0 ? from : starts[first]!
  const meantTo = last === pattern.elements.length ? end : starts[last]!
  if (meantTo <= meantFrom) meantFrom = meantTo - 1
  return {
    line,
    sentence,
    tokens: [from, end],
    meant: [meantFrom, meantTo],
    span: [tokens[meantFrom]!.span[0], tokens[meantTo - 1]!.span[1]],
  }
}

/** How many tokens an element may take, in the order in which it is tried: a gap takes as few as it can. */
const sizesOf = ({ optional, upTo }: Element): readonly number[] =>
  upTo > 1 ? [0, 1, 2, 3, 4].slice(0, upTo + 1) : optional ? [1, 0] : [1]

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
    if (taken > 0 && !isAnchor && tokens[at]?.gap !== (here.comma ? ',' : '')) continue
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
    if (!token || (i > at && token.gap !== '') || !fitsHere(element, token)) return false
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
  const gap = pattern.elements[element]!.comma ? ',' : ''
  const previous = pattern.elements[element - 1]!
  for (const taken of sizesOf(previous)) {
    const from = at - taken
    if (from < 0 || (taken > 0 && tokens[at]!.gap !== gap) || !takes(previous, tokens, from, taken)) continue
    starts[element - 1] = from
    const first = backward(pattern, tokens, element - 1, from, starts)
    if (first >= 0) return first
  }
  return -1
}

/** The answer to a condition at a match. */
function asks({ place, pattern, context }: Condition, match: Match): boolean {
  if (context) return context(match)
  const {
    sentence,
    tokens: [from, to],
    meant,
  } = match
  const tokens = tokensOf(sentence)
  const { spans, starts, ends } = fitsIn(sentence, pattern!)
  switch (place) {
    case 'before':
      return tokens[from]!.gap === '' && ends.has(from)
    case 'after':
      return tokens[to]?.gap === '' && starts.has(to)
    case 'beside':
      return thingsBeside(sentence, [from, to]).some(({ tokens: [, end] }) => ends.has(end))
    case 'over':
      return spans.some(([start, end]) => start <= meant[0] && end >= meant[1])
    default:
      return spans.length > 0
  }
}

/** Where the pattern of a condition fits in a sentence, as indices of tokens; looked for once a sentence. */
interface Fits {
  readonly spans: readonly Span[]
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

const knownFits = once((_: Sentence) => new Map<Pattern, Fits>())

function fitsIn(sentence: Sentence, pattern: Pattern): Fits {
  const known = knownFits(sentence)
  let fits = known.get(pattern)
  if (!fits) {
    const spans = fitsOf(pattern, tokensOf(sentence))
    fits = {
      spans,
      starts: new Set(spans.map(([start]) => start)),
      ends: new Set(spans.map(([, end]) => end)),
    }
    known.set(pattern, fits)
  }
  return fits
}

/** Every fit of a pattern, found by trying each place. */
function fitsOf(pattern: Pattern, tokens: readonly Token[]): Span[] {
  const element = rarest(pattern.elements)
  const found: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!fitsHere(pattern.elements[element]!, tokens[at]!)) continue
    const starts: number[] = []
    const end = forward(pattern, tokens, element, at, starts)
    const from = end < 0 ? -1 : backward(pattern, tokens, element, at, starts)
    if (from >= 0) found.push([from, end])
  }
  return found
}
