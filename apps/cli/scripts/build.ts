import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configurationSchema } from '@marginalia/engine'
import { comparisonSchema, reportSchema, reviewSchema } from '@marginalia/report'
import { build } from 'rolldown'
import { catalog } from '../src/catalog.ts'
import { commands } from '../src/commands/index.ts'
import { manualOf } from '../src/manual.ts'
import { version } from '../src/version.ts'
import { licencesOf } from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)
const options = { cwd: root, platform: 'node', logLevel: 'warn' } as const
rmSync(dist, { recursive: true, force: true })

/** Two packages that few runs need ask for `module` when they are read, and Node takes milliseconds to load it. */
const lateModule = {
  name: 'late-module',
  resolveId: (id: string) => (id === 'module' ? '\0module' : null),
  load: (id: string) =>
    id === '\0module'
      ? 'export const createRequire = from => process.getBuiltinModule("node:module").createRequire(from)'
      : null,
}

// CommonJS in one file, because Node starts that soonest (docs/decisions).
const command = await build({
  ...options,
  input: 'src/marginalia.ts',
  // The language server stands beside it and is read when it is asked for. The launcher cannot answer `import()`.
  external: ['@marginalia/lsp'],
  plugins: [lateModule],
  output: {
    file: 'dist/command.cjs',
    format: 'cjs',
    minify: true,
    codeSplitting: false,
    dynamicImportInCjs: false,
    paths: { '@marginalia/lsp': './lsp.cjs' },
  },
})
writeFileSync(join(dist, 'command.cjs'), plain(readFileSync(join(dist, 'command.cjs'), 'utf8')))
const server = await build({
  ...options,
  input: '../lsp/src/index.ts',
  output: { file: 'dist/lsp.cjs', format: 'cjs', minify: true, codeSplitting: false },
})
copyFileSync(join(root, 'src/launcher.cjs'), join(dist, 'marginalia.cjs'))
chmodSync(join(dist, 'marginalia.cjs'), 0o755)

const library = await build({
  ...options,
  input: { index: 'src/library.ts', unified: 'src/unified.ts' },
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'library.js', entryFileNames: '[name].js' },
})
// The same for whoever requires it, in a folder that says so.
await build({
  ...options,
  input: { index: 'src/library.ts', unified: 'src/unified.ts' },
  output: {
    dir: 'dist/cjs',
    format: 'cjs',
    exports: 'named',
    chunkFileNames: 'library.js',
    entryFileNames: '[name].js',
  },
})
writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n')
declarations()
const schemas = {
  'schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', ...configurationSchema(catalog) },
  'report.schema.json': reportSchema,
  'comparison.schema.json': comparisonSchema,
  'review.schema.json': reviewSchema,
}
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(dist, name), `${JSON.stringify(schema, null, 2)}\n`)
writeFileSync(join(dist, 'marginalia.1'), manualOf(commands, version))
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf([command, server, library]))
copyFileSync(join(root, '../../LICENSE'), join(root, 'LICENSE'))
// The language server opens the page about a rule.
cpSync(join(root, '../../docs/rules'), join(dist, 'rules'), { recursive: true })
// The page goes along where it has been built; `marginalia web` serves it.
const page = join(root, '../web/dist')
if (existsSync(page)) cpSync(page, join(dist, 'web'), { recursive: true })

/** Types of the library and of the report, as they are written, with imports that hold in the package. */
function declarations(): void {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  const types = join(dist, 'types')
  const report = join(dist, 'report')
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
  const run = (...args: string[]) => execFileSync(process.execPath, [tsc, ...args], { stdio: 'inherit' })
  run(
    '-p',
    join(root, '../../packages/report'),
    ...emit,
    '--rootDir',
    join(root, '../../packages/report/src'),
    '--outDir',
    report,
  )
  run('-p', join(root, 'tsconfig.types.json'))
  for (const name of readdirSync(report)) rewrite(join(report, name), join(report, name))
  rewrite(join(types, 'library.d.ts'), join(dist, 'index.d.ts'))
  rewrite(join(types, 'unified.d.ts'), join(dist, 'unified.d.ts'))
  rmSync(types, { recursive: true })
  for (const name of ['index.d.ts', 'unified.d.ts', 'report']) {
    cpSync(join(dist, name), join(dist, 'cjs', name), { recursive: true })
  }
}

/**
 * The code in ASCII alone, which the launcher reads without decoding it, and V8 keeps in half the memory. In a string and
 * in an expression an escape is the character; in `String.raw` it is not, so that is for expressions only.
 */
function plain(code: string): string {
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error('a backslash stands before a character that would be escaped')
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function rewrite(from: string, to: string): void {
  const text = readFileSync(from, 'utf8')
    .replace(/(from ['"])@marginalia\/report(['"])/g, '$1./report/index.js$2')
    .replace(/(from ['"]\.\/)library\.ts(['"])/g, '$1index.js$2')
    .replace(/(from ['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2')
  writeFileSync(to, text)
}
