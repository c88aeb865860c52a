import {
  beforeStart,
  changeNouns,
  comparing,
  fallWords,
  isChangeVerb,
  isMoney,
  isNumberWord,
  isStrictVerb,
  isTime,
  notParts,
  numbersOf,
  plainChanges,
  prepositions,
  type Quantity,
  seconds,
  tokenOf,
  verbDirection,
} from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { type Pair, pairsOf } from './baseline.ts'
import { comparable, longestSentence } from './metric.ts'
import { partnerOf } from './partner.ts'

/** A number that does not follow from the numbers beside it. */
export interface Miscount {
  readonly kind:
    | 'percentage'
    | 'points'
    | 'factor'
    | 'difference'
    | 'direction'
    | 'range'
    | 'share'
    | 'total'
    | 'product'
    | 'price'
    | 'average'
    | 'at-least'
    | 'at-most'
    | 'year'
    | 'impossible'
  /** The number in doubt, in the block's text. */
  readonly span: Span
  readonly stated: number
  /** What the other numbers give, one decimal. */
  readonly computed: number
  /** The numbers it was computed from, in the block's text. */
  readonly from: Span
  readonly to: Span
}

const firstWord = (text: string): string => /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''

/** Percentage points by which a stated percentage may differ. */
const tolerance = 1.5

