import type { Interview, NextQuestion } from '@marginalia/engine'
import { choosing, persuading, suppositions } from '@marginalia/english'
import {
  actingIn,
  beginningOfClause,
  homeOf,
  type Narrative,
  neighbourhoodOf,
  type PlacedSentence,
} from '@marginalia/narrative'
import type { ProbeInfo, Span } from '@marginalia/report'

/** The questions, most damaging first. `{match}` is the writer's own words. */
const questions: readonly ProbeInfo[] = [
  { id: 'no-result', ask: 'The story ends without a result. What came of “{match}”?' },
  { id: 'no-action', ask: 'After “{match}”, what did you do yourself?' },
  { id: 'numbers-disagree', ask: '“{match}”: how do these numbers fit together?' },
  { id: 'hypothetical', ask: '“{match}”: when did you really do this?' },
  { id: 'unmeasured-result', ask: '“{match}”: which number shows it?' },
  { id: 'own-part', ask: '“{match}”: which part of it was yours?' },
  { id: 'who', ask: '“{match}”: who was that?' },
  { id: 'how', ask: '“{match}”: how did you get there?' },
  { id: 'how-much', ask: '“{match}”: how much, and who measured it?' },
  { id: 'baseline', ask: '“{match}”: compared with what?' },
  { id: 'alternatives', ask: 'Before “{match}”, what else could you have done?' },
  { id: 'stakes', ask: '“{match}”: what would it have cost to leave it so?' },
  { id: 'source', ask: '“{match}”: how do you know?' },
  { id: 'how-many', ask: '“{match}”: how many, exactly?' },
  { id: 'period', ask: '“{match}”: over what time, and does it still hold?' },
  { id: 'lesson', ask: 'After “{match}”, what do you do differently?' },
  { id: 'known', ask: '“{match}”: what did you know at that moment, and what not?' },
  { id: 'attributed', ask: '“{match}”: how much of that came from your work?' },
  { id: 'resistance', ask: '“{match}”: who was against it, and what did they say?' },
  { id: 'when', ask: '“{match}”: when was this, and in which role were you?' },
  { id: 'again', ask: '“{match}”: what would you do otherwise today?' },
]

/** The writer's own verb is one of these: the first after “I”, an adverb or an auxiliary apart. */
function does({ sentence }: PlacedSentence, verbs: ReadonlySet<string>): boolean {
  const { verb } = actingIn(sentence)
  return sentence.words.slice(verb, verb + 2).some(({ lower }) => verbs.has(lower))
}

/** Questions that any story earns: about a decision, a figure, a proposal, its beginning and its end. */
function ofStory(narrative: Narrative): readonly NextQuestion[] {
  const { sentences, metrics } = narrative
  const found: NextQuestion[] = []
  const add = (probe: string, span: Span | null): void => {
    if (span) found.push({ probe, span })
  }
  const clauseOf = (placed: PlacedSentence | undefined): Span | null =>
    placed ? beginningOfClause(placed) : null
  const own = sentences.filter(({ actor }) => actor === 'i')
  const decided = own.find(one => does(one, choosing))
  add('known', clauseOf(decided))
  const result = metrics.filter(({ part }) => part === 'result')
  const largest = (result.length > 0 ? result : metrics).at(-1)
  add('attributed', largest ? neighbourhoodOf(narrative, largest.span) : null)
  add('resistance', clauseOf(own.find(one => does(one, persuading))))
  // A count of people holds as long as it holds; a change or a sum is asked for its time.
  const timeless = metrics.find(
    ({ kind, direction, period, span }) =>
      period === null && (direction !== null || kind === 'money') && !isSupposed(homeOf(narrative, span)),
  )
  add('period', timeless ? neighbourhoodOf(narrative, timeless.span) : null)
  add('again', clauseOf(own.find(one => one !== decided && one.part === 'action') ?? own.at(-1)))
  add('when', clauseOf(sentences[0]))
  add('lesson', clauseOf(sentences.at(-1)))
  return found
}

/** What might have been, not what was: no question about its figures. */
const isSupposed = (placed: PlacedSentence | undefined): boolean =>
  placed?.sentence.words.some(({ lower }) => suppositions.has(lower)) ?? false

/** Where a text gives no better reason to ask, each sentence is asked about in turn. */
const ofAnySentence = ({ sentences }: Narrative): readonly NextQuestion[] =>
  sentences.slice(0, 50).flatMap((sentence, i) => {
    const span = beginningOfClause(sentence)
    return span ? [{ probe: inTurn[i % inTurn.length]!, span }] : []
  })

const inTurn = ['when', 'stakes', 'known', 'source', 'again']

/** The questions an interviewer is likely to ask next. A rule says itself which of them its notes lead to. */
export const interview: Interview = { questions, ofStory, ofAnySentence }
