import { once, type Sentence, type Word } from '@marginalia/prose'
import { hasEnding } from './affix.ts'
import { apply, concerns } from './context-rule.ts'
import { contextRules } from './context-rules.ts'
import { cutOf } from './contraction.ts'
import { featuresOf, usesOf } from './lemma.ts'
import { list } from './list.ts'
import { type Reading, readingsOf } from './reading.ts'
import { Token } from './token.ts'
import { traitsOf } from './trait.ts'

/** The words of a sentence as they are read there. Asked once a sentence; linear in its words. */
export const tokensOf = once((sentence: Sentence): readonly Token[] => {
  const tokens = tokenized(sentence)
  readAnew(tokens)
  return tokens
})

const firstTokens = once((sentence: Sentence): readonly Token[] => {
  const found: Token[] = []
  for (const token of tokensOf(sentence)) found[token.word] ??= token
  return found
})

/** The token of the word at an index of `sentence.words`; of “don’t”, that of “do”. */
export const tokenOf = (sentence: Sentence, word: number): Token | undefined => firstTokens(sentence)[word]

/** How a word came to be read as it is: the rules that changed it, in order. */
export interface Step {
  readonly at: number
  readonly from: Reading
  readonly to: Reading
  readonly rule: string
}

/** The steps in which a sentence is read, for whoever asks why. */
export function stepsOf(sentence: Sentence): readonly Step[] {
  const steps: Step[] = []
  readAnew(tokenized(sentence), step => steps.push(step))
  return steps
}

function readAnew(tokens: readonly Token[], told?: (step: Step) => void): void {
  // Which rule at which word, as one number each, in the order of the rules.
  const tries: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { readings, lower } = tokens[at]!
    if (readings.length < 2) continue
    for (const rule of rulesFor(readings, lower)) tries.push(rule * tokens.length + at)
  }
  for (const key of tries.sort((a, b) => a - b)) {
    const at = key % tokens.length
    const rule = contextRules[(key - at) / tokens.length]!
    const from = tokens[at]!.reading
    if (apply(rule, tokens, at)) told?.({ at, from, to: tokens[at]!.reading, rule: rule.line })
  }
}

/** Rules about all words, and rules about some. */
const ofWords = contextRules.flatMap(({ words }, index) => (words ? [index] : []))
const ofAll = contextRules.flatMap(({ words }, index) => (words ? [] : [index]))

/** A word has the same readings as long as `readingsOf` keeps them. */
const rulesOf = new WeakMap<readonly Reading[], readonly number[]>()

/** The rules that can ever change a word with these readings, in no order. */
function rulesFor(readings: readonly Reading[], lower: string): readonly number[] {
  let rules = rulesOf.get(readings)
  if (!rules) {
    const general = ofAll.filter(index => concerns(contextRules[index]!, readings))
    const special = ofWords.filter(index => {
      const { words } = contextRules[index]!
      return words!.has(lower) || readings.some(({ lemma }) => words!.has(lemma))
    })
    rules = [...general, ...special]
    rulesOf.set(readings, rules)
  }
  return rules
}

function tokenized(sentence: Sentence): Token[] {
  const tokens: Token[] = []
  const { words } = sentence
  const { text } = sentence.block
  const loud = isTitle(words)
  let end = words[0]?.span[0] ?? 0
  words.forEach((word, at) => {
    const gap = gapIn(text, end, word.span[0])
    end = word.span[1]
    const cut = word.kind === 'word' ? cutOf(word.lower) : 0
    if (cut === 0) {
      const opens = at === 0 || /[:.!?…–—]/.test(gap)
      const readings = readingsAt(word, opens || loud)
      tokens.push(new Token(at, word.span, word.lower, isCapital(word.text), gap, readings))
      return
    }
    const middle = word.span[1] - cut
    const left = word.lower.slice(0, -cut)
    const right = word.lower.slice(-cut)
    const host = { ...word, text: word.text.slice(0, -cut), lower: left }
    const opens = at === 0 || loud
    tokens.push(
      new Token(at, [word.span[0], middle], left, isCapital(word.text), gap, readingsAt(host, opens)),
      new Token(at, [middle, word.span[1]], right, false, '', readingsOf(right)),
    )
  })
  return tokens
}

