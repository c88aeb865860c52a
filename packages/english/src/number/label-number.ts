import type { Sentence, Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { list } from '../list.ts'
import { months } from './date.ts'
import { isNameOfNoun, opensAnother } from './named-by-number.ts'

/** Words whose number names a thing whatever follows: “Windows 11”, “HTTP 404 errors”, “top 10”. */
const brands = new Set(
  `top fortune windows office boeing airbus iso soc python java node angular react android ios gpt http error
   sev severity rfc version versions release fy q1 q2 q3 q4 h1 h2 aged age`.split(/\s+/),
)

/** Words whose number names a thing unless something is counted: “page 12”, “phase 2”, but “each page 12 errors”. */
const namers = new Set(
  `section sections chapter page pages figure table appendix step steps phase phases stage part level tier
   grade line article clause paragraph item number no no. nr option plan question q story principle rule act
   priority sprint milestone iteration round rev revision build ticket issue pr bug case room floor gate bay
   dock lane unit building terminal flight route class type category series model code port week day month
   year hour minute quarter`.split(/\s+/),
)

/** Words after which a four-digit number of this or the last century is a year. */
const yearly = new Set(
  'in since by until till before after of during from to through mid early late and fiscal fy spring summer autumn fall winter christmas'.split(
    ' ',
  ),
)

/** Words before a time of day. */
const clock = new Set('at by until till before after since'.split(' '))

/** Does a number name, date or order something instead of counting it? `words` is its place in the sentence. */
export function isLabel(sentence: Sentence, [from, to]: Span, unit: string, bare: boolean): boolean {
  const { words } = sentence
  const { text } = sentence.block
  const number = words[from]!
  const previous = words[from - 1]
  const next = words[to]
  const nextLower = next?.lower ?? ''
  if (/^(?:a\.?m\.?|p\.?m\.?|o'clock)$/.test(nextLower)) return true
  if (months.has(nextLower.replace(/\.$/, '')) && isDay(number.text)) return true
  if (previous && months.has(previous.lower.replace(/\.$/, '')) && unit === 'count') return true
  if (text[number.span[0] - 1] === '#' || text[number.span[0] - 1] === '§') return true
  if (unit !== 'count') return false
  // “3. We agreed” and “(2) the vendor”: numbers of a list.
  if (from === 0 && /^[.)]/.test(text.slice(number.span[1])) && number.kind === 'number') return true
  if (bare && (!previous || yearly.has(previous.lower) || !isPlural(next) || /^q[1-4]$/.test(previous.lower)))
    return true
  if (beforeOne.has(previous?.lower ?? '') && number.lower === 'one') {
    return true
  }
  if (nextLower === 'of' && number.lower === 'one') return true
  if (!previous) return false
  if (brands.has(previous.lower)) return true
  if (namers.has(previous.lower)) return !isPlural(next)
  if (isNameOfNoun(sentence, [from, to])) return true
  // “At 2 several vans waited”: a number does not count what has a quantity of its own; a time, most likely.
  if (clock.has(previous.lower) && opensAnother(sentence, to)) return true
  // “Area 51”: after a capitalised word inside the sentence, and nothing counted.
  if (
    from > 1 &&
    number.kind === 'number' &&
    /^\p{Lu}\p{L}*$/u.test(previous.text) &&
    previous.text !== 'I'
  ) {
    return !isPlural(next) && gapless(text, previous, number)
  }
  return false
}

const isDay = (digits: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(digits)

/** They end in “s” and are no plurals. */
const notPlural = list('was is has as its this thus plus does across versus')
/** Before “one” that stands for a noun: “another one”. */
const beforeOne = list('other another no any some every each this that which the')

const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}/u.test(word.text) &&
  /[a-z]s$|^(?:people|men|women|children|staff)$/.test(word.lower) &&
  !notPlural.has(word.lower)

const gapless = (text: string, left: Word, right: Word): boolean =>
  /^\s+$/.test(text.slice(left.span[1], right.span[0]))
