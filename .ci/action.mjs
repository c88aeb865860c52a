// What the GitHub Action runs. Its inputs become arguments of the command; nothing else happens here.
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand, install } from './fresh.mjs'
import { root } from './pnpm.mjs'

const input = name => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
const given = (flag, name) => (input(name) === '' ? [] : [flag, input(name)])

const say = what => console.log(`marginalia: ${what} …`)
const ready = (await install(say)) || (await buildCommand(say))
if (ready !== 0) {
  console.log('::error title=Marginalia::it could not be installed or built')
  process.exit(2)
}

const files = input('files')
  .split('\n')
  .map(line => line.trim())
  .filter(line => line !== '')
const args = [
  'review',
  ...given('--profile', 'profile'),
  ...given('--fail-on', 'fail-on'),
  ...given('--config', 'config'),
  ...(input('changed') === '' ? [] : ['--changed', '--since', input('changed')]),
  '--format',
  'github',
  ...(input('sarif') === '' ? [] : ['--format', `sarif=${input('sarif')}`]),
  '--',
  ...(files.length === 0 ? ['.'] : files),
]
// Annotations go through the log, so a pull request from a fork needs no token.
const { status } = spawnSync(process.execPath, [join(root, 'apps/cli/dist/marginalia.cjs'), ...args], {
  cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
  stdio: 'inherit',
})
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `status=${status ?? 2}\n`)
process.exitCode = status ?? 2
