// `pnpm mutate english 60`: change a package's source in one place at a time and see whether its own tests notice.
// `pnpm mutate narrative 60 --with rules`: what they do not notice is asked of the tests of `rules` as well.
// `--without 'laws|probe'` leaves out files of tests by their name, `--only date` or `--only date.ts:97` asks for some files of
// source or one line, `--from 60` goes on where an earlier run stopped.
// Which places is decided by a fixed sequence, so that two runs over the same source ask the same. No file is written to.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { root } from './pnpm.mjs'

const { rolldown } = createRequire(join(root, 'apps/cli/package.json'))('rolldown')

const {
  values: { with: second, without, only, from },
  positionals: [name, count = '60'],
} = parseArgs({
  allowPositionals: true,
  options: {
    with: { type: 'string' },
    without: { type: 'string' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '0' },
  },
})
const source = join(root, 'packages', name ?? '', 'src')

/** What is changed into what. Each keeps the file in the language; types are not asked. */
const operators = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ >= /g, ' > '],
  [/ > /g, ' >= '],
  [/ <= /g, ' < '],
  [/ < /g, ' <= '],
  [/ \+ 1\b/g, ' + 0'],
  [/ - 1\b/g, ' - 0'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bif \((?=[^)]*\))/g, 'if (!1 && '],
]

const filesIn = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? entry.name === 'generated'
        ? []
        : filesIn(join(folder, entry.name))
      : /\.ts$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  )

/** Every place that could be changed, comments and types apart. */
const places = filesIn(source)
  .sort()
  .flatMap(file => {
    const text = readFileSync(file, 'utf8')
    return operators.flatMap(([pattern, replacement]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
        const line = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index))
        if (/^\s*(?:\*|\/\/|\/\*|import|export type|type |readonly )/.test(line)) return []
        return [{ file, index, found, replacement, line: text.slice(0, index).split('\n').length }]
      }),
    )
  })
  .filter(({ file, line }) => `${file}:${line}`.endsWith(only) || file.includes(only))
if (places.length === 0) {
  console.error(`mutate: nothing to change in packages/${name}; expected the name of a package`)
  process.exit(2)
}

const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b))
// A fixed sequence without repeats: the golden section of the places as step, so that any number of them is spread evenly.
let step = Math.round(places.length * 0.618)
while (divisor(places.length, step) !== 1) step++
const chosen = Array.from(
  { length: Math.min(Number(count), places.length - Number(from)) },
  (_, at) => places[((Number(from) + at) * step) % places.length],
)

/** A run that computes so many times longer than the first is a loop without end; what else the machine does is not counted. */
const longer = 5
const folder = mkdtempSync(join(tmpdir(), 'mutate-'))

/**
 * Stands for `vitest` in the bundle: its `expect`, and as much of the rest as the tests of the packages use. Starting
 * Vitest costs several times what the tests do.
 */
const stand = `
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai, setState } from '@vitest/expect'
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = Object.assign((...all) => chai.expect(...all), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect })
setState({ assertionCalls: 0 }, expect)
const files = new Map()
let tests
export const begin = file => files.set(file, (tests = []))
const each = define => cases => (name, ...rest) =>
  cases.forEach(one => define(name, ...rest.map(part => typeof part === 'function' ? () => part(...[one].flat(1)) : part)))
export const it = (name, ...rest) => tests.push(rest.find(part => typeof part === 'function'))
export const describe = (name, body) => body()
it.each = each(it)
describe.each = each(describe)
export const test = it
export const count = () => [...files.values()].flat().length
/** The file whose test fails first, or null. */
export async function firstFailed(order) {
  for (const file of [...files.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    for (const one of files.get(file))
      try {
        await one()
      } catch {
        return file
      }
  return null
}`

const vitest = fileURLToPath(import.meta.resolve('vitest'))
/**
 * Makes one file of tests and all that they import.
 * @param virtual texts by the name of a module, instead of what a file says
 */
