import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { type MarkedDocument, readMarked } from './gold.ts'
import { agreement, judge, marginalia, summary } from './marks.ts'
import { agreementTable, errorsTable, marksTable } from './marks-table.ts'

interface Options {
  readonly gold: string
  readonly json?: boolean
  readonly errors?: boolean
  readonly authors?: string
  readonly heldOut?: boolean
}

/** What `passive.ts` and `star.ts` export: a measurement, and its table. */
interface Part {
  readonly evaluate: (gold: string) => unknown
  readonly table: (result: never, options: { errors: boolean }) => string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const parts = ['passive', 'marks', 'star'] as const

const program = new Command('evaluate')
  .argument('[part]', 'passive, marks, star or all', 'all')
  .option('--gold <folder>', 'folder of gold data', `${root}../shared/gold`)
  .option('--json', 'print JSON')
  .option('--errors', 'list false alarms and misses with their context')
  .option('--authors <names>', 'marks: only documents of these authors, separated by commas')
  .option('--held-out', 'marks: compare the documents of --authors with all others')
  .action(main)

await program.parseAsync()

async function main(part: string, options: Options): Promise<void> {
  const gold = resolve(process.env.INIT_CWD ?? '.', options.gold)
  if (part !== 'all' && !parts.includes(part as never)) {
    return fail(`evaluate: no part “${part}”; expected passive, marks, star or all`)
  }
  if (!existsSync(gold)) {
    console.log(`No gold data at ${gold}: nothing was measured.`)
    return
  }
  for (const name of part === 'all' ? parts : [part]) {
    if (name === 'marks') evaluateMarksPart(gold, options)
    else await evaluatePart(name, gold, options)
  }
}

async function evaluatePart(name: string, gold: string, { json, errors }: Options): Promise<void> {
  const found = await partOf(name)
  if (!found) return
  const result = await found.evaluate(gold)
  console.log(
    json
      ? JSON.stringify({ [name]: result })
      : `${found.table(result as never, { errors: errors === true })}\n`,
  )
}

async function partOf(name: string): Promise<Part | null> {
  const file = new URL(`./${name}.ts`, import.meta.url)
  if (!existsSync(file)) return null
  const module = await import(file.href)
  return {
    evaluate: module[`evaluate${name[0]!.toUpperCase()}${name.slice(1)}`],
    table: module[`${name}Table`],
  }
}

function evaluateMarksPart(gold: string, { authors, heldOut, errors, json }: Options): void {
  const named = authors?.split(',')
  const isNamed = ({ author }: MarkedDocument): boolean => named?.includes(author) ?? true
  const judged = readMarked(gold).map(document => judge(document, marginalia(document)))
  if (heldOut) {
    if (!named) return fail('evaluate: --held-out compares with --authors, which is missing')
    const sets = [
      ['all', judged],
      ['named authors', judged.filter(one => isNamed(one.document))],
      ['other authors', judged.filter(one => !isNamed(one.document))],
    ] as const
    const rows = sets.map(([name, set]) => [name, agreement(set)] as const)
    console.log(json ? JSON.stringify(Object.fromEntries(rows)) : agreementTable(rows))
    return
  }
  const set = judged.filter(one => isNamed(one.document))
  const marks = summary(set)
  if (json) {
    const { judged: _, ...figures } = marks
    console.log(JSON.stringify({ marks: figures }))
    return
  }
  console.log(`${marksTable(marks, authors ?? 'all')}\n`)
  if (errors) console.log(errorsTable(set))
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 2
}
