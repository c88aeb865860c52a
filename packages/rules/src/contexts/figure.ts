import {
  type Clause,
  clausesOf,
  type Feature,
  isTime,
  numbersOf,
  type PatternContext,
  type Quantity,
  tokensOf,
} from '@marginalia/english'
import { metricsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { overlaps } from '@marginalia/report'
import { isCountOwed } from '../owed.ts'
import { clauseAt } from './matched-clause.ts'

/** Tokens between a count and what it counts, at most. */
const nearby = 4

/**
 * A number follows at once, in brackets or in the same phrase, or a count stands right before: the size is given. A
 * length of time is no count of anything else.
 */
const counted: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  const timed = tokens.slice(from, to).some(token => token.has('unit-of-time'))
  const start = tokens[Math.max(0, from - 1)]!.span[0]
  const own = tokens[from]!.span[0]
  const end = tokens[Math.min(tokens.length, to + nearby) - 1]!.span[1]
  return numbersOf(sentence).some(
    ({ span, metric, unit }) =>
      metric &&
      isTime(unit) === timed &&
      span[0] >= start &&
      span[1] <= end &&
      // “14 tons of”: the number takes the first word as its unit.
      (span[0] >= own || span[1] > own || timed || unit === 'count'),
  )
}

/** “Of 100 slips the error rate was 40. … He knew that the error rate was high”: its figure stands before it in the paragraph. */
const givenBefore: PatternContext = match => {
  const { sentence } = match
  const clause = clauseAt(match)
  const named = new Set(
    tokensOf(sentence)
      .slice(...(clause?.tokens ?? match.tokens))
      .flatMap(token => (token.pos === 'NOUN' && token.has('measured') ? [token.lemma] : [])),
  )
  for (let places = 1; named.size > 0 && places <= farthest; places++) {
    const before = beside(sentence, -places)
    if (!before) return false
    const isGiven = clausesOf(before).some(
      ({ span, subject }) =>
        subject?.head.pos === 'NOUN' &&
        named.has(subject.head.lemma) &&
        numbersOf(before).some(number => number.metric && overlaps(number.span, span)),
    )
    if (isGiven) return true
  }
  return false
}
/** Sentences before: who reads a page keeps so many figures in mind. */
const farthest = 12

/** A number that counts stands in the same clause or follows: “by 4%”, “14 gaps became 2”; or the next sentence has its mean. */
const measured: PatternContext = match => isMeasuredHere(match) || isMeanNext(match.sentence)

const isMeasuredHere: PatternContext = match => {
  const { sentence } = match
  const own = clauseAt(match)
  // “Gradually, over two months”: how long is what is asked there.
  const isOfSize = !tokensOf(sentence)
    .slice(...match.tokens)
    .some(token => token.pos === 'ADV' && !token.has('degree'))
  const [from, to] = [own?.span[0] ?? sentence.span[0], own ? endOf(sentence, own) : sentence.span[1]]
  return numbersOf(sentence).some(
    number =>
      number.metric &&
      number.span[1] > from &&
      number.span[0] < to &&
      !(isOfSize && isPeriod(sentence, number)),
  )
}

/** “Fares became much lower. The median fell from 9 euros to 2”: a figure of what was just named. */
const isMeanNext = (sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  return (
    next !== null &&
    /^(?:and |but )?the (?:average|mean|median) (?!of\b)/i.test(next.text) &&
    metricsIn(next).length > 0
  )
}

/** “Within 18 months”: when it was so, and not how much. */
const isPeriod = ({ words }: Sentence, { unit, words: [first] }: Quantity): boolean =>
  isTime(unit) && /^(?:within|after|over|during|for)$/.test(words[first - 1]?.lower ?? '')

/** Where what is said of its subject ends: “the line got shorter, | and complaints fell by 4%”. */
function endOf(sentence: Sentence, own: Clause): number {
  const tokens = tokensOf(sentence)
  const other = clausesOf(sentence).find(
    ({ kind, subject, tokens: [at] }) =>
      kind === 'main' &&
      at >= own.tokens[1] &&
      subject?.head.pos === 'NOUN' &&
      subject.head.lemma !== own.subject?.head.lemma &&
      /^(?:and|but|while)$/.test(tokens[at - 1]?.lower ?? ''),
  )
  return other?.span[0] ?? sentence.span[1]
}

/** A number stands in what is said of the same subject: “it ended and saved 40 hours”, not “it ended, 40 tables moved”. */
const measuredHere: PatternContext = match => {
  const own = clauseAt(match)
  const last = clausesOf(match.sentence).findLast(({ subject }) => subject?.head === own?.subject?.head)
  const end = Math.max(own?.span[1] ?? 0, last?.span[1] ?? 0)
  return numbersOf(match.sentence).some(
    ({ metric, span }) => metric && span[1] > (own?.span[0] ?? 0) && span[0] < end,
  )
}

/** Concluded from a figure of the same sentence: “we went down to 300, so we lost capacity”. */
const concluded: PatternContext = ({ sentence, span: [at] }) => {
  const said = sentence.block.text.slice(sentence.span[0], at)
  const so = said.search(/,? so [^,;:]*$/)
  return so > 0 && numbersOf(sentence).some(({ span }) => span[1] <= sentence.span[0] + so)
}

/** What is counted matters where it stands. */
const owed: PatternContext = ({ sentence, meant }) => isCountOwed(sentence, meant)

/** Said of what is counted or paid: “the error rate was high”, “the impact was huge”, not “the road was long”. */
const ofMeasure: PatternContext = match => {
  const head = clauseAt(match)?.subject?.head
  const measured: readonly Feature[] = ['measured', 'money', 'outcome', 'trouble']
  return head !== undefined && measured.some(feature => head.has(feature))
}

/** The figure that supports it in its sentence, and whether one is owed. */
export const figureContexts = {
  'given-before': givenBefore,
  concluded,
  counted,
  measured,
  'measured-here': measuredHere,
  'of-measure': ofMeasure,
  owed,
} satisfies Record<string, PatternContext>
