import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const windows = process.platform === 'win32'
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
/** The pnpm this workspace is made with, as `pnpm@1.2.3`. */
const wanted = manifest.packageManager.split('+')[0]

let found

/** How to start pnpm on this machine: the one on PATH when its major version fits, else through npx. */
function command() {
  if (found) return found
  const { stdout } = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: windows })
  const major = version => version?.trim().split('.')[0]
  found = major(stdout) === major(wanted.slice('pnpm@'.length)) ? ['pnpm'] : ['npx', '--yes', wanted]
  return found
}

/** What pnpm answers on its standard output; null where it failed, which has been said. */
export function answerOf(args) {
  const [file, ...first] = command()
  const { status, stdout, stderr } = spawnSync(file, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: windows,
  })
  if (status === 0) return stdout
  console.error(stderr || stdout || `${file} could not be started`)
  return null
}

/**
 * Run pnpm and return its exit status.
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: its output is only shown when it fails
 */
export function pnpm(args, options) {
  const [file, ...first] = command()
  return run(file, [...first, ...args], options)
}

/** Run a program, in the root of the workspace unless told otherwise, and return its exit status. */
export function run(file, args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise(resolve => {
    const child = spawn(file, args, {
      cwd,
      // npm's own settings mean nothing to pnpm, and it says so at length.
      env: { ...withoutNpmSettings(), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: windows,
    })
    const output = []
    child.stdout?.on('data', part => output.push(part))
    child.stderr?.on('data', part => output.push(part))
    child.on('error', error => {
      console.error(`${file} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', code => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output))
      resolve(code ?? 1)
    })
  })
}

function withoutNpmSettings() {
  const ours = /^npm_(?!config_(?:registry|cafile|https?_proxy|proxy|cache|userconfig)$)/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
