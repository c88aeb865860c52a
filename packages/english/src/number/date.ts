import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { list } from '../list.ts'
import { cardinals, times } from './unit.ts'

/** Months by name, 1 to 12. “May” and “march” need a day, a year or a preposition beside them. */
export const months = new Map<string, number>()
const names = 'january february march april may june july august september october november december'.split(
  ' ',
)
names.forEach((name, index) => {
  months.set(name, index + 1)
  if (name.length > 4) months.set(name.slice(0, 3), index + 1)
})
months.set('sept', 9)

/** When, for how long or how often, as written. */
export interface Period {
  /** In the block's text. */
  readonly span: Span
  /** Indices into the sentence's words, half-open. */
  readonly words: Span
  /** `rate`: per month. `span`: within 6 weeks. `date`: in May 2023. `comparison`: year over year. `relative`: last year. `after`: 6 weeks later. */
  readonly kind: 'rate' | 'span' | 'date' | 'comparison' | 'relative' | 'after'
}

const prepositions = new Set(
  'in during since by until till before after from on within over for across throughout through of at between'.split(
    ' ',
  ),
)
const adverbs = new Set(
  'annually yearly monthly weekly daily hourly quarterly annual annualized annualised biweekly nightly overnight'.split(
    ' ',
  ),
)
const comparisons = new Set(
  'yoy y/y qoq mom wow year-over-year year-on-year month-over-month quarter-over-quarter'.split(' '),
)
const pointers = new Set(
  'last previous prior next following same first second third fourth final that this past coming current'.split(
    ' ',
  ),
)

/** Of the pointers, those that name a period by another. */
const relatives = list('last previous prior next following same that this')
/** Behind a length of time: “6 weeks later”. */
const sinceThen = list('later earlier ago after before apart')
/** “In a week”, “took a day”: a length and no rate. */
const notEach = list('in within for after to than over of by about from half took is was')
const rateUnits = list('hr yr night shift sprint season annum weekday weekend qtr sec min')
const periodUnits = list(
  'day week month quarter year hour night season decade half sprint summer winter spring autumn',
)
/** “Six-month window”. */
const joinedUnits = list('day week month quarter year hour minute')
/** Between a preposition and a period. */
const opening = list('the its our their his her my a an that this just only under less about early mid late')
const pointing = list(
  `first last next past following previous prior same final second third fourth entire whole course of that coming
   full`,
)
/** With an article: “within the week”. */
const inside = list('within in over after during throughout by')
const roughly = list('about around roughly nearly almost just')
/** Between a count and its unit: “3 working days”. */
export const beforeUnit = list('business working calendar more additional extra short full')
/** Before a month that is also another word: “late May”. */
const beforeMonth = list('last late early mid the and to')

/** Every expression of time in a sentence that can be the period of a number, in order. Linear in its words. */
export const periodsOf = once((sentence: Sentence): readonly Period[] => {
  const { words, block } = sentence
  const found: Period[] = []
  for (let i = 0; i < words.length; i++) {
    // “Requests/day”.
    const slash = i > 0 && block.text[words[i]!.span[0] - 1] === '/' && isRateUnit(words[i]!.lower)
    const read = slash ? (['rate', i + 1] as const) : readAt(words, i)
    if (!read) continue
    const [kind, end] = read
    found.push({ kind, words: [i, end], span: [words[i]!.span[0], words[end - 1]!.span[1]] })
    i = end - 1
  }
  return found
})

/** Words in small letters that can open a period; most words are none of them. */
const openers: ReadonlySet<string> = new Set([
  ...[comparisons, adverbs, prepositions, pointers, roughly].flatMap(words => [...words]),
  ...cardinals.keys(),
  ...list('year month quarter week per each every a an fy fiscal several few'),
])

