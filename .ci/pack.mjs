// Build everything and pack the command as people install it: `node .ci/pack.mjs FOLDER`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './fresh.mjs'
import { pnpm, root } from './pnpm.mjs'

const folder = join(root, process.argv[2] ?? '.')
mkdirSync(folder, { recursive: true })
const say = what => console.log(`marginalia: ${what} …`)
process.exitCode =
  (await install(say)) ||
  (await pnpm(['run', 'build'])) ||
  (await pnpm(['--filter', 'marginalia', 'run', 'pack', folder]))
