import { defineRule } from '@marginalia/engine'
import {
  type Clause,
  comparedWith,
  isMoney,
  isTime,
  movingVerbs,
  plainWordsOf,
  tokenOf,
  tokensOf,
  yardsticks,
} from '@marginalia/english'
import {
  type FigureShare,
  figureShareOf,
  gathered,
  headOf,
  metricsIn,
  type StatedMetric,
  statedWhere,
} from '@marginalia/narrative'
import { beside, type Document, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { oneNote } from '../one-note.ts'
import { clauseHolding } from '../owed.ts'

/** “Reduced by 75%”: of what? */
export default defineRule({
  id: 'metric-without-baseline',
  title: 'Relative change without a baseline',
  why: 'A percentage of an unknown number can be large and mean little, or the reverse.',
  ask: 'From what number to what number?',
  category: 'metric',
  source: [
    {
      title:
        'Pyramid principle notes of an Amazon writing class (a relative metric needs an absolute baseline)',
      url: 'https://abhineetmishra.medium.com/pyramid-principle-for-cd08dbbc03f0',
      grade: 'B',
    },
  ],
  level: 'warning',
  family: 'metric',
  probe: 'baseline',
  scope: 'document',
  messages: {
    lone: '“{match}” changes an unknown number; sentences with a figure: {with} of {sentences}.',
    percent: '“{match}” is a relative change without its start or its end.',
    comparator: '“{match}” compares with {baseline}, which has no number here.',
    reached: '“{match}” is where it ended, and nothing says where it began.',
    amount: '“{match}” is a difference without its start or its end.',
    factor: '“{match}” is a multiple of a number the reader does not know.',
  },
  examples: {
    flags: [
      'I reduced recounts by «75%» in 2022.',
      'Within 12 months we saw a «53%» improvement in delivery speed.',
      'The depot used «40%» more energy than its neighbours.',
      'In March 2023 search became «3x» faster.',
      'Trust in the ferry went up by «9 points».',
      'Spending on the ferry went down by «$40,000» in 2022.',
      'We cut the queue by «12 minutes».',
      'After that the losses of the ward fell to «4%».',
      'We reduced the leaks of the ferry to «3» a year.',
      `${ferry} As a result the complaints of the guests fell by «40%».`,
    ],
    passes: [
      'Orders doubled. We had 40 in May and 82 in June.',
      'Spending went down by $40,000, from $90,000.',
      'The queue was 20 minutes long. We cut it by 12 minutes.',
      'The bar was raised by 2 guards.',
      'We moved the fair by 2 weeks.',
      'We grew by two depots a year.',
      'The losses of the ward stood at 9%. After that they fell to 4%.',
      'The losses of the ward fell from 9% to 4%.',
      'Losses were 9% of the stock.\n\nThen it rained.\n\nLosses fell to 4%.',
      'We wanted to reduce the losses to 4%.',
      'We cut the cake to 3 guests.',
      'The exam makes up 20% of the grade.',
      'I cut recounts by 75%, from 480 to 120 a week.',
      '25% of patients waited more than four hours.',
      'We dropped the deposit in May 2022, and 22% came again.',
      'In June 2021 I had to bring spoilage under 3%.',
      'Page load took 4.2 s in May 2023. I cut page load by 40%.',
      'Returns were 40% lower than in 2021.',
      'Trust in the ferry went up by 9 points, from 61 to 70.',
      'Trust in the ferry stood at 61 in May and 70 in June. It went up by 9 points.',
      'The team had 9 points more than the other depot.',
      'Our sales were up 14%, from 400 to 456. Those of the whole market were up 6%.',
    ],
  },
  *check({ narrative }) {
    for (const { metric, at } of endsIn(narrative))
      if (!valuesNear(metric) && !isKnownBefore(metric, narrative.document))
        yield { message: 'reached', at: at.locate(metric.quantity.span) }
    const figures = figureShareOf(narrative)
    const lone: { message: 'lone'; at: Span; data: FigureShare }[] = []
    for (const { metric, at, baseline } of changesIn(narrative)) {
      if (baseline) {
        const words = narrative.document.source.slice(...baseline)
        if (!metric.from && !/\d/.test(words) && !plainWordsOf(words).some(word => comparedWith.has(word))) {
          yield { message: 'comparator', at: at.locate(metric.quantity.span), data: { baseline } }
        }
        continue
      }
      // “By 75%, to 325K”: the end is given, and the start follows.
      const head = headOf(metric)
      const absolute = metricsIn(metric.sentence).some(
        other => other !== metric && !other.relative && head !== null && headOf(other) === head,
      )
      // “Went up to 6%”, of what a page before was 3%.
      const [first] = metric.quantity.words
      if (metric.sentence.words[first - 1]?.lower === 'to' && isKnownBefore(metric, narrative.document))
        continue
      if (absolute || besideValue(metric) || isReckonable(metric) || isYardstick(metric)) continue
      if (isDifference(metric) && !isPoints(metric)) {
        if (!valuesNear(metric)) yield { message: 'amount', at: at.locate(metric.quantity.span) }
        continue
      }
      const message = metric.quantity.unit === 'factor' ? 'factor' : 'percent'
      if (
        message === 'percent' &&
        narrative.told &&
        at.part === 'result' &&
        isSparse(figures) &&
        !isKnownBefore(metric, narrative.document, true)
      ) {
        lone.push({ message: 'lone', at: at.locate(spanOf(metric)), data: figures })
        continue
      }
      // “The file doubles the fee”: what it always does is no change.
      if (message === 'factor' && isHabit(metric)) continue
      yield { message, at: at.locate(spanOf(metric)) }
    }
    yield* oneNote(lone)
  },
})

/**
 * Who gives figures everywhere has shown that he counts, and a reader takes one change on trust: judges of 410 drafts and
 * accounts asked for its base themselves at 22 of 23 places where fewer than one sentence in four has a figure, and
 * at a third of the others.
 */
const isSparse = (figures: FigureShare): boolean => figures.with * 4 < figures.sentences

const changesIn = statedWhere(metric => metric.relative || isPoints(metric) || isDifference(metric))

/** Told in the present, and not as what has come about. */
const isHabit = ({ sentence, quantity }: StatedMetric): boolean => {
  const verb = clauseOfNumber(sentence, quantity)?.verb
  return verb?.form === 'finite' && verb.tense === 'present' && !verb.perfect && !verb.progressive
}

/** “Fell to 4%”: a value that something came to. */
const endsIn = statedWhere(metric => {
  const { sentence, quantity, from, relative, baseline } = metric
  if (relative || from !== null || baseline !== null || !isLevel(metric)) return false
  const clause = clauseOfNumber(sentence, quantity)
  if (clause?.mood !== 'fact' || clause.verb.form !== 'finite' || clause.verb.tense !== 'past') return false
  const { verb } = clause.verb
  return !clause.verb.negative && (verb.has('change-down') || movingVerbs.has(verb.lemma))
})

/** A share, a time or money behind “to”; a count only of what recurs. */
function isLevel({ sentence: { words }, quantity, period }: StatedMetric): boolean {
  const [first, next] = quantity.words
  const before = [words[first - 1], words[first - 2]].map(word => word?.lower)
  if (before[0] !== 'to' && !(before[1] === 'to' && quantity.approximate)) return false
  if (quantity.unit !== 'count') return quantity.unit !== 'factor'
  return period !== null || /^(?:an?|per)$/.test(words[next]?.lower ?? '')
}

/** Some sentence before has a value of the same thing, in this unit or, of a relative change, in any; of “it” any will do. */
function isKnownBefore(metric: StatedMetric, document: Document, inAny = false): boolean {
  const head = headOf(metric)
  for (const { answer } of valuesIn(document)) {
    const { sentence, quantity } = answer
    if (sentence === metric.sentence) return false
    if (quantity.unit !== metric.quantity.unit && !inAny) continue
    if (head === null ? !inAny : tokensOf(sentence).some(({ lower }) => lower.startsWith(head))) return true
  }
  return false
}

/** Gathered once a document: it is asked of many numbers. */
const valuesIn = once(gathered(metricsIn))

/** “Went down by $40,000”, “cut it by 12 minutes”: how much less, of an unknown amount. */
function isDifference({ sentence, quantity, from, relative }: StatedMetric): boolean {
  const { words } = sentence
  const {
    unit,
    words: [first],
  } = quantity
  if (relative || from !== null || unit === 'percent' || unit === 'factor' || unit === 'points') return false
  // “By two a year” is a rate.
  if (unit === 'count' && /^(?:an?|per)$/.test(words[quantity.words[1] + 1]?.lower ?? '')) return false
  const by = [words[first - 1], words[first - 2]].some(word => word?.lower === 'by')
  const clause = by ? clauseOfNumber(sentence, quantity) : null
  if (
    clause?.mood !== 'fact' ||
    clause.verb.form !== 'finite' ||
    clause.verb.tense !== 'past' ||
    clause.verb.progressive
  )
    return false
  const { verb } = clause.verb
  const goes = /^(?:go|come|be)$/.test(verb.lemma)
  return goes
    ? words.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'up' || lower === 'down')
    : (verb.has('change-up') || verb.has('change-down') || verb.lemma === 'improve') &&
        (isMoney(unit) || isTime(unit) || clause.verb.voice === 'active')
}

