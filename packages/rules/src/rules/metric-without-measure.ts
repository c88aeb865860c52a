import { defineRule } from '@marginalia/engine'
import {
  type Clause,
  determiners,
  expressionAt,
  type Feature,
  isTime,
  passingVerbs,
  plainWordsOf,
  planWords,
  savingWords,
  surveyed,
  tokenOf,
  tokensOf,
  uncountedNouns,
  uncountedQualities,
  uncountedShares,
} from '@marginalia/english'
import { headOf, metricsIn, type PlacedSentence, type StatedMetric, statedWhere } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { clauseHolding } from '../owed.ts'

/** “40% better performance”: measured as what? */
export default defineRule({
  id: 'metric-without-measure',
  title: 'Number of nothing in particular',
  why: 'A number is only as good as the reader’s idea of what it counts.',
  ask: 'What exactly does the number count, and how?',
  asks: {
    share: 'Of how many, and over what time?',
    part: 'Of how many?',
    others: 'What of the others?',
    planned: 'How much was planned, and how much came?',
    saved: 'How was it counted, and what did it cost?',
    answers: 'How many gave it, and when?',
  },
  category: 'metric',
  source: [
    {
      title:
        'Pyramid principle notes of an Amazon writing class (a relative metric needs an absolute baseline)',
      url: 'https://abhineetmishra.medium.com/pyramid-principle-for-cd08dbbc03f0',
      grade: 'B',
    },
  ],
  level: 'note',
  family: 'metric',
  scope: 'document',
  messages: {
    vague: '“{match}” counts {measure}, and nothing says how one measures that.',
    score: '“{match}” is a score, and nothing says who gave it or how often.',
    share: '“{match}” is a share, and nothing near it says of how many.',
    part: '“{match}” leaves some out, and nothing near it says of how many.',
    others: '“{match}” of several are told, and the others are not.',
    planned: '“{match}” is a share of a plan that has no number here.',
    saved: '“{match}” is a saving, and nothing near it says how it was counted.',
    answers: '“{match}” is a score, and nothing near it says how many gave it.',
  },
  examples: {
    flags: [
      '«60%» of the complexity was mine.',
      'In 2023 quality went from 70% to «85%».',
      'We asked the readers. «90%» of them came again. It rained.',
      'The night ferry reached a punctuality of «91%».',
      'All boats of that night sailed except for «5».',
      'Of our own boats that night «seven» sailed late, with 74 guests.',
      'There were three storms that year, and in «two» of them the boats came home.',
      'We sold «60%» of what we had planned. It was cold.',
      'We baked «30%» of the forecast.',
      'We missed our target by «12%».',
      'The harbour office calculated a saving of «$400,000» a year.',
      'I saved the ward «$90,000».',
      'Satisfaction of the nurses rose from 61 to «74».',
      'In the survey trust in the ward went from 2.4 to «3.9» out of 5.',
    ],
    passes: [
      '25% of the 480 invoices were late.',
      'In 2023 the fill rate went from 70% to 85%.',
      'We asked 212 readers. 90% of them came again.',
      'The lift ran 99.5% of the time.',
      'We asked 212 readers in May. It was a warm month. 90% of them came again.',
      'The leaflet had an open rate of 62%.',
      'If the forecast had meant 95%, we would have sailed.',
      'I serve half of the county, and Ana the other half.',
      '9/10, would sail again.',
      'All 48 boats of that night sailed except for 5.',
      'We had 48 boats. All boats of that night sailed except for 5.',
      'Of our 48 boats seven sailed late.',
      'We had 48 boats. Of our own boats that night seven sailed late.',
      'There were three storms that year, and in two of them the boats came home. In the third a boat sank.',
      'There were three storms that year, and in two of them the boats came home.\n\nThe third sank a boat.',
      'There were three guards, and one of them had the keys.',
      'There were three guards. Two of them told me.',
      'There were four captains. Three of them sailed.',
      'There were forty storms that year, and in two of them the boats came home.',
      'We sold 60% of what we had planned, which was 900 loaves.',
      'We had planned 900 loaves. We baked 30% of the plan.',
      'The night shift needs 400 hours less at $30 an hour. It saves us $12,000 a year.',
      'It would save us $12,000 a year.',
      'We hoped for a saving of $12,000 a year.',
      'In the survey trust in the ward went from 2.4 to 3.9 out of 5; 80 nurses answered.',
    ],
  },
  *check({ document, narrative }) {
    for (const { metric, at } of sharesIn(narrative))
      if (isTold(metric) && isOwed(metric)) yield { message: 'share', at: at.locate(metric.quantity.span) }
    for (const { metric, at } of partsIn(narrative))
      if (!isWholeKnown(metric, narrative.sentences))
        yield { message: 'part', at: at.locate(metric.quantity.span) }
    for (const { metric, at } of severalIn(narrative))
      if (isTold(metric) && !tellsOthers(document.source.slice(at.locate(metric.quantity.span)[1])))
        yield { message: 'others', at: at.locate(metric.quantity.span) }
    for (const { metric, at } of plannedIn(narrative))
      if (isTold(metric) && !besides(metric).some(countsSomething))
        yield { message: 'planned', at: at.locate(metric.quantity.span) }
    for (const { metric, at } of savedIn(narrative))
      if (isTold(metric) && !isWished(metric) && !isReckoned(metric))
        yield { message: 'saved', at: at.locate(metric.quantity.span) }
    for (const { metric, at } of answeredIn(narrative))
      if (isTold(metric) && !metric.sentence.block.sentences.some(countsPeople))
        yield { message: 'answers', at: at.locate(metric.quantity.span) }
    for (const { metric, at, baseline } of vagueIn(narrative)) {
      if (metric.relative && !baseline) continue
      if (isScore(metric)) {
        if (!isTold(metric)) continue
        yield { message: 'score', at: at.locate(metric.quantity.span) }
        continue
      }
      const { words } = metric.sentence
      const [from, to] = metric.measure!
      const measure = at.locate([words[from]!.span[0], words[to - 1]!.span[1]])
      yield { message: 'vague', at: at.locate(metric.quantity.span), data: { measure } }
    }
  },
})

