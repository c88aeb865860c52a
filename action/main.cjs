// What the GitHub Action runs: its inputs become arguments of the command beside it; nothing is installed or built.
'use strict'
const { spawn } = require('node:child_process')
const { appendFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const input = name => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
const given = (flag, value) => (value === '' ? [] : [flag, value])

const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
const files = input('files')
  .split('\n')
  .map(line => line.trim())
  .filter(line => line !== '')
const sarif = input('sarif')
const args = [
  'review',
  ...['profile', 'fail-on', 'config', 'baseline', 'max-warnings', 'since'].flatMap(name =>
    given(`--${name}`, input(name)),
  ),
  '--format',
  'github',
  // From the workspace, where the next step looks for it.
  ...given('--format', sarif === '' ? '' : `sarif=${resolve(workspace, sarif)}`),
  '--',
  ...(files.length === 0 ? ['.'] : files),
]

// Annotations go through the log, so a pull request from a fork needs no token.
const child = spawn(process.execPath, [join(__dirname, 'marginalia.cjs'), ...args], {
  cwd: resolve(workspace, input('working-directory')),
  stdio: ['ignore', 'inherit', 'pipe'],
})
let said = ''
child.stderr.setEncoding('utf8').on('data', part => {
  said += part
})
child.on('error', error => end(2, `marginalia: could not be started: ${error.message}`))
child.on('close', status => end(status ?? 2, said))

let ended = false

/** What could not be done is an annotation; remarks are lines of the log. */
function end(status, lines) {
  if (ended) return
  ended = true
  for (const line of lines.split('\n').filter(line => line !== '')) {
    const text = line.replace(/^marginalia: /, '').replace(/[%\r]/g, one => (one === '%' ? '%25' : '%0D'))
    console.log(status === 2 ? `::error title=Marginalia::${text}` : `marginalia: ${text}`)
  }
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `status=${status}\n`)
  process.exitCode = status
}
