import type { Span } from '@marginalia/report'
import {
  coordinators,
  determiners,
  isNumberWord,
  pronouns,
  reflexives,
  subordinators,
  whWords,
} from './function-word.ts'
import { list } from './list.ts'
import { participle } from './participle.ts'
import type { Phrase } from './phrase.ts'

/** After “by” these tell when, how or how much, not who. */
const notAgents = list(
  `accident air april august boat bus car chance choice christmas contract courier cutting dawn day default definition design
   december dint e-mail email far fax february foot friday gift half hand hook january july june land
   law letter luck mail march means may message midnight mistake monday name nature night noon november now october phone plane
   post proxy rail request road saturday sea september september sight sunday telephone then thursday today tomorrow
   train tuesday usage virtue volume way wednesday weight whatsapp yesterday year`,
)
const notAgentsAfterDeterminer = list(
  `afternoon beginning date day deadline door end evening factor following hour lake margin means middle minute
   month morning next night river road sea side start time way week window year`,
)
/** Nouns that stand for the people who work there. */
const departments = list(
  'compliance design engineering finance government hr leadership legal management marketing procurement product research science security staff support',
)
const amounts = list(
  'percent per point points times days weeks months years hours hundred thousand million billion',
)

/** A date or a time of day has one of these right after its number: “by 1 November”, “by 6 pm”. */
const ofTime = list(
  `am april august century december february january july june march may noon november o'clock october pm
   september apr aug dec feb jan jul jun mar nov oct sep sept`,
)
const seasons = list('autumn fall spring summer winter christmas easter thanksgiving eod eom eoy eow')
/** Before a date these leave it one: “by early May”, “by the end of 2021”. */
const aroundTime = list('about around early late mid the roughly approximately')
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/
const quarter = /^(?:q[1-4]|h[12]|[fc]y\d{2,4}|mid-\p{L}+)$/u
const weekdays = list(
  `monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays`,
)

/** “By 1 November”, “by Q3”, “by mid-June”, “by early spring”: when, not who. */
function isTime(phrase: Phrase, from: number): boolean {
  let at = from
  while (at < from + 2 && aroundTime.has(phrase.lower(at))) at++
  const lower = phrase.lower(at)
  const next = phrase.lower(at + 1)
  if (phrase.words[at]?.kind === 'number' || ordinal.test(lower)) {
    return ofTime.has(next) || ordinal.test(lower) || /^\d{1,2}[:.]\d\d$/.test(lower)
  }
  return quarter.test(lower) || weekdays.has(lower) || seasons.has(lower) || (at > from && ofTime.has(lower))
}

const farthest = 8
const longestName = 5

/** The doer a by-phrase names after the participle at `at`, in its clause: “adopted in May by three teams”. */
export function agentAfter(phrase: Phrase, at: number): Span | null {
  for (let by = at + 1; by < Math.min(at + farthest, phrase.words.length); by++) {
    if (by > at + 1 && /[;:,.(–—]/.test(phrase.between(by - 1, by))) return null
    const lower = phrase.lower(by)
    if (lower === 'by') return agentAt(phrase, by)
    if (subordinators.has(lower) || whWords.has(lower)) return null
    if (by > at + 1 && coordinators.has(lower)) return null
    if (participle(lower) || (phrase.auxiliary(by) && lower !== 'be')) return null
  }
  return null
}

/** “by date”, “by region”: a noun alone tells how, unless it stands for people. */
function isBareSingular(phrase: Phrase, at: number): boolean {
  const word = phrase.words[at]!
  const { lower } = word
  if (word.kind !== 'word' || determiners.has(lower) || pronouns.has(lower) || isNumberWord(lower))
    return false
  return !(/s$|^people$|^police$/.test(lower) || departments.has(lower) || phrase.isNominal(at + 1))
}

function agentAt(phrase: Phrase, by: number): Span | null {
  const first = phrase.words[by + 1]
  if (!first || phrase.between(by, by + 1).replace(/["“‘'(]/g, '') !== '') return null
  const { lower, kind } = first
  if (isTime(phrase, by + 1)) return null
  if (kind === 'number' && !/^\p{L}/u.test(phrase.next(by + 1))) return null
  if ((kind === 'number' || isNumberWord(lower)) && amounts.has(phrase.lower(by + 2))) return null
  if (kind === 'number' && /[%:/]|^(?:19|20)\d\d$/.test(first.text)) return null
  if (/..ing$/.test(lower) || notAgents.has(lower) || reflexives.has(lower)) return null
  if (determiners.has(lower) && notAgentsAfterDeterminer.has(phrase.lower(by + 2))) return null
  if (!/^\p{Lu}/u.test(first.text) && isBareSingular(phrase, by + 1)) return null
  let last = by + 1
  if (!pronouns.has(lower) || determiners.has(lower)) {
    while (last - by < longestName && phrase.lower(last + 1) !== 'of' && phrase.isNominal(last + 1)) last++
  }
  return [first.span[0], phrase.words[last]!.span[1]]
}
