import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import {
  adjectivalBefore,
  getStates,
  homographs,
  intransitives,
  isCompoundAdjective,
  isNegatedAdjective,
  keepsObject,
  qualities,
  states,
} from './adjectival.ts'
import { degreeAdverbs, isAdverb } from './adverb.ts'
import { hasEnding } from './affix.ts'
import { agentAfter } from './agent.ts'
import type { Auxiliary } from './auxiliary.ts'
import {
  demonstratives,
  determiners,
  prepositions,
  pronouns,
  subjectPronouns,
  subordinators,
  whWords,
} from './function-word.ts'
import { list } from './list.ts'
import { participle } from './participle.ts'
import { Phrase } from './phrase.ts'

/** A verb group in the passive. Indices count in the sentence's words. */
export interface Passive {
  /** From the auxiliary (be, get) to the last participle, in the block's text. */
  readonly span: Span
  readonly auxiliary: number
  /** Participles that share the auxiliary: “was built and tested” has two. */
  readonly participles: readonly number[]
  readonly kind: 'be' | 'get'
  readonly order: 'direct' | 'inverted' | 'fronted'
  /** The doer, when a by-phrase names one; in the block's text. */
  readonly agent: Span | null
}

/** The passives of a sentence, in order. */
export const passivesOf = once((sentence: Sentence): readonly Passive[] => {
  const phrase = new Phrase(sentence)
  const found: Passive[] = []
  let after = 0
  for (let i = 0; i < phrase.words.length; i++) {
    const auxiliary = i < after ? null : phrase.auxiliary(i)
    const passive = auxiliary && passiveAt(phrase, i, auxiliary)
    if (!passive) continue
    found.push(passive)
    after = Math.max(i, ...passive.participles) + 1
  }
  return found
})

const widestSubject = 5
const widestFront = 9
const mostConjuncts = 6
const invertedAfter = list('nor neither so only')
/** “get back”, “got in”: “get” is a verb of motion. */
const directions = list('away back down forward home in off out over through to up')
const asking = list('how when where why')

function passiveAt(phrase: Phrase, i: number, auxiliary: Auxiliary): Passive | null {
  switch (auxiliary.verb) {
    case 'get':
      return direct(phrase, i, auxiliary)
    case 'be':
      return direct(phrase, i, auxiliary) ?? inverted(phrase, i, auxiliary) ?? fronted(phrase, i, auxiliary)
    case 'be-or-have':
      return direct(phrase, i, auxiliary)
    default:
      return null
  }
}

/** “was built”, “has not yet been built”, “got built”, “it’s built”. */
function direct(phrase: Phrase, i: number, auxiliary: Auxiliary): Passive | null {
  const at = phrase.skipAdverbs(i + 1, i)
  if (at === null || !isPassive(phrase, i, at, auxiliary)) return null
  if (auxiliary.verb === 'get' && directions.has(phrase.lower(i + 1))) return null
  if (phrase.nounFollows(at) && isAttributive(phrase, i, at)) return null
  if (auxiliary.verb === 'be-or-have' && !isIs(phrase, at, auxiliary.host)) return null
  return group(phrase, i, at, auxiliary, 'direct')
}

/** “Was it built?”, “nor were the two teams told”. */
function inverted(phrase: Phrase, i: number, auxiliary: Auxiliary): Passive | null {
  if (auxiliary.form !== 'finite' || auxiliary.host !== '') return null
  const from = phrase.skipAdverbs(i + 1, i, false) ?? i + 1
  const subject = phrase.words[from]
  if (!subject || ['there', 'here'].includes(phrase.lower(i - 1)) || subject.lower === 'there') return null
  let end = from + 1
  if (!pronouns.has(subject.lower) || (demonstratives.has(subject.lower) && phrase.isNominal(end))) {
    const opened = determiners.has(subject.lower) || subject.kind === 'number'
    const named = /^\p{Lu}/u.test(subject.text)
    if (!opened && !named) return null
    while (end - from < widestSubject && phrase.isNominal(end)) end++
    if (opened && end === from + 1) return null
    if (!mayInvert(phrase, i)) return null
  } else if (!mayInvert(phrase, i) && !phrase.opensClause(i)) return null
  const at = phrase.skipAdverbs(end, end - 1)
  if (at === null || !isPassive(phrase, i, at, auxiliary, end)) return null
  if (phrase.nounFollows(at) && !keepsObject.has(phrase.lower(at))) return null
  return group(phrase, i, at, auxiliary, 'inverted')
}

