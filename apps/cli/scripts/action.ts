// Copies the built command to `action/`, where the GitHub Action and the pre-commit hook run it without an install.
import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const action = fileURLToPath(new URL('../../../action', import.meta.url))

/** The launcher, the command and the licences of what is in it. */
export const committed: readonly string[] = ['marginalia.cjs', 'command.cjs', 'THIRD-PARTY-LICENSES.txt']

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of committed) copyFileSync(join(dist, name), join(action, name))
  chmodSync(join(action, 'marginalia.cjs'), 0o755)
}
