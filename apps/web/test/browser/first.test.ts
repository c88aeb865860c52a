import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, ready, seen, settled, showAll, textOf, write } from './page.ts'

const story = (name: string): string =>
  readFileSync(new URL(`../../../../fixtures/narratives/${name}.md`, import.meta.url), 'utf8')
const narrative = story('weak-innovation')
/** Ten sentences that have a note each, and plain ones between them; nothing is said of the whole. */
const passive = `---
profile: plain
---

${Array.from({ length: 10 }, (_, i) => `I called [Company] in week ${i + 1}. I went home at noon.`).join('\n\n')}
`
const number = async (page: Page, button: RegExp): Promise<number> =>
  Number.parseInt((await seen(page.getByRole('button', { name: button }))).replace(/\D+/, ''), 10)
const progress = (page: Page) => seen(page.locator('p.progress'))
const kept = (page: Page) => expect.poll(() => seen(page.locator('.title output')))

describe.skipIf(!chromiumPath)('what matters first', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('opens on the notes that matter first, says how many there are, and shows the rest by one click', async () => {
    const { page, close } = await browser.open()
    await write(page, narrative)
    await settled(page)
    const first = await number(page, /^First/)
    const all = await number(page, /^All/)
    expect(first).toBeLessThanOrEqual(12)
    expect(all).toBeGreaterThan(first)
    const shown = () => page.locator('mark[data-note], .card-line').count()
    const few = await shown()
    await page.getByRole('button', { name: /^All/ }).click()
    await expect.poll(shown).toBeGreaterThan(few)
    await page.getByRole('button', { name: /^First/ }).click()
    await expect.poll(shown).toBe(few)
    await close()
  })

  it.each([1280, 390])('says three things above the text, %d pixels wide, and leads to each', async width => {
    const { page, close } = await browser.open({ viewport: { width, height: 844 } })
    await write(page, narrative)
    await page.evaluate(() => scrollTo(0, 0))
    await settled(page)
    const said = page.locator('.breath li button')
    await expect.poll(() => said.count()).toBe(3)
    const box = (await said.last().boundingBox())!
    expect(box.y + box.height).toBeLessThan(500)
    for (let i = 0; i < 3; i++) {
      const words = await said.nth(i).getAttribute('title')
      await said.nth(i).click()
      await expect.poll(() => seen(page.locator('.card-line.open .says'))).toBe(words)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.classList.contains('card-line')))
        .toBe(true)
      await page.keyboard.press('Escape')
      await settled(page)
    }
    await close()
  })

  it('asks no question of two places where another one is left', async () => {
    const { page, close } = await browser.open()
    // Two stories in one text, both told of a group.
    await write(page, story('breaks-every-rule'))
    const said = page.locator('.breath li')
    await expect.poll(() => said.count()).toBe(3)
    expect(await said.filter({ hasText: 'A group did it' }).count()).toBe(1)
    await close()
  })

  it('counts answers, by a change of the text or by a reason, and keeps the count through a reload', async () => {
    const { page, close } = await browser.open()
    await write(page, passive)
    await expect.poll(() => progress(page)).toContain('0 of 6 answered')
    // Ten notes say the same, and one line is enough for that.
    const said = page.locator('.breath li', { hasText: 'Company' })
    await expect.poll(() => said.count()).toBe(1)
    await page.locator('mark[data-note]').first().click()
    await page.getByRole('button', { name: 'Set aside' }).click()
    await page.locator('.card input:focus').fill('Nobody knows')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(page)).toContain('1 of 6 answered')
    const mark = page.locator('mark[data-note]').first()
    await mark.click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await page.keyboard.type('I agreed to it.')
    await expect.poll(() => progress(page)).toContain('2 of 6 answered')
    await kept(page).toBe('Kept in this browser')
    await page.reload()
    await ready(page)
    await expect.poll(() => progress(page)).toContain('2 of 6 answered')
    // Going back on one's words asks again.
    await page.locator('.set-aside summary').click()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await expect.poll(() => progress(page)).toContain('1 of 6 answered')
    await close()
  })

  it('sets all notes of a kind aside for one reason and brings them back together', async () => {
    const { page, close } = await browser.open()
    await write(page, passive)
    await settled(page)
    const all = await number(page, /^All/)
    expect(all).toBeGreaterThan(5)
    await page.locator('mark[data-note]').first().click()
    await page.getByRole('button', { name: 'Set aside' }).click()
    await page.locator('.card input:focus').fill('A record of decisions')
    await page.getByLabel(/and \d+ others of/).check()
    await page.locator('.dismissing').getByRole('button', { name: 'Set aside' }).click()
    await expect.poll(() => seen(page.locator('.status'))).toMatch(/^(\d+) notes set aside/)
    const gone = Number.parseInt(await seen(page.locator('.status')), 10)
    expect(gone).toBeGreaterThan(5)
    await page.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => number(page, /^All/)).toBe(all)
    await close()
  })

  it('has an end, and what matters next after it', async () => {
    const { page, close } = await browser.open()
    await write(page, passive)
    for (let i = 1; i <= 6; i++) {
      await page.locator('mark[data-note]').first().click()
      await page.getByRole('button', { name: 'Set aside' }).click()
      await page.locator('.card input:focus').fill('Known')
      await page.keyboard.press('Enter')
      await expect.poll(() => progress(page)).toContain(`${i} of 6 answered`)
    }
    await expect.poll(() => page.locator('.card').count()).toBe(0)
    await expect.poll(() => seen(page.getByRole('tabpanel'))).toContain('What matters first is answered')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
    await page.getByRole('button', { name: 'What matters next' }).click()
    await expect.poll(() => progress(page)).toMatch(/^0 of \d answered|\D0 of \d answered/)
    await close()
  })

  it('shows how many notes of each kind there are, and a kind alone', async () => {
    const { page, close } = await browser.open()
    await write(page, passive)
    await settled(page)
    const who = page.getByRole('button', { name: /^Structure and instructions, / })
    const count = Number.parseInt((await seen(who)).replace(/\D+/g, ''), 10)
    expect(count).toBeGreaterThan(5)
    await who.click()
    await expect.poll(() => progress(page)).toMatch(new RegExp(`^Filter on: ${count} of \\d+ notes shown`))
    await expect.poll(() => page.locator('.card-line').count()).toBeGreaterThan(4)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => progress(page)).toContain('answered')
    await close()
  })

  it('draws a map that was inferred as a guess, one from labels as it is, and says why there is none', async () => {
    const { page, close } = await browser.open()
    await settled(page)
    expect(await page.locator('.star .guess').count()).toBe(0)
    await write(page, narrative)
    await settled(page)
    expect(await page.locator('.star .guess').count()).toBeGreaterThan(1)
    await expect.poll(() => seen(page.locator('.basis'))).toContain('Inferred from the sentences')
    expect(await page.locator('.star .guess button').first().getAttribute('aria-label')).toMatch(/inferred$/)
    await write(page, 'Two words only.')
    await expect.poll(() => seen(page.locator('.star'))).toContain('No map yet: there is too little text')
    await close()
  })
})

