import { defineRule, type Hit } from '@marginalia/engine'
import {
  auxiliaryOf,
  clauseOpeners,
  currentNouns,
  decidingBodies,
  decidingForms,
  doubtedVerbs,
  groupMoods,
  imposedParticiples,
  isAdverb,
  list,
  namelessModifiers,
  namelessPeople,
  namingOpeners,
  originPrepositions,
  Phrase,
  plainModifiers,
  prepositions,
} from '@marginalia/english'
import { unownedPassives } from '../hidden-actor.ts'

const owners = list('my our the their')

/** A decision, a wish or a judgement without a person. */
export default defineRule({
  id: 'unowned-agent',
  title: 'Decision without an owner',
  why: 'A reviewer asks who decided; a group, a mood or nobody at all cannot answer.',
  ask: 'Who was that, by name or role?',
  category: 'actor',
  family: 'doer',
  source: [
    { title: 'Federal plain language guidelines (use active voice)', grade: 'C' },
    { title: 'Measured on narratives that two reviewers marked', grade: 'own' },
  ],
  level: 'note',
  // Judges found none of ten worth making where a group feels, or where words and worries have no source.
  levels: { nobody: 'warning', group: 'warning', mood: 'off', current: 'off', feedback: 'off' },
  probe: 'who',
  scope: 'sentence',
  messages: {
    nobody: '“{match}” leaves out who it was.',
    group: '“{match}” gives a decision to a group.',
    mood: '“{match}” says what people thought and not who they were.',
    current: '“{match}” does not say where it came from.',
    unnamed: '“{match}” names neither the people nor their number.',
    feedback: '“{match}” does not say whose words these were.',
  },
  examples: {
    flags: [
      '«It was decided» to close the depot.',
      '«Mistakes were made», and «a decision was reached» in May.',
      'We met the deadline. «A decision was made» to close the pier.',
      'The demand was met in June. «Mistakes were made» in the count.',
      'The meeting was cancelled. «A decision was made» to close the pier.',
      'The mayor said hello, and an hour later «a decision was made».',
      'She said yes, but later «mistakes were made» in the count.',
      '«Leadership wanted» the date kept, and «the company agreed».',
      '«Management was quite sceptical», but «stakeholders were very keen».',
      'Everybody left because «senior management had insisted» on it.',
      '«There was strong resistance» to the change.',
      'I tested «a proposed change» despite «initial doubts».',
      'I kept the date despite «the pressure» to add features.',
      'I met «key stakeholders» on Monday, though «others did not see» the point.',
      'I «received feedback» that my notes were long.',
    ],
    passes: [
      'The old lists were raised at the meeting of the wardens on 3 May, and it was decided that they should go.',
      'Two clubs kept their boats in the yard, as it was felt safer.',
      'The VP of Payments decided to keep the date.',
      'The team of 14 agreed, and three managers asked for a copy.',
      'The finance team wanted a second count.',
      "Someone else's badge opened the door.",
      'There was resistance from the two night shifts.',
      'I received feedback from my manager on 3 May.',
      'The pump works under pressure.',
      'If a decision had been reached, the night shift would have left.',
      'Mistakes are made in every kitchen.',
      'The gate had hours of its own, so that decisions were taken in time.',
      'The gate has hours of its own, ensuring that decisions were taken in time.',
      'At the pier everyone was cross, and it was felt that nothing would help.',
      'At the pier concerns were raised. The tide was early. Older members told us that they needed the lamp.',
      'I held a meeting at each pier and it was agreed that the book stays shut.',
      'The guild met on 1 and 8 June. It was agreed that the pier stays closed.',
      'The mayor said that the pier was too old and that the decision was made.',
      "A decision was reached in the managers' group.",
      'There was a meeting on the quay. It was agreed that the pier stays closed.',
      'It was raised at the meeting in May. It was agreed that the pier stays closed.',
      'The mayor said that the pier was too old and the decision was made.',
      'Leadership was thinking in weeks.',
      'It showed me how management thinks about fog.',
    ],
  },
  *check(sentence) {
    const taken: number[] = []
    for (const at of unownedPassives(sentence).values()) {
      taken.push(at[0])
      yield { message: 'nobody', at }
    }
    const phrase = new Phrase(sentence)
    for (let i = 0; i < phrase.words.length; i++) {
      if (!unowned.has(phrase.lower(i))) continue
      const hit = hitAt(phrase, i)
      if (hit) yield hit
    }
  },
})

/** Words that a hit is about. */
const unowned: ReadonlySet<string> = new Set([
  ...[decidingBodies, namelessPeople, imposedParticiples, currentNouns].flatMap(words => [...words]),
  'stakeholders',
  'feedback',
])

