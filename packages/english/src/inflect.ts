import { irregularVerbs } from './irregular.ts'
import { list } from './list.ts'
import type { Inflection } from './pos.ts'

/** A form of a word, or what a form can come from. */
export interface Bent {
  readonly lemma: string
  readonly inflection: Exclude<Inflection, ''>
}

// Spelling, for verbs, nouns and adjectives alike.

/** Longer verbs that double their last letter: the stress is on it, or a short verb ends them. */
const doubled = list(
  `abet abhor acquit admit allot annul befit begin commit compel concur confer control debar debug defer deter disbar dispel
   embed emit enrol enrol enthral equip excel expel extol fulfil format handicap incur infer instil input kidnap occur omit
   outfit output overlap patrol permit prefer propel rebel rebut recap recur refer refit regret remit repel rerun reset
   rewrap rig setup submit transfer transmit unplug unwrap unzip worship zigzag`,
)
/** Both spellings are in use: “benefited”, “benefitted”. */
const either = list(
  `benefit bevel bias bus cancel carol channel counsel dial duel enamel enrol equal focus fuel funnel fulfil gas gravel grovel
   initial instil jewel label level libel marshal marvel model panel pedal pencil program quarrel remodel revel rival
   shovel shrivel signal snorkel spiral stencil swivel target tassel total towel trammel travel trial tunnel unravel
   worship yodel`,
)
/** One vowel and one consonant end them, and still nothing doubles. */
const undoubled = list('bus gas yes quartz')

const twice = (base: string): string => base + base.at(-1)

/** One vowel and one consonant end the word, and the syllable is stressed: “plan”, “begin”. */
const doubles = (base: string): boolean =>
  (/^(?:[^aeiou]|qu)*(?:[aeiou]|^y|[^aeiou]y)[bdgklmnprtz]$/.test(base) && !undoubled.has(base)) ||
  doubled.has(base)

/** What endings are put to: one spelling, or two where both are in use. */
const stemsOf = (base: string): string[] =>
  either.has(base) ? [base, twice(base)] : [doubles(base) ? twice(base) : base]

const consonantY = /[^aeiou]y$|quy$/
const hissing = /(?:s|x|z|ch|sh)$/

const withS = (base: string): string =>
  consonantY.test(base)
    ? `${base.slice(0, -1)}ies`
    : hissing.test(base)
      ? /[aeiou]z$/.test(base) && base.length < 5
        ? `${twice(base)}es`
        : `${base}es`
      : `${base}s`

const withEd = (stem: string): string =>
  stem.endsWith('e')
    ? `${stem}d`
    : consonantY.test(stem)
      ? `${stem.slice(0, -1)}ied`
      : /[aeiou]c$/.test(stem)
        ? `${stem}ked`
        : `${stem}ed`

const withIng = (stem: string): string =>
  stem.endsWith('ie')
    ? `${stem.slice(0, -2)}ying`
    : /[^eoy]e$/.test(stem) && !/^(?:singe|tinge|whinge)$/.test(stem)
      ? `${stem.slice(0, -1)}ing`
      : /[aeiou]c$/.test(stem)
        ? `${stem}king`
        : `${stem}ing`

// Verbs.

const be: readonly Bent[] = [
  ['be', 'base'],
  ['am', 'third'],
  ['is', 'third'],
  ['are', 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'gerund'],
].map(([lemma, inflection]) => ({ lemma, inflection }) as Bent)

const irregular = new Map(irregularVerbs.map(verb => [verb.base, verb]))
/** Regular forms that live beside the irregular ones: “learned”, “dreamed”. */
const alsoRegular = list(
  `burn dream input kneel knit lean leap learn light mow output plead prove saw sew shave shine show smell sow speed spell
   spill spoil strive swell thrive wake wed wet`,
)

/** The forms of a verb, in lower case, the base first. */
export function bendVerb(base: string): readonly Bent[] {
  if (base === 'be') return be
  return [
    { lemma: base, inflection: 'base' },
    { lemma: thirdOf(base), inflection: 'third' },
    ...pastsOf(base).map(lemma => ({ lemma, inflection: 'past' }) as const),
    ...participlesOf(base).map(lemma => ({ lemma, inflection: 'participle' }) as const),
    ...gerundsOf(base).map(lemma => ({ lemma, inflection: 'gerund' }) as const),
  ]
}

const thirdOf = (base: string): string =>
  base === 'have' ? 'has' : /[^aeiou]o$/.test(base) ? `${base}es` : withS(base)

const verbStems = (base: string): string[] =>
  irregular.has(base) && doublesShort(base) ? [twice(base)] : stemsOf(base)

const regularsOf = (base: string): string[] => verbStems(base).map(withEd)