function readAt(words: readonly Word[], i: number): readonly [Period['kind'], number] | null {
  const word = words[i]!
  if (!openers.has(word.text) && smallLetters.test(word.text)) return null
  const next = words[i + 1]?.lower ?? ''
  if (comparisons.has(word.lower)) return ['comparison', i + 1]
  if (
    /^(?:year|month|quarter|week)$/.test(word.lower) &&
    /^(?:over|on)$/.test(next) &&
    words[i + 2]?.lower === word.lower
  ) {
    return ['comparison', i + 3]
  }
  if (adverbs.has(word.lower)) return ['rate', i + 1]
  if (word.lower === 'p.a.') return ['rate', i + 1]
  if (/^(?:per|each|every|a|an)$/.test(word.lower)) return rate(words, i)
  if (prepositions.has(word.lower)) {
    const end = phraseEnd(words, i + 1)
    if (end) return end
    return null
  }
  const date = dateEnd(words, i)
  if (date) return ['date', date]
  if (pointers.has(word.lower) && isPeriodUnit(words[i + 1])) {
    return relatives.has(word.lower) ? ['relative', i + 2] : null
  }
  const duration = durationEnd(words, i)
  if (duration && sinceThen.has(words[duration]?.lower ?? '')) {
    return ['after', duration + 1]
  }
  return null
}

/** “Per month”, “every 30 minutes”, “a week”: an article only after a number or what it counts. */
function rate(words: readonly Word[], i: number): readonly ['rate', number] | null {
  const next = words[i + 1]
  if (!next) return null
  if (isRateUnit(next.lower)) {
    if (/^an?$/.test(words[i]!.lower)) {
      const near = words.slice(Math.max(0, i - 4), i)
      const counted = near.some(
        word =>
          word.kind === 'number' || cardinals.has(word.lower) || /^(?:twice|once|times)$/.test(word.lower),
      )
      if (!counted || notEach.has(words[i - 1]?.lower ?? '')) return null
    }
    if (words[i]!.lower === 'each' || words[i]!.lower === 'every') return ['rate', i + 2]
    return ['rate', i + 2]
  }
  if (words[i]!.lower === 'every' || words[i]!.lower === 'per') {
    const end = durationEnd(words, i + 1)
    if (end) return ['rate', end]
    if (words[i]!.lower === 'per' && /^(?:capita|unit)$/.test(next.lower)) return null
  }
  return null
}

const isRateUnit = (lower: string): boolean =>
  (times.has(lower) && lower.length > 2 && !lower.endsWith('s')) || rateUnits.has(lower)

const isPeriodUnit = (word: Word | undefined): boolean =>
  word !== undefined &&
  (periodUnits.has(word.lower) || (word.lower.endsWith('s') && periodUnits.has(word.lower.slice(0, -1))))

/** After a preposition: a date, a duration, or “the first year”. */
function phraseEnd(words: readonly Word[], from: number): readonly [Period['kind'], number] | null {
  let i = from
  const preposition = words[from - 1]!.lower
  if (opening.has(words[i]?.lower ?? '')) i++
  if (words[i]?.lower === 'than') i++
  const date = dateEnd(words, i)
  if (date) {
    const second = /^(?:and|to)$/.test(words[date]?.lower ?? '') && /^(?:between|from)$/.test(preposition)
    return ['date', (second && dateEnd(words, date + 1)) || date]
  }
  let pointed = false
  while (pointing.has(words[i]?.lower ?? '')) {
    if (words[i]!.lower === 'course' && words[i + 1]?.lower !== 'of') return null
    pointed = true
    i++
  }
  const duration = durationEnd(words, i)
  if (duration && !/^(?:of|at|between|by|from)$/.test(preposition)) return ['span', duration]
  if (isPeriodUnit(words[i])) {
    const article = i > from && /^(?:a|an|the|that|this)$/.test(words[i - 1]!.lower)
    if (pointed)
      return [/^(?:last|previous|prior|same)$/.test(words[i - 1]!.lower) ? 'relative' : 'span', i + 1]
    if (article && inside.has(preposition)) return ['span', i + 1]
  }
  return null
}

