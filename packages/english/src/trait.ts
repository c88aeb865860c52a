import { modals } from './auxiliary.ts'
import { objectPronouns, possessives, subjectPronouns } from './function-word.ts'
import { inflections, partsOfSpeech } from './pos.ts'
import type { Reading } from './reading.ts'

/**
 * What the rules of context ask of a reading, one bit each: part of speech, inflection, a few kinds of pronoun and
 * auxiliary, and whether it is `likely`: about as common as the commonest reading of the word. `EDGE` is where the sentence begins or ends, or punctuation stands.
 */
export const traits: ReadonlyMap<string, number> = new Map(
  [
    ...partsOfSpeech.filter(pos => pos !== 'X' && pos !== 'SYM'),
    ...inflections,
    'possessive',
    'subject',
    'object',
    'modal',
    'be',
    'have',
    'do',
    'likely',
    'EDGE',
  ].map((name, bit) => [name, 1 << bit]),
)

export const trait = (name: string): number => {
  const bit = traits.get(name)
  if (bit === undefined) throw new Error(`there is no trait “${name}”`)
  return bit
}

export const edge = trait('EDGE')

const kinds: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['possessive', possessives],
  ['subject', subjectPronouns],
  ['object', objectPronouns],
]

/** The traits of a word in lower case as it is read. */
export function traitsOf(
  lower: string,
  { pos, lemma, inflection }: Pick<Reading, 'pos' | 'lemma' | 'inflection'>,
  likely = true,
): number {
  let bits = pos === 'X' || pos === 'SYM' ? 0 : trait(pos)
  if (likely) bits |= trait('likely')
  if (inflection !== '') bits |= trait(inflection)
  if (pos === 'PRON') for (const [name, words] of kinds) if (words.has(lower)) bits |= trait(name)
  if (pos === 'AUX' || pos === 'VERB') {
    if (pos === 'AUX' && modals.has(lemma)) bits |= trait('modal')
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') bits |= trait(lemma)
  }
  return bits
}
