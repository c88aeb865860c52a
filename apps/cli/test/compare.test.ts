import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { comparisonSchema } from '@marginalia/report'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'

test('compare says what is resolved, new and still there, and fails on what is new', async () => {
  const cwd = folder({
    'old.md': `${noted}\n\nraj@kestrel-freight.com left on 4 May 2023.\n`,
    'new.md': `${clean}\n\n${noted}\n\nSeveral people stayed on 5 May 2023.\n`,
  })
  const args = ['compare', 'old.md', 'new.md', '--profile', 'plain']
  const json = JSON.parse((await marginalia([...args, '--format', 'json'], { cwd })).stdout)
  const { resolved, added, standing } = json.comparison.findings
  expect(resolved.map((finding: { rule: string }) => finding.rule)).toContain('confidential-marker')
  expect(standing.some(([old]: [{ rule: string }]) => old.rule === 'confidential-marker')).toBe(true)
  const { stdout, status } = await marginalia([...args, '--fail-on', 'note'], { cwd })
  expect(stdout).toContain(`Resolved (${resolved.length})`)
  expect(stdout).toContain('still there')
  expect(status).toBe(added.length > 0 ? 1 : 0)
})

test('compare of what cannot be read is one line', async () => {
  const cwd = folder({ 'old.md': clean })
  const { status, stderr } = await marginalia(['compare', 'old.md', 'gone.md'], { cwd })
  expect(stderr).toBe('marginalia: gone.md: no such file or folder\n')
  expect(status).toBe(2)
  expect((await marginalia(['compare', 'old.md'], { cwd })).stderr).toMatch(/NEW is missing/)
})

const narratives = fileURLToPath(new URL('../../../fixtures/narratives', import.meta.url))
const validate = new Ajv2020({ strict: false }).compile(comparisonSchema)

test.each([
  ['weak-judgment.md', 'strong-judgment.md'],
  ['star-strong.md', 'star-prose.md'],
  ['press-release.md', 'star-labelled.md'],
  ['weak-judgment.md', 'weak-judgment.md'],
])('compare of %s and %s prints nothing its schema does not know', async (old, now) => {
  const { stdout } = await marginalia(['compare', old, now, '--format', 'json'], { cwd: narratives })
  const printed = JSON.parse(stdout)
  validate(printed)
  expect(validate.errors ?? []).toEqual([])
  const { findings } = printed.comparison
  expect([...findings.resolved, ...findings.added, ...findings.standing].length).toBeGreaterThan(0)
  for (const extra of [
    { ...printed, note: 'x' },
    { ...printed, comparison: { ...printed.comparison, suggestion: 'x' } },
    { ...printed, comparison: { ...printed.comparison, findings: { ...findings, added: [{ rule: 'x' }] } } },
  ]) {
    expect(validate(extra)).toBe(false)
  }
})

test('the schema that comes with the package is the one the output is checked by', () => {
  const built = readFileSync(new URL('../dist/comparison.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(comparisonSchema)))
})
