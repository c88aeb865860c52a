// The command against write-good's, on the same page, in the same run: `pnpm bench cli`.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = Number(process.argv[2] ?? 15)
const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/marginalia.cjs')
const writeGood = join(
  dirname(createRequire(import.meta.url).resolve('write-good/package.json')),
  'bin/write-good.js',
)
const folder = mkdtempSync(join(tmpdir(), 'marginalia-bench-'))
const narrative = readFileSync(join(root, '../../fixtures/narratives/weak-judgment.md'), 'utf8')
const words = narrative.split(/(?<=\s)/)
const page = join(folder, 'page.md')
writeFileSync(page, words.slice(0, 1_200).join(''))
writeFileSync(join(folder, 'nothing.cjs'), '')
const many = join(folder, 'many')
mkdirSync(many)
for (let n = 0; n < 200; n++)
  writeFileSync(join(many, `${n}.md`), `${words.slice(n, n + 1_200).join('')}\n${n}\n`)

try {
  console.log(`one page of 1,200 words, ${runs} runs each, in turns (milliseconds)`)
  const rows = measure(
    {
      'node alone': [join(folder, 'nothing.cjs')],
      'write-good': [writeGood, page, '--parse'],
      'marginalia compact': [built, page, '--format', 'compact'],
      'marginalia pretty': [built, page],
      'marginalia --version': [built, '--version'],
    },
    runs,
  )
  const ratio = rows['marginalia compact']! / rows['write-good']!
  console.log(`marginalia takes ${ratio.toFixed(2)} of the time of write-good`)
  console.log('\n200 pages')
  measure(
    {
      'one thread': [built, many, '--format', 'compact', '--concurrency', '1'],
      [`${availableParallelism()} threads`]: [
        built,
        many,
        '--format',
        'compact',
        '--concurrency',
        `${availableParallelism()}`,
      ],
      'a warm cache': [
        built,
        many,
        '--format',
        'compact',
        '--cache',
        '--cache-location',
        join(folder, 'cache'),
        '--concurrency',
        '1',
      ],
      'write-good': [writeGood, ...Array.from({ length: 200 }, (_, n) => join(many, `${n}.md`)), '--parse'],
    },
    3,
  )

  console.log('\nthreads by number of pages: where two win, `fewestForThread` in session.ts may begin')
  for (const pages of [5, 10, 20, 40, 60, 100]) {
    const some = join(folder, `some-${pages}`)
    mkdirSync(some)
    for (let n = 0; n < pages; n++) copyFileSync(join(many, `${n}.md`), join(some, `${n}.md`))
    const withThreads = (threads: number) => [
      ...[built, some, '--format', 'compact'],
      ...['--concurrency', `${threads}`],
    ]
    measure({ [`${pages}, one thread`]: withThreads(1), [`${pages}, two threads`]: withThreads(2) }, 5)
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Least and middle wall time of each, taken in turns so that the machine's mood is shared. */
function measure(
  programs: Readonly<Record<string, readonly string[]>>,
  times: number,
): Record<string, number> {
  const taken = new Map<string, number[]>(Object.keys(programs).map(name => [name, []]))
  // The first turn only warms caches.
  for (let turn = 0; turn <= times; turn++) {
    for (const [name, args] of Object.entries(programs)) {
      const start = performance.now()
      spawnSync(process.execPath, args, { maxBuffer: 1e9 })
      if (turn > 0) taken.get(name)!.push(performance.now() - start)
    }
  }
  const least: Record<string, number> = {}
  for (const [name, all] of taken) {
    all.sort((a, b) => a - b)
    least[name] = all[0]!
    const middle = all[Math.floor(all.length / 2)]!
    console.log(
      `${name.padEnd(22)} least ${all[0]!.toFixed(0).padStart(6)}   middle ${middle.toFixed(0).padStart(6)}`,
    )
  }
  return least
}