function clauseOfNumber(sentence: Sentence, { words: [first] }: StatedMetric['quantity']): Clause | null {
  const token = tokenOf(sentence, first)
  return token ? clauseHolding(sentence, tokensOf(sentence).indexOf(token)) : null
}

/** “Rose by 9 points”, “went up 9 points”: of a scale nobody knows. */
function isPoints({ sentence, quantity, direction, from }: StatedMetric): boolean {
  const { words } = sentence
  const { unit } = quantity
  if (unit !== 'points' && !(unit === 'count' && words[quantity.words[1]]?.lower === 'points')) return false
  const before = words
    .slice(Math.max(0, quantity.words[0] - 2), quantity.words[0])
    .map(({ lower }) => lower)
    .join(' ')
  return from === null && (direction !== null || /(?:up|down)(?: by)?$/.test(before))
}

/** A number with its “points”. */
function spanOf({
  sentence: { words },
  quantity: {
    span,
    words: [, next],
    unit,
  },
}: StatedMetric): Span {
  const unitWord = words[next]
  return unit === 'count' && unitWord ? [span[0], unitWord.span[1]] : span
}

/** “142 ms, an 82% improvement”, “142 ms (82% faster)” and “by 30% ($500K a year)”: the value stands right beside the change. */
function besideValue({ sentence, quantity }: StatedMetric): boolean {
  const { text } = sentence.block
  return metricsIn(sentence).some(other => {
    if (other.relative || other.quantity.unit === 'percent') return false
    const { span } = other.quantity
    return span[1] <= quantity.span[0]
      ? /^[^,;.()]{0,40}(?:,\s(?:an?|about|roughly|some)\s(?:\S+\s)?|\s?\(\s?(?:an?\s)?)$/.test(
          text.slice(span[1], quantity.span[0]),
        )
      : /^[^,;.()]{0,40}\(\s?$/.test(text.slice(quantity.span[1], span[0]))
  })
}

/** A value of the same unit stands close by. */
const valuesNear = (metric: StatedMetric): boolean =>
  Array.from({ length: 2 * reach + 1 }, (_, at) => beside(metric.sentence, at - reach)).some(
    one =>
      one !== null &&
      metricsIn(one).some(
        ({ quantity: { unit, span } }) =>
          unit === metric.quantity.unit && (one !== metric.sentence || span !== metric.quantity.span),
      ),
  )

/** “Ours were up 14%; the whole market was up 6%”: what others reached is a measure for one's own, and needs no values. */
function isYardstick(metric: StatedMetric): boolean {
  const { sentence, quantity } = metric
  const before = beside(sentence, -1)
  const isChange = ({ relative, quantity: { unit }, from, direction }: StatedMetric): boolean =>
    unit === 'percent' && (relative || from !== null || direction !== null)
  const compared =
    metricsIn(sentence).some(other => isChange(other) && other.quantity.span[1] <= quantity.span[0]) ||
    (before !== null && metricsIn(before).some(one => isChange(one)))
  return (
    compared &&
    quantity.unit === 'percent' &&
    sentence.words.some(({ lower, span }) => span[1] <= quantity.span[0] && yardsticks.has(lower))
  )
}

/** Sentences on each side in which both values may stand. */
const reach = 2
/** Percents by which a change may be rounded. */
const rounding = 15

/** “Doubled”, with 40 and 80 close by: both values stand there, and the change is theirs. */
function isReckonable({ sentence, quantity: { unit, value }, relative }: StatedMetric): boolean {
  const near = Array.from({ length: 2 * reach + 1 }, (_, at) => beside(sentence, at - reach))
  const values = near.flatMap(one =>
    one
      ? metricsIn(one).flatMap(({ quantity, from, relative }) =>
          relative || quantity.unit === 'percent' || quantity.value === 0
            ? []
            : [quantity.value, ...(from ? [from.value] : [])],
        )
      : [],
  )
  const factors = unit === 'factor' ? [value] : [1 + value / 100, 1 / (1 - value / 100)]
  return values.some((one, at) =>
    values.slice(at + 1).some(other => {
      if (!relative) return Math.abs(Math.abs(one - other) - value) < 1
      const ratio = Math.max(one, other) / Math.min(one, other)
      return factors.some(factor => Math.abs(ratio - factor) * 100 <= rounding * factor)
    }),
  )
}
