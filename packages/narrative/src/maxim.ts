import {
  anybody,
  type Clause,
  clausesOf,
  type Feature,
  numbersOf,
  pointingWords,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Account } from './account.ts'
import type { PlacedSentence } from './narrative.ts'
import { lessonIn, moralIn } from './telling.ts'

/** Behind this share of the words a duty is the lesson of the story. */
const closing = 0.8
/** Behind this share it is where it is called one: “I learned that …”. */
const late = 0.5

/** “You have to have courage”: lessons that tell anybody what to do, in words that fit any story. */
export const maximsIn = (account: Account): readonly PlacedSentence[] =>
  account.sentences.filter(({ sentence }, index) => {
    const isCalled = isCalledLesson(sentence)
    if (account.before[index]! < (isCalled ? late : closing)) return false
    const duty = dutyOf(sentence)
    // Where it is not called a lesson, what has to be done may be a rule of the trade: “you need to have a permit”.
    return duty !== null && (isCalled || duty.inward) && !isShown(sentence) && !isTold(duty, account, index)
  })

const isCalledLesson = (sentence: Sentence): boolean =>
  lessonIn(sentence) !== null || moralIn(sentence) !== null

/** What has to be done, and what the sentence names. */
interface Duty {
  readonly verb: Token
  readonly nouns: readonly Token[]
  /** It asks for a virtue or a thought: “have courage”, “be brave”, “trust your gut”. */
  readonly inward: boolean
}

/** The duty a sentence tells in general words only. */
const dutyOf = once((sentence: Sentence): Duty | null => {
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(one => isForAll(one) && isDuty(one, sentence))
  const { subject, verb: duty } = clauses[at] ?? {}
  if (!subject || !duty || numbersOf(sentence).length > 0) return null
  if (isOfOthers(sentence, clauses.slice(0, at)) || clauses.slice(at + 1).some(tellsDeed)) return null
  const tokens = tokensOf(sentence)
  const opens = tokens.findLastIndex(
    ({ lower, pos }, index) => index < subject.tokens[0] && lower === 'that' && pos === 'SCONJ',
  )
  const content = tokens.slice(opens + 1)
  if (content.some(isParticular)) return null
  const done = (duty.modal ? null : clauses[at + 1]) ?? clauses[at]!
  return {
    verb: done.verb.verb,
    nouns: content.filter(({ pos }) => pos === 'NOUN'),
    inward:
      clauses.some(needsVirtue) ||
      (isInward(done, tokens) && (done.verb.verb.lemma !== 'be' || isOfAnybody(subject.head))),
  }
})

const virtues: readonly Feature[] = ['attribute', 'cognition', 'feeling', 'judged', 'state']
const thoughts: readonly Feature[] = ['think', 'feel', 'learn', 'cognition', 'emotion']

/** “You need patience, and you have to …”. */
const needsVirtue = (clause: Clause): boolean =>
  clause.kind === 'main' && clause.verb.verb.lemma === 'need' && isForAll(clause) && isOfVirtue(clause)

const isOfVirtue = ({ object }: Clause): boolean =>
  object !== null && virtues.some(feature => object.head.has(feature))

/** “Have courage”, “be brave”, “trust your gut”, “listen”; not “file a plan”, which is a deed, nor “see it”, which points at something. */
function isInward(clause: Clause, tokens: readonly Token[]): boolean {
  const { verb } = clause.verb
  const behind = clause.verb.tokens[1]
  if (verb.lemma === 'be')
    return tokens.slice(behind, behind + nearAdjective).some(({ pos }) => pos === 'ADJ')
  if (isAttention(verb) && tokens[behind]?.gap !== '') return true
  if (verb.has('deed') || verb.has('perception') || clause.object?.head.pos === 'PRON') return false
  return thoughts.some(feature => verb.has(feature)) || isOfVirtue(clause)
}
/** “You have to listen”, “you have to communicate”, to nobody in particular. */
const isAttention = (verb: Token): boolean =>
  verb.has('perception') || (verb.has('communication') && !verb.has('deed'))
/** Tokens from “be” to its adjective, at most: “be very brave”. */
const nearAdjective = 2

