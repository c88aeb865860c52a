import {
  beforeBound,
  type Direction,
  isMoney,
  isTime,
  levelWords,
  numbersOf,
  type Period,
  periodsOf,
  type Quantity,
  qualityNouns,
  seconds,
  type Token,
  tokenOf,
  verbDirection,
  volumeNouns,
  wordDirection,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { MetricKind, Span } from '@marginalia/report'
import { baselineOf, type Pair, pairsOf } from './baseline.ts'
import { governorOf, measureOf } from './measure.ts'
import { spanOf } from './phrase.ts'

/** A metric as one sentence states it. Spans count in the block's text. */
export interface StatedMetric {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly kind: MetricKind
  readonly direction: Direction | null
  /** A change against something, given as a percentage or a factor: “by 40%”, “3x faster”. */
  readonly relative: boolean
  /** What is measured, as word indices. */
  readonly measure: Span | null
  readonly baseline: Span | null
  /** The number in the baseline: “1.3M” in “from 1.3M to 325K”. */
  readonly from: Quantity | null
  readonly period: Period | null
}

/** In words. What is longer is a table or a dump, no sentence; reading it as one would take quadratic time. */
export const longestSentence = 400

/** The metrics of a sentence, in order. A start value (“from 1.3M”) is the baseline of another, not one of its own. */
export const metricsIn = once((sentence: Sentence): readonly StatedMetric[] => {
  if (sentence.words.length > longestSentence) return []
  const pairs = pairsOf(sentence)
  const paired = pairs.flatMap(({ from, to }) => [from, to])
  const periods = periodsOf(sentence).filter(period => !paired.some(number => inside(number, period)))
  const starts = new Set(pairs.map(pair => pair.from))
  const counted = numbersOf(sentence).filter(number => number.metric && !starts.has(number))
  const free = counted.filter(number => !periods.some(period => inside(number, period)))
  const alone = counted.filter(number =>
    periods.some(period => period.kind === 'span' && inside(number, period) && stands(sentence, period)),
  )
  const metrics = free.length > 0 ? free : alone.slice(0, 1)
  return metrics.map(quantity => stated(sentence, quantity, pairs, periods, metrics))
})

const inside = (number: Quantity, { words }: Period): boolean =>
  words[0] <= number.words[0] && number.words[1] <= words[1]

/** “In 2 days”, “within 36 hours”: a result of its own where no other number stands. */
const stands = ({ words }: Sentence, period: Period): boolean =>
  /^(?:in|within)$/.test(words[period.words[0]]!.lower)

function stated(
  sentence: Sentence,
  quantity: Quantity,
  pairs: readonly Pair[],
  periods: readonly Period[],
  metrics: readonly Quantity[],
): StatedMetric {
  const pair = pairs.find(({ to }) => to === quantity) ?? null
  const relative = isRelative(sentence, quantity, pair)
  const measure = measureOf(sentence, quantity, pair)
  const baseline = baselineOf(sentence, quantity, pair, relative, pairs)
  return {
    sentence,
    quantity,
    relative,
    measure,
    kind: kindOf(sentence, quantity, relative, measure),
    direction: directionOf(sentence, quantity, pair),
    baseline: baseline?.span ?? null,
    from: pair?.from ?? baseline?.number ?? null,
    period:
      periodOf(sentence, quantity, pair, periods, metrics) ??
      (baseline?.pair ? periodOf(sentence, baseline.pair.to, baseline.pair, periods, metrics) : null),
  }
}

/** A percentage or factor that compares: said by a verb of change, a comparative or a noun of change. */
function isRelative(sentence: Sentence, quantity: Quantity, pair: Pair | null): boolean {
  const { unit } = quantity
  if (pair || (unit !== 'percent' && unit !== 'factor')) return false
  const { words } = sentence
  const previous = words[quantity.words[0] - 1]?.lower ?? ''
  if (/^halv/.test(words[quantity.words[0]]!.lower)) return true
  const governor = governorOf(sentence, quantity)
  // “5x normal volume” is a multiple of something named; “3x faster” and “doubled” are changes.
  const itself = /^(?:doubl|tripl|trebl|quadrupl)|fold$/.test(words[quantity.words[0]]!.lower)
  if (unit === 'factor') return itself || governor.changeNoun !== null || governor.comparative !== null
  if (governor.changeNoun || governor.comparative) return true
  // “To 2%”, “under 2%”: a level. “Dropped the fee, and 22% ordered again”: a share that does something.
  const before = plainBefore(sentence, quantity)
  if (levelWords.has(before)) return false
  if (!/^(?:by|down|up)$/.test(before) && hasTense(tokenOf(sentence, quantity.words[1]))) return false
  // “Makes up 20%” is a share.
  if (previous === 'up' && /^ma[dk]/.test(words[quantity.words[0] - 2]?.lower ?? '')) return false
  if (/^(?:down|up)$/.test(previous)) return true
  if (governor.verb === null) return false
  // “Reduced cost by 40%”, “fell 40%”; but “increased the 40% share”.
  return words[quantity.words[1]]?.lower !== 'of' || before === 'by'
}

/** A verb with a tense: “ordered”, “are”, “buys”. */
const hasTense = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' ||
  (token?.pos === 'VERB' && token.inflection !== 'participle' && token.inflection !== 'gerund')

/** The word before a number and its approximator. */
function plainBefore({ words }: Sentence, quantity: Quantity): string {
  let i = quantity.words[0] - 1
  while (
    i >= 0 &&
    (words[i]!.kind === 'number' ||
      /^(?:and|then|finally|later)$/.test(words[i]!.lower) ||
      beforeBound.has(words[i]!.lower))
  ) {
    if (
      /^(?:at|to)$/.test(words[i]!.lower) &&
      !/^(?:least|most)$/.test(words[i + 1]?.lower ?? '') &&
      words[i - 1]?.lower !== 'up' &&
      words[i - 1]?.lower !== 'close'
    ) {
      return words[i]!.lower
    }
    i--
  }
  return words[i]?.lower ?? ''
}

function kindOf(
  sentence: Sentence,
  { unit, value, scale }: Quantity,
  relative: boolean,
  measure: Span | null,
): MetricKind {
  if (isMoney(unit)) return 'money'
  const names: string[] = []
  for (let i = measure?.[0] ?? 0; i < (measure?.[1] ?? 0); i++) names.push(tokenOf(sentence, i)?.lemma ?? '')
  if (relative) return 'percentage'
  if (scale !== null || names.some(name => qualityNouns.has(name))) return 'quality'
  if (unit === 'percent' || unit === 'points' || unit === 'factor') return 'percentage'
  if (isTime(unit)) return 'time'
  if (unit !== 'count') return 'volume'
  return value >= 10_000 || names.some(name => volumeNouns.has(name)) ? 'volume' : 'count'
}

function directionOf(sentence: Sentence, quantity: Quantity, pair: Pair | null): Direction | null {
  if (pair && pair.kind !== 'share') {
    const [from, to] = comparable(pair.from, quantity)
    if (from !== to) return to > from ? 'up' : 'down'
  }
  const governor = governorOf(sentence, quantity)
  if (governor.comparative) return wordDirection(governor.comparative)
  if (governor.changeNoun) {
    const direct = wordDirection(governor.changeNoun)
    if (direct) return direct
  }
  const previous = sentence.words[quantity.words[0] - 1]?.lower ?? ''
  if (previous === 'down' || previous === 'up') return previous
  const first = sentence.words[quantity.words[0]]!.lower
  if (/^halv/.test(first)) return 'down'
  if (quantity.unit === 'factor' && /^(?:doubl|tripl|trebl|quadrupl|twice)/.test(first)) return 'up'
  return governor.verb === null ? null : verbDirection(sentence.words[governor.verb]!.lower)
}

/** Two quantities in one unit: times in seconds, others as they stand. */
export function comparable(a: Quantity, b: Quantity): readonly [number, number] {
  const times = isTime(a.unit) && isTime(b.unit)
  return times ? [a.value * seconds[a.unit]!, b.value * seconds[b.unit]!] : [a.value, b.value]
}

/** A rate belongs to the number before it, up to the next number; any other period to the nearest number. */
function periodOf(
  sentence: Sentence,
  quantity: Quantity,
  pair: Pair | null,
  periods: readonly Period[],
  metrics: readonly Quantity[],
): Period | null {
  const [from, to] = [pair?.from.words[0] ?? quantity.words[0], quantity.words[1]]
  const next = metrics.find(({ words }) => words[0] >= to)?.words[0] ?? sentence.words.length
  let best: Period | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const period of periods) {
    if (inside(quantity, period) || (period.kind === 'after' && isMoney(quantity.unit))) continue
    const after = period.words[0] >= to
    const gap = after ? period.words[0] - to : from - period.words[1]
    if (period.kind === 'rate') {
      // “45 loaves per hour”, “$2M annually”; “a weekly report” is nobody's period.
      const near = after && period.words[0] < next && gap <= 7
      const within = period.words[0] > from && period.words[0] < to
      if (!near && !within) continue
      if (
        near &&
        sentence.words.slice(to, period.words[0]).some(({ lower }) => /^(?:and|but|while|which)$/.test(lower))
      )
        continue
      return period
    }
    const cost = after ? Math.max(gap, 0) : Math.max(gap, 0) + 2
    if (cost < distance) {
      best = period
      distance = cost
    }
  }
  return best
}

/** The words a metric measures, in the block's text. */
export const measureSpan = ({ sentence, measure }: StatedMetric): Span | null =>
  measure && spanOf(sentence, measure)

/** A change with its figures: “from 12 to 3”, “down 9 %”. */
export const tellsChange = ({ from, relative, direction }: StatedMetric): boolean =>
  from !== null || (relative && direction !== null)