/** Every number of a sentence that contradicts the others there. Rounding is respected; linear. */
export const miscountsOf = once((sentence: Sentence): readonly Miscount[] => {
  const numbers = numbersOf(sentence).filter(number => number.metric)
  if (numbers.length < 1 || sentence.words.length > longestSentence) return []
  const pairs = pairsOf(sentence)
  const found: Miscount[] = []
  for (const pair of pairs) {
    const wrong = pair.kind === 'share' ? share(sentence, pair, numbers) : change(sentence, pair, numbers)
    const yearly = wrong ? null : inYear(sentence, pair, numbers)
    if (wrong ?? yearly) found.push((wrong ?? yearly)!)
  }
  for (const [index, number] of numbers.entries()) {
    const wrong =
      impossible(sentence, number) ??
      percentOf(sentence, numbers, index) ??
      product(sentence, numbers, index) ??
      priced(sentence, numbers, index) ??
      averaged(sentence, numbers, index) ??
      pricedBefore(sentence, numbers, index) ??
      total(sentence, numbers, index) ??
      range(sentence, number, numbers[index + 1])
    if (wrong) found.push(wrong)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
})

function change(sentence: Sentence, pair: Pair, numbers: readonly Quantity[]): Miscount | null {
  const partner = partnerOf(sentence, pair, numbers)
  if (!partner) return direction(sentence, pair)
  const { from, to } = pair
  const base = { span: partner.span, stated: partner.value, from: from.span, to: to.span }
  if (partner.unit === 'percent') {
    const [low, high] = changes(from, to)
    const fits = (value: number): boolean => value >= low - tolerance && value <= high + tolerance
    const stated = Math.abs(partner.value)
    if (fits(stated) || (partner.to !== null && fits(partner.to))) return direction(sentence, pair)
    // “Half” and “doubled” are rough words.
    if (rough(partner, sentence) && fits(stated + 5 * Math.sign((low + high) / 2 - stated))) return null
    const [a, b] = comparable(from, to)
    const computed = a === 0 ? 0 : round((Math.abs(b - a) / Math.abs(a)) * 100)
    const points = Math.abs(to.value - from.value)
    const isPoints = from.unit === 'percent' && Math.abs(points - stated) <= tolerance / 3
    return { kind: isPoints ? 'points' : 'percentage', computed, ...base }
  }
  if (partner.unit === 'points') {
    const points = Math.abs(to.value - from.value)
    return Math.abs(points - Math.abs(partner.value)) <= slack(from, to, partner)
      ? null
      : { kind: 'difference', computed: round(points), ...base }
  }
  const [a, b] = comparable(from, to)
  if (partner.unit === 'factor') {
    if (a === 0 || b === 0) return null
    const computed = Math.max(a, b) / Math.min(a, b)
    // “3x more” is read as three times and as four times.
    const fits = (value: number): boolean =>
      Math.abs(value - computed) <= Math.max(partner.slack, 0.12 * computed)
    return fits(partner.value) || fits(partner.value + 1) || (partner.to !== null && computed <= partner.to)
      ? null
      : { kind: 'factor', computed: round(computed), ...base }
  }
  if (partner.unit !== to.unit || isApproximate(partner, from, to)) return null
  // “From $1,200 to $700 a month, saving $6,000 a year” is a sum of its own.
  const behind = (at: number): string => sentence.block.text.slice(at, at + 20)
  if (perYear.test(behind(partner.span[1])) && perPart.test(behind(to.span[1]))) return null
  const difference = Math.abs(to.value - from.value)
  return Math.abs(difference - Math.abs(partner.value)) <= slack(from, to, partner)
    ? null
    : { kind: 'difference', computed: round(difference), ...base }
}

/** The least and the greatest change, in percent, that two rounded numbers allow. */
function changes(from: Quantity, to: Quantity): readonly [number, number] {
  const [a, b] = comparable(from, to)
  const scale = (number: Quantity, value: number): number =>
    number.value === 0 ? 1 : Math.abs(value / number.value)
  const [da, db] = [from.slack * scale(from, a), to.slack * scale(to, b)]
  const loose = (number: Quantity): number =>
    number.approximate ? 0.05 * Math.abs(number.value) * scale(number, number === from ? a : b) : 0
  const [ra, rb] = [da + loose(from), db + loose(to)]
  const at = (x: number, y: number): number =>
    x <= 0 ? Number.POSITIVE_INFINITY : (Math.abs(y - x) / x) * 100
  const all = [at(a - ra, b - rb), at(a - ra, b + rb), at(a + ra, b - rb), at(a + ra, b + rb)]
  return [Math.min(...all), Math.max(...all)]
}

/** “Rose from 5 to 3”. */
function direction(sentence: Sentence, { from, to, kind }: Pair): Miscount | null {
  if (kind !== 'change' || from.to !== null || to.to !== null) return null
  const { words, block } = sentence
  const [a, b] = comparable(from, to)
  if (a === b || from.slack > Math.abs(a - b)) return null
  for (let i = from.words[0] - 1; i >= Math.max(0, from.words[0] - 8); i--) {
    const between = block.text.slice(words[i]!.span[1], words[i + 1]!.span[0])
    if (/[,;:.(\n]/.test(between)) return null
    if (words[i]!.kind === 'number' || /^(?:and|while|but|not|never)$/.test(words[i]!.lower)) return null
    if (!isStrictVerb(words[i]!.lower)) continue
    // “Cut the risk of growth from …”, “extended”: only plain verbs of rising and falling.
    const verb = tokenOf(sentence, i)
    // “Drops per boat from 12 to 19” are things that are counted.
    if (verb?.pos !== 'VERB' || words[i + 1]?.lower === 'per' || !plainChanges.has(verb.lemma)) return null
    const wanted = verbDirection(words[i]!.lower)
    const actual = b > a ? 'up' : 'down'
    return wanted === actual
      ? null
      : {
          kind: 'direction',
          span: [from.span[0], to.span[1]],
          stated: to.value,
          computed: from.value,
          from: from.span,
          to: to.span,
        }
  }
  return null
}

/** Leads from two numbers to the share that is drawn from them: “…, which is about 38%”. */
const drawn = /^(?:[^.;:%()]{0,60}),?\s(?:which is|that is|so|or)\s$/i

/** Without the word that only says how near a number is: “which is about”. */
const plainly = (text: string): string =>
  text.length > 100
    ? text
    : text.replace(/(?<![a-z])([a-z]+) $/i, (all, word: string) =>
        beforeStart.has(word.toLowerCase()) ? '' : all,
      )

/** A number closes its clause; what it counts may stand behind it where `noun` says so: “33% of 9,600 riders.” */
const closes = (sentence: Sentence, { span: [, end] }: Quantity, noun = false): boolean => {
  const behind = sentence.block.text.slice(end, Math.min(sentence.span[1], end + 60))
  return (noun ? /^(?:\s[\p{L}-]+)?\s*(?:[.,;:)!?]|$)/u : /^\s*(?:[.,;:)!?]|$)/).test(behind)
}

/** Another count stands between two numbers; “3 times or more” is none. */
const isCountBetween = (
  { words }: Sentence,
  { span, words: [, next] }: Quantity,
  from: Quantity,
  to: Quantity,
): boolean => span[0] >= from.span[1] && span[1] <= to.span[0] && words[next]?.lower !== 'times'

