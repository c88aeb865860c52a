import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '../src/table.ts'
import { median, ratio, spread, whole } from './figures.ts'
import { inTurns, type Program, type Turns } from './program.ts'
import { targets } from './target.ts'

const require = createRequire(import.meta.url)
const here = fileURLToPath(new URL('.', import.meta.url))
export const built = join(here, '../../../apps/cli/dist/marginalia.cjs')

/** A file of a package that is installed here. */
const inPackage = (name: string, path: string): string => join(dirname(manifestOf(name)), path)

function manifestOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json')
    try {
      readFileSync(path)
      return path
    } catch {
      // It is in another of them.
    }
  }
  throw new Error(`${name} is not installed`)
}

const versionOf = (name: string): string => JSON.parse(readFileSync(manifestOf(name), 'utf8')).version

/** Every command over the same files. */
function programs(files: readonly string[], more: readonly Program[] = []): Program[] {
  return [
    { name: 'marginalia', args: [built, ...files, '--format', 'compact', '--fail-on', 'never'] },
    ...more,
    { name: 'parse alone (remark + retext)', args: [join(here, 'peers/parse.mjs'), ...files] },
    {
      name: writeGood,
      args: [inPackage('write-good', 'bin/write-good.js'), ...files, '--parse'],
    },
    {
      name: `textlint ${versionOf('textlint')} + write-good`,
      args: [
        inPackage('textlint', 'bin/textlint.js'),
        '--no-textlintrc',
        '--rule',
        'write-good',
        '--format',
        'unix',
        ...files,
      ],
      cwd: join(here, '..'),
    },
    { name: `alex ${versionOf('alex')}`, args: [inPackage('alex', 'cli.js'), ...files] },
    { name: 'remark + retext plugins', args: [join(here, 'peers/remark.mjs'), ...files] },
    { name: `harper.js ${versionOf('harper.js')}`, args: [join(here, 'peers/harper.mjs'), ...files] },
  ]
}

/** (a) The command on one memo and on all of them, beside its peers. */
export function command(folder: string, files: readonly string[], turns: number): string {
  const cached = (name: string, paths: readonly string[]): Program => ({
    name,
    args: [
      built,
      ...paths,
      '--format',
      'compact',
      '--fail-on',
      'never',
      '--cache',
      '--cache-location',
      join(folder, 'cache'),
    ],
  })
  const alone: Program = {
    name: 'marginalia, one thread',
    args: [built, ...files, '--format', 'compact', '--fail-on', 'never', '--concurrency', '1'],
  }
  const one = inTurns(programs([files[0]!]), turns)
  const all = inTurns(programs(files, [alone, cached('marginalia, cached', files)]), Math.ceil(turns / 2))
  return [
    `### One memo\n\n${rowsOf(one)}`,
    targets([{ what: 'one memo, CPU : write-good', most: 1.6, is: against(one, 'marginalia', writeGood) }]),
    `### ${files.length} memos\n\n${rowsOf(all)}`,
    targets([
      { what: 'all memos, CPU : write-good', most: 1.5, is: against(all, 'marginalia', writeGood) },
      { what: 'a cached run, CPU : cold', most: 0.15, is: against(all, 'marginalia, cached', 'marginalia') },
      { what: 'peak MB', most: 200, is: median((all.used.get('marginalia') ?? []).map(run => run.memory)) },
    ]),
  ].join('\n\n')
}

const writeGood = `write-good ${versionOf('write-good')}`

const cpuOf = ({ used }: Turns, name: string): number => median((used.get(name) ?? []).map(({ cpu }) => cpu))

/** How much processor time one takes for each second of another; not a number where either failed. */
const against = (turns: Turns, name: string, other: string): number =>
  cpuOf(turns, name) / cpuOf(turns, other)

function rowsOf(turns: Turns): string {
  const rows = table(
    ['', 'CPU ms', 'spread', 'wall ms', 'peak MB', 'CPU : write-good'],
    [...turns.used].map(([name, runs]) => {
      const cpu = runs.map(one => one.cpu)
      const wall = median(runs.map(one => one.wall))
      const memory = median(runs.map(one => one.memory))
      return [
        name,
        whole(median(cpu)),
        spread(cpu),
        whole(wall),
        whole(memory),
        ratio(median(cpu), cpuOf(turns, writeGood)),
      ]
    }),
  )
  return [rows, ...turns.failed].join('\n\n')
}
