import { readdirSync } from 'node:fs'
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
