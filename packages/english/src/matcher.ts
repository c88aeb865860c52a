import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { Dictionary } from './dictionary.ts'
import { type Fit, fitAround, fitsHere, isRigid, rarest } from './fit.ts'
import { thingsBeside } from './literal.ts'
import type { Element, Pattern } from './pattern.ts'
import type { Condition, PatternLine } from './pattern-line.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
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

/** A match, and whether a soft condition holds it back. */
export interface SoftMatch<L extends PatternLine = PatternLine> extends Match<L> {
  readonly held: boolean
}

/** A match with the conditions that were asked, for whoever asks why. */
export interface ExplainedMatch<L extends PatternLine = PatternLine> extends Match<L> {
  readonly conditions: readonly { readonly condition: Condition; readonly holds: boolean }[]
  /** No condition held it back. */
  readonly counts: boolean
}

/** Patterns ready to be looked for. */
export interface Matcher<L extends PatternLine = PatternLine> {
  /** Where the lines fit and nothing but soft conditions holds them back: by place, the longest first, then by line. */
  readonly find: (sentence: Sentence) => readonly SoftMatch<L>[]
  /** Every fit, with the answers to its conditions. */
  readonly explain: (sentence: Sentence) => readonly ExplainedMatch<L>[]
}

/** A condition with what its pattern is found by. */
interface Asked {
  readonly condition: Condition
  readonly wanted: Wanted | null
}

/** A pattern with the element by which it is found. */
interface Wanted {
  readonly pattern: Pattern
  readonly rigid: boolean
  readonly element: number
  /** Most tokens it may take. */
  readonly reach: number
}

/** A line as it is looked for. */
interface Sought<L> extends Wanted {
  readonly line: L
  readonly hard: readonly Asked[]
  readonly soft: readonly Asked[]
}

/**
 * Prepare patterns. Each is found by its rarest element: a word or a lemma where it has one, else a feature, else a part
 * of speech. Which lines a word may be part of is remembered with how the word is read; a pattern whose rarest element
 * does not stand in a sentence costs nothing.
 * @param isSoft conditions that do not hold a line back, but are told of with what it finds
 */
export function matcherOf<L extends PatternLine>(
  lines: readonly L[],
  isSoft: (condition: Condition) => boolean = () => false,
): Matcher<L> {
  const index = new Index(lines.map(line => soughtBy(line, isSoft)))
  return {
    find: sentence => {
      const found: SoftMatch<L>[] = []
      for (const { sought, match } of index.fitsIn(sentence)) {
        if (!sought.hard.every(asked => isMet(asked, match))) continue
        found.push({ ...match, held: !sought.soft.every(asked => isMet(asked, match)) })
      }
      return found
    },
    explain: sentence =>
      index.fitsIn(sentence).map(({ match }) => {
        const conditions = match.line.conditions.map(condition => ({
          condition,
          holds: asks(askedBy(condition), match),
        }))
        const counts = conditions.every(({ condition, holds }) => holds === (condition.kind === 'when'))
        return { ...match, conditions, counts }
      }),
  }
}

const isMet = (asked: Asked, match: Match): boolean =>
  asks(asked, match) === (asked.condition.kind === 'when')

function soughtBy<L extends PatternLine>(line: L, isSoft: (condition: Condition) => boolean): Sought<L> {
  const hard = line.conditions.filter(condition => !isSoft(condition)).map(askedBy)
  const soft = line.conditions.filter(isSoft).map(askedBy)
  return { line, ...wantedBy(line.pattern), hard, soft }
}

const askedBy = (condition: Condition): Asked => ({
  condition,
  wanted: condition.pattern && wantedBy(condition.pattern),
})

const wantedBy = (pattern: Pattern): Wanted => ({
  pattern,
  rigid: isRigid(pattern),
  element: rarest(pattern.elements),
  reach: pattern.elements.reduce((sum, { upTo }) => sum + upTo, 0),
})

/** Fit a pattern whose rarest element is fit by the token at `at`. */
const fitAt = ({ pattern, rigid, element }: Wanted, tokens: readonly Token[], at: number): Fit | null =>
  fitAround(pattern, rigid, tokens, element, at)

/** A line that fits, and where. */
interface Found<L extends PatternLine> {
  readonly sought: Sought<L>
  readonly match: Match<L>
}

/** What is known of a word as it is read. */
interface Known<L> {
  /** The lines whose rarest element it fits. */
  readonly lines: readonly Neighboured<L>[]
  /** Of the elements that stand beside such, those it fits, by number. */
  readonly beside: readonly number[]
}

/** A line with the numbers of the elements of which one must stand right before and behind its rarest; null: none must. */
interface Neighboured<L> {
  readonly sought: Sought<L>
  readonly before: readonly number[] | null
  readonly behind: readonly number[] | null
}

/** Lines by what finds them. */
class Index<L extends PatternLine> {
  readonly #lines = new Dictionary<Neighboured<L>>()
  readonly #beside = new Dictionary<number>()
  readonly #numbers = new Map<Element['alternatives'], number>()
  readonly #known = remembered((reading: Reading) => this.#lookUp(reading))
  /** Of words that no line names, by what kind they are of. */
  readonly #ofKind = new Map<string, Known<L>>()

