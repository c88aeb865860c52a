import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { didYouMean, Mistake } from '@marginalia/engine'
import {
  analyzerFor,
  defaultProfile,
  judgedFile,
  pointScaleFile,
  profiles,
  scale,
  scaleFile,
} from '@marginalia/rules'
import { Command } from 'commander'
import { accuracyPage } from './accuracy.ts'
import { shortTable } from './accuracy-readings.ts'
import { crossParts } from './cross-parts.ts'
import { draftsTables, readDrafts } from './drafts.ts'
import { foundFileOf, foundPoints, foundPointsOf } from './found.ts'
import { lines, readMarked } from './gold.ts'
import { readJudged } from './judged.ts'
import { agreement, type Compared, judge, marginalia, summary } from './marks.ts'
import { agreementTable, errorsTable, marksTable } from './marks-table.ts'
import {
  byKind,
  countScale,
  figures,
  figuresTable,
  readTexts,
  scaleFileOf,
  starTexts,
  starWeight,
} from './part-scale.ts'
import { evaluatePassive, type PassiveSentence, passiveTable, scorePassives } from './passive.ts'
import { peers as installedPeers, type Peer, scorePeer } from './peers.ts'
import { countedPoints, crossPoints, type PointedText, pointedOf } from './point-scale.ts'
import { type NotedDocument, scoreFound, scoreReading } from './reading-score.ts'
import { readingsTable, wrongNotes } from './reading-table.ts'
import { isSetAside, type ReadDocument, readReadings } from './readings.ts'
import { countedScale, crossScored, crossValidated } from './scale.ts'
import { decoded, sheetOf, syntaxOf, unsilenced } from './sheet.ts'
import { developmentAuthors } from './split.ts'
import { evaluate as evaluateStar, starTable } from './star.ts'
import { evaluateStructure, structureTable } from './structure.ts'
import { evaluateTags, tagsTable } from './tags.ts'
import { countedWith, judgedJson, parseKey, parseVerdicts, verdictsTable } from './verdicts.ts'

