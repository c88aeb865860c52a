/**
 * Which nouns name what hands and eyes meet, by WordNet's own tree of meanings: living bodies, food, stuff, the land and
 * the weather, and things that are made. What an office is full of is no such thing: places of work, goods, writing,
 * systems and the network.
 */
import { readFileSync } from 'node:fs'

export interface Nouns {
  /** Share of a lemma's uses, by WordNet's tagged texts, in which it is something tangible. */
  readonly tangible: (lemma: string) => number
  /** The fields of life a lemma is of, as letters of `fields`. */
  readonly fields: (lemma: string) => string
  /** In how many explanations of other words it stands: how ordinary it is where nobody counted. */
  readonly explains: (lemma: string) => number
  /** Written in small letters: no name, and none of the Latin ones of biology. */
  readonly isCommon: (lemma: string) => boolean
}

interface Synset {
  readonly file: number
  readonly words: readonly string[]
  readonly above: readonly string[]
}

/** A meaning with all that it is a kind of. */
interface Chain {
  readonly offsets: readonly string[]
  readonly words: ReadonlySet<string>
  readonly depth: number
}

/** Animals, artefacts, bodies, food, natural objects, plants, substances. */
const physical = new Set([5, 6, 8, 13, 17, 20, 27])
const substance = 27
const artefact = 6
const person = 18
/** Physical, whatever their file. */
const taken = ['weather', 'athlete', 'mariner']
/** Physical, and spoken of in an office as something else: where one works, what one sells, writes and runs. */
const left =
  `building building_complex establishment facility room workplace road commodity creation representation document
  sheet_of_paper paper compound chemical_element medicine medium system network computer electronic_equipment
  communication_system public_transport marker meal`.split(/\s+/)
/** Where one works: of no field, as any story of work is told there. */
const atWork = ['building_complex', 'establishment']
/** Artefacts nearer to the root than this are words such as “device” and “equipment”. */
const shallowest = 6

/** Fields of life from which worn figures are taken, by letter, each with the meanings (`lemma:sense`) it lies below. */
const fields: readonly (readonly [letter: string, roots: string])[] = [
  ['a', 'animal:1'],
  ['b', 'structure:1 floor:1 floor:2 stairway:1 doorway:1 roof:1 fixture:1'],
  ['c', 'clothing:1 fabric:1 headdress:1 footwear:2'],
  [
    'd',
    'instrument:1 source_of_illumination:1 optical_device:1 machine:4 hand_tool:1 gear:1 photographic_equipment:1',
  ],
  ['f', 'food:1 food:2 beverage:1 nutriment:1 tableware:1 restaurant:1 kitchen_utensil:1'],
  [
    's',
    'vessel:2 body_of_water:1 mariner:1 shore:1 island:1 ice:2 sail:1 seaport:1 tide:1 fish:1 aquatic_mammal:1',
  ],
  ['v', 'vehicle:1 public_transport:1 road:1 wheel:1 railroad_track:1 traffic:1'],
  ['w', 'atmospheric_phenomenon:1 sky:1 sunlight:1 sun:1 fire:1 fire:3 flood:1'],
]
/** A lemma is of a field where it is so in this share of its uses. */
const often = 0.3

