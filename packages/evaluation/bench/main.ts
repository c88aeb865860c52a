/** `pnpm bench [PART]…`: speed, always beside something else in the same run. All parts together write BENCHMARKS.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { bank } from './bank.ts'
import { command } from './command.ts'
import { growth } from './growth.ts'
import { keystroke } from './keystroke.ts'
import { stages, throughput } from './process.ts'
import { start } from './start.ts'
import { memos, wordsIn } from './texts.ts'

const number = (value: string): number => {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('expected a whole number above 0')
  return Number(value)
}
const program = new Command('pnpm bench')
  .argument('[parts...]', 'command, process, stages, keys, growth, bank, start; all where none is named')
  .option('--turns <n>', 'runs of each program, in turns', number, 3)
  .option('--memos <n>', 'memos of 1,200 words', number, 200)
  .parse()
const { turns, memos: count } = program.opts<{ turns: number; memos: number }>()

const folder = mkdtempSync(join(tmpdir(), 'marginalia-bench-'))
const texts = memos(count, 1_200)
mkdirSync(join(folder, 'memos'))
const files = texts.map((text, n) => {
  const path = join(folder, 'memos', `${String(n + 1).padStart(3, '0')}.md`)
  writeFileSync(path, text)
  return path
})

const parts: Readonly<Record<string, { readonly title: string; run(): string }>> = {
  command: { title: 'The command beside its peers', run: () => command(folder, files, turns) },
  process: { title: 'In a process: words a second', run: () => throughput(files, turns) },
  stages: { title: 'In a process: where a warm engine spends its time', run: () => stages(texts) },
  keys: { title: 'From a key to the report', run: () => keystroke(50) },
  growth: { title: 'Growth: four times the text', run: growth },
  bank: { title: 'A bank', run: () => bank(folder, 1_000) },
  start: { title: 'The start, by phase', run: () => start(folder, files[0]!, turns) },
}

try {
  const wanted = program.args.length > 0 ? program.args : Object.keys(parts)
  const unknown = wanted.find(name => !(name in parts))
  if (unknown !== undefined)
    program.error(`there is no “${unknown}”; expected one of ${Object.keys(parts).join(', ')}`)
  const sections = wanted.map(name => {
    const { title, run } = parts[name]!
    const section = `## ${title}\n\n${attempt(run)}`
    console.log(`${section}\n`)
    return section
  })
  if (program.args.length === 0) {
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
    writeFileSync(
      new URL('../../../BENCHMARKS.md', import.meta.url),
      `${[about(words), ...sections].join('\n\n')}\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A part that fails says so, and the others go on. */
function attempt(run: () => string): string {
  try {
    return run()
  } catch (error) {
    process.exitCode = 1
    return `Not measured: ${String(error).split('\n')[0]!.slice(0, 300)}`
  }
}

function about(words: number): string {
  const processor = `${cpus()[0]?.model.trim() ?? 'a processor'}, ${availableParallelism()} cores`
  return `# Benchmarks

Written by \`pnpm bench\` (after \`pnpm build\`), which anyone can run again. Every table is of one run on one machine, and
its programs took turns: the ratios mean something, the milliseconds only there. CPU is processor time of all threads of
a program, ${turns === 1 ? 'of one run' : `the middle of ${turns} runs; the spread is half of what lies between the least and the most`}. ${count} memos, ${words.toLocaleString('en')} words,
made from the fixtures so that no sentence comes twice: an engine that remembers what it has read would be flattered.

Node ${process.version}, ${process.platform}, ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB.`
}