const isScore = ({ quantity, from }: StatedMetric): boolean => quantity.scale !== null && !from

function measuresQuality(metric: StatedMetric): boolean {
  const { unit } = metric.quantity
  const head = headOf(metric)
  return (
    (unit === 'percent' || unit === 'factor' || unit === 'points') &&
    head !== null &&
    uncountedQualities.has(head) &&
    metric.measure !== null
  )
}

/** Words before a number, from the nearest. */
function wordsBefore({ sentence: { words }, quantity }: StatedMetric, reach: number): readonly string[] {
  const [from] = quantity.words
  return words.slice(Math.max(0, from - reach), from).map(({ lower }) => lower)
}

/** “All boats sailed except for 5”, “of our boats five were late”: a count of some, of a whole that has none. */
const partsIn = statedWhere(metric => {
  if (metric.quantity.unit !== 'count' || metric.from !== null) return false
  if (ownWhole(metric) !== null) return true
  const { sentence, quantity } = metric
  const before = wordsBefore(metric, 2).join(' ')
  if (!/(?:^| )(?:except|except for|apart from|all but)$/.test(before)) return false
  return sentence.words.some(
    ({ lower, span }) => span[1] <= quantity.span[0] && (lower === 'all' || lower === 'every'),
  )
})

/** “Of our own boats that night seven sailed late”. */
function ownWhole({ sentence, quantity }: StatedMetric): string | null {
  const tokens = tokensOf(sentence)
  const at = tokens.findIndex(({ span }) => span[0] >= quantity.span[0])
  const [of, own, ...others] = tokens.slice(0, at)
  if (at > widestWhole || !/^(?:of|from)$/.test(of?.lower ?? '') || !/^(?:my|our)$/.test(own?.lower ?? ''))
    return null
  const whole = others.find(({ pos, inflection }) => pos === 'NOUN' && inflection === 'plural')
  return /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') ? (whole?.lemma ?? null) : null
}

/** Tokens of “of our own boats that night”. */
const widestWhole = 9

