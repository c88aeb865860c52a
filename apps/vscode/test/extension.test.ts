import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { profiles } from '@marginalia/rules'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editor } from '../../cli/test/editor.ts'
import { pack } from '../scripts/pack.ts'
import { strict } from '../src/strict-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let home: string
let files: Record<string, Uint8Array>

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'marginalia-vsix-'))
  files = unzipSync(readFileSync(await pack(join(home, 'marginalia.vsix'))))
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), bytes)
  }
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const manifestOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('the packed extension', () => {
  test('holds what it needs and nothing else', () => {
    const pages = /^extension\/dist\/rules\/[\w-]+\.md$/
    const others = Object.keys(files).filter(path => !pages.test(path) && !path.endsWith('/'))
    expect(others.sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/THIRD-PARTY-LICENSES.txt',
      'extension/dist/command.cjs',
      'extension/dist/extension.cjs',
      'extension/dist/lsp.cjs',
      'extension/dist/schema.json',
      'extension/icon.png',
      'extension/package.json',
      'extension/readme.md',
    ])
    expect(Object.keys(files).filter(path => pages.test(path)).length).toBeGreaterThan(50)
    expect(JSON.stringify(manifestOf(join(home, 'extension/package.json')))).not.toMatch(
      /workspace:|catalog:|devDependencies|"scripts"/,
    )
  })

  test('its code asks for nothing that the editor and Node do not have', () => {
    const { main } = manifestOf(join(home, 'extension/package.json'))
    const code = readFileSync(join(home, 'extension', main), 'utf8')
    const asked = new Set([...code.matchAll(/\brequire\(([`'"])([^`'"]+)\1\)/g)].map(([, , name]) => name!))
    const { builtinModules } = createRequire(import.meta.url)('node:module')
    const known = new Set(builtinModules.flatMap((name: string) => [name, `node:${name}`]))
    expect([...asked].filter(name => !known.has(name))).toEqual(['vscode'])
  })

  test('its server answers an editor from where it was unpacked', async () => {
    const client = await editor([home], { server: join(home, 'extension/dist/command.cjs') })
    const notes = await client.open(join(home, 'a.md'), 'The date is TBD.\n')
    expect(notes.map(({ source }) => source)).toContain('marginalia')
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: new URL(`file://${join(home, 'a.md')}`).href },
      position: { line: 0, character: 13 },
    })
    expect(JSON.stringify(hover)).toContain(encodeURI(join(home, 'extension/dist/rules')))
    expect(await client.end()).toBe(0)
  })

  test('its settings are those of the server, with the profiles there are', () => {
    const { properties } = manifestOf(join(root, 'package.json')).contributes.configuration
    expect([...properties['marginalia.profile'].enum].sort()).toEqual(['', ...profiles.keys()].sort())
    expect(Object.keys(properties)).toEqual(
      ['profile', 'severity', 'documents', 'lens', 'trace.server'].map(key => `marginalia.${key}`),
    )
  })

  test('every command that it offers is there', () => {
    const { commands } = manifestOf(join(root, 'package.json')).contributes
    const code = readFileSync(join(home, 'extension/dist/extension.cjs'), 'utf8')
    for (const { command } of commands) {
      // The server's own commands are registered by the client library.
      if (command !== 'marginalia.reviewWorkspace') expect(code).toContain(command)
    }
  })
})

test('the report on a bank is shown under a policy that allows its own style and nothing else', () => {
  const command = join(home, 'extension/dist/command.cjs')
  const bank = fileURLToPath(new URL('../../../fixtures/bank', import.meta.url))
  const args = [command, 'bank', bank, '--format', 'html', '--fail-on', 'never', '--quiet']
  const page = strict(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
  const hash = createHash('sha256').update(style).digest('base64')
  expect(page).toContain(
    `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'"`,
  )
  expect(page).not.toContain('unsafe-inline')
  expect(page).not.toMatch(/<script|\son\w+=|\sstyle=/i)
})
