import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { marginalia } from './command.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const narratives = readdirSync(`${fixtures}narratives`).filter(name => name.endsWith('.md'))

it.each(narratives)('the review of %s reads as it did', async name => {
  const { stdout, stderr } = await marginalia(
    ['review', `narratives/${name}`, '--no-color', '--fail-on', 'never'],
    {
      cwd: fixtures,
      env: { COLUMNS: '80' },
    },
  )
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(`${fixtures}narratives/${name.replace('.md', '')}.golden.txt`)
})

it('what the README shows is what the command says', () => {
  const readme = readFileSync(`${fixtures}../README.md`, 'utf8')
  const golden = readFileSync(`${fixtures}narratives/weak-judgment.golden.txt`, 'utf8')
  const shown = /^```text\n([\s\S]*?)\n```$/m.exec(readme)![1]!.split('\n\n')
  expect(shown.length).toBeGreaterThan(1)
  for (const part of shown) expect(golden).toContain(part)
})
