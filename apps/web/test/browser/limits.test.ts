import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, drop, goTo, type Opened, paste, seen, settled, textOf, write } from './page.ts'

const german = `Im Frühjahr fiel die Anlage aus, und niemand wusste, warum. Ich habe drei Wochen lang jeden Auftrag
selbst geprüft und dabei gesehen, dass die Hälfte der Teile falsch gezählt war. Danach lief alles wieder. ${'Wir haben daraus gelernt, dass Zählen hilft. '.repeat(12)}`

async function open(page: Page, name: string, bytes: Buffer): Promise<void> {
  await goTo(page, 'drafts')
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.page').getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
}

describe.skipIf(!chromiumPath)('the page is honest about what it cannot read', () => {
  let browser: Bench
  let opened: Opened
  beforeAll(async () => {
    browser = await bench()
    opened = await browser.open()
  })
  afterAll(() => browser?.close())
  const status = () => seen(opened.page.locator('.status'))

  it.each([
    ['another language', german, 'does not read as English'],
    ['a table of figures', '12.4;88.1;2023-05-01;771\n'.repeat(40), 'does not read as prose'],
  ])(
    'says of %s that its notes mean little, and gives it no grade and no questions',
    async (_, text, says) => {
      const { page } = opened
      await goTo(page, '')
      await write(page, text)
      await expect.poll(() => seen(page.locator('.breath'))).toContain(says)
      expect(await seen(page.locator('.facts'))).not.toContain('grade')
      await page.getByRole('tab', { name: 'Probes' }).click()
      await expect.poll(() => seen(page.getByRole('tabpanel'))).toContain(says)
      await page.getByRole('tab', { name: 'Notes' }).click()
    },
  )

  it.each(['story.rtf', 'story.odt', 'story.doc', 'story.pages', 'story.pdf'])(
    'asks for %s as .docx, until that has been read',
    async name => {
      const { page } = opened
      await drop(page, name, 'x')
      await expect.poll(status).toContain(`${name} was not opened: save it as .docx`)
      await page.waitForTimeout(50)
      await page.getByRole('button', { name: 'Close', exact: true }).first().click()
      await expect.poll(() => page.locator('.status *').count()).toBe(0)
    },
  )

  it('reads what Windows wrote before there was Unicode, and refuses what is no text', async () => {
    const { page } = opened
    await open(page, 'old.txt', Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]))
    await expect.poll(() => textOf(page)).toBe('“Café” €5')
    await open(page, 'new.txt', Buffer.from('“Café” €6'))
    await expect.poll(() => textOf(page)).toBe('“Café” €6')
    await open(page, 'noise.txt', Buffer.from([0x48, 0x81, 0x8d, 0xff, 0x02, 0x90]))
    await expect.poll(status).toContain('noise.txt was not opened: it is not text')
    await expect.poll(() => textOf(page)).toBe('“Café” €6')
  })

  it('says what it left out of a Word file', async () => {
    const { page } = opened
    const path = new URL('../../../../fixtures/docx/word-like.docx', import.meta.url)
    await open(page, 'word-like.docx', readFileSync(path))
    await expect.poll(status).toContain('Opened word-like.docx as a new draft. word-like.docx: ')
    await expect.poll(() => status()).toMatch(/not read|tracked changes|comments already/)
    await settled(page)
    await page.getByRole('button', { name: 'Close', exact: true }).first().click()
  })

  it('keeps words that are struck through, however they are', async () => {
    const { page } = opened
    await goTo(page, '')
    await write(page, ' ')
    await page.keyboard.press('Control+a')
    const html =
      '<p>We <s>lost</s> <strike>sold</strike> <span style="text-decoration:line-through">kept</span> it.</p>'
    await paste(page, { 'text/html': html, 'text/plain': 'x' })
    await expect.poll(() => textOf(page)).toBe('We ~~lost sold kept~~ it.')
    expect(opened.wrong).toEqual([])
  })
})