/** “The smith said that you have to have courage”. */
const isOfOthers = ({ text }: Sentence, before: readonly Clause[]): boolean =>
  /["“”]/.test(text) ||
  before.some(({ kind, mood, verb }) => kind === 'main' && mood === 'fact' && verb.verb.has('say'))

/** Of “you”, “people”, “a captain”, “courage”; “the captain” is somebody, and a word not known may name a thing. */
const isForAll = ({ subject }: Clause): boolean => {
  if (!subject) return false
  const { determiner, head } = subject
  // “Nobody has to wait” is a result.
  if (head.lower === 'nobody') return false
  return (
    head.lower === 'you' ||
    anybody.has(head.lower) ||
    (head.pos === 'NOUN' && head.features.size > 0 && (determiner === null || /^an?$/.test(determiner.lower)))
  )
}

/** “Have to”, “need to”, “must”; not “if you have to”, nor “the list must be signed”, which is a rule of the trade. */
const isDuty = ({ kind, mood, opener, verb }: Clause, sentence: Sentence): boolean =>
  kind !== 'infinitive' &&
  (mood === 'fact' || mood === 'modal') &&
  (opener === null || opener.lower === 'that') &&
  verb.voice === 'active' &&
  !verb.negative &&
  !verb.perfect &&
  (verb.modal === 'must' ||
    (verb.tense === 'present' &&
      verb.modal === null &&
      (verb.verb.lemma === 'have' || verb.verb.lemma === 'need') &&
      tokensOf(sentence)[verb.tokens[1]]?.lower === 'to'))

/** “… and I have asked her ever since”. */
const tellsDeed = ({ mood, person, verb }: Clause): boolean =>
  mood === 'fact' &&
  verb.form === 'finite' &&
  // “When you put others first” is no past, whatever its form.
  person !== 'you' &&
  (verb.tense === 'past' || (verb.perfect && verb.verb.has('deed')))

const people: readonly Feature[] = ['person', 'audience', 'served']
const isOfPeople = (noun: Token): boolean => people.some(feature => noun.has(feature))

const things: readonly Feature[] = [
  'animal',
  'artefact',
  'building',
  'clothing',
  'device',
  'food',
  'money',
  'month',
  'sea',
  'tangible',
  'unit-of-time',
  'vehicle',
  'weather',
  'weekday',
]

/** “You”, “everyone”, “a captain”; a ticket that must be valid has no virtue, and guests have to be quiet by a rule of the house. */
const isOfAnybody = (head: Token): boolean => head.pos !== 'NOUN' || (isOfPeople(head) && !head.has('served'))

/** A name, a thing one can point at, and what points at one; “trust your gut” points at none. */
const isParticular = (token: Token): boolean =>
  token.pos === 'PROPN' ||
  pointingWords.has(token.lower) ||
  (token.pos === 'NOUN' &&
    !isOfPeople(token) &&
    !token.has('body') &&
    things.some(feature => token.has(feature)))

/** The story speaks of all it names; where it names nothing, the story tells the deed: “you have to ask”. */
function isTold({ verb, nouns }: Duty, account: Account, index: number): boolean {
  const named = nouns.filter(noun => !isOfPeople(noun))
  const first = firstTold(account)
  const isBefore = ({ lemma }: Token): boolean => (first.get(lemma) ?? index) < index
  return named.length > 0 ? named.every(isBefore) : verb.has('deed') && isBefore(verb)
}

/** Lemmas with the sentence that has them first; in one pass, as each duty asks. */
const firstTold = once(({ sentences }: Account): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const [index, { sentence }] of sentences.entries())
    for (const { lemma } of tokensOf(sentence)) if (!first.has(lemma)) first.set(lemma, index)
  return first
})

/** “You have to listen. I met each of them”, “… I was afraid of it”, “… A box has been put up since”: the next sentence shows it. */
function isShown(sentence: Sentence): boolean {
  const next = beside(sentence, 1)
  const first = next && clausesOf(next).find(({ kind }) => kind === 'main')
  if (first?.mood !== 'fact' || first.verb.negative) return false
  const { person, verb } = first
  if (person !== 'i') return verb.voice === 'passive' && (verb.tense === 'past' || verb.perfect)
  // “I also learned …” is the next lesson; “I have done so ever since” names no deed.
  return verb.tense === 'past' ? !verb.verb.has('learn') : verb.verb.has('deed') && !verb.perfect
}
