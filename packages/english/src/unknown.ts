import { beforeHyphen, hasEnding } from './affix.ts'
import { singularsOf, verbsOf } from './inflect.ts'
import { useAs } from './lemma.ts'
import { list } from './list.ts'
import type { Inflection, PartOfSpeech } from './pos.ts'
import type { Reading } from './reading.ts'

type Draft = Omit<Reading, 'lower' | 'traits'>

const nothing: Draft['features'] = new Set()

/** What a word is that no table knows, by its ending. */
const byEnding: readonly (readonly [endings: ReadonlySet<string> | RegExp, ...parts: PartOfSpeech[]])[] = [
  [/..ly$/, 'ADV', 'ADJ'],
  [list('tion sion ment ness ity ship ance ence ism ist logy graphy hood dom age ery ee eer ware'), 'NOUN'],
  [list('er or'), 'NOUN', 'VERB'],
  [list('able ible ful less ous ish ical ial ive ary ic ese esque like proof wide ward'), 'ADJ', 'NOUN'],
  [list('wards wise'), 'ADV'],
  [/(?:i[sz]e|ify|[^aeiou]ate)$/, 'VERB', 'NOUN'],
  [list('al an ant ent y'), 'NOUN', 'ADJ'],
]

const endsSo = (lower: string, endings: ReadonlySet<string> | RegExp): boolean =>
  endings instanceof RegExp ? endings.test(lower) : endings.has(lower) || hasEnding(lower, endings)

/** Readings of a word the table does not know, the likeliest first. */
export function guess(lower: string): readonly Draft[] {
  if (lower.includes('-')) return compound(lower)
  const found: Draft[] = []
  const add = (pos: PartOfSpeech, lemma: string, inflection: Inflection = ''): void => {
    found.push({ pos, lemma, inflection, features: nothing, level: 0.5 - found.length / 10 })
  }
  if (lower.length > 4 && lower.endsWith('ing') && /[aeiouy].*ing$/.test(lower)) {
    add('VERB', likeliest(lower, 'gerund'), 'gerund')
    add('NOUN', lower)
    add('ADJ', lower)
    return found
  }
  if (lower.length > 4 && lower.endsWith('ed') && /[aeiouy].*ed$/.test(lower)) {
    const lemma = likeliest(lower, 'past')
    add('VERB', lemma, 'past')
    add('VERB', lemma, 'participle')
    add('ADJ', lower)
    return found
  }
  for (const [endings, ...parts] of byEnding) {
    if (!endsSo(lower, endings)) continue
    for (const pos of parts) add(pos, lower, pos === 'VERB' ? 'base' : '')
    return found
  }
  if (/[^su]s$|us$/.test(lower) && lower.length > 3 && !lower.endsWith('us')) {
    add('NOUN', singularsOf(lower).at(-1) ?? lower, 'plural')
    const verb = verbsOf(lower).find(({ inflection }) => inflection === 'third')
    if (verb) add('VERB', verb.lemma, 'third')
    return found
  }
  add('NOUN', lower)
  add('ADJ', lower)
  add('VERB', lower, 'base')
  return found
}

/** The verb an unknown form is of, by how such stems are usually spelt. */
function likeliest(lower: string, inflection: 'past' | 'gerund'): string {
  const bases = verbsOf(lower).filter(one => one.inflection === inflection)
  const stem = lower.replace(/(?:ed|ing)$/, '')
  const wantsE =
    /[cvz]$/.test(stem) ||
    ((/(?:u|[^n]g|[^aeiou]l|[aeiou]s|um)$/.test(stem) ||
      /(?:[aiu]r|[ao]t|[ai]d|i[bln]|[aio]k)$/.test(stem)) &&
      !/[aeo][aeiou].$/.test(stem))
  const preferred = bases.find(({ lemma }) => lemma.endsWith('e') === wantsE) ?? bases[0]
  return preferred?.lemma ?? stem
}

const negating = list('re co pre over under mis un out self de')
/** “Data-driven”, “long-term”. */
const describing = list('ed en ing term time level wide free ready able scale')
const measuring = list(
  'long short high low non real full part one two three four five pre post multi cross first second third',
)

/** Words with a hyphen are what their last part is: “follow-up”, “data-driven”, “re-opened”. */
function compound(lower: string): readonly Draft[] {
  // “Co-organised”, “re-opened”: as without the prefix.
  const rest = negating.has(beforeHyphen(lower)) ? /-(.{4,})$/.exec(lower)?.[1] : undefined
  const [verb] = rest ? verbsOf(rest, lemma => useAs(lemma, 'VERB') !== null) : []
  if (rest && verb) {
    const prefix = lower.slice(0, -rest.length)
    return verbsOf(rest, lemma => useAs(lemma, 'VERB') !== null).map(({ lemma, inflection }) => ({
      pos: 'VERB',
      lemma: prefix + lemma,
      inflection,
      features: useAs(lemma, 'VERB')!.features,
      level: 0.5,
    }))
  }
  const adjective: Draft = { pos: 'ADJ', lemma: lower, inflection: '', features: nothing, level: 0.5 }
  const noun: Draft = { ...adjective, pos: 'NOUN', level: 0.4 }
  const describes =
    hasEnding(lower, describing) || /[^s]er$/.test(lower) || measuring.has(beforeHyphen(lower))
  return describes
    ? [adjective, noun]
    : [
        { ...noun, level: 0.5 },
        { ...adjective, level: 0.4 },
      ]
}
