import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, type Content, seen, settled, textOf, write } from './page.ts'

const text = 'In week 1 [Company] left us. I called 212 shops at noon.'

/** Words of the text that have a mark. */
const marked = (page: Page): Promise<readonly string[]> => page.locator('mark[data-note]').allInnerTexts()

describe.skipIf(!chromiumPath)('a key', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('is drawn before its notes are looked for, and keys that come together are answered together', async () => {
    const { page, close, wrong } = await browser.open()
    await write(page, text)
    await settled(page)
    const answer = await page.evaluate(async () => {
      const { view } = document.querySelector<Content>('.cm-content')!.cmTile
      let reviews = 0
      new PerformanceObserver(list => {
        reviews += list.getEntriesByName('review').length
      }).observe({ type: 'measure' })
      // A frame that is long in coming is not waited for: once more, then.
      for (let attempt = 1; ; attempt++) {
        const begun = performance.now()
        const before = reviews
        for (const key of ' [Name]') view.dispatch({ changes: { from: view.state.doc.length, insert: key } })
        // In this frame the page may have done nothing but draw.
        await new Promise(done => requestAnimationFrame(done))
        const late = performance.now() - begun > 200
        const drawn = document.querySelector('.cm-line')!.textContent === view.state.doc.toString()
        const read = performance.getEntriesByName('review').some(({ startTime }) => startTime >= begun)
        while (reviews === before) await new Promise(done => setTimeout(done, 50))
        await new Promise(done => setTimeout(done, 500))
        if (!late || attempt === 10) return { late, drawn, read, reviews: reviews - before }
      }
    })
    expect(answer).toEqual({ late: false, drawn: true, read: false, reviews: 1 })
    await expect.poll(() => marked(page)).toContain('[Name]')
    expect(wrong).toEqual([])
    await close()
  })

  it('takes the marks along at once', async () => {
    const { page, close } = await browser.open()
    await write(page, text)
    await expect.poll(() => marked(page)).toContain('[Company]')
    const words = await page.evaluate(() => {
      const { view } = document.querySelector<Content>('.cm-content')!.cmTile
      view.dispatch({ changes: { from: 0, insert: 'Late, ' } })
      return [...document.querySelectorAll('mark[data-note]')].map(mark => mark.textContent)
    })
    expect(words).toContain('[Company]')
    await close()
  })

  it('gets its notes where no frame is drawn, as in a tab that nobody looks at', async () => {
    const { page, close } = await browser.open()
    await write(page, text)
    await settled(page)
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0
      const { view } = document.querySelector<Content>('.cm-content')!.cmTile
      view.dispatch({ changes: { from: view.state.doc.length, insert: ' Then [Name] came.' } })
    })
    await expect.poll(() => marked(page)).toContain('[Name]')
    await close()
  })

  it('is in what is exported, with its notes, however soon', async () => {
    const { page, close } = await browser.open()
    await write(page, text)
    await settled(page)
    const waiting = page.waitForEvent('download')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'Report as Markdown' }).evaluate(button => {
      const { view } = document.querySelector<Content>('.cm-content')!.cmTile
      view.dispatch({ changes: { from: view.state.doc.length, insert: ' Then [Name] came.' } })
      ;(button as HTMLElement).click()
    })
    const report = readFileSync(await (await waiting).path(), 'utf8')
    expect(report).toContain('Name')
    await close()
  })

  it('takes no note away from who sets it aside: its words are known where they are now', async () => {
    const { page, close } = await browser.open()
    await write(page, text)
    await page.locator('mark[data-note]', { hasText: '[Company]' }).click()
    await page.locator('.card').getByRole('button', { name: 'Set aside' }).click()
    await page.getByLabel('Why does this note not apply?').fill('Filled in later')
    await page.locator('form.dismissing button[type=submit]').evaluate(button => {
      const { view } = document.querySelector<Content>('.cm-content')!.cmTile
      view.dispatch({ changes: { from: 0, insert: 'It was cold. ' } })
      ;(button as HTMLElement).click()
    })
    await expect.poll(() => seen(page.locator('.set-aside summary'))).toBe('1 note set aside')
    await page.locator('.set-aside summary').click()
    await expect.poll(() => seen(page.locator('.set-aside li'))).toContain('[Company]')
    await expect.poll(() => marked(page)).not.toContain('[Company]')
    await expect.poll(() => textOf(page)).toBe(`It was cold. ${text}`)
    await close()
  })
})
