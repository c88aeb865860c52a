import { expect, test } from 'vitest'
import { clean, folder, long, marginalia } from './command.ts'

test('compare says what is resolved, new and still there, and fails on what is new', async () => {
  const cwd = folder({
    'old.md': `${long}\n\nMany teams left on 4 May 2023.\n`,
    'new.md': `${clean}\n\n${long}\n\nSeveral people stayed on 5 May 2023.\n`,
  })
  const args = ['compare', 'old.md', 'new.md', '--profile', 'plain']
  const json = JSON.parse((await marginalia([...args, '--format', 'json'], { cwd })).stdout)
  const { resolved, added, standing } = json.comparison.findings
  expect(resolved.map((finding: { rule: string }) => finding.rule)).toContain('vague-quantifier')
  expect(standing.some(([old]: [{ rule: string }]) => old.rule === 'sentence-length')).toBe(true)
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