function mayInvert(phrase: Phrase, i: number): boolean {
  const previous = phrase.lower(i - 1)
  if (invertedAfter.has(previous) || (asking.has(previous) && phrase.opensClause(i - 1))) return true
  if (!phrase.isQuestion) return false
  return phrase.opensClause(i) || !(pronouns.has(previous) || previous === 'that') || whWords.has(previous)
}

/** “Attached is the plan”: a participle that opens the clause, with its phrase, before the auxiliary. */
function fronted(phrase: Phrase, i: number, auxiliary: Auxiliary): Passive | null {
  if (auxiliary.form !== 'finite' || auxiliary.host !== '' || i === 0) return null
  let first = i - 1
  while (first > 0 && i - first < widestFront && !phrase.opensClause(first)) {
    const lower = phrase.lower(first)
    if (announced.has(lower) && phrase.between(first - 1, first) === ',') break
    if (phrase.between(first - 1, first) !== '' || subordinators.has(lower) || whWords.has(lower)) return null
    if (pronouns.has(lower) && !determiners.has(lower)) return null
    first--
  }
  if (!(phrase.opensClause(first) || announced.has(phrase.lower(first))) || phrase.between(i - 1, i) !== '')
    return null
  while (first < i && isAdverb(phrase.lower(first))) first++
  const lower = phrase.lower(first)
  const form = participle(lower)
  if (
    !form ||
    first === i ||
    form.base ||
    states.has(lower) ||
    qualities.has(lower) ||
    unfronted.has(lower)
  ) {
    return null
  }
  const next = phrase.lower(first + 1)
  if (i - first > 1 && !prepositions.has(next) && !isAdverb(next) && next !== 'herewith') return null
  const after = phrase.next(i)
  if (after === '' || participle(after) || after === 'not' || after.endsWith('ing')) return null
  const span: Span = [phrase.words[first]!.span[0], phrase.words[i]!.span[1]]
  return { span, auxiliary: i, participles: [first], kind: 'be', order: 'fronted', agent: null }
}

/** These open a clause after a comma too: “as agreed, attached is”. */
const announced = list('attached enclosed included listed')
/** At the head of a sentence these open a condition or a description, not a passive. */
const unfronted = list('based given provided used walked wanted decided called compared')

function group(
  phrase: Phrase,
  i: number,
  first: number,
  auxiliary: Auxiliary,
  order: Passive['order'],
): Passive {
  const participles = [first]
  for (let next = conjunct(phrase, first); next !== null; next = conjunct(phrase, next))
    participles.push(next)
  const last = participles.at(-1)!
  return {
    span: [phrase.words[i]!.span[0], phrase.words[last]!.span[1]],
    auxiliary: i,
    participles,
    kind: auxiliary.verb === 'get' ? 'get' : 'be',
    order,
    agent: agentAfter(phrase, last),
  }
}

/** The participle that shares the auxiliary with the one at `at`: “built and tested”, “built, tested and shipped”. */
function conjunct(phrase: Phrase, at: number, more = mostConjuncts): number | null {
  const joined = ['and', 'or', 'but'].includes(phrase.lower(at + 1))
  if (!joined && phrase.between(at, at + 1) !== ',') return null
  const from = joined ? at + 2 : at + 1
  let target: number | null = from
  if (joined) target = phrase.skipAdverbs(from, from - 1, false)
  if (target === null) return null
  const lower = phrase.lower(target)
  const form = participle(lower)
  if (!form || form.base || intransitives.has(lower) || states.has(lower) || qualities.has(lower)) return null
  // “was hired and led the team”: an object makes it a past tense. So does nothing at all before a comma.
  if (phrase.next(target) !== '' && opensObject(phrase, target + 1)) return null
  return joined || (more > 0 && conjunct(phrase, target, more - 1) !== null) ? target : null
}

