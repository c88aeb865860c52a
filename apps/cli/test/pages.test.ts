// What docs/settings.md and docs/suppressions.md tell people to write, works.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { settingsPage, suppressionsPage } from '../src/pages.ts'
import { folder, marginalia, noted } from './command.ts'
import { review } from './json.ts'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))

test.each([
  ['settings.md', settingsPage],
  ['suppressions.md', suppressionsPage],
])('%s is what `pnpm generate` writes', (name, page) => {
  expect(readFileSync(`${docs}${name}`, 'utf8')).toBe(page())
})

const configurations = [...settingsPage().matchAll(/^```json\n([\s\S]*?)^```/gm)].map(match => match[1]!)

test.each(configurations)('the command takes the configuration %#', async configuration => {
  const cwd = folder({
    'marginalia.config.json': configuration,
    'node_modules/@team/marginalia-config/marginalia.config.json': '{}',
  })
  const { stderr, status } = await marginalia(['test'], { cwd })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

describe('a suppression as the page writes it takes its note out', () => {
  const rows = [...suppressionsPage().matchAll(/^\| (.*) \| `(.*marginalia-disable-next-line.*)` \|$/gm)]
  const names = rows.flatMap(([, where = '', comment = '']) =>
    (where === 'MDX' ? ['a.mdx'] : where.includes('plain text') ? ['a.md', 'a.txt', 'a.html'] : ['a.md']).map(
      name => [name, comment.replace('passive-voice', 'confidential-marker')] as const,
    ),
  )
  test.each(names)('in %s: %s', async (name, comment) => {
    const page = name.endsWith('.html') ? `${comment}\n<p>${noted}</p>` : `${comment}\n\n${noted}\n`
    const [file] = await review([name, '--profile', 'plain'], { cwd: folder({ [name]: page }) })
    expect(file!.report.suppressed.map(({ finding }) => finding.rule)).toEqual(['confidential-marker'])
    expect(file!.report.findings.map(({ rule }) => rule)).not.toContain('suppression')
  })

  test('there is one of each kind', () => {
    expect(names).toHaveLength(6)
  })
})