const withRegulars = (base: string, forms: readonly string[]): readonly string[] =>
  alsoRegular.has(base) ? [...forms, ...regularsOf(base)] : forms

const pastsOf = (base: string): readonly string[] => {
  const bent = irregular.get(base)
  return bent ? withRegulars(base, bent.pasts) : regularsOf(base)
}

const participlesOf = (base: string): readonly string[] => {
  const bent = irregular.get(base)
  return bent ? withRegulars(base, bent.participles) : regularsOf(base)
}

const gerundsOf = (base: string): string[] => verbStems(base).map(withIng)

/** Irregular verbs of more than one syllable bend as the short verb in them: “beginning”, “outrunning”. */
const doublesShort = (base: string): boolean => /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/.test(base)

/** A verb's forms without their names, the base first, each once: “drive” gives drive, drives, drove, driven, driving. */
export const verbForms = (base: string): string[] => [...new Set(bendVerb(base).map(({ lemma }) => lemma))]

// Nouns.

/** singular plural, where spelling rules do not lead from one to the other. */
const pairs = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
person people
die dice
penny pence
life lives
wife wives
knife knives
half halves
leaf leaves
shelf shelves
self selves
thief thieves
wolf wolves
calf calves
loaf loaves
scarf scarves
elf elves
hoof hooves
datum data
medium media
criterion criteria
phenomenon phenomena
stratum strata
bacterium bacteria
curriculum curricula
memorandum memoranda
addendum addenda
spectrum spectra
forum forums
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
diagnosis diagnoses
synthesis syntheses
emphasis emphases
parenthesis parentheses
oasis oases
axis axes
index indices
appendix appendices
matrix matrices
vertex vertices
alumnus alumni
stimulus stimuli
nucleus nuclei
radius radii
syllabus syllabi
quiz quizzes
bus buses
gas gases
lens lenses
passer-by passers-by
`
const singulars = new Map<string, string>()
const plurals = new Map<string, string>()
for (const pair of pairs.trim().split('\n')) {
  const [singular = '', plural = ''] = pair.split(' ')
  singulars.set(plural, singular)
  plurals.set(singular, plural)
}

/** The regular plural of these is in use as well. */
const alsoWithS = list(
  'index appendix medium curriculum memorandum syllabus spectrum penny die scarf hoof matrix forum person',
)
const withOes = list('potato tomato hero echo veto torpedo embargo cargo volcano mosquito mango tornado')
/** One form for one and for many. */
const unbent = list(
  `aircraft crossroads deer fish headquarters means offspring series sheep shrimp species swine spacecraft barracks`,
)

/** The plurals of a noun, in lower case. What ends in “-man”, “-woman” or “-child” bends as these do. */
export function pluralsOf(singular: string): readonly string[] {
  if (unbent.has(singular)) return [singular]
  const known = plurals.get(singular)
  const regular = withOes.has(singular) ? `${singular}es` : withS(singular)
  if (known) return alsoWithS.has(singular) ? [known, regular] : [known]
  const ending = notMen.has(singular) ? undefined : compounded.find(one => isWithin(singular, one))
  return [ending ? singular.slice(0, -ending.length) + plurals.get(ending) : regular]
}

/** Nouns that others end in and bend as: “policewoman”, “bookshelf”. */
const compounded = 'woman man child wife life shelf half analysis person mouse'.split(' ')
const notMen = list('human german roman norman talisman ottoman shaman')
const isWithin = (word: string, ending: string): boolean =>
  word.length > ending.length && word.endsWith(ending)

/** A noun and its plurals, in lower case. */
export const nounForms = (singular: string): string[] => [...new Set([singular, ...pluralsOf(singular)])]

// Adjectives and adverbs.

const degrees: Readonly<Record<string, readonly [comparative: string, superlative: string]>> = {
  good: ['better', 'best'],
  well: ['better', 'best'],
  bad: ['worse', 'worst'],
  badly: ['worse', 'worst'],
  far: ['further', 'furthest'],
  little: ['less', 'least'],
  many: ['more', 'most'],
  much: ['more', 'most'],
}
const ofDegree = new Map<string, Bent>(
  Object.entries(degrees).flatMap(([lemma, [comparative, superlative]]) => [
    [comparative, { lemma, inflection: 'comparative' }] as const,
    [superlative, { lemma, inflection: 'superlative' }] as const,
  ]),
)
ofDegree.set('better', { lemma: 'good', inflection: 'comparative' })
ofDegree.set('best', { lemma: 'good', inflection: 'superlative' })
ofDegree.set('worse', { lemma: 'bad', inflection: 'comparative' })
ofDegree.set('worst', { lemma: 'bad', inflection: 'superlative' })
ofDegree.set('farther', { lemma: 'far', inflection: 'comparative' })
ofDegree.set('farthest', { lemma: 'far', inflection: 'superlative' })

/** Comparative and superlative by ending, in lower case: “big” gives bigger, biggest. */
export function degreesOf(adjective: string): readonly [comparative: string, superlative: string] {
  const known = degrees[adjective]
  if (known) return known
  const stem = consonantY.test(adjective)
    ? `${adjective.slice(0, -1)}i`
    : adjective.endsWith('e')
      ? adjective.slice(0, -1)
      : /^[^aeiou]*[aeiou][bdglmnpt]$/.test(adjective)
        ? twice(adjective)
        : adjective
  return [`${stem}er`, `${stem}est`]
}

// The way back.

const irregularForms = new Map<string, Bent[]>()
for (const { base } of [{ base: 'be' }, ...irregularVerbs]) {
  for (const { lemma: form, inflection } of bendVerb(base)) {
    if (form === base && inflection === 'base') continue
    const known = irregularForms.get(form) ?? []
    known.push({ lemma: base, inflection })
    irregularForms.set(form, known)
  }
}

/** What “-s”, “-ed” and “-ing” may have been put to: “stopp-” is of “stopp”, “stoppe” and “stop”. */
function stemsUnder(form: string, ending: 's' | 'ed' | 'ing'): string[] {
  const cut = form.slice(0, -ending.length)
  if (ending === 's') {
    const found = [cut]
    if (form.endsWith('ies')) found.push(`${form.slice(0, -3)}y`)
    if (form.endsWith('es')) found.push(form.slice(0, -2))
    if (form.endsWith('zzes')) found.push(form.slice(0, -3))
    return found
  }
  const twice = cut.at(-1) === cut.at(-2)
  const found = twice ? [cut.slice(0, -1), cut] : [cut, `${cut}e`]
  if (cut.endsWith('ck')) found.push(cut.slice(0, -1))
  if (ending === 'ed' && cut.endsWith('i')) found.push(`${cut.slice(0, -1)}y`)
  if (ending === 'ing' && cut.endsWith('y')) found.push(`${cut.slice(0, -1)}ie`)
  return found
}

const formsWith = { s: (base: string) => [thirdOf(base)], ed: pastsOf, ing: gerundsOf } as const
const inflectionsOf = { s: ['third'], ed: ['past', 'participle'], ing: ['gerund'] } as const

/** Whether a lemma is worth bending: most that a spelling allows are no words. */
type Known = (lemma: string) => boolean
const anything: Known = () => true

/** The verbs a form in lower case can be of by spelling; it can be their base only where it is something else as well. */
export function verbsOf(form: string, known: Known = anything): readonly Bent[] {
  const found = [...(irregularForms.get(form) ?? [])]
  for (const ending of ['s', 'ed', 'ing'] as const) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue
    for (const lemma of stemsUnder(form, ending)) {
      if (!/[aeiouy]/.test(lemma) || !known(lemma)) continue
      if (irregularForms.get(form)?.some(one => one.lemma === lemma)) continue
      if (!formsWith[ending](lemma).includes(form)) continue
      for (const inflection of inflectionsOf[ending]) found.push({ lemma, inflection })
    }
  }
  return found
}

/** The nouns of which a form in lower case can be the plural by spelling. */
export function singularsOf(form: string, known: Known = anything): readonly string[] {
  const irregular = singulars.get(form)
  if (irregular) return [irregular]
  const found: string[] = []
  const within = compounded.find(one => isWithin(form, plurals.get(one)!))
  if (within) found.push(form.slice(0, -plurals.get(within)!.length) + within)
  if (form.endsWith('s') && !form.endsWith('ss')) {
    for (const lemma of stemsUnder(form, 's')) {
      if (lemma.length > 1 && known(lemma) && pluralsOf(lemma).includes(form)) found.push(lemma)
    }
  }
  return found
}

/** The adjectives or adverbs a comparative or superlative in lower case can be of by spelling. */
export function positivesOf(form: string, known: Known = anything): readonly Bent[] {
  const irregular = ofDegree.get(form)
  if (irregular) return [irregular]
  const ending = form.endsWith('er') ? 'er' : form.endsWith('est') ? 'est' : null
  if (!ending || form.length < ending.length + 3) return []
  const cut = form.slice(0, -ending.length)
  const candidates = [cut, `${cut}e`, cut.slice(0, -1)]
  if (cut.endsWith('i')) candidates.push(`${cut.slice(0, -1)}y`)
  return candidates
    .filter(lemma => lemma.length > 1 && known(lemma) && degreesOf(lemma)[ending === 'er' ? 0 : 1] === form)
    .map(lemma => ({ lemma, inflection: ending === 'er' ? 'comparative' : 'superlative' }))
}
