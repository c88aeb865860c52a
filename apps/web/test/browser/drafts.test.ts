import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, type Content, drop, dropAll, goTo, ready, seen, textOf, write } from './page.ts'

const kept = (page: Page) => expect.poll(() => seen(page.locator('.title output')))

/** Keep the store from being written to, by a transaction that does not end before it is released. */
async function hold(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>(held => {
        indexedDB.open('marginalia').onsuccess = event => {
          const database = (event.target as IDBOpenDBRequest).result
          const store = database.transaction('drafts', 'readwrite').objectStore('drafts')
          const holding = window as { released?: boolean }
          const again = (): void => {
            if (holding.released) database.close()
            else store.count().onsuccess = again
          }
          store.count().onsuccess = () => {
            held()
            again()
          }
        }
      }),
  )
  return () =>
    page.evaluate(() => {
      ;(window as { released?: boolean }).released = true
    })
}

describe.skipIf(!chromiumPath)('drafts', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('shows an example on a first visit, and one click clears it', async () => {
    const { page, close } = await browser.open()
    await page.getByRole('button', { name: 'Clear it' }).click()
    await expect.poll(() => textOf(page)).toBe('')
    await expect.poll(() => seen(page.locator('.sample'))).not.toContain('An example')
    await close()
  })

  it('says on an empty page how to begin, and brings the example back', async () => {
    const { page, close } = await browser.open()
    await page.getByRole('button', { name: 'Clear it' }).click()
    await expect.poll(() => seen(page.locator('.sample'))).toContain('Paste a draft')
    await expect.poll(() => seen(page.locator('.margin .empty'))).toContain('Notes will stand here')
    // The shape follows a moment after the text.
    await expect.poll(() => page.locator('.star').count()).toBe(0)
    await page.getByRole('button', { name: 'See an example' }).click()
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    await expect.poll(() => seen(page.locator('.sample'))).toContain('An example')
    await write(page, 'Mine.')
    await expect.poll(() => page.locator('.sample').count()).toBe(0)
    await close()
  })

  it('keeps what was written through a reload', async () => {
    const { page, close } = await browser.open()
    await write(page, 'I moved 41 boats in May 2023.')
    await kept(page).toBe('Kept in this browser')
    await page.reload()
    await ready(page)
    await expect.poll(() => textOf(page)).toBe('I moved 41 boats in May 2023.')
    await close()
  })

  it('loses nothing when the page goes away at once after a key', async () => {
    const { page, context, close } = await browser.open()
    await write(page, 'First words.')
    await kept(page).toBe('Kept in this browser')
    await page.locator('.cm-content').press('Control+End')
    await page.keyboard.type(' Last words')
    await page.reload()
    await ready(page)
    await expect.poll(() => textOf(page)).toBe('First words. Last words')
    await page.locator('.cm-content').press('Control+End')
    await page.keyboard.type(', really')
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    const again = await browser.open({ context })
    await expect.poll(() => textOf(again.page)).toBe('First words. Last words, really')
    await close()
  })

  it('keeps with a draft what is written while the next one is on its way', async () => {
    const { page, close } = await browser.open()
    await write(page, 'First words.')
    await kept(page).toBe('Kept in this browser')
    const release = await hold(page)
    await page.keyboard.type(' Second words.')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'New draft' }).click()
    // The store is slow, and the writer goes on.
    await page.locator('.cm-content').press('Control+End')
    await page.keyboard.type(' Third words.')
    await release()
    await expect.poll(() => textOf(page)).toBe('')
    await goTo(page, 'drafts')
    await page
      .locator('.list')
      .getByRole('button', { name: /^First words/ })
      .click()
    await expect.poll(() => textOf(page)).toBe('First words. Second words. Third words.')
    await close()
  })

  it('recovers from the journal when the store was never reached, and says so', async () => {
    const { page, context, close } = await browser.open()
    await write(page, 'Stored words.')
    await kept(page).toBe('Kept in this browser')
    await page.evaluate(() => {
      const id = localStorage.getItem('marginalia:open')!
      localStorage.setItem(
        `marginalia:journal:${id}`,
        JSON.stringify({ id, rev: 1, title: '', text: 'Stored words. And the last ones.' }),
      )
    })
    await page.goto('about:blank')
    const again = await browser.open({ context })
    await expect
      .poll(() => seen(again.page.locator('.status')))
      .toContain('saved from a page that closed early')
    const text = await textOf(again.page)
    const list = await again.page.evaluate(() =>
      Object.keys(localStorage).filter(key => key.includes('journal')),
    )
    expect(list).toEqual([])
    const texts = [text]
    await goTo(again.page, 'drafts')
    texts.push(await seen(again.page.locator('.list')))
    expect(texts.join('\n')).toContain('And the last ones')
    await close()
  })

  it('shows a conflict between two tabs, and neither text is lost', async () => {
    const { page: one, context, close } = await browser.open()
    await write(one, 'The shared draft.')
    await kept(one).toBe('Kept in this browser')
    const { page: two } = await browser.open({ context })
    await expect.poll(() => textOf(two)).toBe('The shared draft.')
    // Neither may save, and so be heard of, before the other has written.
    const release = await hold(one)
    const insert = (page: Page, words: string) =>
      page.evaluate(text => {
        const { view } = document.querySelector<Content>('.cm-content')!.cmTile
        view.dispatch({ changes: { from: 0, insert: text } })
      }, words)
    await insert(one, 'ONE ')
    await insert(two, 'TWO ')
    await release()
    const shown = async () => (await seen(one.locator('.status'))) + (await seen(two.locator('.status')))
    await expect.poll(shown).toContain('Another tab has changed this draft')
    const loser = (await seen(one.locator('.status'))).includes('Another tab') ? one : two
    await loser.getByRole('button', { name: 'Keep mine as a new draft' }).click()
    await kept(loser).toBe('Kept in this browser')
    await goTo(loser, 'drafts')
    await expect.poll(() => loser.locator('.list > li').count()).toBe(2)
    const list = () => seen(loser.locator('.list'))
    await expect.poll(list).toContain('ONE')
    await expect.poll(list).toContain('TWO')
    await close()
  })

  it('follows the other tab when nothing was written here', async () => {
    const { page: one, context, close } = await browser.open()
    await write(one, 'Seen in both.')
    await kept(one).toBe('Kept in this browser')
    const { page: two } = await browser.open({ context })
    await one.locator('.cm-content').press('Control+End')
    await one.keyboard.type(' More.')
    await expect.poll(() => textOf(two)).toBe('Seen in both. More.')
    await close()
  })

  it('keeps what was written last, though the clock has jumped back a year', async () => {
    const { page, context, close } = await browser.open()
    await write(page, 'Before the jump.')
    await kept(page).toBe('Kept in this browser')
    await context.addInitScript(() => {
      const now = Date.now
      Date.now = () => now() - 365 * 24 * 3_600_000
    })
    await page.reload()
    await ready(page)
    await expect.poll(() => textOf(page)).toBe('Before the jump.')
    await page.locator('.cm-content').press('Control+End')
    await page.keyboard.type(' And after it.')
    await kept(page).toBe('Kept in this browser')
    await page.reload()
    await ready(page)
    await expect.poll(() => textOf(page)).toBe('Before the jump. And after it.')
    await close()
  })

  it('says when the browser has no room left, and offers the export', async () => {
    const context = await browser.browser.newContext()
    const page = await context.newPage()
    // Only what is set before the first write counts: the browser remembers how much room there was.
    const cdp = await context.newCDPSession(page)
    await cdp.send('Storage.overrideQuotaForOrigin', {
      origin: browser.served.url.slice(0, -1),
      quotaSize: 1000,
    })
    await page.goto(browser.served.url)
    await ready(page)
    await write(page, 'Too large to be kept.\n\n'.repeat(2000))
    await expect.poll(() => seen(page.locator('.status'))).toContain('no room left')
    const download = page.waitForEvent('download')
    await page.locator('.status').getByRole('button', { name: 'Export everything' }).click()
    const archive = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(archive.drafts[0].text).toContain('Too large to be kept.')
    await context.close()
  })

  it('exports everything and takes it in again elsewhere', async () => {
    const { page, close } = await browser.open()
    await write(page, 'A draft that travels.')
    await kept(page).toBe('Kept in this browser')
    await goTo(page, 'drafts')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export everything' }).last().click()
    const path = await (await download).path()
    const other = await browser.open({ hash: '#/drafts' })
    const chooser = other.page.waitForEvent('filechooser')
    await other.page.getByRole('button', { name: 'Import' }).click()
    await (await chooser).setFiles({
      name: 'drafts.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    })
    await expect.poll(() => seen(other.page.locator('.list'))).toContain('A draft that travels')
    const bad = other.page.waitForEvent('filechooser')
    await other.page.getByRole('button', { name: 'Import' }).click()
    await (await bad).setFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    })
    await expect
      .poll(() => seen(other.page.locator('.status')))
      .toContain('other.json was not opened: the file is not an archive of drafts')
    await other.close()
    await close()
  })

  it('deletes a draft and brings it back', async () => {
    const { page, close } = await browser.open()
    await write(page, 'Here to stay.')
    await kept(page).toBe('Kept in this browser')
    await goTo(page, 'drafts')
    await page.getByRole('button', { name: 'Delete: Here to stay.' }).click()
    await expect.poll(() => page.locator('.list > li').count()).toBe(0)
    await page.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => seen(page.locator('.list'))).toContain('Here to stay.')
    await close()
  })

  it('offers to bring back each of several deleted drafts, whatever is said after it', async () => {
    const { page, close } = await browser.open()
    await dropAll(page, { 'a.md': 'First story.', 'b.md': 'Second story.', 'c.md': 'Third story.' })
    await expect.poll(() => seen(page.locator('.status'))).toContain('Opened')
    await goTo(page, 'drafts')
    // Twice is once.
    await page.getByRole('button', { name: 'Delete: a' }).evaluate(button => {
      for (let i = 0; i < 2; i++) (button as HTMLElement).click()
    })
    await page.getByRole('button', { name: 'Delete: b' }).click()
    await expect.poll(() => page.locator('.list > li').count()).toBe(1)
    await drop(page, 'photo.png', 'x')
    const said = page.locator('.status p')
    await expect.poll(() => said.count()).toBe(3)
    await said.filter({ hasText: '“a” deleted' }).getByRole('button', { name: 'Undo' }).click()
    await said.filter({ hasText: '“b” deleted' }).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.locator('.list > li').count()).toBe(3)
    await expect.poll(() => said.count()).toBe(1)
    await close()
  })

  it('compares the text with an earlier one: its notes, its numbers and its words', async () => {
    const { page, close } = await browser.open()
    const before = 'In week 1 [Company] left. I called 212 of them.'
    const after = '88 customers left in May 2023. I called 212 of them.'
    const keep = async (name: string): Promise<void> => {
      await goTo(page, 'compare')
      await page.getByPlaceholder('Name of the version').fill(name)
      await page.getByRole('button', { name: 'Keep a version' }).click()
      await page.locator('.list .name', { hasText: name }).waitFor()
    }
    const section = (title: string) =>
      page.locator('.columns > div', { has: page.getByRole('heading', { name: title }) })
    await write(page, before)
    await kept(page).toBe('Kept in this browser')
    await keep('Before the call')
    await goTo(page, '')
    await write(page, after)
    await goTo(page, 'compare')
    await expect.poll(() => seen(section('Resolved'))).toContain('Company')
    await expect.poll(() => seen(section('Numbers gained'))).toContain('88')
    expect((await page.locator('.changes ins').allInnerTexts()).join(' ')).toContain('88')
    expect((await page.locator('.changes del').allInnerTexts()).join(' ')).toContain('Company')
    // Names may be the same; what tells versions apart does not.
    expect(await seen(page.locator('.versus select').first())).toMatch(
      /Before the call \(\d{4}-.*, 10 words\)/,
    )
    await keep('After the call')
    await goTo(page, '')
    await write(page, before)
    await goTo(page, 'compare')
    await expect.poll(() => seen(section('New'))).toContain('Company')
    await close()
  })
})
