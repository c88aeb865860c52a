import { defineRule, type Hit } from '@marginalia/engine'
import { auxiliaryOf, isAdverb, list, Phrase, prepositions } from '@marginalia/english'
import { unownedPassives } from '../hidden-actor.ts'

/** Bodies that decide as one, when nothing says which or who. */
const bodies = list('board business committee company department management organisation organization team')
/** People without a name or a number. */
const crowds = list(
  'colleagues customers everybody everyone executives leaders leadership management managers others people somebody someone stakeholders teammates users',
)
const plainModifiers = list(
  `broader business company entire executive internal key leadership local management middle other project senior some top upper whole
   wider`,
)
const owners = list('my our the their')
/** Verbs of deciding, wanting and judging: base, third person, past and “-ing”. */
const deciding = new Set(
  `agree approve ask believe challenge choose conclude decide demand determine direct disagree doubt embrace endorse expect
   feel hesitate insist instruct mandate object oppose order prefer prioritise prioritize propose push question realise realize recommend reject request
   resist suggest think veto want`
    .split(/\s+/)
    .flatMap(formsOf),
)
/** What a group was, when nobody says who of them: “management was sceptical”. */
const moods = list(
  `afraid alarmed anxious apprehensive averse concerned confused convinced cautious disappointed divided doubtful eager
   enthusiastic excited frustrated hesitant impressed keen nervous opposed reluctant resistant sceptical skeptical split
   supportive unconvinced unhappy unsure wary worried`,
)
/** Judgements when they are denied: “others did not see”. */
const doubting = list('buy like see share support trust understand')
const unnamed = list(
  'business cross-functional external important internal key project relevant senior various',
)

/** Moods and demands that came from somebody. */
const currents = list(
  `agreement appetite conflict confusion consensus debate demand desire disagreement doubt doubts expectation
   expectations feeling friction hesitation opposition pressure pushback reluctance resistance scepticism skepticism temptation
   tension`,
)
/** “A proposed change”: proposed by whom? */
const imposed = list('imposed mandated proposed requested suggested')
const sources = list('among amongst between by from of')

/** A decision, a wish or a judgement without a person. */
export default defineRule({
  id: 'unowned-agent',
  title: 'Decision without an owner',
  why: 'A reviewer asks who decided; a group, a mood or nobody at all cannot answer.',
  ask: 'Who was that, by name or role?',
  category: 'actor',
  source: [
    { title: 'Federal plain language guidelines (use active voice)', grade: 'C' },
    { title: 'Measured on narratives that two reviewers marked', grade: 'own' },
  ],
  level: 'note',
  levels: { nobody: 'warning', group: 'warning' },
  probe: 'who',
  scope: 'sentence',
  messages: {
    nobody: '“{match}” leaves out who it was.',
    group: '“{match}” gives a decision to a group.',
    mood: '“{match}” says what a group felt and not who of them.',
    current: '“{match}” does not say where it came from.',
    unnamed: '“{match}” names neither the people nor their number.',
    feedback: '“{match}” does not say whose words these were.',
  },
  examples: {
    flags: [
      '«It was decided» to close the depot.',
      '«Mistakes were made», and «a decision was reached» in May.',
      '«Leadership wanted» the date kept, and «the team agreed».',
      '«Management was quite sceptical», but «stakeholders were very keen».',
      'Everybody left because «senior management had insisted» on it.',
      '«There was strong resistance» to the change.',
      'I tested «a proposed change» despite «initial doubts».',
      'I kept the date despite «the pressure» to add features.',
      'I met «key stakeholders» on Monday, though «others did not see» the point.',
      'I «received feedback» that my notes were long.',
    ],
    passes: [
      'The VP of Payments decided to keep the date.',
      'The team of 14 agreed, and three managers asked for a copy.',
      'The finance team wanted a second count.',
      "Someone else's badge opened the door.",
      'There was resistance from the two night shifts.',
      'I received feedback from my manager on 3 May.',
      'The pump works under pressure.',
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
      const hit = hitAt(phrase, i)
      if (hit) yield hit
    }
  },
})

function hitAt(
  phrase: Phrase,

  i: number,
): Hit<'group' | 'mood' | 'current' | 'unnamed' | 'feedback'> | null {
  const lower = phrase.lower(i)
  const from = (first: number, last: number) =>
    [phrase.words[first]!.span[0], phrase.words[last]!.span[1]] as const
  if (bodies.has(lower) || crowds.has(lower)) {
    const first = openingOf(phrase, i, bodies.has(lower) && lower !== 'management')
    const verb = first === null ? null : verbAfter(phrase, i)
    if (first !== null && verb !== null) {
      return { message: moods.has(phrase.lower(verb)) ? 'mood' : 'group', at: from(first, verb) }
    }
  }
  if (lower === 'stakeholders' && unnamed.has(phrase.lower(i - 1)) && !isNamed(phrase, i)) {
    return { message: 'unnamed', at: from(i - 1, i) }
  }
  if (imposed.has(lower) && ['a', 'an'].includes(phrase.lower(i - 1)) && phrase.nounFollows(i)) {
    return { message: 'current', at: from(i - 1, i + 1) }
  }
  if (currents.has(lower)) {
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
  if (
    starts ||
    [
      'and',
      'but',
      'because',
      'that',
      'when',
      'while',
      'since',
      'as',
      'what',
      'which',
      'so',
      'although',
      'though',
      'initially',
      'if',
      'where',
      'until',
    ].includes(before)
  )
    return first
  return word && isAdverb(word.lower) ? first : null
}

/** The deciding verb right after the subject at `at`. */
function verbAfter(phrase: Phrase, at: number): number | null {
  let negated = false
  for (let i = at + 1; i < Math.min(at + 5, phrase.words.length); i++) {
    if (phrase.between(i - 1, i) !== '') return null
    const lower = phrase.lower(i)
    if (deciding.has(lower) || (negated && doubting.has(lower)) || (i > at + 1 && moods.has(lower))) return i
    const auxiliary = auxiliaryOf(lower)
    if (!auxiliary && !isAdverb(lower)) return null
    negated ||= lower === 'not' || auxiliary?.negated === true
  }
  return null
}

/** Whether what follows tells who they are. */
function isNamed(phrase: Phrase, at: number): boolean {
  if (/^[(:–—]/.test(phrase.between(at, at + 1))) return true
  return ['such', 'including', 'like', 'from', 'of', 'in', 'at', 'namely', 'who'].includes(
    phrase.lower(at + 1),
  )
}

/** First word of “there was strong resistance”, “the pressure to deliver”; null where a source is named. */
function currentFrom(phrase: Phrase, at: number): number | null {
  if (sources.has(phrase.lower(at + 1)) || sources.has(phrase.lower(at + 2))) return null
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

/** Spellings of a regular or a listed irregular verb. */
function formsOf(base: string): string[] {
  const irregular: Readonly<Record<string, string>> = { choose: 'chose', feel: 'felt', think: 'thought' }
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base
  return [base, `${base}s`, `${stem}ing`, irregular[base] ?? (base.endsWith('ee') ? `${base}d` : `${stem}ed`)]
}