/** “And for two of them …”, of three or four, as the last that is said of them. */
const severalIn = statedWhere(metric => {
  const { sentence, quantity } = metric
  const behind = sentence.words.slice(quantity.words[1], quantity.words[1] + 2).map(({ lower }) => lower)
  if (quantity.unit !== 'count' || metric.from !== null || behind.join(' ') !== 'of them') return false
  if (beside(sentence, 1) !== null || quantity.value < 2) return false
  return [beside(sentence, -1), sentence].some(
    one =>
      one !== null &&
      metricsIn(one).some(
        ({ quantity: { unit, value, words } }) =>
          unit === 'count' && value > quantity.value && value <= mostOthers && !countsPerson(one, words[1]),
      ),
  )
})

/** “Four captains”: whoever did not agree is known to have not. */
const countsPerson = (sentence: Sentence, next: number): boolean =>
  Array.from({ length: 3 }, (_, at) => tokenOf(sentence, next + at)).some(token =>
    people.some(feature => token?.has(feature)),
  )

/** Of more than these nobody asks after each. */
const mostOthers = 6

/** Further on stands what became of the others. */
const tellsOthers = (rest: string): boolean =>
  /\b(?:others?|rest|remaining|third|fourth|fifth|last)\b/i.test(rest)

/** The whole is counted in the text; where it has no name, in the paragraph. */
const isWholeKnown = (metric: StatedMetric, sentences: readonly PlacedSentence[]): boolean => {
  const head = ownWhole(metric) ?? headOf(metric)
  return sentences.some(
    ({ sentence }) =>
      (head !== null || sentence.block === metric.sentence.block) &&
      metricsIn(sentence).some(
        other =>
          other.quantity.unit === 'count' &&
          other.quantity.value > metric.quantity.value &&
          (head === null || headOf(other) === head),
      ),
  )
}

/** “40% of what I had planned”, “of the forecast”: a share of what was meant to be. */
const plannedIn = statedWhere(metric => {
  if (metric.quantity.unit !== 'percent' || metric.quantity.value >= 100) return false
  if (passesPlan(metric)) return true
  if (metric.relative) return false
  const [of, what, ...others] = tokensOf(metric.sentence).filter(
    ({ span }) => span[0] >= metric.quantity.span[1],
  )
  if (of?.lower !== 'of' || !what) return false
  return what.lower === 'what'
    ? others.slice(0, widestShare).some(({ lemma, pos }) => pos === 'VERB' && planWords.has(lemma))
    : [what, ...others]
        .slice(0, 3)
        .some(
          ({ lemma, pos, inflection }) => pos === 'NOUN' && inflection !== 'plural' && planWords.has(lemma),
        )
})

/** “We beat our target by 12%”. */
function passesPlan({ sentence, quantity }: StatedMetric): boolean {
  const clause = clauseOf(sentence, quantity)
  return (
    clause !== null &&
    passingVerbs.has(clause.verb.verb.lemma) &&
    clause.object !== null &&
    planWords.has(clause.object.head.lemma)
  )
}

/** “A saving of $4,000”, “saved us $4,000”: money that somebody worked out. */
const savedIn = statedWhere(metric => {
  if (metric.kind !== 'money' || metric.from !== null) return false
  const before = wordsBefore(metric, 6)
  return before.some(word => savingWords.has(word))
})

/** “We hoped for a saving of $4,000”: what has yet to come. */
const isWished = ({ sentence, quantity }: StatedMetric): boolean =>
  wishes.some(feature => clauseOf(sentence, quantity)?.verb.verb.has(feature))

const wishes: readonly Feature[] = ['want', 'aim', 'plan']

/** Beside it stands what it may be counted from: hours, people, a price. */
const isReckoned = (metric: StatedMetric): boolean =>
  besides(metric).some(one =>
    metricsIn(one).some(
      ({ quantity: { unit, span } }) => span !== metric.quantity.span && !countsNoMoney(unit),
    ),
  )

/** Shares, and times longer than what is paid by the hour. */
const countsNoMoney = (unit: string): boolean =>
  unit === 'percent' || unit === 'factor' || (isTime(unit) && unit !== 'h' && unit !== 'min')