/** “12 of 40 stores (25%)”, “25% (12 of 40)”, “of 40 stores 12 were shut, which is 30%”. */
function share(
  sentence: Sentence,
  { from: whole, to: part }: Pair,
  numbers: readonly Quantity[],
): Miscount | null {
  const { words, block } = sentence
  const last = whole.words[0] > part.words[0] ? whole : part
  const first = last === whole ? part : whole
  const stated = numbers.find(number => {
    if (number.unit !== 'percent' || number.to !== null) return false
    const after = number.words[0] >= last.words[1]
    const text = after
      ? block.text.slice(last.span[1], number.span[0])
      : block.text.slice(number.span[1], first.span[0])
    if (after) {
      const next = words[number.words[1]]?.lower ?? ''
      return (
        (/^(?:\s+[\p{L}-]+){0,4}\s*(?:,\s*(?:or|about|roughly|some)?|\(|[–—])\s*(?:or |about |roughly )?$/u.test(
          text,
        ) ||
          (drawn.test(plainly(text)) &&
            !numbers.some(one => isCountBetween(sentence, one, last, number)) &&
            !/\band\b/.test(text) &&
            closes(sentence, number))) &&
        !changeNouns.has(next) &&
        next !== 'of'
      )
    }
    return /^\s*(?:\(|,\s*or|,)\s*$/.test(text)
  })
  return stated ? misshared(part, whole, stated) : null
}

/** What is stated against what two others come to, farther apart than `play`. */
const unlessNear = (
  kind: Miscount['kind'],
  { span, value }: Quantity,
  computed: number,
  play: number,
  [from, to]: readonly [Quantity, Quantity],
): Miscount | null =>
  Math.abs(computed - value) <= play
    ? null
    : { kind, span, stated: value, computed: round(computed), from: from.span, to: to.span }

/** A stated share against the two counts it is drawn from. */
function misshared(part: Quantity, whole: Quantity, stated: Quantity): Miscount | null {
  if (whole.value === 0) return null
  const computed = (part.value / whole.value) * 100
  const play = tolerance + (isApproximate(part, whole, stated) ? 5 : 0)
  return unlessNear('share', stated, computed, play, [whole, part])
}

/** “310 guests came by boat, 52% of 900”. */
function percentOf(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const [part, stated, whole] = numbers.slice(index, index + 3)
  if (!part || !whole || stated?.unit !== 'percent' || stated.to !== null) return null
  if (part.unit !== 'count' || whole.unit !== 'count' || part.value > whole.value || part.value < 2)
    return null
  if (
    !/^(?:\s+[\p{L}-]+){0,6}\s*(?:,|\(|,?\s(?:or|which is))\s*(?:or |about |roughly )?$/u.test(
      block.text.slice(part.span[1], stated.span[0]),
    )
  )
    return null
  if (!/^ of (?:(?:the|our|all|these|those) )*$/.test(block.text.slice(stated.span[1], whole.span[0])))
    return null
  return closes(sentence, whole, true) ? misshared(part, whole, stated) : null
}

const perYear = /^ (?:(?:a|per|each|every) year|annually|yearly)\b/
const perPart = /^ (?:a|per|each|every) (month|week|quarter)\b/
const inYears: Readonly<Record<string, number>> = { month: 12, week: 52, quarter: 4 }

/** “From $900 to $500 a month, saving $7,000 a year”. */
function inYear(
  { block }: Sentence,
  { from, to, kind }: Pair,
  numbers: readonly Quantity[],
): Miscount | null {
  const each = perPart.exec(block.text.slice(to.span[1], to.span[1] + 20))
  if (kind !== 'change' || !each) return null
  const stated = numbers.find(({ span, unit, to: end }) => {
    if (span[0] < to.span[1] || unit !== to.unit || end !== null) return false
    const between = block.text.slice(to.span[1], span[0])
    const behind = block.text.slice(span[1], span[1] + 30)
    return (
      perYear.test(behind) &&
      (/^[^.;]{0,40}\bsav(?:ing|es|ed)\b[^.;]{0,30}$/.test(between) ||
        // “… a month, which is $9,600 a year in savings”.
        (/^ [^.;]{3,20},? (?:which|that) is (?:about |around )?$/.test(between) &&
          /^ a year (?:in|of) savings\b/.test(behind)))
    )
  })
  if (!stated) return null
  const computed = Math.abs(to.value - from.value) * inYears[each[1]!]!
  const play =
    stated.slack +
    (from.slack + to.slack) * inYears[each[1]!]! +
    (isApproximate(stated) ? 0.1 : 0.02) * computed
  return unlessNear('year', stated, computed, play, [from, to])
}

/** How far a stated product may lie from the computed, as a share: its factors are rounded too. */
const productPlay = 0.03

/** “18.5 hours × 252 × $118, so $550,000”. */
function product(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const gap = (at: number): string => block.text.slice(numbers[at]!.span[1], numbers[at + 1]!.span[0])
  if (index > 0 && times.test(gap(index - 1))) return null
  let end = index
  while (end + 1 < numbers.length && times.test(gap(end))) end++
  const stated = numbers[end + 1]
  if (end === index || !stated || !/^[^.;\d]{0,20}(?:=|\bso\b|comes to|makes)\s$/.test(plainly(gap(end))))
    return null
  if (!closes(sentence, stated)) return null
  const factors = numbers.slice(index, end + 1)
  if (factors.some(({ unit, to }) => unit === 'percent' || to !== null) || stated.to !== null) return null
  const computed = factors.reduce((all, { value }) => all * value, 1)
  const play = isApproximate(stated, ...factors) ? 0.1 : productPlay
  return unlessNear('product', stated, computed, play * computed + stated.slack, [
    factors[0]!,
    factors.at(-1)!,
  ])
}

const times = /^[^.,;\d]{0,25}\s[×*x]\s*[^.,;\d]{0,3}$/

type Play = readonly [least: number, most: number]

/** How often one stretch of time lies in another: a day may be any of a year or a working day. */
const timesIn: Readonly<Record<string, Readonly<Record<string, Play>>>> = {
  day: { day: [1, 1], week: [5, 7], month: [20, 31], year: [220, 366] },
  week: { week: [1, 1], month: [4, 4.5], year: [48, 53] },
  month: { month: [1, 1], year: [12, 12] },
  quarter: { quarter: [1, 1], year: [4, 4] },
  year: { year: [1, 1] },
}

/** From a price to what it comes to: “$30 a day, which came to”, “$30 a boat is”; extras and discounts are not read. */
const priceBehind =
  /^(?: (?:a|per|each|every) ([a-z]+)| (?:each|apiece))?(?: (?:including|with) [a-z ]{1,20})?,?(?: (?:which|that))? (?:is|was|ma[dk]es?|c[ao]mes? to) $/
const inStretch = /^ (?:in )?(?:the|a|per|each|every) (day|week|month|quarter|year)\b/

/** “12 boats at $30 a day, which came to $1,900 in the week”. */
function priced(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const [count, price, stated] = numbers.slice(index, index + 3)
  if (!stated || !price || count?.unit !== 'count' || count.value < 2) return null
  if (!isMoney(price.unit) || stated.unit !== price.unit || isApproximate(count, price, stated)) return null
  if ([count, price, stated].some(({ to }) => to !== null)) return null
  const between = block.text.slice(count.span[1], price.span[0])
  if (!/^[^.;:(),]{0,60} at (?:an? )?(?:[a-z]+ ){0,4}$/i.test(between)) return null
  // “In 2 towns I sold lamps at $110”: of so many lamps, not towns.
  if (/\b(?:I|we|they|s?he|you)\b/i.test(between)) return null
  const behind = priceBehind.exec(plainly(block.text.slice(price.span[1], stated.span[0])))
  if (!behind) return null
  const tail = block.text.slice(stated.span[1], Math.min(sentence.span[1], stated.span[1] + 20))
  const within = inStretch.exec(tail)
  const per = behind[1]
  const stretch = per === undefined ? undefined : timesIn[per]
  // “$80 a night”, “$110 a box”: of how many of these is not said; “2 vans at $600 a van” are.
  const isEach =
    per === undefined ||
    firstWord(
      between
        .trim()
        .split(' ')
        .find(word => word.startsWith(per)) ?? '',
    ) !== ''
  if (!stretch && !isEach) return null
  const play: Play | undefined = stretch ? stretch[within?.[1] ?? ''] : [1, 1]
  // “At $110, which is $15 less than”: a sum closes its clause.
  const rest = within ? tail.slice(within[0].length) : tail
  if (!play || !/^\s*(?:[.,;:)!?]|$)/.test(rest)) return null
  const [low, high] = play.map(often => count.value * price.value * often) as [number, number]
  const slack = stated.slack + productPlay * high
  if (stated.value >= low - slack && stated.value <= high + slack) return null
  return {
    kind: low === high ? 'price' : stated.value < low ? 'at-least' : 'at-most',
    span: stated.span,
    stated: stated.value,
    computed: round(stated.value < low ? low : high),
    from: count.span,
    to: price.span,
  }
}

/** “We ordered 900 hooks. At $7 that was a $9,100 bill”: what was counted closes the sentence before, alone. */
function pricedBefore(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const [price, stated, other] = numbers
  const before = beside(sentence, -1)
  if (index > 0 || other || !before || !price || !stated) return null
  if (!isMoney(price.unit) || stated.unit !== price.unit || !closes(sentence, stated, true)) return null
  if (!/^at $/i.test(block.text.slice(sentence.span[0], price.span[0]))) return null
  const link = block.text.slice(price.span[1], stated.span[0])
  if (!/^(?: (?:each|apiece))?,? (?:that|this|it) (?:is|was|ma[dk]es?|c[ao]mes? to) (?:an? )?$/.test(link))
    return null
  const [count, ...more] = numbersOf(before).filter(({ metric }) => metric)
  if (before.words.some(({ lower }) => comparing.has(lower))) return null
  if (!count || more.length > 0 || count.unit !== 'count' || count.value < 2) return null
  if (prepositions.has(before.words[count.words[0] - 1]?.lower ?? '') || !closes(before, count, true))
    return null
  if (isApproximate(count, price, stated) || [count, price, stated].some(({ to }) => to !== null)) return null
  const computed = count.value * price.value
  return unlessNear('price', stated, computed, stated.slack + productPlay * computed, [count, price])
}

/** “14 boats cost us $4,200, an average of $410”. */
function averaged(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const { block } = sentence
  const [count, whole, mean] = numbers.slice(index, index + 3)
  if (!mean || !whole || count?.unit !== 'count' || count.value < 2) return null
  if (!isMoney(whole.unit) || mean.unit !== whole.unit || isApproximate(count)) return null
  if ([count, whole, mean].some(({ to }) => to !== null)) return null
  // “We sold 12 boats for …” says who sold; what the boats cost is theirs.
  if (
    !/^ (?:(?!\bthat\b)[^.;:()]){0,60} cost (?:us |me )?$/.test(
      block.text.slice(count.span[1], whole.span[0]),
    )
  )
    return null
  // “In 2 towns”, “3 vans and 2 trucks”: of what the mean is drawn is not said.
  const before = sentence.words[count.words[0] - 1]
  const isBare = before && !/[,;]/.test(block.text.slice(before.span[1], count.span[0]))
  if (isBare && prepositions.has(before.lower)) return null
  if (numbers.slice(0, index).some(({ unit }) => unit === 'count') || !closes(sentence, mean)) return null
  const link = block.text.slice(whole.span[1], mean.span[0])
  if (
    !/^(?: in (?:total|all))?,? (?:(?:or|so) )?(?:an )?(?:average(?: of)?|averaging|on average) (?:about |around )?$/.test(
      link,
    )
  )
    return null
  const computed = whole.value / count.value
  const play = mean.slack + whole.slack / count.value + (isApproximate(whole, mean) ? 0.1 : 0.02) * computed
  return unlessNear('average', mean, computed, play, [count, whole])
}

/** Leads from a sum of money to its parts: “$9,000 a year, being $5,000 of rope and $4,000 of paint.” */
const madeUp =
  /^[\p{L}\s-]{0,40},?\s(?:being|made up of|consisting of)\s((?:[^.;:()]|\.\d){3,160})(?:[.;]|$)/u

/** A difference or a rate is no part: “$1,000 lower than in May”, “$400 a month”. */
const isNoPart = (text: string): boolean =>
  / a (?:day|week|month|quarter|year)\b/.test(text) || text.split(/\W+/).some(word => comparing.has(word))

/** “14 engineers (6 in Dublin, 5 in Austin and 4 in Pune)”: every entry has a number, and they add up to another. */
function total(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
  const whole = numbers[index]!
  const { block } = sentence
  const rest = block.text.slice(whole.span[1], Math.min(sentence.span[1], whole.span[1] + 300))
  const list = /^\s*[\p{L}\s-]{0,40}(?:\(([^()]{3,120})\)|:\s([^.;:]{3,120})$|:\s([^.;:]{3,120})\.)/u.exec(
    rest,
  )
  const made = list || !isMoney(whole.unit) ? null : madeUp.exec(rest)
  if (made && isNoPart(made[1]!)) return null
  const entries = list ? (list[1] ?? list[2] ?? list[3]) : made?.[1]
  if (!entries || (/^\p{L}/u.test(entries) && notParts.has(firstWord(entries)))) return null
  const start = whole.span[1] + rest.indexOf(entries)
  const parts = entries.split(/,(?!\d{3})\s*(?:and\s+)?|\s+and\s+|\s\+\s/)
  // “On two days (14, 9)” says how many there are.
  if (parts.length < 2 || parts.length === whole.value) return null
  if (numbers[index + 1] && numbers[index + 1]!.span[1] <= start - 1) return null
  const inside = numbers.filter(({ span }) => span[0] >= start && span[1] <= start + entries.length)
  if (inside.length !== parts.length || inside.some(({ unit, to }) => unit !== whole.unit || to !== null))
    return null
  // Each entry begins with its number; “6 teams (40 people)” is no list.
  if (!parts.every(part => /^(?:\p{Sc}|R)?\d/u.test(part.trim()) || isNumberWord(firstWord(part))))
    return null
  if (isApproximate(whole, ...inside)) return null
  const sum = inside.reduce((all, { value }) => all + value, 0)
  const play =
    inside.reduce(
      (all, number) =>
        all +
        (number.unit === 'count' && Number.isInteger(number.value) && number.value < 1000 ? 0 : number.slack),
      0,
    ) + (whole.value < 1000 ? 0 : whole.slack)
  if (Math.abs(sum - whole.value) <= Math.max(play, whole.unit === 'percent' ? tolerance : 0)) return null
  return {
    kind: 'total',
    span: whole.span,
    stated: whole.value,
    computed: round(sum),
    from: inside[0]!.span,
    to: inside.at(-1)!.span,
  }
}

/** “Between 12 and 8”. */
function range(sentence: Sentence, first: Quantity, second: Quantity | undefined): Miscount | null {
  const { words } = sentence
  if (!second || first.to !== null || second.to !== null) return null
  const between =
    words[first.words[0] - 1]?.lower === 'between' &&
    second.words[0] - first.words[1] === 1 &&
    words[first.words[1]]!.lower === 'and'
  if (!between || first.unit !== second.unit) return null
  const [a, b] = comparable(first, second)
  // “Between 11 and 2” may be hours of a day.
  if (first.unit === 'count' && a <= 12 && b <= 12 && !isNamed(sentence, second)) return null
  return a > b
    ? {
        kind: 'range',
        span: [first.span[0], second.span[1]],
        stated: first.value,
        computed: second.value,
        from: first.span,
        to: second.span,
      }
    : null
}

/** Something is counted: “between 12 and 8 pallets”, not “between 11 and 2”. */
const isNamed = ({ words, block }: Sentence, { words: [, end], span }: Quantity): boolean => {
  const next = words[end]
  return (
    next !== undefined && /^\s+$/.test(block.text.slice(span[1], next.span[0])) && /[^s]s$/.test(next.lower)
  )
}

/** “Reduced errors by 120%”: nothing falls by more than all of it. */
function impossible(sentence: Sentence, number: Quantity): Miscount | null {
  if (number.unit !== 'percent' || number.value <= 100) return null
  const { words } = sentence
  const at = number.words[0]
  const next = words[number.words[1]]?.lower ?? ''
  const verb = words[at - 1]?.lower === 'by' ? lastVerb(sentence, at) : null
  const falls = (verb !== null && verbDirection(verb) === 'down') || fallWords.has(next)
  return falls
    ? {
        kind: 'impossible',
        span: number.span,
        stated: number.value,
        computed: 100,
        from: number.span,
        to: number.span,
      }
    : null
}

function lastVerb({ words }: Sentence, before: number): string | null {
  for (let i = before - 1; i >= Math.max(0, before - 8); i--)
    if (isChangeVerb(words[i]!.lower)) return words[i]!.lower
  return null
}

const isApproximate = (...numbers: readonly Quantity[]): boolean =>
  numbers.some(({ approximate }) => approximate)

/** How far the difference of rounded numbers may lie from a rounded difference. */
const slack = (...numbers: readonly Quantity[]): number => {
  const first = numbers[0]!
  return numbers.reduce(
    (sum, number) =>
      sum +
      number.slack *
        (isTime(number.unit) && isTime(first.unit) ? seconds[number.unit]! / seconds[first.unit]! : 1),
    0,
  )
}

/** “Half”, “a third”: not meant to the percent. */
const rough = (number: Quantity, { words }: Sentence): boolean =>
  number.approximate || words[number.words[0]]!.kind === 'word'

const round = (value: number): number => Math.round(value * 10) / 10
