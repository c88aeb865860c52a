import { readdirSync, readFileSync } from 'node:fs'
import { analyzerFor } from '@marginalia/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './browser/chromium.ts'
import { type Bench, bench } from './browser/page.ts'

const folder = new URL('../../../fixtures/narratives/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.md'))

describe.skipIf(!chromiumPath)('host parity', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('finds in the page exactly what the same engine finds elsewhere', async () => {
    const { page, context } = await browser.open()
    for (const name of names) {
      const source = readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/g, '\n')
      await page.evaluate(
        ([fileName, text]) => {
          const data = new DataTransfer()
          data.items.add(new File([text!], fileName!))
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          )
        },
        [name, source] as const,
      )
      await expect.poll(() => page.locator('.status').innerText()).toContain(name)
      const waiting = page.waitForEvent('download')
      await page.locator('.menu summary').click()
      await page.getByRole('button', { name: 'Report as JSON', exact: true }).click()
      const json = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))
      const here = analyzerFor('written-assessment').analyze(source).report
      expect(json.files[0].report, name).toEqual(JSON.parse(JSON.stringify(here)))
    }
    await context.close()
  })
})
