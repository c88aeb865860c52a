import type { NounPhrase } from './noun-phrase.ts'
import type { Token } from './token.ts'
import type { VerbGroup } from './verb-group.ts'

/** What a finite verb is told of. */
export interface Subject {
  readonly phrase: NounPhrase | null
  /** Index of the first token of the clause, as far as the subject tells. */
  readonly start: number
  /** “Which”, “who” or “that”, standing for the phrase before it. */
  readonly relative: Token | null
}

const relatives = new Set(['that', 'which', 'who'])
const longestChain = 8
const widestInsertion = 14

/** The subject of a finite verb group: what ends right before it, at the head of its chain of prepositions. */
export function subjectOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  { tokens: [from, to], inverted }: VerbGroup,
): Subject {
  if (inverted) {
    const inside = phrases.find(({ tokens: [start, end] }) => start > from && end < to) ?? null
    return { phrase: inside, start: from, relative: null }
  }
  const none: Subject = { phrase: null, start: from, relative: null }
  let end = from
  while (end > 0 && tokens[end]!.gap === '' && isBetween(tokens, end - 1)) end--
  if (tokens[end]!.gap !== '') {
    const opened = insertionStart(tokens, end)
    if (opened === null) return none
    end = opened
  }
  const phrase = phraseEndingAt(phrases, end)
  if (!phrase || objective.has(phrase.head.lower)) return none
  const { head, tokens: place } = phrase
  if (head.pos === 'PRON' && relatives.has(head.lower) && place[0] > 0) {
    // “The list that broke”: what stands before is meant.
    const meant = phraseEndingAt(phrases, place[0])
    if (meant || head.gap === ',') return { phrase: meant, start: place[0], relative: head }
  }
  // “My time there this summer was short”: when is no subject where another phrase stands before it.
  const before = isTime(phrase) && tokens[place[0]]!.gap === '' ? phraseEndingAt(phrases, place[0]) : null
  const whole = headOfChain(tokens, phrases, before ?? phrase)
  return { phrase: whole, start: whole.tokens[0], relative: null }
}

/** “We all left”, “we never did”, “I quickly and quietly left”, “we soft launched it”. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma, lower } = tokens[at]!
  const before = tokens[at - 1]
  if (pos === 'ADV' || lemma === 'not' || lower === 'all' || lower === 'both' || lower === 'each') return true
  if (pos === 'CCONJ') return before?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADV'
  return pos === 'ADJ' && before?.pos === 'PRON'
}

/** “This summer”, “last week”, “every day”. */
const isTime = ({ head, tokens: [from, to] }: NounPhrase): boolean =>
  to - from > 1 && (head.has('unit-of-time') || head.has('season'))

/** Pronouns that are never a subject. */
const objective = new Set(['me', 'us', 'him', 'them', 'whom'])

/** The phrase that ends before the token at `end`. */
export const phraseEndingAt = (phrases: readonly NounPhrase[], end: number): NounPhrase | null =>
  phrases.find(({ tokens }) => tokens[1] === end) ?? null

/** “The manager of the shop”, “the crates delayed by rain”: the phrase that the others belong to. */
export function headOfChain(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  last: NounPhrase,
): NounPhrase {
  let phrase = last
  for (let steps = 0; steps < longestChain; steps++) {
    const at = phrase.tokens[0]
    const link = tokens[at - 1]
    if (!link || tokens[at]!.gap !== '' || !links(link) || link.gap !== '') break
    const participle = tokens[at - 2]
    const bent = participle?.pos === 'VERB' && participle.gap === '' && participle.inflection === 'participle'
    // “In May they left”: a phrase that opens the sentence has nothing before it and is no part of the subject.
    const outer = phraseEndingAt(phrases, bent ? at - 2 : at - 1)
    if (!outer) break
    phrase = outer
  }
  return phrase
}

/** A preposition; “since the move” has no verb of its own, whatever “since” was taken for. */
const links = ({ pos, lower }: Token): boolean =>
  pos === 'ADP' || (pos === 'SCONJ' && /^(?:since|until|till|before|after)$/.test(lower))

/** “The team, which was small, left”: where the insertion that ends before the token at `end` began. */
function insertionStart(tokens: readonly Token[], end: number): number | null {
  if (!/^[,–—)]$/.test(tokens[end]!.gap)) return null
  for (let at = end - 1; at > Math.max(0, end - widestInsertion); at--) {
    if (tokens[at]!.gap !== '') return /^[,(–—]$/.test(tokens[at]!.gap) ? at : null
  }
  return null
}
