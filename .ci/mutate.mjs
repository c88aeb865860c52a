// `pnpm mutate english 60`: change a package's source in one place at a time and see whether its own tests notice.
// Which places is decided by a fixed sequence, so that two runs over the same source ask the same. Files are put back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createVitest } from 'vitest/node'
import { root } from './pnpm.mjs'

const [name, count = '60', only = ''] = process.argv.slice(2)
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
  .filter(file => file.includes(only))
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
if (places.length === 0) {
  console.error(`mutate: nothing to change in packages/${name}; expected the name of a package`)
  process.exit(2)
}

// A fixed sequence without repeats: steps of a size that shares no factor with the number of places.
const step = [7919, 7907, 7901].find(prime => places.length % prime !== 0)
const chosen = Array.from(
  { length: Math.min(Number(count), places.length) },
  (_, at) => places[(at * step) % places.length],
)

const vitest = await createVitest(
  'test',
  { watch: false, project: [name], reporters: [{}], bail: 1, testTimeout: 20_000, root },
  {},
)
await vitest.start()
const specifications = await vitest.globTestSpecifications()
const survivors = []
let killed = 0
for (const { file, index, found, replacement, line } of chosen) {
  const text = readFileSync(file, 'utf8')
  try {
    writeFileSync(file, text.slice(0, index) + replacement + text.slice(index + found.length))
    vitest.invalidateFile(file)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true)
    if (unhandledErrors.length === 0 && testModules.every(module => module.ok()))
      survivors.push({ file, line, found, replacement })
    else killed++
  } finally {
    writeFileSync(file, text)
    vitest.invalidateFile(file)
  }
}
await vitest.close()
for (const { file, line, found, replacement } of survivors)
  console.log(`${relative(root, file)}:${line}: “${found.trim()}” as “${replacement.trim()}” is not noticed`)
console.log(`${name}: ${killed} of ${chosen.length} changes noticed, of ${places.length} possible ones`)
process.exit(0)
