import { actingIn, type Narrative, type PlacedSentence } from '@marginalia/narrative'
import type { Probe, ProbeInfo, Remark, Span } from '@marginalia/report'

/** A question with its place in the queue: the lower, the more a wrong answer costs. */
interface Candidate {
  readonly probe: string
  readonly span: Span
  readonly rank: number
}

/** The questions, most damaging first. `{match}` is the writer's own words. */
const questions: readonly ProbeInfo[] = [
  { id: 'no-result', ask: 'The story ends without a result. What came of “{match}”?' },
  { id: 'no-action', ask: 'After “{match}”, what did you do yourself?' },
  { id: 'numbers-disagree', ask: '“{match}”: how do these numbers fit together?' },
  { id: 'hypothetical', ask: '“{match}”: when did you really do this?' },
  { id: 'unmeasured-result', ask: '“{match}”: which number shows it?' },
  { id: 'own-part', ask: '“{match}”: which part of it was yours?' },
  { id: 'who', ask: '“{match}”: who was it?' },
  { id: 'how-much', ask: '“{match}”: by how much, and who measured it?' },
  { id: 'baseline', ask: '“{match}”: compared with what?' },
  { id: 'alternatives', ask: 'Before “{match}”, what else could you have done?' },
  { id: 'reason', ask: '“{match}”: why this and not another way?' },
  { id: 'business', ask: '“{match}”: what did that mean for customers or for money?' },
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

const rank = new Map(questions.map(({ id }, index) => [id, index]))

/** Which question a finding leads to: by `rule/message`, else by rule. */
const asked: Readonly<Record<string, string>> = {
  'star-absent/result': 'no-result',
  'star-absent/action': 'no-action',
  'number-mismatch': 'numbers-disagree',
  'metric-arithmetic': 'numbers-disagree',
  'hypothetical-answer': 'hypothetical',
  'result-without-metric': 'unmeasured-result',
  'we-blur': 'own-part',
  'unowned-agent': 'who',
  'passive-voice/agentless': 'who',
  'unmeasured-claim': 'how-much',
  'vague-degree': 'how-much',
  'dangling-comparative': 'baseline',
  'metric-without-baseline': 'baseline',
  'no-alternatives': 'alternatives',
  'no-rationale': 'reason',
  'no-business-impact': 'business',
  'no-stakes': 'stakes',
  'unsourced-claim': 'source',
  'vague-quantifier': 'how-many',
  'approximate-number': 'how-many',
  'metric-without-period': 'period',
  'no-learning': 'lesson',
  'generic-learning': 'lesson',
  'no-date': 'when',
}

const most = 10
const least = 5
const each = 2

/**
 * Five to ten questions an interviewer is likely to ask next, most damaging first: from the findings,
 * then from decisions, numbers and people in the text. None for a text of fewer than five sentences.
 */
export function probesOf(narrative: Narrative, remarks: readonly Remark[]): Probe[] {
  if (narrative.sentences.length < least) return []
  const candidates: Candidate[] = []
  for (const { rule, message, span } of remarks) {
    const probe = asked[`${rule}/${message}`] ?? asked[rule]
    if (probe !== undefined) candidates.push({ probe, span, rank: rank.get(probe)! })
  }
  const chosen = choose(candidates, [])
  const more = chosen.length >= most ? chosen : choose(fromText(narrative), chosen)
  const told = more.length >= least ? more : choose(fromAnySentence(narrative), more).slice(0, least)
  return told
    .sort((a, b) => a.rank - b.rank || a.span[0] - b.span[0])
    .map(({ probe, span }) => ({ probe, span, data: {} }))
}

/** The wording of the questions that a list of probes uses. */
export function questionsOf(probes: readonly Probe[]): ProbeInfo[] {
  const used = new Set(probes.map(({ probe }) => probe))
  return questions.filter(({ id }) => used.has(id))
}

/** At most two of a kind, none on the same words, ten in all. */
function choose(candidates: readonly Candidate[], before: readonly Candidate[]): Candidate[] {
  const chosen = [...before]
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank || a.span[0] - b.span[0])
  for (const one of sorted) {
    if (chosen.length >= most) break
    const same = chosen.filter(({ probe }) => probe === one.probe).length
    const overlaps = chosen.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])
    if (same < each && !overlaps) chosen.push(one)
  }
  return chosen
}

const decision = /\b(?:decided|chose|picked|selected|rejected|went with|refused|stopped|cancelled)\b/i

/** Questions that any story earns. */
function fromText(narrative: Narrative): Candidate[] {
  const { sentences, metrics } = narrative
  const found: Candidate[] = []
  const add = (probe: string, span: Span | undefined): void => {
    if (span) found.push({ probe, span, rank: rank.get(probe)! })
  }
  const own = sentences.filter(({ actor }) => actor === 'i')
  const decided = own.find(({ sentence }) => decision.test(sentence.text))
  add('known', clauseOf(decided))
  const result = metrics.filter(({ part }) => part === 'result')
  const largest = (result.length > 0 ? result : metrics).at(-1)
  add('attributed', largest && around(narrative, largest.span))
  add(
    'resistance',
    clauseOf(
      own.find(({ sentence }) =>
        /\b(?:proposed|convinced|persuaded|asked|escalated|presented|suggested|told)\b/i.test(sentence.text),
      ),
    ),
  )
  // A count of people holds as long as it holds; a change or a sum is asked for its time.
  const timeless = metrics.find(
    ({ kind, direction, period }) => period === null && (direction !== null || kind === 'money'),
  )
  add('period', timeless && around(narrative, timeless.span))
  add('again', clauseOf(own.find(one => one !== decided && one.part === 'action') ?? own.at(-1)))
  add('when', sentences[0] && clauseOf(sentences[0]))
  add('lesson', clauseOf(sentences.at(-1)))
  return found
}

/** Where a text gives no better reason to ask, each sentence is asked about in turn. */
const fromAnySentence = ({ sentences }: Narrative): Candidate[] =>
  sentences.slice(0, 50).flatMap((sentence, i) => {
    const probe = ['when', 'stakes', 'known', 'source', 'again'][i % 5]!
    const span = clauseOf(sentence)
    return span ? [{ probe, span, rank: rank.get(probe)! }] : []
  })

/** A sentence up to its first stop after twelve words, from its subject on where the writer acts. */
function clauseOf(placed: PlacedSentence | undefined): Span | undefined {
  if (!placed) return undefined
  const { sentence, locate, span } = placed
  const { subject } = actingIn(sentence)
  const first =
    placed.actor === 'i' && subject ? sentence.words.findIndex(word => word.span[0] >= subject[0]) : 0
  const words = sentence.words.slice(Math.max(0, first)).filter(word => locate(word.span)[0] >= span[0])
  const last = words[Math.min(words.length, 12) - 1]
  return words[0] && last ? locate([words[0].span[0], last.span[1]]) : undefined
}

/** A metric with the four words before it and the three behind it, inside its sentence. */
function around({ sentences }: Narrative, [start, end]: Span): Span {
  const placed = sentences.find(({ span }) => span[0] <= start && end <= span[1])
  if (!placed) return [start, end]
  const spans = placed.sentence.words
    .map(word => placed.locate(word.span))
    .filter(span => span[0] >= placed.span[0])
  const from = spans.findIndex(span => span[1] > start)
  const to = spans.findLastIndex(span => span[0] < end)
  return from === -1 || to === -1
    ? [start, end]
    : [spans[Math.max(0, from - 4)]![0], spans[Math.min(spans.length - 1, to + 3)]![1]]
}
