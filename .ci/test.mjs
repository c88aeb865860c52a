// Everything that must hold, from an empty clone: `npm test`. With --format, formatting is mended rather than checked.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringChromium } from './chromium.mjs'
import { install } from './fresh.mjs'
import { pnpm, root, run } from './pnpm.mjs'

const mend = process.argv.includes('--format')
const say = what => console.log(`\n— ${what}`)

if ((await install(say)) !== 0) {
  console.log('\ninstalling failed; nothing could be tested\n\n0 passed, 1 failed')
  process.exit(1)
}
const chromium = await bringChromium(say)
if (!chromium) {
  say('browser tests are skipped: no Chromium was found and none could be installed; set CHROME_PATH to one')
}

/** Paths that `pnpm generate` writes; they are committed and must not differ. */
const generated = ['*/generated/*', 'docs/rules/', 'docs/settings.md', 'docs/suppressions.md']
const failed = []
await step('generate', () => pnpm(['run', 'generate'], { quiet: true }))
if (existsSync(join(root, '.git'))) {
  await step('generated files are as committed', () =>
    run('git', ['diff', '--exit-code', '--stat', '--', ...generated]),
  )
}
await step('format and lint', () =>
  pnpm(['exec', 'biome', mend ? 'check' : 'ci', ...(mend ? ['--write'] : []), '--colors=off'], {
    quiet: true,
  }),
)
await step('licences of what is shipped', () => run(process.execPath, ['.ci/licences.mjs'], { quiet: true }))
await step('no dead code', () => pnpm(['exec', 'knip'], { quiet: true }))
await step('types', () => pnpm(['run', 'types'], { quiet: true }))
await step('build', () => pnpm(['run', 'build'], { quiet: true }))

say('tests')
const folder = mkdtempSync(join(tmpdir(), 'marginalia-test-'))
const results = join(folder, 'results.json')
const status = await pnpm(
  [
    'exec',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--testTimeout=120000',
    `--outputFile.json=${results}`,
  ],
  { env: chromium ? { CHROME_PATH: chromium } : {} },
)
const counts = read(results)
rmSync(folder, { recursive: true, force: true })
if (status !== 0 && counts.failed === 0) failed.push('tests')

if (counts.skipped > 0) console.log(`\n${counts.skipped} tests were skipped`)
if (failed.length > 0) console.log(`\nfailed before or beside the tests: ${failed.join(', ')}`)
console.log(`\n${counts.passed} passed, ${counts.failed + failed.length} failed`)
process.exit(counts.failed + failed.length === 0 ? 0 : 1)

/** One thing that must succeed. The others go on where it does not. */
async function step(name, action) {
  say(name)
  if ((await action()) !== 0) failed.push(name)
}

/** Counts of Vitest's own summary. A file that could not be loaded counts as one failed test. */
function read(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 }
  const summary = JSON.parse(readFileSync(path, 'utf8'))
  const broken = summary.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(result => result.status === 'failed'),
  )
  return {
    passed: summary.numPassedTests,
    failed: summary.numFailedTests + broken.length,
    skipped: summary.numPendingTests + summary.numTodoTests,
  }
}
