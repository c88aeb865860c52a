/**
 * How long `marginalia bank` takes over 1,000 generated stories, without and with its cache.
 * Run after the command is built: `pnpm --filter @marginalia/bank bench [COUNT]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedStories } from './stories.ts'

const command = fileURLToPath(new URL('../../../apps/cli/dist/marginalia.cjs', import.meta.url))
const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'marginalia-bank-'))
try {
  mkdirSync(join(folder, 'stories'))
  let words = 0
  for (const { path, text } of generatedStories(count)) {
    writeFileSync(join(folder, 'stories', path), text)
    words += text.split(/\s+/).length
  }
  console.log(`${count} stories, ${words} words`)
  for (const name of ['cold', 'from the cache']) {
    const start = performance.now()
    const args = [command, 'bank', 'stories', '--cache', '--format', 'json', '--fail-on', 'never']
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const seconds = (performance.now() - start) / 1000
    if (status !== 0) throw new Error(stderr)
    const { bank } = JSON.parse(stdout)
    console.log(`${name}: ${seconds.toFixed(2)} s, ${bank.stories.length} stories read`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
