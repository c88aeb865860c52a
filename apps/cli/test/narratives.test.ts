import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { marginalia } from './command.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const narratives = readdirSync(`${fixtures}narratives`).filter(name => name.endsWith('.md'))

const whatIsFirst = ['weak-judgment.md', 'star-prose.md', 'star-strong.md']

const runs = [
  ...narratives.map(name => [name, '--all', 'golden'] as const),
  ...whatIsFirst.map(name => [name, '--show=first', 'first.golden'] as const),
]

it.each(runs)('the review of %s with %s reads as it did', async (name, show, golden) => {
  const { stdout, stderr } = await marginalia(
    ['review', `narratives/${name}`, show, '--no-color', '--fail-on', 'never'],
    {
      cwd: fixtures,
      env: { COLUMNS: '80' },
    },
  )
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(`${fixtures}narratives/${name.replace('.md', '')}.${golden}.txt`)
})

it('what the README shows is what the command says', () => {
  const readme = readFileSync(`${fixtures}../README.md`, 'utf8')
  const golden = readFileSync(`${fixtures}narratives/weak-judgment.first.golden.txt`, 'utf8')
  const shown = /^```text\n([\s\S]*?)\n```$/m.exec(readme)![1]!.split('\n\n')
  expect(shown.length).toBeGreaterThan(1)
  for (const part of shown) expect(golden).toContain(part)
})
