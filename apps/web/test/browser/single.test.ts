import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readDocx } from '@marginalia/docx'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch } from './chromium.ts'
import { goTo, ready, seen, settled, textOf, write } from './page.ts'
import { dist } from './serve.ts'

describe.skipIf(!chromiumPath)('the page as one file', () => {
  let browser: Browser
  let folder: string
  let address: string
  beforeAll(async () => {
    const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
    await build({ configFile, mode: 'single', logLevel: 'error' })
    folder = mkdtempSync(join(tmpdir(), 'marginalia-'))
    // Alone in a folder, as somebody would get it from a friend.
    copyFileSync(join(dist, 'marginalia.html'), join(folder, 'a friend’s page.html'))
    address = pathToFileURL(join(folder, 'a friend’s page.html')).href
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('opens from the disk without a network, does all that the page does, and asks nobody for anything', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', error => wrong.push(String(error)))
    page.on('request', request => {
      if (request.url() !== address && !/^(?:blob|data):/.test(request.url())) wrong.push(request.url())
    })
    await page.goto(address)
    await ready(page)
    await write(page, 'Many customers left **in 2023**. I called [Company].')
    await expect.poll(() => page.locator('.card[data-placed]').count()).toBeGreaterThan(0)
    for (const view of ['read', 'compare', 'bank', 'drafts', 'rules', 'rule/passive-voice', 'help', '']) {
      await goTo(page, view)
      await settled(page)
    }
    await page.locator('.menu summary').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word, with notes as comments' }).click()
    const word = readDocx(readFileSync(await (await download).path()))
    expect(word.markdown).toContain('Many customers left **in 2023**.')
    await page.keyboard.press('Control+f')
    await page.getByLabel('Find', { exact: true }).waitFor()
    await expect.poll(() => seen(page.locator('.title output'))).toBe('Kept in this browser')
    expect(wrong).toEqual([])
    await page.reload()
    await ready(page)
    await expect.poll(() => textOf(page)).toBe('Many customers left **in 2023**. I called [Company].')
    await goTo(page, 'help')
    await expect.poll(() => seen(page.locator('.page'))).toContain('opened from the disk')
    await context.close()
  })

  it('makes the browser refuse every way out, and any script that is not its own', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    await ready(page)
    const through = await page.evaluate(async url => {
      const ways: Readonly<Record<string, () => unknown>> = {
        fetch: () => fetch('https://example.com/'),
        file: () => fetch(url),
        eval: () => new Function('return 1')(),
        script: () => {
          const script = document.createElement('script')
          script.textContent = 'window.stolen = 1'
          document.head.append(script)
          if (!(window as { stolen?: number }).stolen) throw new Error('refused')
        },
      }
      const found: string[] = []
      // What is run for a test may do more, until the page has a turn of its own.
      await new Promise(done => setTimeout(done, 50))
      for (const [name, run] of Object.entries(ways)) {
        try {
          await run()
          found.push(name)
        } catch {
          // Refused.
        }
      }
      return found
    }, address)
    expect(through).toEqual([])
    await page.close()
  })

  it('says so where the browser keeps nothing for files, and gives the draft as a file', async () => {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      const none = () => {
        throw new DOMException('not for files', 'SecurityError')
      }
      IDBFactory.prototype.open = none
      Object.defineProperty(window, 'localStorage', { get: none })
    })
    await page.goto(address)
    await ready(page)
    await write(page, 'Nobody keeps this.')
    await expect
      .poll(() => seen(page.locator('.status')))
      .toContain('this browser keeps nothing for this page')
    const download = page.waitForEvent('download')
    await page.locator('.status').getByRole('button', { name: 'Export everything' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Nobody keeps this.')
    await page.close()
  })
})
