import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readNarrative } from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import { analyzerFor } from '@marginalia/rules'
import { table } from '../src/table.ts'
import { built } from './command.ts'
import { median, ratio, spread, whole } from './figures.ts'
import { inTurns } from './program.ts'
import { targets } from './target.ts'

const script = fileURLToPath(new URL('throughput.mjs', import.meta.url))

/** (b) Words a second inside a process, cold and warm. */
export function throughput(files: readonly string[], turns: number): string {
  const library = pathToFileURL(join(built, '../index.js')).href
  const programs = ['parse', 'write-good', 'marginalia'].map(name => ({
    name,
    args: [script, name, library, ...files],
  }))
  const { used, failed } = inTurns(programs, turns)
  const speeds = new Map(
    [...used].map(([name, runs]) => [
      name,
      runs.map(({ output }) => JSON.parse(output) as { cold: number; warm: number }),
    ]),
  )
  const figures = (name: string, key: 'cold' | 'warm'): number[] =>
    (speeds.get(name) ?? []).map(one => one[key])
  const names: Readonly<Record<string, string>> = { parse: 'parse alone (remark + retext)' }
  const rows = programs.map(({ name }) => {
    const [cold, warm] = [figures(name, 'cold'), figures(name, 'warm')]
    return [
      names[name] ?? name,
      whole(median(cold)),
      spread(cold),
      whole(median(warm)),
      spread(warm),
      ratio(median(figures('write-good', 'cold')), median(cold)),
      ratio(median(figures('parse', 'warm')), median(warm)),
    ]
  })
  const slower = (other: string, key: 'cold' | 'warm'): number =>
    median(figures(other, key)) / median(figures('marginalia', key))
  return [
    table(
      ['', 'cold words/s', 'spread', 'warm words/s', 'spread', 'cold time : write-good', 'warm time : parse'],
      rows,
    ),
    ...failed,
    targets([
      { what: 'warm, time : parse', most: 2, is: slower('parse', 'warm') },
      { what: 'cold, time : write-good', most: 3, is: slower('write-good', 'cold') },
    ]),
  ].join('\n\n')
}

/** Where the time of a warm engine goes, in shares of the whole. */
export function stages(texts: readonly string[]): string {
  const analyzer = analyzerFor('written-assessment')
  for (const text of texts.slice(0, texts.length / 2)) JSON.stringify(analyzer.analyze(text).report)
  const took = new Map<string, number>()
  const timed = <T>(name: string, act: () => T): T => {
    const before = process.cpuUsage()
    const answer = act()
    const { user, system } = process.cpuUsage(before)
    took.set(name, (took.get(name) ?? 0) + (user + system) / 1_000)
    return answer
  }
  for (const text of texts.slice(texts.length / 2)) {
    const { document } = timed('Markdown, sentences, words', () => readDocument(text))
    timed('structure', () => readNarrative(document))
    const { report } = timed('all but JSON', () => analyzer.analyze(text))
    timed('JSON of the report, ledgers made for it', () => JSON.stringify(report))
  }
  const all = took.get('all but JSON')! + took.get('JSON of the report, ledgers made for it')!
  const rules = took.get('all but JSON')! - took.get('Markdown, sentences, words')! - took.get('structure')!
  const rows = [...took].filter(([name]) => name !== 'all but JSON')
  rows.splice(2, 0, ['rules, the English they ask for, the report', rules])
  return table(
    ['', 'share'],
    rows.map(([name, time]) => [name, `${Math.round((100 * time) / all)}%`]),
  )
}
