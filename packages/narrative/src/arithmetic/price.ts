import { comparing, isMoney, numbersOf, prepositions, type Quantity } from '@marginalia/english'
import { beside, type Sentence } from '@marginalia/prose'
import { type Miscount, toTenth, unlessNear } from './miscount.ts'
import { isApproximate } from './precision.ts'
import { closes, firstWord, plainly } from './wording.ts'

/** How far a stated product may lie from the computed, as a share: its factors are rounded too. */
const productPlay = 0.03

/** “12.5 hours × 40 × $60, so $30,000”. */
export function product(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
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
export function priced(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
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
    computed: toTenth(stated.value < low ? low : high),
    from: count.span,
    to: price.span,
  }
}

/** “We ordered 900 hooks. At $7 that was a $9,100 bill”: what was counted closes the sentence before, alone. */
export function pricedBefore(
  sentence: Sentence,
  numbers: readonly Quantity[],
  index: number,
): Miscount | null {
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
export function averaged(sentence: Sentence, numbers: readonly Quantity[], index: number): Miscount | null {
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