/** `folder`: the dictionary's files. */
export function readNouns(folder: string): Nouns {
  const synsets = new Map<string, Synset>()
  const common = new Set<string>()
  for (const line of readFileSync(`${folder}/data.noun`, 'latin1').split('\n')) {
    const [offset = '', file, , count = '', ...rest] = line.split(' ')
    if (!/^\d{8}$/.test(offset)) continue
    const width = 2 * Number.parseInt(count, 16)
    const written = rest.slice(0, width).filter((_, at) => at % 2 === 0)
    for (const word of written) if (word === word.toLowerCase()) common.add(word)
    const pointers = rest.slice(width + 1)
    synsets.set(offset, {
      file: Number(file),
      words: written.map(word => word.toLowerCase()),
      above: pointers.flatMap((sign, at) =>
        (sign === '@' || sign === '@i') && pointers[at + 2] === 'n' ? [pointers[at + 1]!] : [],
      ),
    })
  }

  const explained = new Map<string, number>()
  for (const name of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${folder}/data.${name}`, 'latin1').split('\n')) {
      const words = line.slice(line.indexOf('|') + 1).toLowerCase()
      // Half of all explanations are of species, organs and stuffs, by others of their kind: they count for a fifth.
      const file = Number(line.slice(9, 11))
      const weight = physical.has(file) && file !== artefact ? 0.2 : 1
      for (const word of new Set(words.match(/[a-z]+/g)))
        explained.set(word, (explained.get(word) ?? 0) + weight)
    }
  }

  const chains = new Map<string, Chain>()
  const chainOf = (offset: string): Chain => {
    let chain = chains.get(offset)
    if (!chain) {
      const { words, above } = synsets.get(offset)!
      const all = above.map(chainOf)
      chain = {
        offsets: [offset, ...all.flatMap(one => one.offsets)],
        words: new Set([...words, ...all.flatMap(one => [...one.words])]),
        depth: 1 + (all.length === 0 ? 0 : Math.min(...all.map(one => one.depth))),
      }
      chains.set(offset, chain)
    }
    return chain
  }
  const isTangible = (offset: string): boolean => {
    const { file } = synsets.get(offset)!
    const { words, depth } = chainOf(offset)
    if (taken.some(word => words.has(word)) || words.has('durables')) return true
    if (!physical.has(file) || left.some(word => words.has(word))) return false
    return file === artefact ? depth >= shallowest : file !== substance || depth > 4
  }

  const senses = readFileSync(`${folder}/index.sense`, 'latin1')
    .split('\n')
    .map(line => /^([^%]+)%1:\S* (\d+) (\d+) (\d+)/.exec(line)?.slice(1) ?? [])
    .filter(found => found.length > 0)
  const offsets = new Map(
    senses.map(([lemma = '', offset = '', sense = '']) => [`${lemma}:${sense}`, offset]),
  )
  const roots = fields.map(([letter, names]) => ({
    letter,
    below: new Set(
      names.split(' ').map(name => {
        const offset = offsets.get(name)
        if (offset === undefined) throw new Error(`WordNet has no ${name}`)
        return offset
      }),
    ),
  }))

  const named = new Set(
    senses.flatMap(([lemma = '', offset = '']) => (physical.has(synsets.get(offset)!.file) ? [lemma] : [])),
  )
  const shares = new Map<string, { tangible: number; all: number; fields: Map<string, number> }>()
  for (const [lemma = '', offset = '', sense = '', count = ''] of senses) {
    // Where nobody counted, the order of the senses tells.
    const { file } = synsets.get(offset)!
    // A whale of a man, a sponge at table: what people are called.
    if (file === person && Number(count) < 2 && named.has(lemma)) continue
    const weight = Number(count) + 1 / Number(sense) ** 2
    const share = shares.get(lemma) ?? { tangible: 0, all: 0, fields: new Map() }
    share.all += weight
    if (isTangible(offset)) share.tangible += weight
    for (const { letter, below } of roots)
      if (
        chainOf(offset).offsets.some(one => below.has(one)) &&
        !atWork.some(word => chainOf(offset).words.has(word))
      )
        share.fields.set(letter, (share.fields.get(letter) ?? 0) + weight)
    shares.set(lemma, share)
  }

  return {
    tangible: lemma => {
      const share = shares.get(lemma)
      return share ? share.tangible / share.all : 0
    },
    fields: lemma => {
      const share = shares.get(lemma)
      return [...(share?.fields ?? [])]
        .filter(([, weight]) => weight / share!.all >= often)
        .map(([letter]) => letter)
        .sort()
        .join('')
    },
    explains: lemma => (explained.get(lemma) ?? 0) + (explained.get(`${lemma}s`) ?? 0),
    isCommon: lemma => common.has(lemma),
  }
}
