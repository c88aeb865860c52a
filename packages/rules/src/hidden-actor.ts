import {
  agreementNouns,
  agreementParticiples,
  type Clause,
  clausesOf,
  contentOpeners,
  nounPhrasesOf,
  type Passive,
  Phrase,
  passivesOf,
  resolvedParticiples,
  tokensOf,
  unrealAuxiliaries,
} from '@marginalia/english'
import { firstFrom, toldIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'

const farthest = 6

/** A passive that says a decision was taken and by nobody: the words from its subject to its participle. */
function unowned(
  sentence: Sentence,
  phrase: Phrase,
  { auxiliary, participles, agent, order, span }: Passive,
): Span | null {
  if (agent || order !== 'direct' || !happened(phrase, auxiliary) || !isTold(sentence, auxiliary)) return null
  const subject = phrase.subjectBefore(auxiliary)
  const verbs = participles.map(at => phrase.lower(at))
  const isIt = subject === 'it' && verbs.some(verb => resolvedParticiples.has(verb))
  if (
    !(isIt && leadsOn(phrase, participles.at(-1)!)) &&
    !(agreementNouns.has(subject) && verbs.some(verb => agreementParticiples.has(verb)))
  )
    return null
  if (isNamedBehind(sentence, span) || isAgentBehind(sentence, span) || isSaidBefore(sentence, span))
    return null
  if (isEnsured(phrase, auxiliary) || isOfAll(sentence, span)) return null
  if (verbs.includes('raised') && isVoiced(sentence)) return null
  if (isOfMeeting(beside(sentence, -1)) || isOfMeeting(sentence, span[0])) return null
  let first = auxiliary
  while (first > 0 && phrase.lower(first) !== subject) first--
  if (['a', 'the', 'no', 'any', 'some'].includes(phrase.lower(first - 1))) first--
  return [phrase.words[first]!.span[0], span[1]]
}

/** “Everybody complained of it, but it was felt that nothing could be done”: everybody felt it. */
const isOfAll = (sentence: Sentence, [start]: Span): boolean =>
  clausesOf(sentence).some(
    ({ span, subject }) => span[0] < start && /^every(?:body|one)$/.test(subject?.head.lower ?? ''),
  ) ||
  namesMeeting.test(sentence.block.text.slice(sentence.span[0], start)) ||
  isReasonOfTheirs(sentence, start)

/** “It was raised at the meeting of the wardens on 3 May, and it was decided …”: the body is named right before. */
const namesMeeting =
  /\b(?:at|in) (?:the|an?|our) (?:\w+ )?meeting of (?:the|our|all|both) \w+(?: on [\w ]{3,20})?,? and (?:\w+ )?$/i

const opinions: ReadonlySet<string> = new Set(['feel', 'think', 'consider', 'believe', 'find'])

/** “Two schools kept their lists, as it was felt safer”: those who did it felt it. */
function isReasonOfTheirs(sentence: Sentence, start: number): boolean {
  const clauses = clausesOf(sentence)
  const home = clauses.findIndex(({ span }) => span[0] <= start && start < span[1])
  const before = clauses.slice(0, Math.max(0, home)).findLast(({ kind }) => kind === 'main')
  const head = before?.subject?.head
  return (
    /^(?:as|because|since)$/.test(clauses[home]?.opener?.lower ?? '') &&
    opinions.has(clauses[home]!.verb.verb.lemma) &&
    before?.verb.voice === 'active' &&
    head?.pos === 'NOUN' &&
    (head.has('person') || head.has('group') || head.has('organization'))
  )
}

/** “Concerns were raised. Older members felt that …”: those who raised them speak beside it. */
const isVoiced = (sentence: Sentence): boolean => {
  for (let places = -voices.before; places <= voices.behind; places++) {
    const near = places === 0 ? null : beside(sentence, places)
    if (near && clausesOf(near).some(isVoice)) return true
  }
  return false
}
/** Sentences of the paragraph. */
const voices = { before: 2, behind: 5 }
const isVoice = ({ mood, subject, verb }: Clause): boolean =>
  mood === 'fact' &&
  (subject?.head.has('person') === true ||
    subject?.head.has('audience') === true ||
    subject?.head.lower === 'they') &&
  (verb.verb.has('say') || verb.verb.has('feel') || verb.verb.has('think'))

/** “… ensuring that decisions were taken in time”: how it is to be, and by whoever decides. */
function isEnsured(phrase: Phrase, auxiliary: number): boolean {
  for (let at = auxiliary - 1; at > Math.max(0, auxiliary - farthest); at--) {
    if (phrase.lower(at) !== 'that') continue
    const isSure = phrase.lower(at - 1) === 'sure' && /^ma(?:de|ke|kes|king)$/.test(phrase.lower(at - 2))
    return isSure || /^ensur(?:e|ed|es|ing)$/.test(phrase.lower(at - 1))
  }
  return false
}

/** “The decision was taken in the managers' group”: the body that took it follows. */
export function isNamedBehind(sentence: Sentence, [, end]: Span): boolean {
  const tokens = tokensOf(sentence)
  const at = firstFrom(tokens, end, ({ span }) => span[0])
  if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'at') return false
  const body = nounPhrasesOf(sentence).find(({ tokens: [from] }) => from === at + 1)
  return body?.head.has('group') === true || body?.head.has('organization') === true
}

