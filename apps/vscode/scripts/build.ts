// The extension and, beside it, the command as it was built: the server is `marginalia lsp`.
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { licencesOf } from '../../cli/scripts/licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const command = join(root, '../cli/dist')
rmSync(dist, { recursive: true, force: true })

const extension = await build({
  cwd: root,
  platform: 'node',
  logLevel: 'warn',
  input: 'src/extension.ts',
  external: ['vscode'],
  output: { file: 'dist/extension.cjs', format: 'cjs', minify: true, codeSplitting: false },
})
for (const name of ['command.cjs', 'lsp.cjs', 'schema.json'])
  copyFileSync(join(command, name), join(dist, name))
const licences = 'THIRD-PARTY-LICENSES.txt'
const ofCommand = readFileSync(join(command, licences), 'utf8')
writeFileSync(join(dist, licences), `${ofCommand}\n${'-'.repeat(72)}\n\n${licencesOf([extension])}`)
cpSync(join(command, 'rules'), join(dist, 'rules'), { recursive: true })
