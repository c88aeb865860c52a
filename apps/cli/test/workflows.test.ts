// The workflows of this repository: as GitHub's schema has them, and with nothing in them that can change by itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '.github/workflows')
const require = createRequire(import.meta.url)
const schema = readFileSync(require.resolve('schemastore/schemas/json/github-workflow.json'), 'utf8')
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(schema))

describe.each(readdirSync(folder))('%s', name => {
  const text = readFileSync(join(folder, name), 'utf8')

  test('is a workflow', () => {
    validate(load(text))
    expect(validate.errors).toBeNull()
  })

  test('uses actions by the commit that was looked at', () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
  })

  test('runs what is there', () => {
    for (const [path] of text.matchAll(/\.ci\/\w+\.mjs/g)) expect(existsSync(join(root, path))).toBe(true)
  })

  test('lets nobody write by default', () => {
    expect((load(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' })
  })
})

test('what is shipped has a licence that allows it', async () => {
  const { spawnSync } = await import('node:child_process')
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.ci/licences.mjs')], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('what people install depends on nothing and runs nothing when it is installed', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8'))
  expect(Object.keys(manifest)).not.toContain('dependencies')
  expect(Object.keys(manifest.scripts).filter(script => /install|prepare/.test(script))).toEqual([])
})