/** “It was decided to close the pier, which was asked for by the skippers”: who it was follows. */
const isAgentBehind = (sentence: Sentence, [, end]: Span): boolean =>
  clausesOf(sentence).some(
    ({ kind, verb }) =>
      kind === 'relative' &&
      verb.span[0] >= end &&
      passivesOf(sentence).some(({ agent, span }) => agent && overlaps(span, verb.span)),
  )

/** “The group met on 1 and 8 June. It was agreed that …”, “I held a meeting and it was agreed …”: those who met agreed. */
const isOfMeeting = (before: Sentence | null, end = Infinity): boolean =>
  before !== null &&
  clausesOf(before).some(
    clause =>
      // “I held a meeting and it was agreed”; behind a comma a new statement begins.
      (end === Infinity || /^ and (?:\w+ ){0,2}$/.test(before.block.text.slice(clause.span[1], end))) &&
      clause.mood === 'fact' &&
      !clause.verb.negative &&
      (clause.verb.tense === 'past' || clause.verb.perfect) &&
      (isGathering(clause) || isMeetingHeld(before, clause) || isAtMeeting(before, clause)),
  )

/** “The guild met”; who met a deadline sat with nobody. */
const isGathering = ({ object, verb }: Clause): boolean =>
  verb.verb.lemma === 'meet' && verb.voice === 'active' && (object === null || object.head.has('weekday'))

/** “A meeting was held”, “there was a meeting”; one that was called may have been cancelled. */
function isMeetingHeld(sentence: Sentence, { object, subject, verb: { verb } }: Clause): boolean {
  if (verb.lemma === 'have') return object?.head.lemma === 'meeting'
  const isHeld =
    ['hold', 'attend', 'convene'].includes(verb.lemma) ||
    (verb.lemma === 'take' && object?.head.lemma === 'place') ||
    (verb.lemma === 'be' && subject?.head.lower === 'there')
  return isHeld && tokensOf(sentence).some(({ lower }) => /^meetings?$/.test(lower))
}

/** “It was raised at the guild's meeting.” */
const isAtMeeting = (sentence: Sentence, { tokens: [start, end] }: Clause): boolean =>
  nounPhrasesOf(sentence).some(
    ({ head, tokens: [from] }) =>
      head.lemma === 'meeting' &&
      from > start &&
      from < end &&
      /^(?:at|in|during)$/.test(tokensOf(sentence)[from - 1]!.lower),
  )

/** “The mayor said that the pier was too old and the decision was made”: who speaks of it has made it, or knows who. */
function isSaidBefore(sentence: Sentence, span: Span): boolean {
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(({ verb }) => overlaps(verb.span, span))
  return clauses.some((clause, index) => index < at && isSaying(clause) && isSaidBy(sentence, index, at))
}

const isSaying = ({ kind, mood, person, subject, verb }: Clause): boolean =>
  kind === 'main' &&
  mood === 'fact' &&
  person === 'other' &&
  verb.voice === 'active' &&
  verb.verb.has('say') &&
  (subject?.head.has('person') === true || /^(?:s?he|they)$/.test(subject?.head.lower ?? ''))