const pluginFor = virtual => ({
  name: 'mutate',
  resolveId(id) {
    if (!id.startsWith('/') && virtual.has(id)) return id
    return id === '@vitest/expect' ? this.resolve(id, vitest, { skipSelf: true }) : null
  },
  load: id =>
    virtual.has(id) ? { code: virtual.get(id), moduleType: id.endsWith('.ts') ? 'ts' : 'js' } : null,
  transform(code, id) {
    if (!id.startsWith(join(root, 'packages'))) return null
    const text = code
      .replaceAll('import.meta.url', JSON.stringify(String(pathToFileURL(id))))
      // An import whose name is only known later: any file of its folder.
      .replace(/import\(`(\.[^`$]*\/)\$\{(\w+)\}`\)/g, (_, path, name) => {
        const all = readdirSync(join(dirname(id), path)).map(
          file => `${JSON.stringify(file)}: () => import('${path}${file}')`,
        )
        return `({ ${all} })[${name}]()`
      })
    return /\.test\.ts$/.test(id) ? `import { begin } from 'vitest'; begin('${basename(id)}')\n${text}` : text
  },
})

/** The tests of a package: what they say of the source as it stands. */
function testsOf(project) {
  const tests = join(root, 'packages', project, 'test')
  const files = readdirSync(tests).filter(
    file => file.endsWith('.test.ts') && !(without && new RegExp(without).test(file)),
  )
  const entry = `import { parentPort, workerData } from 'node:worker_threads'
import { count, firstFailed } from 'vitest'
${files.map(file => `import ${JSON.stringify(join(tests, file))}`).join('\n')}
parentPort.postMessage([await firstFailed(workerData), count()])`
  /** Files whose tests failed before, and how often. */
  const noticed = new Map()
  /** Processor time of a run, in microseconds. */
  let longest = Infinity

  return {
    /** Whether a test fails if a file says something else, and how many tests there are. */
    async notice(file, text) {
      const own = `${basename(file, '.ts')}.test.ts`
      // The first failure ends a run: the tests of the file itself come first, then those that noticed most.
      const weight = one => (one === own ? Infinity : (noticed.get(one) ?? 0))
      const order = [...files].sort((a, b) => weight(b) - weight(a))
      const path = join(folder, `${project}.mjs`)
      const virtual = new Map([
        ['tests', entry],
        ['vitest', stand],
        [file, text],
      ])
      const bundle = await rolldown({
        input: 'tests',
        platform: 'node',
        treeshake: false,
        logLevel: 'silent',
        plugins: [pluginFor(virtual)],
      })
      await bundle.write({ file: path, format: 'esm', codeSplitting: false })
      await bundle.close()
      const before = process.cpuUsage()
      const [failed, count] = await runIn(path, order, longest)
      if (longest === Infinity) longest = longer * process.cpuUsage(before).user
      if (failed !== null) noticed.set(failed, (noticed.get(failed) ?? 0) + 1)
      return { failed: failed !== null, count }
    },
  }
}

/** Runs a bundle in a thread of its own, so that nothing is remembered and a loop without end can be left. */
const runIn = (path, workerData, longest) =>
  new Promise(resolve => {
    const worker = new Worker(path, { workerData, stdout: true, stderr: true })
    const before = process.cpuUsage()
    const late = setInterval(() => {
      if (process.cpuUsage(before).user > longest) done(['a loop', 0])
    }, 1_000)
    const done = answer => {
      clearInterval(late)
      worker.terminate().then(() => resolve(answer))
    }
    worker.once('message', done)
    worker.once('error', () => done(['an error', 0]))
  })

const lines = [name, ...(second ? [second] : [])].map(project => ({ project, ...testsOf(project) }))
for (const { project, notice } of lines) {
  const { failed, count } = await notice(chosen[0].file, readFileSync(chosen[0].file, 'utf8'))
  console.error(`${project}: ${count} tests`)
  if (!failed) continue
  console.error(`mutate: the tests of ${project} fail before anything is changed`)
  process.exit(2)
}
const killed = lines.map(() => 0)
for (const [done, { file, index, found, replacement, line }] of chosen.entries()) {
  process.stderr.write(`\r${done} of ${chosen.length} `)
  const text = readFileSync(file, 'utf8')
  const changed = text.slice(0, index) + replacement + text.slice(index + found.length)
  let by = -1
  for (const [at, tests] of lines.entries())
    if (by < 0 && (await tests.notice(file, changed)).failed) {
      by = at
      killed[at]++
    }
  if (by < 0)
    console.log(
      `\r${relative(root, file)}:${line}: “${found.trim()}” as “${replacement.trim()}” is not noticed: ${text.split('\n')[line - 1].trim()}`,
    )
}
rmSync(folder, { recursive: true })
console.log(`\r${name}: ${killed[0]} of ${chosen.length} changes noticed, of ${places.length} possible ones`)
if (second) console.log(`with the tests of ${second}: ${killed[0] + killed[1]} of ${chosen.length}`)
process.exit(0)