function hitAt(phrase: Phrase, i: number): Hit<'group' | 'mood' | 'current' | 'unnamed' | 'feedback'> | null {
  const lower = phrase.lower(i)
  const from = (first: number, last: number) =>
    [phrase.words[first]!.span[0], phrase.words[last]!.span[1]] as const
  // Of a team `own-part` asks which part was the writer's.
  if ((decidingBodies.has(lower) && lower !== 'team') || namelessPeople.has(lower)) {
    const first = openingOf(phrase, i, decidingBodies.has(lower) && lower !== 'management')
    const verb = first === null ? null : verbAfter(phrase, i)
    if (first !== null && verb !== null) {
      const decides = decidingBodies.has(lower) && !groupMoods.has(phrase.lower(verb))
      return { message: decides ? 'group' : 'mood', at: from(first, verb) }
    }
  }
  if (lower === 'stakeholders' && namelessModifiers.has(phrase.lower(i - 1)) && !isNamed(phrase, i)) {
    return { message: 'unnamed', at: from(i - 1, i) }
  }
  if (imposedParticiples.has(lower) && ['a', 'an'].includes(phrase.lower(i - 1)) && phrase.nounFollows(i)) {
    return { message: 'current', at: from(i - 1, i + 1) }
  }
  if (currentNouns.has(lower)) {
    const first = currentFrom(phrase, i)
    if (first !== null) return { message: 'current', at: from(first, i) }
  }
  if (lower === 'feedback') {
    const first = feedbackFrom(phrase, i)
    if (first !== null) return { message: 'feedback', at: from(first, i) }
  }
  return null
}

/** The first word of “the executive leadership”, when nothing in it says which or who. */
function openingOf(phrase: Phrase, at: number, needsOwner: boolean): number | null {
  let first = at
  while (first > 0 && plainModifiers.has(phrase.lower(first - 1)) && phrase.between(first - 1, first) === '')
    first--
  const before = phrase.lower(first - 1)
  if (owners.has(before)) return first - 1
  if (needsOwner) return null
  const word = phrase.words[first - 1]
  // “Twelve customers”, “the Berlin managers”, “with leadership”: counted, named, or no subject.
  const starts = first === 0 || phrase.between(first - 1, first) !== ''
  if (starts || clauseOpeners.has(before)) return first
  return word && isAdverb(word.lower) ? first : null
}

/** The deciding verb right after the subject at `at`. */
function verbAfter(phrase: Phrase, at: number): number | null {
  let negated = false
  for (let i = at + 1; i < Math.min(at + 5, phrase.words.length); i++) {
    if (phrase.between(i - 1, i) !== '') return null
    const lower = phrase.lower(i)
    // “The yard was thinking in weeks”: a habit of mind, no decision.
    if (lower.endsWith('ing')) return null
    if (
      decidingForms.has(lower) ||
      (negated && doubtedVerbs.has(lower)) ||
      (i > at + 1 && groupMoods.has(lower))
    )
      return i
    const auxiliary = auxiliaryOf(lower)
    if (!auxiliary && !isAdverb(lower)) return null
    negated ||= lower === 'not' || auxiliary?.negated === true
  }
  return null
}

/** Whether what follows tells who they are. */
function isNamed(phrase: Phrase, at: number): boolean {
  if (/^[(:–—]/.test(phrase.between(at, at + 1))) return true
  return namingOpeners.has(phrase.lower(at + 1))
}

/** First word of “there was strong resistance”, “the pressure to deliver”; null where a source is named. */
function currentFrom(phrase: Phrase, at: number): number | null {
  if (originPrepositions.has(phrase.lower(at + 1)) || originPrepositions.has(phrase.lower(at + 2)))
    return null
  let first = at
  while (first > 0 && at - first < 4 && phrase.between(first - 1, first) === '') {
    const before = phrase.lower(first - 1)
    if (auxiliaryOf(before)) return /^there/.test(phrase.lower(first - 2)) ? first - 2 : null
    if (prepositions.has(before)) break
    first--
  }
  if (phrase.lower(at - 1) === 'initial') return at - 1
  if (phrase.lower(at) !== 'pressure') return null
  const business = ['business', 'executive', 'external', 'internal', 'management'].includes(
    phrase.lower(at - 1),
  )
  if (!business && (phrase.next(at) !== 'to' || phrase.lower(at - 1) === 'under')) return null
  if (business) return at - 1
  return ['the', 'strong', 'intense'].includes(phrase.lower(at - 1)) ? at - 1 : at
}

/** First word of “received feedback”, “executive feedback praised”. */
function feedbackFrom(phrase: Phrase, at: number): number | null {
  for (let i = at + 1; i < at + 8; i++) if (phrase.lower(i) === 'from') return null
  const verb = phrase.lower(at + 1)
  if (['praised', 'highlighted', 'noted', 'said', 'confirmed'].includes(verb)) return Math.max(0, at - 1)
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (['receive', 'received', 'got'].includes(phrase.lower(i))) return i
  }
  return null
}
