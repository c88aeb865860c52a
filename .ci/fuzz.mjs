// `pnpm fuzz`, from an empty clone.
import { install } from './fresh.mjs'
import { pnpm } from './pnpm.mjs'

const say = what => console.log(`marginalia: ${what} …`)
const ready = await install(say)
process.exitCode =
  ready !== 0
    ? ready
    : await pnpm(['--silent', '--filter', '@marginalia/fuzz', 'run', 'fuzz', ...process.argv.slice(2)])
