import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, paste, seen, selectionOf, settled, textOf, write } from './page.ts'

const long = Array.from(
  { length: 120 },
  (_, i) =>
    `I called [Company] in week ${i + 1}. I went home at noon, and nobody asked me why I did so early.`,
).join('\n\n')
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, className } = document.activeElement!
    return `${tagName.toLowerCase()} ${className}`
  })

describe.skipIf(!chromiumPath)('one keeps one’s place', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('comes back to the line from every other view, and begins those at their top', async () => {
    const { page, close } = await browser.open()
    await write(page, long)
    await settled(page)
    await page.evaluate(() => scrollTo(0, 3000))
    await settled(page)
    for (const view of ['Read', 'Rules', 'Compare']) {
      await page.locator('.views').getByRole('link', { name: view }).click()
      await page.locator('.page').waitFor()
      await settled(page)
      expect(await scrolled(page), view).toBe(0)
      await page.locator('.views').getByRole('link', { name: 'Write' }).click()
      await settled(page)
      expect(await scrolled(page), view).toBe(3000)
    }
    await close()
  })

  it('stands at the beginning of what was pasted, of a whole text and of a part', async () => {
    const { page, close } = await browser.open()
    await write(page, 'Mine. ')
    await paste(page, { 'text/plain': long })
    await settled(page)
    const first = page.locator('.cm-line').first()
    expect((await first.boundingBox())!.y).toBeGreaterThan(0)
    await page.keyboard.press('Control+a')
    await paste(page, { 'text/html': `<p>${long.replaceAll('\n\n', '</p><p>')}</p>`, 'text/plain': long })
    await expect.poll(async () => (await textOf(page)).startsWith('I called')).toBe(true)
    await settled(page)
    expect(await scrolled(page)).toBe(0)
    await page.keyboard.type('X')
    expect((await textOf(page)).slice(0, 10)).toBe('XI called ')
    await close()
  })

  it('shows the ledgers where the reader is', async () => {
    const { page, close } = await browser.open()
    await write(page, `${long}\n\nI moved 41 boats in May 2023.`)
    await settled(page)
    await page.evaluate(() => scrollTo(0, 3000))
    await settled(page)
    for (const tab of ['Metrics', 'Probes', 'Scope', 'Principles']) {
      await page.getByRole('tab', { name: tab }).click()
      const { y } = (await page.getByRole('tabpanel').boundingBox())!
      expect(y, tab).toBeGreaterThan(50)
      expect(y, tab).toBeLessThan(300)
      expect(await scrolled(page), tab).toBe(3000)
    }
    // At the end of the text as well.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.getByRole('tab', { name: 'Probes' }).click()
    await settled(page)
    const list = (await page.getByRole('tabpanel').boundingBox())!
    const tabs = (await page.getByRole('tablist').boundingBox())!
    expect(list.y).toBeGreaterThanOrEqual(tabs.y + tabs.height)
    expect(list.y + list.height).toBeLessThanOrEqual(860)
    await close()
  })

  it('begins at the top of an empty page, whatever stood above the text', async () => {
    const { page, close } = await browser.open()
    await page.getByRole('button', { name: 'Clear it' }).click()
    const y = async () => (await page.locator('.cm-placeholder').boundingBox())?.y ?? 1000
    await expect.poll(y).toBeLessThan(250)
    await close()
  })

  it.each([
    ['an empty page', ''],
    ['the example', null],
  ])('does not move the text under the fingers, on %s', async (_, text) => {
    const { page, close } = await browser.open()
    if (text !== null) await page.getByRole('button', { name: 'Clear it' }).click()
    else await page.locator('.cm-line').nth(2).click()
    await settled(page)
    const top = () =>
      page.evaluate(() => {
        const node = getSelection()!.focusNode!
        const line = (node instanceof Element ? node : node.parentElement!).closest('.cm-line')!
        return Math.round(line.getBoundingClientRect().top)
      })
    const before = await top()
    await page.keyboard.type('W')
    for (const word of ['e shipped', ' it quickly', ' and', ' many customers', ' were very happy.']) {
      await page.keyboard.type(word)
      await settled(page)
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
    }
    await close()
  })

  it('finds and replaces words that are far off the screen, from anywhere on the page', async () => {
    const { page, close, wrong } = await browser.open()
    await write(page, `${long}\n\nThe needle is here.`)
    await page.getByLabel('Title of the draft').click()
    await page.keyboard.press('Control+f')
    await page.getByLabel('Find', { exact: true }).pressSequentially('needle')
    await page.keyboard.press('Enter')
    await expect.poll(() => selectionOf(page)).toBe('needle')
    const found = page.locator('.cm-searchMatch-selected')
    await expect
      .poll(async () => {
        const { y } = (await found.boundingBox())!
        return y > 0 && y < 860
      })
      .toBe(true)
    await page.getByLabel('Replace with').pressSequentially('thread')
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect.poll(() => textOf(page)).toContain('The thread is here.')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toContain('cm-content')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toContain('The needle is here.')
    expect(wrong).toEqual([])
    await close()
  })

  it('walks with F8 from anywhere, beginning with a note on the first words', async () => {
    const { page, close } = await browser.open()
    await write(page, '[Company] left us. I called [Name] at noon.')
    await page.reload()
    await page.locator('.card[data-placed]').first().waitFor()
    const open = () => page.evaluate(() => document.querySelector('mark.cm-note-focus')?.textContent ?? '')
    await page.locator('.views').getByRole('link', { name: 'Write' }).focus()
    await page.keyboard.press('F8')
    await expect.poll(open).toMatch(/^\[?Company/)
    await page.keyboard.press('F8')
    await expect.poll(open).not.toMatch(/^\[?Company/)
    await page.keyboard.press('Shift+F8')
    await expect.poll(open).toMatch(/^\[?Company/)
    await page.keyboard.press('Control+Home')
    await page.getByRole('button', { name: 'Next note' }).focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toContain('step')
    await goTo(page, 'rules')
    await page.keyboard.press('F8')
    await page.locator('.desk').waitFor()
    await expect.poll(() => focused(page)).toContain('cm-content')
    await goTo(page, 'help')
    await expect.poll(() => seen(page.locator('.keys'))).toMatch(/F8[\s\S]*anywhere[\s\S]*Ctrl\+F/)
    await close()
  })

  it('never drops the focus of the keyboard', async () => {
    const { page, close } = await browser.open()
    const press = async (name: string | RegExp, within = 'body'): Promise<void> => {
      await page.locator(within).getByRole('button', { name }).first().focus()
      await page.keyboard.press('Enter')
      await settled(page)
      expect(await focused(page), String(name)).not.toMatch(/^body/)
    }
    await write(page, '[Company] left us. I called [Name] at noon. Then [City] was cold.')
    await settled(page)
    await page.locator('mark[data-note]').first().click()
    await press('Set aside', '.card')
    await page.keyboard.type('Known')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await focused(page)).not.toMatch(/^body/)
    await press('Undo', '.status')
    await press(/^Structure/, '.kinds')
    await press('Show all', '.progress')
    // A link that takes its own place away.
    await page.locator('mark[data-note]').first().click()
    await page.locator('.card[aria-current] .about a').focus()
    await page.keyboard.press('Enter')
    await page.locator('.page .ask').waitFor()
    await settled(page)
    expect(await focused(page)).not.toMatch(/^body/)
    await goTo(page, 'compare')
    await page.getByPlaceholder('Name of the version').fill('One')
    await press('Keep a version', '.page')
    await press('Delete: One', '.page')
    await press('Close', '.status')
    await goTo(page, 'drafts')
    await press(/^Delete:/, '.list')
    await press('Undo', '.status')
    await close()
  })
})
