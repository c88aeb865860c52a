#!/usr/bin/env node
// Runs the command from a clone: installs and builds first where that is needed. Node, npm and git are enough.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildCommand, buildPage, install } from './fresh.mjs'
import { root } from './pnpm.mjs'

const say = what => console.error(`marginalia: ${what} …`)

const web = process.argv[2] === 'web'
const status = (await install(say)) || (await buildCommand(say)) || (web ? await buildPage(say) : 0)
if (status !== 0) {
  console.error('marginalia: could not be installed or built; what went wrong is said above')
  process.exit(2)
}
// npm runs its scripts in the root of the clone; paths are meant from where the person stands.
if (process.env.INIT_CWD && resolve(process.cwd()) === resolve(root)) process.chdir(process.env.INIT_CWD)
const entry = join(root, 'apps/cli/dist/marginalia.cjs')
process.argv.splice(1, 1, entry)
if (web && !process.argv.includes('--root')) process.argv.push('--root', join(root, 'apps/web/dist'))
await import(pathToFileURL(entry).href)
