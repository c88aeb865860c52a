import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Tests pack the extension that people install, so it is built first, with the command that it holds. */
export default function build(): void {
  for (const app of ['cli', 'vscode']) {
    const cwd = fileURLToPath(new URL(`../../${app}`, import.meta.url))
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd, stdio: 'inherit' })
  }
}