describe.skipIf(!chromiumPath)('a filter', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it.each([1280, 390])(
    'says that it is on beside the count, %d pixels wide, and offers the way back',
    async width => {
      const { page, close } = await browser.open({ viewport: { width, height: 844 } })
      await write(page, narrative)
      await settled(page)
      const phone = width === 390
      if (phone) await page.getByRole('button', { name: 'Show notes' }).click()
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await page.getByLabel('Vague words').uncheck()
      await expect.poll(() => progress(page)).toMatch(/^Filter on: \d+ of \d+ notes shown/)
      if (phone) {
        await page.getByRole('button', { name: 'Close', exact: true }).click()
        await expect.poll(() => seen(page.locator('.walk'))).toMatch(/\d+ of \d+, filtered/)
        await page.getByRole('button', { name: 'Show notes' }).click()
      }
      await page.locator('p.progress').getByRole('button', { name: 'Show all' }).click()
      await expect.poll(() => progress(page)).not.toContain('Filter on')
      await close()
    },
  )

  it('belongs to its draft, stays with it, and takes nothing out of what is exported', async () => {
    const { page, close } = await browser.open()
    await write(page, passive)
    await showAll(page)
    const findings = async (): Promise<string> => {
      await page.locator('.menu summary').click()
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Report as Markdown' }).click()
      return readFileSync(await (await waiting).path(), 'utf8')
    }
    const before = await findings()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByLabel('Structure and instructions').uncheck()
    await expect.poll(() => progress(page)).toContain('Filter on')
    expect(await findings()).toBe(before)
    await goTo(page, 'read')
    await expect.poll(() => seen(page.locator('.page'))).toMatch(/Filter on: \d+ of \d+ notes shown/)
    await goTo(page, '')
    await kept(page).toBe('Kept in this browser')
    await page.reload()
    await ready(page)
    await expect.poll(() => progress(page)).toContain('Filter on')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'New draft' }).click()
    await expect.poll(() => textOf(page)).toBe('')
    await write(page, passive)
    await expect.poll(() => progress(page)).toContain('answered')
    await close()
  })

  it('is not needed to know that rules are off; a new draft begins with all of them', async () => {
    const { page, close } = await browser.open({ hash: '#/rules' })
    await page.getByRole('checkbox', { name: 'Passive voice' }).uncheck()
    await goTo(page, '')
    await expect.poll(() => seen(page.locator('.choices'))).toContain('1 rule off')
    await page.getByLabel('Reviewed as').selectOption('star-story')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'New draft' }).click()
    await expect.poll(() => textOf(page)).toBe('')
    await expect.poll(() => seen(page.locator('.choices'))).not.toContain('off')
    expect(await page.getByLabel('Reviewed as').inputValue()).toBe('written-assessment')
    await goTo(page, 'drafts')
    await page
      .locator('.list')
      .getByRole('button', { name: /refund queue/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Switch on' }).click()
    await expect.poll(() => seen(page.locator('.choices'))).not.toContain('off')
    await close()
  })
})
