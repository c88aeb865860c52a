import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
// CommonJS, because Node starts it without its module loader: 15 ms of 60 (`pnpm bench cli`).
await build({
  cwd: root,
  input: 'src/marginalia.ts',
  platform: 'node',
  logLevel: 'warn',
  output: { file: 'dist/command.cjs', format: 'cjs', minify: true, codeSplitting: false },
})
copyFileSync(`${root}src/launcher.cjs`, `${root}dist/marginalia.cjs`)
chmodSync(`${root}dist/marginalia.cjs`, 0o755)
