// `pnpm bench`: everything, beside its peers, into BENCHMARKS.md. `pnpm bench cli|lsp|docx`: one part of the project.
import { pnpm } from './pnpm.mjs'

const packages = {
  cli: ['marginalia', 'bench'],
  lsp: ['marginalia', 'bench-lsp'],
  docx: ['@marginalia/docx', 'benchmark'],
}
const [part, ...rest] = process.argv.slice(2)
const [name, script] = packages[part] ?? ['@marginalia/evaluation', 'bench']
process.exitCode = await pnpm([
  '--silent',
  ...['--filter', name, 'run', script],
  ...(part in packages ? rest : process.argv.slice(2)),
])