interface Options {
  readonly gold: string
  readonly json?: boolean
  readonly errors?: boolean
  readonly messages?: boolean
  readonly peers?: boolean
  readonly authors?: string
  readonly heldOut?: boolean
  readonly write?: boolean
  readonly date: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const parts = [
  'readings',
  'drafts',
  'structure',
  'parts',
  'scale',
  'points',
  'passive',
  'tags',
  'marks',
  'star',
  'all',
]
/** Parts that read another folder than one of their name. */
const folders: Readonly<Record<string, string>> = {
  structure: 'readings',
  parts: 'readings',
  scale: 'readings',
  points: 'readings',
}

interface SheetOptions {
  readonly profile: string
  readonly first?: boolean
  readonly silent?: string
  readonly output?: string
}

const program = new Command('evaluate')
  .description('Measure the rules against gold data, or have notes on any text judged.')
  .enablePositionalOptions()
  .argument('[part]', parts.join(', '), 'all')
  .option('--gold <folder>', 'folder of gold data', `${root}../shared/gold`)
  .option('--json', 'print JSON')
  .option('--errors', 'list false alarms and misses with their context')
  .option('--messages', 'readings: every case of a rule for itself')
  .option('--peers', 'score other tools too')
  .option('--authors <names>', 'marks: only documents of these authors, separated by commas')
  .option('--held-out', 'marks: documents whose errors were read, and the others')
  .option(
    '--write',
    'write docs/ACCURACY.md and the figures of README.md; parts, scale, points: write the scale that was counted',
  )
  .option('--date <day>', 'day of the measurement', new Date().toISOString().slice(0, 10))
  .action(main)

program
  .command('sheet')
  .description('Write texts with their notes, numbered, for readers to judge.')
  .argument('<files...>', 'the texts')
  .option('--profile <name>', 'what they are reviewed as', defaultProfile)
  .option('--first', 'only the notes shown first')
  .option(
    '--silent <cases>',
    'only what these cases (rule/message, …) would note if verdicts did not keep them silent',
  )
  .option('-o, --output <file>', 'write it there, and beside it which note each number is (.key.json)')
  .action((files: string[], options: SheetOptions) => unlessMistaken(() => writeSheet(files, options)))

program
  .command('verdicts')
  .description('How many notes of a sheet its judges found worth making, pedantic and wrong.')
  .argument('<key>', 'the .key.json beside the sheet')
  .argument('<verdicts...>', 'a file a judge, one {"n":1,"v":2,"why":""} a line')
  .option('--count', 'add them to the verdicts that decide which cases lead a note')
  .action((key: string, files: string[], { count }: { count?: boolean }) =>
    unlessMistaken(() => printVerdicts(key, files, count)),
  )

program
  .command('found')
  .description(
    'Read a folder of found texts with their parts and points (docs.json, docs/, parts.jsonl, whole.jsonl): the signs that `parts` and `points` count.',
  )
  .argument('<folder>', 'the texts; their words are not kept')
  .action((folder: string) =>
    unlessMistaken(() => {
      const today = new Date().toISOString().slice(0, 10)
      const from = fromHere(folder)
      writeFileSync(`${root}packages/evaluation/found/parts.json`, foundFileOf(from, today))
      writeFileSync(`${root}packages/evaluation/found/points.json`, foundPointsOf(from, today))
    }),
  )

await program.parseAsync()

async function main(part: string, options: Options): Promise<void> {
  const gold = fromHere(options.gold)
  if (!parts.includes(part)) return fail(`no part “${part}”; expected ${parts.join(', ')}`)
  if (!/^\d{4}-\d\d-\d\d$/.test(options.date))
    return fail(`--date: expected YYYY-MM-DD, got “${options.date}”`)
  if (part === 'drafts') return console.log(draftsTables(readDrafts()).join('\n\n'))
  if (!existsSync(gold)) {
    console.log(`No gold data at ${gold}: nothing was measured.`)
    return
  }
  const missing = (part === 'all' ? parts.slice(0, -1).filter(one => one !== 'drafts') : [part])
    .map(one => folders[one] ?? one)
    .find(one => !existsSync(`${gold}/${one}`))
  if (missing) return fail(`${gold} has no folder “${missing}”`)
  const peers = options.peers ? await installedPeers() : []
  if (part === 'scale') return measureScale(gold, options)
  if (part === 'parts') return measureParts(gold, options)
  if (part === 'points') return measurePoints(gold, options)
  if (options.write) return writeAll(gold, options, peers)
  if (part === 'readings' || part === 'all') measureReadings(gold, options)
  if (part === 'passive' || part === 'all') measurePassive(gold, options, peers)
  if (part === 'tags' || part === 'all') {
    const results = evaluateTags(gold)
    console.log(
      options.json
        ? JSON.stringify({ tags: results.map(({ errors: _, byPart: __, ...figures }) => figures) })
        : `${tagsTable(results, { errors: options.errors ?? false })}\n`,
    )
  }
  if (part === 'marks' || part === 'all') await measureMarks(gold, options, peers)
  if (part === 'star' || part === 'all') {
    const star = evaluateStar(gold)
    console.log(options.json ? JSON.stringify({ star }) : `${starTable(star)}\n`)
  }
  if (part === 'structure' || part === 'all') {
    const structure = evaluateStructure(readReadings(gold))
    const text = structureTable(structure, { confused: options.errors ?? false })
    console.log(options.json ? JSON.stringify({ structure }) : `${text}\n`)
  }
}

function measureReadings(gold: string, { errors, messages }: Options): void {
  const scored = readReadings(gold).map(document => scoreReading(document))
  console.log(`${readingsTable(scored, messages)}\n`)
  if (errors) console.log(wrongNotes(scored))
}

/** Cross-validate the scale by author, over several thresholds; with `--write`, count the one that is shipped. */
function measureScale(gold: string, { write, date }: Options): void {
  const [read, parts] = countedFrom(gold, readReadings(gold))
  if (!write) return console.log(crossValidated(read, parts, [-6, -4, -3, -2, -1, 0, 2]))
  const { file } = countedScale(read, parts, scaleFile.least, date)
  writeFileSync(`${root}packages/rules/src/generated/scale.json`, `${JSON.stringify(file, null, 1)}\n`)
}

/** Cross-validate the scale of points by author; with `--write`, count the one that is shipped. */
function measurePoints(gold: string, { write, date }: Options): void {
  const read = pointedFrom(readReadings(gold))
  if (!write) return console.log(crossPoints(read, pointScaleFile.least))
  const file = countedPoints(read, pointScaleFile.least, date)
  writeFileSync(`${root}packages/rules/src/generated/point-scale.json`, `${JSON.stringify(file, null, 1)}\n`)
}

/** The texts that the scale of points is counted from. */
function pointedFrom(documents: readonly ReadDocument[]): PointedText[] {
  return [...documentsCounted(documents).map(pointedOf), ...foundPoints()]
}

/** The documents a scale may be counted from, with their parts as they are found in a new text. */
function countedFrom(gold: string, documents: readonly ReadDocument[]) {
  const read = documentsCounted(documents)
  return [read, crossParts(read, [...readTexts(gold), ...starTexts(gold, starWeight)])] as const
}

function documentsCounted(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  return [...documents.filter(document => !isSetAside(document)), ...readDrafts().seen]
}

/** Cross-validate the scale of story parts by author; with `--write`, write the one that is shipped. */
function measureParts(gold: string, { write, json }: Options): void {
  const counted = countScale(gold)
  const totals = Object.entries(byKind(counted.cross)).map(([kind, list]) => [kind, figures(list)] as const)
  if (json) console.log(JSON.stringify({ parts: Object.fromEntries(totals) }))
  else console.log(figuresTable(totals))
  if (write) writeFileSync(`${root}packages/narrative/src/generated/part-scale.ts`, scaleFileOf(counted))
}

function measurePassive(gold: string, { json, errors = false }: Options, peers: readonly Peer[]): void {
  const passive = evaluatePassive(gold)
  const theirs = passivesOf(gold, peers)
  if (json) return console.log(JSON.stringify({ passive, peers: theirs }))
  console.log(`${passiveTable(passive, { errors })}\n`)
  for (const { name, file, precision, recall, f1 } of theirs) {
    console.log(`${name}, ${file}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`)
  }
}

async function measureMarks(gold: string, options: Options, peers: readonly Peer[]): Promise<void> {
  const documents = readMarked(gold)
  const named = options.authors?.split(',')
  const chosen = documents.filter(({ author }) => named?.includes(author) ?? true)
  const judged = chosen.map(document => judge(document, marginalia(document)))
  const rows: [string, readonly Compared[]][] = [[named ? 'named authors' : 'all', judged]]
  if (options.heldOut) {
    const development = developmentAuthors(documents)
    rows.push(
      ['authors whose errors were read', judged.filter(one => development.has(one.document.author))],
      ['other authors', judged.filter(one => !development.has(one.document.author))],
    )
  }
  for (const peer of peers) rows.push([peer.name, await scorePeer(peer, chosen, judge)])
  const totals = rows.map(([name, list]) => [name, agreement(list)] as const)
  if (options.json) {
    const { judged: _, ...figures } = summary(judged)
    return console.log(JSON.stringify({ marks: { ...figures, totals: Object.fromEntries(totals) } }))
  }
  if (totals.length > 1) console.log(`${agreementTable(totals)}\n`)
  console.log(`${marksTable(summary(judged), rows[0]![0])}\n`)
  if (options.errors) console.log(errorsTable(judged))
}

async function writeAll(gold: string, { date: today }: Options, peers: readonly Peer[]): Promise<void> {
  const read = readReadings(gold)
  const drafts = readDrafts()
  const documents = readMarked(gold)
  const peerReadings: { name: string; noted: NotedDocument[] }[] = []
  const marks = [{ name: 'Marginalia', judged: documents.map(one => judge(one, marginalia(one))) }]
  for (const peer of peers) {
    peerReadings.push({ name: peer.name, noted: await scorePeer(peer, read, scoreFound) })
    marks.push({ name: peer.name, judged: await scorePeer(peer, documents, judge) })
  }
  const readings = {
    scored: read.map(document => scoreReading(document)),
    crossed: crossScored(...countedFrom(gold, read), [scaleFile.least])[0]!.filter(({ document }) =>
      read.includes(document),
    ),
    points: crossPoints(pointedFrom(read), pointScaleFile.least),
    peers: peerReadings,
  }
  const page = accuracyPage({
    date: today,
    readings,
    structure: evaluateStructure(read),
    scale: scaleFile,
    drafts: draftsTables(drafts),
    rounds: readJudged(`${root}packages/evaluation/judged.json`),
    passive: [
      ...evaluatePassive(gold).map(({ file, score }) => ({ name: 'Marginalia', file, ...score })),
      ...passivesOf(gold, peers),
    ],
    marks,
    star: starTable(evaluateStar(gold)),
  })
  writeFileSync(`${root}docs/ACCURACY.md`, page)
  const readme = readFileSync(`${root}README.md`, 'utf8')
  writeFileSync(
    `${root}README.md`,
    readme.replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/, (_, from: string, to: string) =>
      [from, shortTable(readings, drafts), to].join('\n'),
    ),
  )
  console.log('Written: docs/ACCURACY.md, and the figures of README.md.')
}

