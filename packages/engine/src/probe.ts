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
  'numbers-disagree': 'numbers-disagree',
  'metric-arithmetic': 'numbers-disagree',
  'hypothetical-answer': 'hypothetical',
  'result-unmeasured': 'unmeasured-result',
  'we-blur': 'own-part',
  'own-part': 'own-part',
  'no-scale': 'how-many',
  'unowned-agent': 'who',
  'passive-voice/agentless': 'who',
  'unmeasured-claim': 'how-much',
  'vague-degree': 'how-much',
  'dangling-comparative': 'baseline',
  'metric-without-baseline': 'baseline',
  'no-alternatives': 'alternatives',
  'no-stakes': 'stakes',
  'unsourced-claim': 'source',
  'vague-quantifier': 'how-many',
  'approximate-number': 'how-many',
  'metric-without-period': 'period',
  'no-learning': 'lesson',
  'learning-generic': 'lesson',
  'no-dates': 'when',
}

const most = 10
const least = 5
const each = 2

/**
 * Five to ten questions an interviewer is likely to ask next, most damaging first: from the findings,
 * then from decisions, numbers and people in the text. None for a text of fewer than five sentences.
 */
export function probesOf(whole: Narrative, remarks: readonly Remark[]): Probe[] {
  const narrative = ownOf(whole)
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

/** Without the words of somebody else: nobody asks the writer about a question that was pasted. */
function ownOf(narrative: Narrative): Narrative {
  if (narrative.foreign.length === 0) return narrative
  const sentences = narrative.sentences.filter(({ whose }) => whose === 'writer')
  return { ...narrative, sentences }
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

const decides = /^(?:decided|chose|picked|selected|rejected|went|refused|stopped|cancelled)$/
const resisted = /^(?:proposed|convinced|persuaded|asked|escalated|presented|suggested|told)$/
/** What might have been, not what was: no question about its figures. */
const supposed = /\b(?:could|would|might|may|should|can|will|if|unless)\b/i

/** The writer's own verb: the first after “I”, an adverb or an auxiliary apart. */
function does({ sentence }: PlacedSentence, verbs: RegExp): boolean {
  const { verb } = actingIn(sentence)
  return sentence.words.slice(verb, verb + 2).some(({ lower }) => verbs.test(lower))
}

/** Questions that any story earns. */
function fromText(narrative: Narrative): Candidate[] {
  const { sentences, metrics } = narrative
  const found: Candidate[] = []
  const add = (probe: string, span: Span | undefined): void => {
    if (span) found.push({ probe, span, rank: rank.get(probe)! })
  }
  const own = sentences.filter(({ actor }) => actor === 'i')
  const decided = own.find(one => does(one, decides))
  add('known', clauseOf(decided))
  const result = metrics.filter(({ part }) => part === 'result')
  const largest = (result.length > 0 ? result : metrics).at(-1)
  add('attributed', largest && around(narrative, largest.span))
  add('resistance', clauseOf(own.find(one => does(one, resisted))))
  // A count of people holds as long as it holds; a change or a sum is asked for its time.
  const timeless = metrics.find(
    ({ kind, direction, period, span }) =>
      period === null &&
      (direction !== null || kind === 'money') &&
      !supposed.test(homeOf(narrative, span)?.sentence.text ?? ''),
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

/** Words of a quotation, at most. */
const longest = 12
/** Words a quotation ends badly on: what they point to is cut off. */
const pointing =
  /^(?:a|an|the|this|that|these|those|my|our|his|her|their|its|your|and|or|but|so|because|which|who|of|in|on|at|by|for|from|with|to|into|as|than|when|while|if|i|we|he|she|it|they|was|were|is|are|had|have|has)$/

/** The beginning of a sentence, from its subject on where the writer acts: to the end of a clause, or a few words on. */
function clauseOf(placed: PlacedSentence | undefined): Span | undefined {
  if (!placed) return undefined
  const { sentence, locate, span } = placed
  const { text } = sentence.block
  const { subject } = actingIn(sentence)
  const first =
    placed.actor === 'i' && subject ? sentence.words.findIndex(word => word.span[0] >= subject[0]) : 0
  const words = sentence.words.slice(Math.max(0, first)).filter(word => locate(word.span)[0] >= span[0])
  let to = Math.min(words.length, longest)
  if (to < words.length) {
    // The last stop within reach, if enough is said before it; else back to a word that can end.
    for (let at = to; at > longest / 2; at--) {
      if (!stops(text.slice(words[at - 1]!.span[1], words[at]!.span[0]))) continue
      to = at
      break
    }
    while (to > 1 && pointing.test(words[to - 1]!.lower)) to--
  }
  const last = words[to - 1]
  return words[0] && last ? locate([words[0].span[0], last.span[1]]) : undefined
}

/** Where a clause ends: commas, stops and brackets. */
const stops = (between: string): boolean => /[,;:.!?()–—\n]/.test(between)

const homeOf = ({ sentences }: Narrative, [start, end]: Span): PlacedSentence | undefined =>
  sentences.find(({ span }) => span[0] <= start && end <= span[1])

/** A metric with up to four words before it and three behind it, inside its clause. */
function around(narrative: Narrative, [start, end]: Span): Span {
  const placed = homeOf(narrative, [start, end])
  if (!placed) return [start, end]
  const { source } = narrative.document
  const spans = placed.sentence.words
    .map(word => placed.locate(word.span))
    .filter(span => span[0] >= placed.span[0])
  let from = spans.findIndex(span => span[1] > start)
  let to = spans.findLastIndex(span => span[0] < end)
  if (from === -1 || to === -1) return [start, end]
  for (let n = 0; n < 4 && from > 0 && !stops(source.slice(spans[from - 1]![1], spans[from]![0])); n++) from--
  for (
    let n = 0;
    n < 3 && to + 1 < spans.length && !stops(source.slice(spans[to]![1], spans[to + 1]![0]));
    n++
  )
    to++
  return [spans[from]![0], spans[to]![1]]
}
