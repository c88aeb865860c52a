import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { list } from './list.ts'
import { nounPhrasesOf } from './noun-phrase.ts'
import { headOfChain, phraseEndingAt } from './subject.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'
import { verbGroupsOf } from './verb-group.ts'

/** A stretch of a sentence that is quoted whole or not at all: “of the night shift”, “had not been told”, “quickly”. */
export interface Constituent {
  /** Indices into `tokensOf(sentence)`, half-open. */
  readonly tokens: Span
  /** What joins it to what stands before: “of”, “and”, “because”; index of the first token behind these. */
  readonly core: number
  /** Punctuation that parts clauses, or a word that opens one, stands before it. */
  readonly apart: boolean
}

/** Noun phrases and verb groups with the words that join them; what is left stands alone. They cover the sentence. */
export const constituentsOf = once((sentence: Sentence): readonly Constituent[] => {
  const tokens = tokensOf(sentence)
  const ends = new Map<number, number>()
  for (const {
    tokens: [from, to],
  } of [...nounPhrasesOf(sentence), ...verbGroupsOf(sentence)])
    ends.set(from, Math.max(to, ends.get(from) ?? 0))
  const starts = clauseStarts(sentence)
  const found: Constituent[] = []
  for (let at = 0; at < tokens.length; ) {
    let core = at
    while (core + 1 < tokens.length && joins(tokens[core]!) && !ends.has(core)) core++
    const end = Math.max(core + 1, ends.get(core) ?? 0)
    found.push({ tokens: [at, end], core, apart: at > 0 && isApart(tokens, at, starts.has(at)) })
    at = end
  }
  return found
})

/**
 * Where a clause with a subject of its own begins, the words that join it included: behind a comma (“…, so they left”) or
 * behind the verb of another (“it fell by a third and the crew was glad”).
 */
function clauseStarts(sentence: Sentence): ReadonlySet<number> {
  const tokens = tokensOf(sentence)
  const starts = new Set<number>()
  let isBegun = false
  for (const {
    form,
    tokens: [from],
  } of verbGroupsOf(sentence)) {
    if (form !== 'finite') continue
    const end = overAdverbs(tokens, from)
    const last = phraseEndingAt(nounPhrasesOf(sentence), end)
    // “The wall behind it was old”.
    const subject = last && headOfChain(tokens, nounPhrasesOf(sentence), last)
    const start = subject ? linked(tokens, subject.tokens[0]) : undefined
    if (start !== undefined && (tokens[start]!.gap === ',' || (isBegun && tokens[start]!.pos === 'CCONJ')))
      starts.add(start)
    isBegun = true
  }
  return starts
}

/** The words that join a clause which begins at `at`: “and then”, “, so”. */
function linked(tokens: readonly Token[], at: number): number {
  const first = overAdverbs(tokens, at)
  const { gap } = tokens[first]!
  if (gap === '' && tokens[first - 1]?.pos === 'CCONJ') return first - 1
  return gap === ',' ? first : at
}

/** The first of the adverbs right before a place, none parted from the next. */
function overAdverbs(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && tokens[at]!.gap === '' && tokens[at - 1]!.pos === 'ADV') at--
  return at
}

/** Words that belong to what follows them. */
const joins = ({ pos }: Token): boolean =>
  pos === 'ADP' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PART' || pos === 'DET'

const opens = list('but because when while although though if unless until whereas')

function isApart(tokens: readonly Token[], at: number, starts: boolean): boolean {
  const { gap, lower } = tokens[at]!
  return starts || /[;:.!?()–—]/.test(gap) || opens.has(lower)
}

/**
 * The words around some others that a reader would underline with them: whole constituents of the same clause, to at
 * most so many tokens. Spans count in the block's text; what was given is always inside.
 */
export function around(sentence: Sentence, [from, to]: Span, most: number): Span {
  const tokens = tokensOf(sentence)
  const all = constituentsOf(sentence)
  let first = all.findIndex(({ tokens: [, end] }) => tokens[end - 1]!.span[1] > from)
  if (first === -1) return [from, to]
  let last = first
  while (last + 1 < all.length && tokens[all[last + 1]!.tokens[0]]!.span[0] < to) last++
  const size = (): number => all[last]!.tokens[1] - all[first]!.core
  const given = last
  for (let grew = true; grew; ) {
    grew = false
    const next = all[last + 1]
    if (next && !next.apart && size() + next.tokens[1] - next.tokens[0] <= most) {
      last++
      grew = true
    }
    const before = all[first - 1]
    if (before && !all[first]!.apart && size() + all[first]!.core - before.core <= most) {
      first--
      grew = true
    }
  }
  while (last > given && isDangling(tokens, all[last]!)) last--
  return [
    Math.min(from, tokens[beginOf(tokens, all, first)]!.span[0]),
    Math.max(to, tokens[all[last]!.tokens[1] - 1]!.span[1]),
  ]
}

/** “By noon we …” at the front of a clause keeps its preposition; “of the ward” behind a noun that is cut off does not. */
function beginOf(tokens: readonly Token[], all: readonly Constituent[], first: number): number {
  const {
    apart,
    core,
    tokens: [from],
  } = all[first]!
  if (first > 0 && !apart) return core
  const at = tokens.findIndex(({ pos }, index) => index >= from && (index === core || pos === 'ADP'))
  return Math.min(at, core)
}

/** From a token on: whole constituents, to at most so many tokens; in the block's text. */
export function onward(sentence: Sentence, start: number, most: number): Span {
  const tokens = tokensOf(sentence)
  const all = constituentsOf(sentence).filter(({ tokens: [, to] }) => to > start)
  let last = 0
  while (last + 1 < all.length && all[last + 1]!.tokens[1] - start <= most) last++
  while (last > 0 && isDangling(tokens, all[last]!)) last--
  const end = Math.min(all[last]!.tokens[1], start + most)
  return [tokens[start]!.span[0], tokens[end - 1]!.span[1]]
}

const leading: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PART', 'DET', 'AUX'])

const pointless = list('i we you he she it they who which that there what how when where')

/** Words that only lead to what was cut off: “but it”, “that”, “and the”. */
function isDangling(tokens: readonly Token[], { tokens: [from, to] }: Constituent): boolean {
  return tokens.slice(from, to).every(({ pos, lower }) => leading.has(pos) || pointless.has(lower))
}