function passivesOf(gold: string, peers: readonly Peer[]) {
  return peers.flatMap(({ name, passives }) =>
    passives
      ? ['ewt-dev', 'ewt-train'].map(file => {
          const sentences = lines<PassiveSentence>(`${gold}/passive/${file}.jsonl`)
          return { name, file, ...scorePassives(sentences, passives).score }
        })
      : [],
  )
}

function writeSheet(files: readonly string[], { profile, first, silent, output }: SheetOptions): void {
  if (!profiles.has(profile)) {
    throw new Mistake(`no profile “${profile}”${didYouMean(profile, profiles.keys())}`, '--profile')
  }
  const texts = files.map(name => ({ name, source: readText(name), syntax: syntaxOf(name) }))
  const cases = silent === undefined ? undefined : new Set(silent.split(','))
  const silentCases = new Set([...scale.follows, ...(scale.amongFigures?.follows ?? [])])
  const unknown = [...(cases ?? [])].find(name => !silentCases.has(name))
  if (unknown !== undefined)
    throw new Mistake(`“${unknown}” is not silent${didYouMean(unknown, silentCases)}`, '--silent')
  const analyzer = cases ? unsilenced(profile, cases) : analyzerFor(profile)
  const { markdown, key } = sheetOf(texts, analyzer, {
    ...(first && { first }),
    ...(cases && { silent: cases }),
  })
  if (output === undefined) {
    process.stdout.write(markdown)
    return console.error('evaluate: no key was written; -o FILE writes the sheet and its key.')
  }
  const keyFile = `${output.replace(/\.md$/i, '')}.key.json`
  // Verdicts hang on the numbers of the sheet they were given on: it stays as it is.
  for (const file of [output, keyFile]) {
    if (existsSync(fromHere(file))) throw new Mistake('exists; expected the name of a new sheet', file)
  }
  writeText(output, markdown)
  writeText(keyFile, `[\n${key.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`)
  console.log(`Written: ${output} and ${keyFile}, ${key.length} notes.`)
}