/** Punctuation between two words that parts them: quotes and marks of emphasis do not. */
function gapIn(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ''
  const gap = text.slice(from, to).replace(/[\s"“”‘’'*_]+/g, '')
  // Inside a sentence a full stop belongs to an abbreviation.
  return gap === '.' ? '' : gap
}

/** Asked of every word, most of which begin with a letter of ASCII. */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}

/** Nearly every word has a capital, as in a heading: capitals tell nothing. */
function isTitle(words: readonly Word[]): boolean {
  let capitals = 0
  let all = 0
  for (const { kind, text } of words) {
    if (kind !== 'word' || text.length < 4) continue
    all++
    if (isCapital(text)) capitals++
  }
  return all > 2 && capitals / all > 0.8
}

const number = single('NUM')
const address = single('PROPN')
const ordinal = single('ADJ')
const code = single('NOUN')

function single(pos: Reading['pos']): (lower: string) => readonly Reading[] {
  return lower => {
    const reading = { pos, lemma: lower, inflection: '' as const, features: new Set<never>(), level: 1 }
    return [{ ...reading, traits: traitsOf(lower, reading) }]
  }
}

/** `opens`: it begins the sentence, or all words have a capital, so that its own capital says nothing. */
function readingsAt({ kind, lower, text }: Word, opens: boolean): readonly Reading[] {
  if (kind === 'number') {
    if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return [...ordinal(lower), ...code(lower)]
    return /^\d.*-\p{L}/u.test(lower) ? ordinal(lower) : number(lower)
  }
  if (kind === 'url' || text === 'US') return address(lower)
  if (kind === 'code') return code(lower)
  const readings = readingsOf(lower)
  if (!isCapital(text) || lower === 'i') return readings
  return named(lower, readings, opens)
}

/** A name has the features of its noun as well: “Engineer” in a title, “Monday”. */
function nameOf(lower: string): Reading {
  const own = featuresOf(lower, 'PROPN')
  const noun = readingsOf(lower).find(({ pos }) => pos === 'NOUN')
  const [name] = single('PROPN')(lower)
  return { ...name!, features: own.size > 0 ? own : (noun?.features ?? own) }
}

const ofPeoples = list('ese ish ai qi ench tch reek erman ic ern arab sunni shiite muslim')
const namesPeople = (lower: string): boolean =>
  /[^hm]an$/.test(lower) || ofPeoples.has(lower) || hasEnding(lower, ofPeoples)

/** Readings of a word with a capital: inside a sentence it is a name unless it is a word of grammar. */
function named(lower: string, readings: readonly Reading[], opens: boolean): readonly Reading[] {
  const kept = names[opens ? 0 : 1]!
  let known = kept.get(readings)
  if (!known) {
    known = asName(lower, readings, opens)
    kept.set(readings, known)
  }
  return known
}

const names = [0, 1].map(() => new WeakMap<readonly Reading[], readonly Reading[]>())

function asName(lower: string, readings: readonly Reading[], opens: boolean): readonly Reading[] {
  // An unknown word that no ending tells of is a name even where each word would have a capital.
  const known = readings[0]!.level >= 1 || readings[0]!.pos !== 'NOUN' || readings[0]!.inflection === 'plural'
  const { pos } = readings[0]!
  const grammar = !['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM'].includes(pos)
  const name = nameOf(lower)
  if (grammar) return lower === 'may' && !opens ? [name, ...readings] : readings
  // “American”, “Western”: adjectives that are written with a capital.
  if (namesPeople(lower)) {
    const adjectives = usesOf(lower).length > 0 ? readings.filter(reading => reading.pos === 'ADJ') : []
    if (adjectives.length > 0)
      return [...adjectives, name, ...readings.filter(reading => reading.pos !== 'ADJ')]
  }
  if (pos === 'ADJ' && readings[0]!.level >= 3) return [...readings, name]
  if (lower === 'pm' || lower === 'am') return readings
  return opens && known ? [...readings, name] : [name, ...readings]
}
