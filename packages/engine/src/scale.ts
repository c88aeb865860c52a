import { type Narrative, type PlacedSentence, signsOf, underlineOf } from '@marginalia/narrative'
import type { Remark } from '@marginalia/report'
import { type Place, placeOf } from './place.ts'
import type { ResolvedProfile } from './profile.ts'
import type { AnyRule } from './rule.ts'

/**
 * A readable scale: whole-number steps for what a note says (`rule/message`) and for the signs of its sentence,
 * counted from texts that readers have marked. One step doubles the odds in eight (2^(1/8)).
 */
export interface Steps {
  readonly start: number
  readonly steps: Readonly<Record<string, number>>
}

/** What verdicts of judges make of cases. */
export interface CaseRanks {
  /**
   * Cases (`rule/message`) that no note is about, for judges found hardly one worth making: words that the scale weighs
   * stand beside others, points about the whole are not made.
   */
  readonly follows: ReadonlySet<string>
  /** Cases that are no first notes: judges found some worth making, and not most. */
  readonly second: ReadonlySet<string>
}

export interface Scale extends CaseRanks {
  /** How likely any reader marks the place. */
  readonly note: Steps
  /** How likely a reader marks it who has room for a dozen notes in 1,000 words. */
  readonly first: Steps
  /** Fewest steps a place needs to become a note. */
  readonly least: number
  /** The same in texts with many figures (`hasManyFigures`), where judges call more wrong. */
  readonly amongFigures?: CaseRanks
}

/** A place with all that its weight is made of. */
export interface Signed {
  readonly place: Place
  /** Index into the narrative's sentences; -1 outside them. */
  readonly sentence: number
  /** The case first, then the signs of its sentence. */
  readonly signs: readonly string[]
}

/** Signs that count anew for a note about a whole statement: how much is said, and what stands beside it. */
const forStatements = /words|places|^figure|^by /

/** Words of a place, at most: the clause around what a rule named. */
const longestPlace = 12

/** Every place with its sentence and signs. Both stand in source order. */
export function signed(
  places: readonly Place[],
  narrative: Narrative,
  rules: ReadonlyMap<string, AnyRule>,
): Signed[] {
  const { sentences } = narrative
  const known = new Map<number, readonly string[]>()
  let at = 0
  const begun = places.map(place => {
    while (at < sentences.length && sentences[at]!.span[1] <= place.span[0]) at++
    const home = sentences[at]
    return { place, sentence: home && home.span[0] < place.span[1] ? at : -1 }
  })
  const isStatement = ({ rule }: Place): boolean => rules.get(rule)?.about === 'statement'
  const company = new Map<number, number>()
  for (const { place, sentence } of begun)
    if (!isStatement(place)) company.set(sentence, (company.get(sentence) ?? 0) + 1)
  return begun.map(({ place, sentence }) => {
    const own = isStatement(place) ? `statement/${place.message}` : caseOf(place)
    if (sentence === -1) return { place, sentence, signs: [own] }
    const told = known.get(sentence) ?? signsOf(narrative, sentence)
    known.set(sentence, told)
    const beside = [`${Math.min(4, company.get(sentence) ?? 0)} places`, ...told]
    const signs = isStatement(place)
      ? [...beside, ...beside.filter(sign => forStatements.test(sign)).map(sign => `statement, ${sign}`)]
      : beside
    return { place, sentence, signs: [own, ...signs] }
  })
}

/** The sum of the steps of all signs. */
export function weightOf(signs: readonly string[], { start, steps }: Steps): number {
  let sum = start
  for (const sign of signs) sum += steps[sign] ?? 0
  return sum
}

/**
 * The place as a reader underlines it: the clause around the words a rule named, which stay known as `words`. A place
 * that is a whole statement stays as it is.
 */
export function underlined(place: Place, placed: PlacedSentence, rule?: AnyRule): Place {
  if (rule?.about === 'statement') return place
  place.underlined ??= clauseOf(place, placed)
  return place.underlined
}

function clauseOf(place: Place, placed: PlacedSentence): Place {
  const span = underlineOf(placed, place.span, longestPlace)
  if (span[0] === place.span[0] && span[1] === place.span[1]) return place
  const { rule, message, level, data, fingerprint } = place
  return placeOf(rule, message, span, level, { ...data, words: place.span }, fingerprint)
}

/** Notes are told apart by rule and message. */
export const caseOf = ({ rule, message }: Pick<Remark, 'rule' | 'message'>): string => `${rule}/${message}`

/**
 * The scale under a profile: a case that it makes more than its rule does (a warning of a note, an error) leads notes,
 * whatever judges said.
 */
export function scaleUnder(
  scale: Scale,
  { settings }: ResolvedProfile,
  rules: ReadonlyMap<string, AnyRule>,
): Scale {
  const isRaised = (name: string): boolean => {
    const [id, message] = name.split('/') as [string, string]
    const level = settings.get(name)?.level ?? settings.get(id)?.level
    const rule = rules.get(id)
    return level === 'error' || (level === 'warning' && (rule?.levels?.[message] ?? rule?.level) === 'note')
  }
  const without = (cases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...cases].filter(name => !isRaised(name)))
  const raised = ({ follows, second }: CaseRanks): CaseRanks => ({
    follows: without(follows),
    second: without(second),
  })
  return {
    ...scale,
    ...raised(scale),
    ...(scale.amongFigures && { amongFigures: raised(scale.amongFigures) }),
  }
}