/** Right behind the verb of saying, or joined to what stands there: “she said hello, and a decision was made” is not. */
function isSaidBy(sentence: Sentence, saying: number, at: number): boolean {
  const clause = clausesOf(sentence)[at]!
  if (at === saying + 1) return isContent(sentence, clause)
  const isPart = clause.kind === 'main' ? isJoined(sentence, clause) : true
  return isPart && isSaidBy(sentence, saying, at - 1)
}

const isContent = (sentence: Sentence, { kind, opener, tokens: [start] }: Clause): boolean =>
  (kind === 'subordinate' && (opener === null || contentOpeners.has(opener.lower))) ||
  /[:"“]/.test(tokensOf(sentence)[start]!.gap)

/** “… and the decision was made”: behind a comma a new statement begins. */
function isJoined(sentence: Sentence, { tokens: [start] }: Clause): boolean {
  const tokens = tokensOf(sentence)
  let at = start
  while (tokens[at]!.gap === '' && tokens[at - 1]?.pos === 'ADV') at--
  return tokens[at]!.gap === '' && tokens[at - 1]?.pos === 'CCONJ' && tokens[at - 1]!.gap === ''
}

/** It took place: “was made”, “has been made”; not “can be made”. */
function happened(phrase: Phrase, auxiliary: number): boolean {
  const lower = phrase.lower(auxiliary)
  if (lower !== 'been') return !['be', 'being', 'get', 'getting'].includes(lower)
  for (let i = auxiliary - 1; i >= Math.max(0, auxiliary - 3); i--) {
    if (unrealAuxiliaries.has(phrase.lower(i))) return false
  }
  return true
}

/** Told as what was: “if it was decided” supposes, and mistakes that “are made” are anybody's. */
function isTold(sentence: Sentence, auxiliary: number): boolean {
  const { span } = sentence.words[auxiliary]!
  // “It’s advised” holds its verb behind “it”.
  const clauses = clausesOf(sentence)
  const clause = clauses.findLast(({ verb }) => overlaps(verb.span, span))
  // “Everybody can see that the choice was made with care”: nobody speaks of one choice.
  if (clause && clause.kind !== 'main' && clauses[clauses.indexOf(clause) - 1]?.mood === 'modal') return false
  // “So that decisions were taken in time” is a purpose.
  const tokens = tokensOf(sentence)
  if (clause?.opener?.lower === 'that' && tokens[clause.tokens[0] - 1]?.lower === 'so') return false
  return !clause || (clause.mood === 'fact' && (clause.verb.tense === 'past' || clause.verb.perfect))
}

/** “It was agreed at the meeting that …”: what was agreed comes after, so “it” is nobody. */
function leadsOn(phrase: Phrase, at: number): boolean {
  if (phrase.next(at) === '') return true
  for (let i = at + 1; i <= at + farthest; i++) if (['that', 'to'].includes(phrase.lower(i))) return true
  return false
}

/** Decisions nobody took, by passive. `unowned-agent` notes them, so `passive-voice` does not. */
export const unownedPassives = once((sentence: Sentence): ReadonlyMap<Passive, Span> => {
  const found = new Map<Passive, Span>()
  const passives = passivesOf(sentence)
  if (passives.length === 0) return found
  const phrase = new Phrase(sentence)
  for (const passive of passives) {
    const span = unowned(sentence, phrase, passive)
    if (span) found.set(passive, span)
  }
  return found
})

/** “A plan was drawn up”: a deed, told as done, and no word of who did it. */
export const nobodysDeed = once((sentence: Sentence): Clause | null => {
  if (toldIn(sentence)) return null
  const open = passivesOf(sentence).filter(({ agent, order }) => !agent && order === 'direct')
  const isDeed = ({ kind, mood, person, verb }: Clause): boolean =>
    kind === 'main' &&
    mood === 'fact' &&
    person === 'other' &&
    verb.voice === 'passive' &&
    !verb.negative &&
    (verb.tense === 'past' || verb.perfect) &&
    (verb.verb.has('deed') || verb.verb.has('decide')) &&
    open.some(({ span }) => overlaps(span, verb.span))
  return clausesOf(sentence).find(isDeed) ?? null
})
