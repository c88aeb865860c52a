import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, drop, goTo, type Opened, paste, seen, textOf, write } from './page.ts'

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/clipboard/${name}`, import.meta.url), 'utf8')

describe.skipIf(!chromiumPath)('pasting', () => {
  let browser: Bench
  let opened: Opened
  beforeAll(async () => {
    browser = await bench()
    opened = await browser.open()
  })
  afterAll(() => browser?.close())

  it.each(['word', 'word-safari', 'word-online', 'google-docs', 'libreoffice', 'pages', 'hostile'])(
    'keeps what %s means and nothing else',
    async name => {
      const { page, wrong } = opened
      await write(page, ' ')
      await page.keyboard.press('Control+a')
      await paste(page, { 'text/html': read(`${name}.html`), 'text/plain': 'plain words' })
      await expect.poll(() => textOf(page)).toBe(read(`${name}.md`).trimEnd())
      expect(await page.evaluate(() => (window as unknown as { stolen?: number }).stolen)).toBeUndefined()
      expect(wrong).toEqual([])
    },
  )

  it('says what came in, can go back to plain text, and is one step of undo', async () => {
    const { page, close } = await browser.open()
    await write(page, 'Before. ')
    await paste(page, { 'text/html': read('google-docs.html'), 'text/plain': 'The seed store' })
    const status = page.locator('.status')
    await expect
      .poll(() => seen(status))
      .toContain('Pasted from Google Docs: 2 headings, 5 list items, 1 table, 1 link. 1 image left out.')
    await status.getByText('Keep as plain text').click()
    await expect.poll(() => textOf(page)).toBe('Before. The seed store')
    await page.locator('.cm-content').press('Control+z')
    await page.locator('.cm-content').press('Control+z')
    await expect.poll(() => textOf(page)).toBe('Before. ')
    await close()
  })

  it('takes Markdown source from editors that colour it as it is', async () => {
    const { page, close } = await browser.open()
    await write(page, ' ')
    await page.keyboard.press('Control+a')
    const plain = '# Title\n\n- one\n- *two*\n'
    const html = `<meta charset="utf-8"><div style="font-family:monospace;white-space:pre"><div><span style="color:#800"># Title</span></div><br><div><span>- one</span></div><div><span>- *two*</span></div></div>`
    await paste(page, { 'text/html': html, 'text/plain': plain })
    await expect.poll(() => textOf(page)).toBe(plain)
    await close()
  })

  it('reads the real clipboard', async () => {
    const { page, close } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await write(page, ' ')
    await page.keyboard.press('Control+a')
    await page.evaluate(async html => {
      const types = {
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob(['x'], { type: 'text/plain' }),
      }
      await navigator.clipboard.write([new ClipboardItem(types)])
    }, read('google-docs.html'))
    await page.keyboard.press('Control+v')
    await expect.poll(() => textOf(page)).toContain('I moved **4,200 trays** in *nine* days')
    await close()
  })

  it('takes a megabyte within a second', async () => {
    const { page, close } = await browser.open()
    await write(page, ' ')
    const html = `<p>${'A short sentence of plain words. '.repeat(40)}</p>`.repeat(800)
    await paste(page, { 'text/html': `<h1>Long</h1>${html}`, 'text/plain': '' })
    await expect.poll(async () => (await textOf(page)).length).toBeGreaterThan(1_000_000)
    await close()
  })

  it('opens a dropped text file as a draft of its own, and says why it does not open others', async () => {
    const { page, close } = await browser.open()
    await drop(page, 'story.md', '# A story\r\n\r\n<img src=x onerror="window.stolen=1">\r\n')
    await expect.poll(() => textOf(page)).toBe('# A story\n\n<img src=x onerror="window.stolen=1">\n')
    await expect.poll(() => seen(page.locator('.status'))).toContain('story.md')
    await goTo(page, 'read')
    await page.locator('.reading').waitFor()
    expect(await page.evaluate(() => (window as unknown as { stolen?: number }).stolen)).toBeUndefined()
    await drop(page, 'photo.png', 'x')
    await expect
      .poll(() => seen(page.locator('.status')))
      .toContain('photo.png was not opened: expected a .docx')
    await close()
  })
})
