import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Feature } from '../feature.ts'
import { tokenOf } from '../tag.ts'
import type { Token } from '../token.ts'

/** Nouns that stand without an article anyway: “at work 3 pumps failed”, “in practice 40”. */
const abstract: readonly Feature[] = ['act', 'cognition', 'event', 'feeling', 'possession', 'state', 'time']
/** Nouns that a number behind them measures: “score 5”, “a budget of 5”. */
const measuring: readonly Feature[] = ['measured', 'money', 'attribute', 'unit-of-time']
/** “In total 40”, “on average 40”: said of the number. */
const summing = new Set(['total', 'average'])

/**
 * “At pier 5 many ships waited”, “on decks 3 and 4”: a noun without an article has its number behind it for a name. What
 * is counted stands behind its number: “at work 3 pumps failed”. `words` is the number’s place in the sentence.
 */
export function isNameOfNoun(sentence: Sentence, [from, to]: Span): boolean {
  const first = firstInList(sentence, from)
  const noun = tokenOf(sentence, first - 1)
  if (
    !noun ||
    (noun.pos !== 'NOUN' && !(noun.pos === 'PROPN' && noun.word === 0)) ||
    tokenOf(sentence, first)!.gap !== ''
  )
    return false
  if (summing.has(noun.lemma) || measuring.some(feature => noun.has(feature))) return false
  const before = beforePhrase(sentence, first - 1)
  if (before && (before.pos === 'DET' || before.pos === 'NUM' || before.lower === "'s")) return false
  const placed = before?.pos === 'ADP'
  const opens = placed && (before.word === 0 || before.gap !== '')
  if (noun.inflection === 'plural')
    return placed && (first < from || continues(sentence, to)) && ends(sentence, to, true)
  if (opensAnother(sentence, to)) return true
  return !(placed && abstract.some(feature => noun.has(feature))) && ends(sentence, to, !opens)
}

/** A phrase with a quantity or an article of its own follows at once: “many ships”, “a lot of people”. */
export function opensAnother(sentence: Sentence, at: number): boolean {
  const next = tokenOf(sentence, at)
  if (next?.gap !== '') return false
  return next.pos === 'DET' || (next.has('quantifier') && !further.has(next.lower))
}

/** “3 more pumps”, “3 fewer”: these count on. */
const further = new Set('more fewer less much enough'.split(' '))
const links = new Set('and or to through'.split(' '))

/** Where a list of numbers begins of which the word at `at` is one: “3” of “decks 3, 4 and 5”. */
function firstInList(sentence: Sentence, at: number): number {
  const [link, other] = [tokenOf(sentence, at - 1), tokenOf(sentence, at - 2)]
  if (link?.pos === 'NUM' && tokenOf(sentence, at)!.gap === ',') return firstInList(sentence, at - 1)
  if (link && links.has(link.lower) && other?.pos === 'NUM') return firstInList(sentence, at - 2)
  return at
}

/** Another number of a list follows. */
const continues = (sentence: Sentence, at: number): boolean => {
  const [next, other] = [tokenOf(sentence, at), tokenOf(sentence, at + 1)]
  return next?.pos === 'NUM' ? next.gap === ',' : !!next && links.has(next.lower) && other?.pos === 'NUM'
}

/**
 * Nothing that the number could count follows it.
 * @param acts what is named so may do what a verb behind it says; else the number may: “at work 3 left”
 */
function ends(sentence: Sentence, at: number, acts: boolean): boolean {
  const next = tokenOf(sentence, at)
  if (next?.gap !== '' || opensAnother(sentence, at)) return true
  switch (next.pos) {
    case 'NOUN':
    case 'PROPN':
      return next.inflection !== 'plural'
    case 'ADJ':
    case 'NUM':
      return false
    case 'VERB':
    case 'AUX':
      return acts
    default:
      return next.lower !== 'of' || !partOfCount(sentence, at)
  }
}

/** “3 of 5”, “3 of the 5”. */
const partOfCount = (sentence: Sentence, at: number): boolean =>
  [1, 2].some(behind => tokenOf(sentence, at + behind)?.pos === 'NUM')

/** The token before the nouns and adjectives that stand right before the word at `at`. */
function beforePhrase(sentence: Sentence, at: number): Token | undefined {
  let first = at
  for (;;) {
    const here = tokenOf(sentence, first)!
    const before = tokenOf(sentence, first - 1)
    if (here.gap !== '' || !before) return undefined
    if (before.pos !== 'NOUN' && before.pos !== 'ADJ' && before.pos !== 'PROPN') return before
    first--
  }
}
