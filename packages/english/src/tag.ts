import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { hasEnding } from './affix.ts'
import { apply, concerns } from './context-rule.ts'
import { contextRules } from './context-rules.ts'
import { cutOf } from './contraction.ts'
import { featuresOf, usesOf } from './lemma.ts'
import { list } from './list.ts'
import { type Reading, readingFrom, readingsOf } from './reading.ts'
import { remembered } from './remembered.ts'
import { Token } from './token.ts'

/** The words of a sentence as they are read there. Asked once a sentence; linear in its words. */
export const tokensOf = once((sentence: Sentence): readonly Token[] => read(sentence))

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
  read(sentence, step => steps.push(step))
  return steps
}

function read({ words, block: { text } }: Sentence, told?: (step: Step) => void): readonly Token[] {
  const tokens: Token[] = []
  // Where there is something to choose, and by which rules.
  const open: Open[] = []
  const add = (
    word: number,
    span: Span,
    lower: string,
    capital: boolean,
    gap: string,
    known: Choice,
  ): void => {
    if (known.rules) open.push({ at: tokens.length, rules: known.rules })
    tokens.push(new Token(word, span, lower, capital, gap, known.readings))
  }
  const loud = isTitle(words)
  let end = words[0]?.span[0] ?? 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const { kind, lower, span } = word
    const capital = isCapital(word.text)
    const gap = gapIn(text, end, span[0])
    end = span[1]
    const cut = kind === 'word' ? cutOf(lower) : 0
    const opens = at === 0 || loud
    if (cut === 0) {
      const begins = opens || (gap !== '' && /[:.!?…–—]/.test(gap))
      add(at, span, lower, capital, gap, choiceAt(kind, word.text, lower, begins))
      continue
    }
    const middle = end - cut
    const host = lower.slice(0, -cut)
    const rest = lower.slice(-cut)
    add(at, [span[0], middle], host, capital, gap, choiceAt(kind, word.text.slice(0, -cut), host, opens))
    add(at, [middle, end], rest, false, '', written(rest))
  }
  readAnew(tokens, open, told)
  return tokens
}

/** A word of a sentence with the rules that may read it anew. */
interface Open {
  readonly at: number
  readonly rules: RuleSet
}

/** Rules of context by their index, one bit each. */
type RuleSet = readonly number[]

const emptySet = (): number[] => new Array<number>(Math.ceil(contextRules.length / 32)).fill(0)

const hasRule = (rules: RuleSet, rule: number): boolean => (rules[rule >> 5]! & (1 << (rule & 31))) !== 0

function readAnew(tokens: readonly Token[], open: readonly Open[], told?: (step: Step) => void): void {
  const any = emptySet()
  for (const { rules } of open) for (let i = 0; i < any.length; i++) any[i]! |= rules[i]!
  // Each rule over the whole sentence before the next.
  for (let index = 0; index < contextRules.length; index++) {
    if (!hasRule(any, index)) continue
    const rule = contextRules[index]!
    for (let i = 0; i < open.length; i++) {
      const { at, rules } = open[i]!
      if (!hasRule(rules, index)) continue
      const from = tokens[at]!.reading
      if (apply(rule, tokens, at) && told) told({ at, from, to: tokens[at]!.reading, rule: rule.line })
    }
  }
}

/** How a word may be read where it stands, and by which rules it is read anew; null where none can. */
interface Choice {
  readonly readings: readonly Reading[]
  readonly rules: RuleSet | null
}

function choiceOf(lower: string, readings: readonly Reading[]): Choice {
  if (readings.length < 2) return { readings, rules: null }
  const rules = emptySet()
  contextRules.forEach((rule, index) => {
    const { words } = rule
    const mayApply = words
      ? words.has(lower) || readings.some(({ lemma }) => words.has(lemma))
      : concerns(rule, readings)
    if (mayApply) rules[index >> 5]! |= 1 << (index & 31)
  })
  return { readings, rules: rules.some(bits => bits !== 0) ? rules : null }
}

const written = remembered((lower: string) => choiceOf(lower, readingsOf(lower)))
/** With a capital that says nothing, and with one that makes a name. */
const opening = remembered((lower: string) => choiceOf(lower, asName(lower, readingsOf(lower), true)))
const named = remembered((lower: string) => choiceOf(lower, asName(lower, readingsOf(lower), false)))
const number = remembered((lower: string) => choiceOf(lower, numberOf(lower)))
const address = remembered((lower: string) => choiceOf(lower, [single('PROPN', lower)]))
const code = remembered((lower: string) => choiceOf(lower, [single('NOUN', lower)]))

/** `opens`: it begins the sentence, or all words have a capital, so that its own capital says nothing. */
function choiceAt(kind: Word['kind'], text: string, lower: string, opens: boolean): Choice {
  if (kind === 'number') return number(lower)
  if (kind === 'url' || text === 'US') return address(lower)
  if (kind === 'code') return code(lower)
  if (!isCapital(text) || lower === 'i') return written(lower)
  return opens ? opening(lower) : named(lower)
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

const noFeatures: Reading['features'] = new Set()

const single = (pos: Reading['pos'], lower: string): Reading =>
  readingFrom(lower, { pos, lemma: lower, inflection: '', features: noFeatures, level: 1 })

function numberOf(lower: string): readonly Reading[] {
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return [single('ADJ', lower), single('NOUN', lower)]
  return [single(/^\d.*-\p{L}/u.test(lower) ? 'ADJ' : 'NUM', lower)]
}

/** A name has the features of its noun as well: “Engineer” in a title, “Monday”. */
function nameOf(lower: string): Reading {
  const own = featuresOf(lower, 'PROPN')
  const noun = readingsOf(lower).find(({ pos }) => pos === 'NOUN')
  return { ...single('PROPN', lower), features: own.size > 0 ? own : (noun?.features ?? own) }
}

const ofPeoples = list('ese ish ai qi ench tch reek erman ic ern arab sunni shiite muslim')
const namesPeople = (lower: string): boolean =>
  /[^hm]an$/.test(lower) || ofPeoples.has(lower) || hasEnding(lower, ofPeoples)

/** Readings of a word with a capital: inside a sentence it is a name unless it is a word of grammar. */
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
