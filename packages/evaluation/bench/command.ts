import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '../src/table.ts'
import { median, ratio, spread, whole } from './figures.ts'
import { inTurns, type Program, type Usage } from './program.ts'

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
      name: `write-good ${versionOf('write-good')}`,
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
  return [`### One memo\n\n${rowsOf(one)}`, `### ${files.length} memos\n\n${rowsOf(all)}`].join('\n\n')
}

function rowsOf(measured: ReadonlyMap<string, readonly Usage[]>): string {
  const against = [...measured].find(([name]) => name.startsWith('write-good'))![1]
  const base = median(against.map(({ cpu }) => cpu))
  return table(
    ['', 'CPU ms', 'spread', 'wall ms', 'peak MB', 'CPU : write-good'],
    [...measured].map(([name, runs]) => {
      const cpu = runs.map(one => one.cpu)
      const wall = median(runs.map(one => one.wall))
      const memory = median(runs.map(one => one.memory))
      return [name, whole(median(cpu)), spread(cpu), whole(wall), whole(memory), ratio(median(cpu), base)]
    }),
  )
}
