import { qualities, states } from './adjectival.ts'
import { getForms } from './auxiliary.ts'
import { closedWords } from './closed.ts'
import type { Feature } from './feature.ts'
import { positivesOf, singularsOf, verbsOf } from './inflect.ts'
import { featuresOf, isLemma, useAs, usesOf } from './lemma.ts'
import type { Inflection, PartOfSpeech } from './pos.ts'
import { remembered } from './remembered.ts'
import { traitsOf } from './trait.ts'
import { guess } from './unknown.ts'

/** One way to read a word outside any context. */
export interface Reading {
  /** The word, in lower case with straight apostrophes. */
  readonly lower: string
  readonly pos: PartOfSpeech
  readonly lemma: string
  readonly inflection: Inflection
  readonly features: ReadonlySet<Feature>
  /** How common it is: 0 hardly to 6 very. Readings compare within a word only. */
  readonly level: number
  /** For the rules of context; see `trait.ts`. */
  readonly traits: number
}

/** All readings of a word in lower case with straight apostrophes, the likeliest first. Never empty. */
export const readingsOf = remembered((lower: string): readonly Reading[] => {
  let found = closed(lower) ?? open(lower)
  if (found.length === 0) found = guess(lower)
  const top = found[0]!.level
  return found.map(reading =>
    readingFrom(lower, reading, top < 1 ? reading.level === top : reading.level > top - 1.5),
  )
})

/** All readings are made here, so that they have one shape and are read as fast as can be. */
export const readingFrom = (
  lower: string,
  { pos, lemma, inflection, features, level }: Draft,
  likely = true,
): Reading => ({
  lower,
  pos,
  lemma,
  inflection,
  features,
  level,
  traits: traitsOf(lower, { pos, lemma, inflection }, likely),
})

type Draft = Omit<Reading, 'lower' | 'traits'>

function closed(lower: string): readonly Draft[] | null {
  const word = closedWords.get(lower)
  if (!word) return null
  return word.flatMap(({ pos, lemma, inflection: given }, index): Draft[] => {
    const at = (own: string, inflection: Inflection): Draft => ({
      pos,
      lemma: own,
      inflection,
      features: useAs(own, pos)?.features ?? featuresOf(own, pos),
      level: 6 - index,
    })
    if (given !== null) return [at(lemma, given)]
    if (pos === 'ADJ' || pos === 'ADV') return [at(lemma, positivesOf(lower, isLemma)[0]?.inflection ?? '')]
    if (pos !== 'VERB' && pos !== 'AUX') return [at(lemma, '')]
    // “had” is a past and a participle.
    const bent = verbsOf(lower).filter(one =>
      lemma === lower ? useAs(one.lemma, 'VERB') !== null : one.lemma === lemma,
    )
    return bent.length > 0 ? bent.map(one => at(one.lemma, one.inflection)) : [at(lemma, 'base')]
  })
}

/** Readings that the table of lemmas gives, straight and through inflection. */
function open(lower: string): Draft[] {
  const found: Draft[] = []
  const add = (pos: PartOfSpeech, lemma: string, inflection: Inflection, less = 0): void => {
    const use = useAs(lemma, pos)
    if (use) found.push({ pos, lemma, inflection, features: use.features, level: use.level - less })
  }
  const singulars = singularsOf(lower, isLemma)
  const positives = positivesOf(lower, isLemma)
  for (const { pos, level } of usesOf(lower)) {
    // “words” and “best” stand in dictionaries beside “word” and “good”; here they are forms of these.
    if (
      pos === 'NOUN' &&
      singulars.some(lemma => lemma !== lower && (useAs(lemma, pos)?.level ?? -1) >= level)
    )
      continue
    if (pos === 'ADJ' && positives.some(({ lemma }) => useAs(lemma, pos))) continue
    add(pos, lower, pos === 'VERB' ? 'base' : '')
  }
  for (const { lemma, inflection } of verbsOf(lower, isLemma)) {
    if (lemma !== lower || inflection !== 'base') add('VERB', lemma, inflection, less[inflection] ?? 0)
  }
  for (const lemma of singulars) add('NOUN', lemma, 'plural', 0.25)
  // “owner” is hardly “more own”: what the table knows by itself is seldom a comparative.
  const rather = lower.endsWith('er') && found.some(({ pos, level }) => pos === 'NOUN' && level >= 2) ? 2 : 0
  for (const { lemma, inflection } of positives) {
    add('ADJ', lemma, inflection, rather)
    if (!useAs(lemma, 'ADJ')) add('ADV', lemma, inflection, rather)
  }
  // “Got” makes no passive, and is no adjective either.
  if ((states.has(lower) || qualities.has(lower)) && !getForms.has(lower)) {
    const adjective: Draft = {
      pos: 'ADJ',
      lemma: lower,
      inflection: '',
      features: featuresOf(lower, 'ADJ'),
      level: 6,
    }
    return [adjective, ...found.filter(({ pos }) => pos !== 'ADJ')]
  }
  return found.sort((a, b) => b.level - a.level)
}

/** How much rarer a form is than its verb. */
const less: Readonly<Partial<Record<Inflection, number>>> = {
  third: 0.75,
  past: 0.5,
  participle: 0.6,
  gerund: 0.75,
}