  constructor(all: readonly Sought<L>[]) {
    for (const sought of all) {
      const { elements } = sought.pattern
      const before = this.#numbersOf(elements.slice(0, sought.element).reverse())
      const behind = this.#numbersOf(elements.slice(sought.element + 1))
      this.#lines.add(elements[sought.element]!, { sought, before, behind })
    }
  }

  /** Every fit in a sentence, whatever holds it back: by place, the longest first, then by line. */
  fitsIn(sentence: Sentence): readonly Found<L>[] {
    const tokens = tokensOf(sentence)
    const known = tokens.map(({ reading }) => this.#known(reading))
    const found: Found<L>[] = []
    for (let at = 0; at < tokens.length; at++) {
      for (const { sought, before, behind } of known[at]!.lines) {
        if (!mayStand(behind, known[at + 1]) || !mayStand(before, known[at - 1])) continue
        const fit = fitAt(sought, tokens, at)
        if (!fit || found.some(one => isSame(one, sought, fit))) continue
        const [from, to] = fit.meant
        const span: Span = [tokens[from]!.span[0], tokens[to - 1]!.span[1]]
        found.push({
          sought,
          match: { line: sought.line, sentence, span, tokens: fit.tokens, meant: fit.meant },
        })
      }
    }
    return found.length > 1 ? found.sort(byPlace) : found
  }

  #lookUp(reading: Reading): Known<L> {
    const look = () => ({ lines: this.#lines.of(reading), beside: this.#beside.of(reading) })
    if (this.#lines.names(reading) || this.#beside.names(reading)) return look()
    const kind = `${reading.pos} ${reading.inflection} ${[...reading.features]}`
    const known = this.#ofKind.get(kind) ?? look()
    this.#ofKind.set(kind, known)
    return known
  }

  /** What may stand first where these elements follow one another; null where anything or nothing may. */
  #numbersOf(elements: readonly Element[]): readonly number[] | null {
    const last = elements.findIndex(({ optional }) => !optional)
    const first = elements.slice(0, last + 1)
    const isOpen = first.some(({ upTo, alternatives }) => upTo > 1 || alternatives.length === 0)
    return isOpen || first.length === 0 ? null : first.map(element => this.#numberOf(element))
  }

  /** Elements that are written alike share their alternatives, and have the same number. */
  #numberOf(element: Element): number {
    let number = this.#numbers.get(element.alternatives)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(element.alternatives, number)
      this.#beside.add(element, number)
    }
    return number
  }
}

function mayStand(needed: readonly number[] | null, known: Known<PatternLine> | undefined): boolean {
  if (needed === null) return true
  if (!known) return false
  for (const number of needed) if (known.beside.includes(number)) return true
  return false
}

const isSame = <L extends PatternLine>(
  { sought, match }: Found<L>,
  other: Sought<L>,
  { meant }: Fit,
): boolean => sought === other && match.meant[0] === meant[0] && match.meant[1] === meant[1]

const byPlace = <L extends PatternLine>({ match: a }: Found<L>, { match: b }: Found<L>): number =>
  a.meant[0] - b.meant[0] || b.meant[1] - a.meant[1] || a.line.line - b.line.line

/** The answer to a condition at a match. */
function asks({ condition: { place, context }, wanted }: Asked, match: Match): boolean {
  if (context) return context(match)
  const {
    sentence,
    tokens: [from, to],
    meant,
  } = match
  const tokens = tokensOf(sentence)
  const { reach } = wanted!
  switch (place) {
    case 'before':
      return (
        tokens[from]!.gap === '' && fitsAmong(wanted!, tokens, from - reach, from, ([, end]) => end === from)
      )
    case 'after':
      return tokens[to]?.gap === '' && fitsAmong(wanted!, tokens, to, to + reach, ([start]) => start === to)
    case 'beside': {
      const isThere = ([, end]: Span): boolean =>
        thingsBeside(sentence, [from, to]).some(thing => thing.tokens[1] === end)
      return fitsAmong(wanted!, tokens, 0, tokens.length, isThere)
    }
    case 'over': {
      const isOver = ([start, end]: Span): boolean => start <= meant[0] && end >= meant[1]
      return fitsAmong(wanted!, tokens, meant[1] - reach, meant[0] + reach, isOver)
    }
    default:
      return fitsAmong(wanted!, tokens, 0, tokens.length, () => true)
  }
}

/** Whether a pattern fits in a place that `is` it, and its rarest element is one of the tokens `from` to `to`. */
function fitsAmong(
  wanted: Wanted,
  tokens: readonly Token[],
  from: number,
  to: number,
  is: (place: Span) => boolean,
): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    if (!fitsHere(wanted.pattern.elements[wanted.element]!, tokens[at]!.reading)) continue
    const fit = fitAt(wanted, tokens, at)
    if (fit && is(fit.tokens)) return true
  }
  return false
}