function printVerdicts(keyFile: string, files: readonly string[], count = false): void {
  const key = parseKey(readText(keyFile), keyFile)
  const judges = files.map(file => parseVerdicts(readText(file), file, key))
  console.log(verdictsTable(key, judges))
  if (!count) return
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(
    `${root}packages/rules/src/generated/judged.json`,
    judgedJson(countedWith(judgedFile, key, judges, today)),
  )
  console.log(
    '\nCounted: packages/rules/src/generated/judged.json. `pnpm generate` writes it into the pages of rules.',
  )
}

function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(fromHere(path))
  } catch (error) {
    throw new Mistake(`cannot be read (${(error as NodeJS.ErrnoException).code})`, path)
  }
  return decoded(bytes, path)
}

function writeText(path: string, text: string): void {
  try {
    writeFileSync(fromHere(path), text, { flag: 'wx' })
  } catch (error) {
    throw new Mistake(`cannot be written (${(error as NodeJS.ErrnoException).code})`, path)
  }
}

/** A path as whoever typed it means it: pnpm starts the program in this package's folder. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path)
}

function unlessMistaken(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof Mistake || error instanceof RangeError)) throw error
    fail(error.message)
  }
}

function fail(message: string): void {
  console.error(`evaluate: ${message}`)
  process.exitCode = 2
}