/** “From 2.4 to 3.9 out of 5”: a score that changed, of people nobody counts. */
const answeredIn = statedWhere(metric => {
  const { sentence, quantity, from, direction } = metric
  if (from === null || direction === null || quantity.unit === 'percent') return false
  const behind = sentence.block.text.slice(quantity.span[1], quantity.span[1] + widest)
  return /^ (?:out of|on a scale|stars) ?/.test(behind) || surveyed.has(headOf(metric) ?? '')
})

const countsPeople = once((sentence: Sentence): boolean =>
  metricsIn(sentence).some(
    metric => metric.quantity.unit === 'count' && metric.from === null && metric.kind !== 'quality',
  ),
)

/** The sentence with those beside it. */
const besides = ({ sentence }: StatedMetric): readonly Sentence[] =>
  [beside(sentence, -1), sentence, beside(sentence, 1)].filter(one => one !== null)

/** A percentage that is no change: “98% came again”. Of time, of a whole or of what one feels there is no count. */
const sharesIn = statedWhere(
  metric =>
    metric.quantity.unit === 'percent' &&
    !metric.relative &&
    metric.from === null &&
    metric.baseline === null &&
    !measuresQuality(metric) &&
    metric.quantity.value > 0 &&
    // “100% back up”: wholly.
    metric.quantity.value < 100 &&
    !isUncountable(metric.sentence.block.text.slice(metric.quantity.span[1])),
)

/** “Of the time”, “sure”: what stands right behind such a percentage. */
function isUncountable(behind: string): boolean {
  if (!/^ ?\p{L}/u.test(behind)) return false
  const words = plainWordsOf(behind.slice(0, widest))
  if (expressionAt(words, 0, uncountedShares) > 0) return true
  const of = words[0] === 'of' || words[0] === 'from' || words[0] === 'in'
  return of && uncountedNouns.has(words[determiners.has(words[1] ?? '') ? 2 : 1] ?? '')
}

/** UTF-16 units. */
const widest = 60

/** The clause of a number tells what was. */
function isTold({ sentence, quantity }: StatedMetric): boolean {
  const clause = clauseOf(sentence, quantity)
  return (
    clause !== null &&
    clause.mood === 'fact' &&
    clause.verb.form === 'finite' &&
    (clause.verb.tense === 'past' || clause.verb.perfect)
  )
}

function clauseOf(sentence: Sentence, { words: [first] }: StatedMetric['quantity']): Clause | null {
  const token = tokenOf(sentence, first)
  return token ? clauseHolding(sentence, tokensOf(sentence).indexOf(token)) : null
}

const people: readonly Feature[] = ['audience', 'served', 'person']

/** “90% of my readers”, “of them”, “9% came”: people whom somebody counted. */
function isOfPeople({ sentence, quantity: { words } }: StatedMetric): boolean {
  const behind = Array.from({ length: widestShare }, (_, at) => tokenOf(sentence, words[1] + at))
  if (behind[0]?.lower !== 'of') return false
  const head = behind.find(token => token?.pos === 'NOUN')
  return /^(?:them|us)$/.test(behind[1]?.lower ?? '') || people.some(feature => head?.has(feature))
}

/** Words of “of all the night readers”. */
const widestShare = 5

/** “Reached a rate of 98%”, “rose to 85%”: a rate told as what came of it. */
function isReached({ sentence, quantity }: StatedMetric): boolean {
  const verb = clauseOf(sentence, quantity)?.verb.verb
  return verb !== undefined && (arriving.has(verb.lemma) || verb.has('outcome') || verb.has('change-up'))
}

const arriving = new Set(['reach', 'hit', 'get', 'go'])

/** People have a count in their paragraph; what was reached has its own close by. */
function isOwed(metric: StatedMetric): boolean {
  return (
    (isOfPeople(metric) && !metric.sentence.block.sentences.some(countsSomething)) ||
    (isReached(metric) && !besides(metric).some(countsSomething))
  )
}

const countsSomething = once((sentence: Sentence): boolean =>
  metricsIn(sentence).some(({ quantity: { unit } }) => unit !== 'percent' && unit !== 'factor'),
)

const vagueIn = statedWhere(metric => isScore(metric) || measuresQuality(metric))
