// `pnpm bench cli`: the measurements of one part of the project.
import { pnpm } from './pnpm.mjs'

const packages = {
  cli: 'marginalia',
  lsp: 'marginalia',
  evaluation: '@marginalia/evaluation',
  docx: '@marginalia/docx',
}
const scripts = { docx: 'benchmark', lsp: 'bench-lsp' }
const [part, ...rest] = process.argv.slice(2)
const name = packages[part]
if (!name) {
  console.error(`there is no benchmark “${part ?? ''}”; expected one of ${Object.keys(packages).join(', ')}`)
  process.exit(2)
}
process.exitCode = await pnpm(['--filter', name, 'run', scripts[part] ?? 'bench', ...rest])