/** “6 weeks”, “three to four months”, “six-month”; the index after it. */
function durationEnd(words: readonly Word[], from: number): number | null {
  let i = from
  const first = words[i]
  if (!first) return null
  if (roughly.has(first.lower)) i++
  const counted = words[i]
  if (!counted) return null
  const isCount =
    /^\d[\d.,]*$/.test(counted.text) ||
    (cardinals.get(counted.lower) ?? 0) > 0 ||
    counted.lower === 'several' ||
    counted.lower === 'few'
  if (!isCount && !hyphen.test(counted.lower)) return null
  if (isCount && isUnit(words[i + 1])) return i + 2
  if (isCount && beforeUnit.has(words[i + 1]?.lower ?? '') && isUnit(words[i + 2])) return i + 3
  if (isCount && /^(?:to|or|and)$/.test(words[i + 1]?.lower ?? '') && isUnit(words[i + 3])) return i + 4
  if (/^\d+[–-]\d+$/.test(counted.text) && isUnit(words[i + 1])) return i + 2
  if (
    /^(?:\d+|[a-z]+)-[a-z]+$/.test(counted.lower) &&
    joinedUnits.has(counted.lower.slice(counted.lower.indexOf('-') + 1)) &&
    /^(?:period|window|span|stretch)$/.test(words[i + 1]?.lower ?? '')
  ) {
    return i + 2
  }
  return null
}

const hyphen = /[–-]/

const isUnit = (word: Word | undefined): boolean =>
  word !== undefined && word.lower.length > 1 && times.has(word.lower)

/** A calendar date from `from`: “31 May 2023”, “May 2023”, “Q4 2022”, “FY23”, “2022”, “2023-05-31”; the index after it. */
function dateEnd(words: readonly Word[], from: number): number | null {
  const word = words[from]
  // Asked for every word: most are small letters, and of these only two begin a date.
  if (!word || (smallLetters.test(word.text) && word.lower !== 'fy' && word.lower !== 'fiscal')) return null
  const next = words[from + 1]
  if (isMonth(word)) {
    const named = word.text !== 'May' && word.text !== 'March' && word.text !== 'march'
    if (next && isDayNumber(next)) return isYear(words[from + 2]) ? from + 3 : from + 2
    if (isYear(next)) return from + 2
    const preposition = words[from - 1]?.lower ?? ''
    return named || prepositions.has(preposition) || beforeMonth.has(preposition) ? from + 1 : null
  }
  if (isDayNumber(word) && next && isMonth(next)) return isYear(words[from + 2]) ? from + 3 : from + 2
  if (/^(?:q[1-4]|h[12])$/.test(word.lower))
    return isYear(next) || /^fy\d/.test(next?.lower ?? '') ? from + 2 : from + 1
  if (/^(?:fy|cy|q[1-4]-?)'?(?:\d{2}|\d{4})$/.test(word.lower)) return from + 1
  if (/^(?:fy|fiscal)$/.test(word.lower) && isYear(next)) return from + 2
  if (/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(word.text) || /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(word.text))
    return from + 1
  if (
    isYear(word) &&
    (prepositions.has(words[from - 1]?.lower ?? '') ||
      /^(?:and|to|early|late|mid)$/.test(words[from - 1]?.lower ?? ''))
  )
    return from + 1
  return null
}

const smallLetters = /^[a-z]+$/

const isMonth = (word: Word): boolean =>
  months.has(word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower) && /^\p{Lu}/u.test(word.text)
const isYear = (word: Word | undefined): boolean => word !== undefined && /^(?:19|20)\d\d$/.test(word.text)
const isDayNumber = (word: Word): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word.lower)

/** Before a date that may lie ahead: “by 2030”. */
export const aheadWords = list(
  'by until till toward towards target targeting plan plans vision roadmap horizon goal',
)
/** Before a year that is a date: “since 2021”. */
export const yearOpeners = list('in since during by until from through')
/** Parts of a year before it: “spring 2019”. */
export const yearParts = list('spring summer autumn fall winter early mid late')
/** Behind four digits: “in 2000 orders”, no year. */
export const countedAfter = list('ms kg km users customers people requests orders')