const opensObject = (phrase: Phrase, at: number): boolean =>
  determiners.has(phrase.lower(at)) || pronouns.has(phrase.lower(at)) || phrase.words[at]?.kind === 'number'

/** Whether the participle at `at` makes a passive with the auxiliary at `i`; the subject of an inversion ends at `subject`. */
function isPassive(phrase: Phrase, i: number, at: number, auxiliary: Auxiliary, subject = 0): boolean {
  const word = phrase.words[at]
  const form = word && participle(word.lower)
  if (!form) return false
  const { lower, text } = word
  if (/^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(phrase.words[at - 1]!.text)) return false
  if (intransitives.has(lower) || homographs.has(lower) || isQuality(lower)) return false
  if (isNegatedAdjective(lower) || isCompoundAdjective(lower)) return false
  if (agentAfter(phrase, at)) return true
  if (auxiliary.verb === 'get') return !(states.has(lower) || getStates.has(lower))
  return !(states.has(lower) || isStateHere(phrase, i, at, subject))
}

/** “over-priced” is “overpriced”. */
const isQuality = (lower: string): boolean =>
  qualities.has(lower) || (lower.includes('-') && qualities.has(lower.replace('-', '')))

/** Words that are passives elsewhere and states here. */
function isStateHere(phrase: Phrase, i: number, at: number, subject: number): boolean {
  const lower = phrase.lower(at)
  const graded = at - 1 > i && at > subject && degreeAdverbs.has(phrase.lower(at - 1))
  if (graded) return true
  const person = phrase.subjectBefore(i)
  const next = phrase.next(at)
  if (adjectivalBefore.get(lower)?.has(next)) return lower !== 'used' || !isPurpose(phrase, i, at)
  switch (lower) {
    case 'done':
    case 'finished':
      return /..ing$/.test(next) || (subjectPronouns.has(person) && person !== 'it')
    case 'agreed':
      return subjectPronouns.has(person) && person !== 'it'
    case 'married':
      return ['am', 'is', 'are', 'been'].includes(phrase.lower(i)) || phrase.lower(i).includes("'")
    case 'set':
      return phrase.lower(at - 1) === 'all'
    default:
      return false
  }
}

/** “is used to make”: what “to” opens is a verb, and the subject no person. */
function isPurpose(phrase: Phrase, i: number, at: number): boolean {
  const verb = phrase.words[at + 2]
  if (verb?.kind !== 'word' || determiners.has(verb.lower) || pronouns.has(verb.lower)) return false
  const subject = phrase.subjectBefore(i)
  return (
    !/..ing$/.test(verb.lower) && (!subjectPronouns.has(subject) || ['it', 'they', 'who'].includes(subject))
  )
}

const nominal = list('s tion ment ity ance ence ship')

/** “there is limited space”, “are trained professionals”: the participle belongs to the noun after it. */
function isAttributive(phrase: Phrase, i: number, at: number): boolean {
  const lower = phrase.lower(at)
  if (['there', 'here'].includes(phrase.subjectBefore(i))) return true
  return (
    !keepsObject.has(lower) &&
    /[a-z]{3,}$/.test(phrase.lower(at + 1)) &&
    hasEnding(phrase.lower(at + 1), nominal)
  )
}

/** “’s” as “is”: not “has”, and not a possessive. */
function isIs(phrase: Phrase, at: number, host: string): boolean {
  const lower = phrase.lower(at)
  if (agentAfter(phrase, at)) return true
  if (!(pronouns.has(host) || whWords.has(host))) return false
  if (keepsObject.has(lower)) return true
  if (phrase.nounFollows(at)) return false
  if (phrase.next(at) !== '' && opensObject(phrase, at + 1)) return false
  const person = ['he', 'she', 'who', 'someone', 'everyone'].includes(host)
  return !person || prepositions.has(phrase.next(at))
}
