import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, dropAll, goTo, seen, settled, textOf, write } from './page.ts'

const story = (what: string): string =>
  `**Situation.** In 2023 ${what} customers waited nine days for an answer.\n\n**Task.** I had to halve that.\n\n**Action.** I read 212 letters and cut two forms.\n\n**Result.** They waited four days by May.\n`

describe.skipIf(!chromiumPath)('a bank of stories', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('is not lost to a folder without stories, and comes back when others have taken its place', async () => {
    const { page, close } = await browser.open({ hash: '#/bank' })
    const heads = () => page.locator('.heat thead .story').count()
    const status = () => seen(page.locator('.status'))
    await dropAll(page, { 'one.md': story('40'), 'two.md': story('88') })
    await expect.poll(heads).toBe(2)
    await dropAll(page, { 'photo.png': 'x' })
    await expect.poll(status).toContain('No stories were found there')
    await expect.poll(() => heads()).toBe(2)
    await dropAll(page, { 'three.md': story('12') })
    await expect.poll(heads).toBe(1)
    await page.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(heads).toBe(2)
    await close()
  })

  it('opens a story that is a draft already as that draft', async () => {
    const { page, close } = await browser.open()
    await write(page, story('40'))
    await expect.poll(() => seen(page.locator('.title output'))).toBe('Kept in this browser')
    await goTo(page, 'bank')
    await page.getByRole('button', { name: 'Use my drafts' }).click()
    await page.locator('.heat thead button').click()
    await page.locator('.desk').waitFor()
    await goTo(page, 'drafts')
    await settled(page)
    await expect.poll(() => page.locator('.list > li').count()).toBe(1)
    await expect.poll(() => textOf(page)).toBe(story('40'))
    await close()
  })
})
