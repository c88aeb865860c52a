import { readdirSync, readFileSync } from 'node:fs'
import { planFor } from '@marginalia/engine'
import { defaultProfile, profiles } from '@marginalia/rules'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReviewer } from '../../cli/src/reviewer.ts'
import { decode, syntaxOf } from '../../cli/src/source.ts'
import { chromiumPath } from './browser/chromium.ts'
import { type Bench, bench, drop, type Opened, textOf } from './browser/page.ts'

const fixtures = new URL('../../../fixtures/', import.meta.url)
const texts = ['narratives', 'markup', 'bank', 'bank-mended', 'job-descriptions'].flatMap(folder =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter(name => /\.(?:md|mdx|txt)$/.test(name) && !name.includes('.golden.'))
    .map(name => `${folder}/${name}`),
)
const narratives = texts.filter(name => name.startsWith('narratives/'))

/** A file as an editor holds it: no byte order mark, one kind of line end. */
const held = (name: string): string =>
  decode(readFileSync(new URL(name, fixtures)), name)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')

const command = openReviewer()
/** The report of the command line, as it would be read from a file. */
const reported = (name: string, source: string, profile: string): unknown =>
  JSON.parse(JSON.stringify(command.analyze(source, syntaxOf(name), name, planFor(profile)).report))

async function reportIn(page: Page): Promise<unknown> {
  const waiting = page.waitForEvent('download')
  await page.locator('.menu summary').click()
  await page.getByRole('button', { name: 'Report as JSON', exact: true }).click()
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8')).files[0].report
}

async function openIn(page: Page, name: string, source: string): Promise<void> {
  const file = name.replace(/^.*\//, '')
  await drop(page, file, source)
  await expect.poll(() => page.locator('.status').textContent()).toContain(`Opened ${file} `)
  await expect.poll(() => textOf(page)).toBe(source)
}

describe.skipIf(!chromiumPath)('host parity', () => {
  let browser: Bench
  let opened: Opened
  beforeAll(async () => {
    browser = await bench()
    opened = await browser.open()
  })
  afterAll(() => browser?.close())

  it.each(texts)('reports of %s in the page what the command line reports', async name => {
    const source = held(name)
    await openIn(opened.page, name, source)
    expect(await reportIn(opened.page)).toEqual(reported(name, source, defaultProfile))
  })

  it.each(narratives)('reports of %s under every profile what the command line reports', async name => {
    const { page } = opened
    // What the front matter asks for would win over the choice, in the page and on the command line.
    const source = held(name).replace(/^profile: .*\n/m, '')
    await openIn(page, name, source)
    for (const profile of profiles.keys()) {
      await page.getByLabel('Reviewed as').selectOption(profile)
      const report = await reportIn(page)
      expect(report, profile).toEqual(reported(name, source, profile))
      expect(report).toMatchObject({ profile })
    }
  })

  it('saw texts of every kind', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(new Set(texts.map(syntaxOf))).toEqual(new Set(['markdown', 'mdx', 'text']))
    expect(new Set(narratives.map(name => /^profile: (.*)$/m.exec(held(name))?.[1])).size).toBeGreaterThan(3)
  })
})
