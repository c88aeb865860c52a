import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Tests run the command that people run, so it is built first. */
export default function build(): void {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd, stdio: 'inherit' })
}
