import { later } from '@marginalia/prose'
import { classes } from './classes.ts'
import type { Feature } from './feature.ts'
import { wordnet } from './generated/wordnet.ts'
import { lexicon } from './lexicon.ts'
import type { PartOfSpeech } from './pos.ts'

/** A lemma as one part of speech. */
export interface Use {
  readonly pos: PartOfSpeech
  /** How common it is so: 0 hardly to 5 very; each step is about four times as often. */
  readonly level: number
  readonly features: ReadonlySet<Feature>
}

const parts: Readonly<Record<string, PartOfSpeech>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' }

const letters: Readonly<Record<string, string>> = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' }

/** Letters of noun classes and of verb classes in the data. */
const nounClasses: Readonly<Record<string, Feature>> = {
  a: 'act',
  b: 'body',
  c: 'communication',
  e: 'event',
  f: 'feeling',
  g: 'group',
  i: 'artefact',
  k: 'cognition',
  l: 'place',
  m: 'possession',
  n: 'quantity',
  p: 'person',
  q: 'attribute',
  s: 'state',
  t: 'time',
}
const verbClasses: Readonly<Record<string, Feature>> = {
  c: 'communication',
  f: 'emotion',
  h: 'change',
  k: 'cognition',
  m: 'possession',
  o: 'motion',
  r: 'creation',
  s: 'social',
  u: 'stative',
  v: 'perception',
  w: 'competition',
}

/** Letters of the fields of life a noun is of; not kept apart are its other senses. */
const fieldsOfLife: Readonly<Record<string, Feature>> = {
  a: 'animal',
  b: 'building',
  c: 'clothing',
  d: 'device',
  f: 'food',
  s: 'sea',
  v: 'vehicle',
  w: 'weather',
}

const none: ReadonlySet<Feature> = new Set()

/** Sets of features, each once: thousands of lemmas share a few hundred. */
const sets = new Map<string, ReadonlySet<Feature>>()

function setOf(features: readonly Feature[]): ReadonlySet<Feature> {
  if (features.length === 0) return none
  const key = features.join()
  let set = sets.get(key)
  if (!set) {
    set = new Set(features)
    sets.set(key, set)
  }
  return set
}

/** Features by part of speech and lemma, as `classes` lists them. */
const listed = later(() => {
  const found = new Map<string, Feature[]>()
  for (const { feature, pos, lemmas } of classes) {
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const key = `${pos} ${lemma}`
      const known = found.get(key)
      if (!known) found.set(key, [feature])
      else if (!known.includes(feature)) known.push(feature)
    }
  }
  return found
})

/** Features of a lemma that a class here lists for this part of speech. */
export const featuresOf = (lemma: string, pos: PartOfSpeech): ReadonlySet<Feature> =>
  setOf(listed().get(`${pos} ${lemma}`) ?? [])

/** The digit behind the letter of a part of speech; undefined where a signature has none. */
function levelIn(signature: string, letter: string): string | undefined {
  for (let at = 0; isDigit(signature.charCodeAt(at + 1)); at += 2)
    if (signature[at] === letter) return signature[at + 1]
  return undefined
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The signature of each lemma, as the data has it. */
const signatures = later(() => {
  const found = new Map<string, string>()
  for (const data of [wordnet, lexicon]) {
    for (const line of data.split('\n')) {
      const [signature = '', ...lemmas] = line.split(' ')
      for (const lemma of lemmas) found.set(lemma, signature)
    }
  }
  for (const key of listed().keys()) {
    const [pos = '', lemma = ''] = key.split(' ')
    const letter = letters[pos]
    const known = found.get(lemma) ?? ''
    if (letter !== undefined && !levelIn(known, letter)) found.set(lemma, `${letter}1${known}`)
  }
  return found
})

/** Whether the table has a lemma. */
export const isLemma = (lemma: string): boolean => signatures().has(lemma)

const known = new Map<string, readonly Use[]>()

/** What a lemma in lower case is used as, the likeliest first; empty for words that are not in the table. */
export function usesOf(lemma: string): readonly Use[] {
  let uses = known.get(lemma)
  if (!uses) {
    const signature = signatures().get(lemma)
    if (signature === undefined) return []
    uses = read(lemma, signature)
    known.set(lemma, uses)
  }
  return uses
}

function read(lemma: string, signature: string): readonly Use[] {
  const [classLetters = '', fields = ''] = signature.replace(/^(?:[nvar]\d)+/, '').split('-')
  const written = levelIn(signature, 'n') === undefined ? undefined : classLetters[0]
  const noun = written?.toLowerCase()
  const verb = levelIn(signature, 'v') === undefined ? undefined : classLetters[noun === undefined ? 0 : 1]
  return Object.entries(parts)
    .filter(([part]) => levelIn(signature, part) !== undefined)
    .map(([part, pos]): Use => {
      const level = levelIn(signature, part)
      const listedHere = listed().get(`${pos} ${lemma}`) ?? []
      const own =
        part === 'n' ? [...listedHere, ...[...fields].map(letter => fieldsOfLife[letter]!)] : [...listedHere]
      if (part === 'n' && written !== noun) own.push('tangible')
      let general =
        part === 'n' ? nounClasses[noun ?? ''] : part === 'v' ? verbClasses[verb ?? ''] : undefined
      // A server is a waiter in the dictionary; what is technical here is nobody.
      if (general === 'person' && own.includes('technical')) general = undefined
      return {
        pos,
        level: Number(level),
        features: setOf(general && !own.includes(general) ? [general, ...own] : own),
      }
    })
    .sort((a, b) => b.level - a.level)
}

/** The use of a lemma as one part of speech; null where the table has none. */
export const useAs = (lemma: string, pos: PartOfSpeech): Use | null =>
  usesOf(lemma).find(use => use.pos === pos) ?? null
