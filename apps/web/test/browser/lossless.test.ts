import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, dropAll, goTo, paste, ready, seen, textOf, write } from './page.ts'

const kept = (page: Page) => expect.poll(() => seen(page.locator('.title output')))
const status = (page: Page) => page.locator('.status')
const files = (...names: readonly string[]) =>
  names.map(name => ({
    name: `${name}.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(`The ${name} text.`),
  }))

/** Everything that “Export everything” gives, as text. */
async function everything(page: Page): Promise<string> {
  await goTo(page, 'drafts')
  const download = page.waitForEvent('download')
  await page.locator('.page').getByRole('button', { name: 'Export everything' }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

async function keepVersion(page: Page, name: string): Promise<void> {
  await goTo(page, 'compare')
  await page.getByPlaceholder('Name of the version').fill(name)
  await page.getByRole('button', { name: 'Keep a version' }).click()
  await page.locator('.list .name', { hasText: name }).waitFor()
}

describe.skipIf(!chromiumPath)('nothing is lost and nothing is kept that was deleted', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('makes a draft of every file that is opened or dropped, however many at once', async () => {
    const { page, close } = await browser.open({ hash: '#/drafts' })
    const chooser = page.waitForEvent('filechooser')
    await page.locator('.page').getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles(files('first', 'second', 'third', 'fourth'))
    await expect
      .poll(() => seen(status(page)))
      .toContain('Opened first.md, second.md, third.md and fourth.md as new drafts.')
    await dropAll(page, { 'fifth.md': 'The fifth text.', 'odd.zip': 'x', 'sixth.md': 'The sixth text.' })
    await expect.poll(() => seen(status(page))).toContain('odd.zip was not opened')
    await expect.poll(() => seen(status(page))).toContain('Opened fifth.md and sixth.md as new drafts.')
    const { drafts } = JSON.parse(await everything(page))
    expect(drafts.map(({ text }: { text: string }) => text).sort()).toEqual(
      ['fifth', 'first', 'fourth', 'second', 'sixth', 'third'].map(name => `The ${name} text.`),
    )
    await close()
  })

  it('takes the versions of a draft away with it, and brings all back onto the desk by one undo', async () => {
    const { page, close } = await browser.open()
    await write(page, 'Another draft.')
    await kept(page).toBe('Kept in this browser')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'New draft' }).click()
    await expect.poll(() => textOf(page)).toBe('')
    await write(page, 'Words to be rid of.')
    await keepVersion(page, 'Old secret')
    await goTo(page, 'drafts')
    await page.getByRole('button', { name: 'Delete: Words to be rid of.' }).click()
    await expect.poll(() => page.locator('.list > li').count()).toBe(1)
    const without = await everything(page)
    expect(without).toContain('Another draft.')
    expect(without).not.toContain('rid of')
    expect(without).not.toContain('Old secret')
    await status(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => seen(page.locator('.list'))).toMatch(/Words to be rid of[\s\S]*open now/)
    await goTo(page, '')
    await expect.poll(() => textOf(page)).toBe('Words to be rid of.')
    await goTo(page, 'compare')
    await expect.poll(() => seen(page.locator('.list'))).toContain('Old secret')
    await close()
  })

  it('forgets versions that an earlier page left behind', async () => {
    const { page, close } = await browser.open()
    await write(page, 'A draft.')
    await keepVersion(page, 'Its version')
    await page.evaluate(
      () =>
        new Promise(done => {
          indexedDB.open('marginalia').onsuccess = event => {
            const store = (event.target as IDBOpenDBRequest).result
              .transaction('versions', 'readwrite')
              .objectStore('versions')
            store.put({ id: 'orphan', draft: 'gone', name: 'Orphan', text: 'Deleted.', at: 1 })
            store.transaction.oncomplete = done
          }
        }),
    )
    await page.reload()
    await ready(page)
    const all = await everything(page)
    expect(all).toContain('Its version')
    expect(all).not.toContain('Orphan')
    await close()
  })

  it('undoes what it wrote into the text, by key and by button, and what was written before', async () => {
    const { page, close } = await browser.open()
    await write(page, 'I called [Company] at noon. ')
    await page.keyboard.type('And so on.')
    const before = await textOf(page)
    await page.locator('mark[data-note]').first().click()
    await page.getByRole('button', { name: 'Set aside' }).click()
    await page.locator('.card input:focus').fill('Known')
    await page.keyboard.press('Enter')
    await page.locator('.set-aside summary').click()
    const writeComments = page.getByRole('button', { name: 'Write them into the text as comments' })
    await writeComments.click()
    await expect.poll(() => seen(status(page))).toContain('Written into the text as comments')
    await expect.poll(() => textOf(page)).toContain('<!-- marginalia-disable-next-line')
    await status(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => textOf(page)).toBe(before)
    await writeComments.click()
    await expect.poll(() => textOf(page)).toContain('<!--')
    await page.locator('.cm-content').press('Control+z')
    await expect.poll(() => textOf(page)).toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe('I called [Company] at noon. ')
    await close()
  })

  it('puts a version back as one step of undo, and a deleted version, too', async () => {
    const { page, close } = await browser.open()
    await write(page, 'As it was.')
    await keepVersion(page, 'Early')
    await goTo(page, '')
    await write(page, 'As it is.')
    await goTo(page, 'compare')
    await page.getByRole('button', { name: 'Put back' }).first().click()
    await expect.poll(() => seen(status(page))).toContain('“Early” is the text again')
    await expect.poll(() => textOf(page)).toBe('As it was.')
    await status(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => textOf(page)).toBe('As it is.')
    await page.getByRole('button', { name: 'Delete: Early' }).click()
    await expect.poll(() => seen(page.locator('.list'))).not.toContain('Early')
    await status(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => seen(page.locator('.list'))).toContain('Early')
    await close()
  })

  it.each([
    ['text', { 'text/plain': 'My own text.' }],
    ['a formatted text', { 'text/html': '<p>My <b>own</b> text.</p>', 'text/plain': 'My own text.' }],
  ])('puts %s in place of the example, wherever the caret is', async (_, clipboard) => {
    const { page, close } = await browser.open()
    await page.locator('.cm-content').click({ position: { x: 40, y: 40 } })
    await paste(page, clipboard)
    await expect.poll(async () => (await textOf(page)).replaceAll('*', '')).toBe('My own text.')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toContain('The refund queue')
    await close()
  })

  it('takes a paste before anything has been clicked', async () => {
    const { page, close } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.evaluate(() => navigator.clipboard.writeText('Pasted at once.'))
    await page.keyboard.press('Control+v')
    await expect.poll(() => textOf(page)).toBe('Pasted at once.')
    await page.getByLabel('Title of the draft').click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => textOf(page)).toBe('Pasted at once.')
    await close()
  })

  it.each(['no room', 'no store'])(
    'goes on holding a draft for which there is %s when another is opened',
    async lack => {
      const context = await browser.browser.newContext()
      const page = await context.newPage()
      if (lack === 'no room') {
        const cdp = await context.newCDPSession(page)
        const origin = browser.served.url.slice(0, -1)
        await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
      } else {
        await page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('not here', 'SecurityError')
          }
        })
      }
      await page.goto(browser.served.url)
      await ready(page)
      const long = 'Nobody keeps this.\n\n'.repeat(2000)
      await write(page, long)
      await expect.poll(() => seen(status(page))).toContain('Not kept')
      await dropAll(page, { 'one.md': `One. ${long}`, 'two.md': `Two. ${long}` })
      await expect.poll(() => textOf(page)).toContain('Two.')
      await goTo(page, 'drafts')
      await expect.poll(() => page.locator('.list > li').count()).toBe(3)
      await page
        .locator('.list')
        .getByRole('button', { name: /^Nobody keeps/ })
        .click()
      await expect.poll(() => textOf(page)).toBe(long)
      const { drafts } = JSON.parse(await everything(page))
      expect(drafts).toHaveLength(3)
      await context.close()
    },
  )
})
