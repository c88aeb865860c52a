import { cutOf } from './contraction.ts'
import { type Feature, features } from './feature.ts'
import { type Inflection, inflections, type PartOfSpeech, partsOfSpeech } from './pos.ts'

/**
 * A pattern over the words of a sentence as they are read there. Its elements stand with white space between them:
 *
 * - `ago`, `a/an`: a word as it is written, or one of several
 * - `{be}`, `{get|become}`, `{lead:verb}`: any form of a lemma, or of one of several
 * - `[praise]`, `[decide:participle]`, `[noun:plural]`, `[month|weekday]`: any word that has a feature, a part of speech
 *   or an inflection; `:` joins what must hold together, `|` what may stand for each other
 * - `*`: any one word; `…`: up to four words
 * - `?` behind an element: it may be left out
 * - `,`: a comma stands between the words; otherwise only white space may
 * - `^` first and `$` last: the sentence, or a part between punctuation, begins or ends there
 * - `«` and `»`: what is meant, where it is not all: `not «very» [adj]`
 */
export interface Pattern {
  readonly text: string
  readonly elements: readonly Element[]
  /** Which elements are meant, half-open. */
  readonly meant: readonly [from: number, to: number]
  readonly opens: boolean
  readonly closes: boolean
}

/** One place of a pattern. */
export interface Element {
  /** What may stand there; none where any word may. */
  readonly alternatives: readonly Alternative[]
  readonly optional: boolean
  /** More words than one may stand there: up to this many, from none. */
  readonly upTo: number
  /** A comma before it. */
  readonly comma: boolean
}

/** All that is given must hold. */
export interface Alternative {
  readonly word: string | null
  readonly lemma: string | null
  readonly features: readonly Feature[]
  readonly pos: PartOfSpeech | null
  readonly inflection: Inflection | null
}

/** A pattern that cannot be read: where and why, in one line. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

/** Words that `…` may stand for, at most. */
export const widestGap = 4
const names: ReadonlyMap<string, PartOfSpeech> = new Map(partsOfSpeech.map(pos => [pos.toLowerCase(), pos]))
const forms: ReadonlySet<string> = new Set(inflections)
const anything: Alternative = { word: null, lemma: null, features: [], pos: null, inflection: null }

/** Read a pattern. Throws a `PatternError` where it does not follow the notation. */
export function parsePattern(text: string): Pattern {
  const fail = (why: string): never => {
    throw new PatternError(`pattern “${text}”: ${why}`)
  }
  const elements: Element[] = []
  let from = -1
  let to = -1
  let comma = false
  let opens = false
  let closes = false
  const parts = text.trim().split(/\s+/)
  for (const [index, written] of parts.entries()) {
    if (written === '^') {
      if (index > 0) fail('“^” stands anywhere but first')
      opens = true
      continue
    }
    if (written === '$') {
      if (index < parts.length - 1) fail('“$” stands anywhere but last')
      closes = true
      continue
    }
    if (written === ',') {
      comma = true
      continue
    }
    let rest = written
    if (rest.startsWith('«')) {
      if (from >= 0) fail('“«” stands twice')
      from = elements.length
      rest = rest.slice(1)
    }
    const ends = rest.endsWith('»')
    if (ends) rest = rest.slice(0, -1)
    const optional = rest.length > 1 && rest.endsWith('?')
    if (optional) rest = rest.slice(0, -1)
    const known = knownElements.get(rest) ?? elementsOf(rest, fail)
    knownElements.set(rest, known)
    for (const one of known) {
      elements.push({ ...one, optional: one.upTo === 1 && optional, comma })
      comma = false
    }
    if (ends) {
      if (to >= 0 || from < 0) fail('“»” stands without “«”')
      to = elements.length
    }
  }
  if (comma) fail('nothing follows the last “,”')
  if (from >= 0 && to < 0) fail('“«” is not closed')
  if (!elements.some(({ alternatives, optional }) => alternatives.length > 0 && !optional))
    fail('no element names a word, a lemma or a class that must stand there')
  return { text: text.trim(), elements, meant: from < 0 ? [0, elements.length] : [from, to], opens, closes }
}

type Fail = (why: string) => never
type Drafted = Omit<Element, 'optional' | 'comma'>

/** By what is written: the same few hundred stand in most patterns, and share their alternatives. */
const knownElements = new Map<string, readonly Drafted[]>()

function elementsOf(written: string, fail: Fail): readonly Drafted[] {
  if (written === '*') return [{ alternatives: [], upTo: 1 }]
  if (written === '…') return [{ alternatives: [], upTo: widestGap }]
  const inside = written.slice(1, -1)
  if (inside !== '' && written.startsWith('[') && written.endsWith(']'))
    return [{ upTo: 1, alternatives: inside.split('|').map(one => classOf(one, fail)) }]
  if (inside !== '' && written.startsWith('{') && written.endsWith('}'))
    return [{ upTo: 1, alternatives: inside.split('|').map(one => lemmaOf(one, fail)) }]
  if (!plain.test(written) && !/^[\p{Ll}\p{N}'&%$.-]+(?:\/[\p{Ll}\p{N}'&%$.-]+)*$/u.test(written))
    return fail(`“${written}” is no word in small letters, no {lemma} and no [class]`)
  const words = written.split('/')
  const [first = ''] = words
  const cut = words.length === 1 ? cutOf(first) : 0
  // “don’t” is two words for grammar.
  const all = cut > 0 ? [[first.slice(0, -cut)], [first.slice(-cut)]] : [words]
  return all.map(some => ({ upTo: 1, alternatives: some.map(word => ({ ...anything, word })) }))
}

/** Most words need no expression that knows the letters of all of Unicode, which is slow to compile. */
const plain = /^[a-z\d'&%$.-]+(?:\/[a-z\d'&%$.-]+)*$/

function lemmaOf(written: string, fail: Fail): Alternative {
  const [lemma = '', ...traits] = written.split(':')
  if (!/^[a-z\d'&-]+$/.test(lemma) && !/^[\p{Ll}\p{N}'&-]+$/u.test(lemma))
    fail(`“${lemma}” is no lemma in small letters`)
  return { ...classOf(traits.join(':'), fail), lemma }
}

function classOf(written: string, fail: Fail): Alternative {
  if (written === '') return anything
  const found: Feature[] = []
  let pos: PartOfSpeech | null = null
  let inflection: Inflection | null = null
  for (const name of written.split(':')) {
    if (names.has(name)) pos = names.get(name)!
    else if (forms.has(name)) inflection = name as Inflection
    else if (features.has(name)) found.push(name as Feature)
    else fail(`there is no class, part of speech or inflection “${name}”`)
  }
  return { word: null, lemma: null, features: found, pos, inflection }
}
