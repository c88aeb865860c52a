import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
await build({
  cwd: root,
  input: 'src/marginalia.ts',
  platform: 'node',
  logLevel: 'warn',
  output: { file: 'dist/marginalia.js', format: 'esm', minify: true, codeSplitting: false },
})
chmodSync(`${root}dist/marginalia.js`, 0o755)
