import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, seen, selectionOf, settled, showAll, textOf, write } from './page.ts'

const story = `**Situation.** Many customers left in 2023.

**Task.** I had to find out why by May.

**Action.** I read 212 letters. We fixed several things.

**Result.** Sales rose significantly.
`

describe.skipIf(!chromiumPath)('working with notes', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('sets a note aside with a reason, keeps it with the draft, and brings it back', async () => {
    const { page, close } = await browser.open()
    await write(page, story)
    await showAll(page)
    const cards = page.locator('.card')
    await expect.poll(() => cards.count()).toBeGreaterThan(1)
    const notes = async () => Number.parseInt((await seen(page.locator('#tab-notes span'))) || '0', 10)
    const before = await notes()
    await page.locator('mark[data-note]').first().click()
    await page.getByRole('button', { name: 'Set aside' }).click()
    await page.locator('.card input:focus').waitFor()
    await page.keyboard.type('The number is confidential')
    await page.keyboard.press('Enter')
    await expect.poll(notes).toBe(before - 1)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('card-line')))
      .toBe(true)
    await expect.poll(() => seen(page.locator('.title output'))).toBe('Kept in this browser')
    await page.reload()
    await page.locator('.set-aside').waitFor()
    await showAll(page)
    await expect.poll(notes).toBe(before - 1)
    await page.locator('.set-aside summary').click()
    await expect.poll(() => seen(page.locator('.set-aside'))).toContain('The number is confidential')
    await page.getByRole('button', { name: 'Write them into the text as comments' }).click()
    await expect
      .poll(() => textOf(page))
      .toMatch(/<!-- marginalia-disable-next-line [\w-]+ -- The number is confidential -->/)
    await expect.poll(notes).toBe(before - 1)
    await page.getByRole('button', { name: 'Bring back' }).click()
    await settled(page)
    // The comment in the text goes on doing what the list did.
    await expect.poll(notes).toBe(before - 1)
    await close()
  })

  it('filters by family and by level, and remembers', async () => {
    const { page, close } = await browser.open()
    await write(page, story)
    await showAll(page)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Filter' }).click()
    const wavy = () => page.locator('mark.cm-note-wavy').count()
    await expect.poll(wavy).toBeGreaterThan(0)
    await page.getByLabel('Vague words').uncheck()
    await expect.poll(wavy).toBe(0)
    await expect.poll(() => seen(page.locator('.title output'))).toBe('Kept in this browser')
    await page.reload()
    await page.locator('.cm-content').waitFor()
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    await settled(page)
    await expect.poll(() => wavy()).toBe(0)
    await close()
  })

  it('switches a rule off for a draft and follows the profile', async () => {
    const { page, close } = await browser.open()
    await write(page, story)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    await page.locator('mark[data-note]').first().click()
    const rule = page.locator('.card[aria-current] .about a').first()
    const title = await seen(rule)
    await goTo(page, 'rules')
    await page.getByRole('checkbox', { name: title, exact: true }).uncheck()
    await goTo(page, '')
    await settled(page)
    await expect.poll(() => page.locator('.about a', { hasText: title }).count()).toBe(0)
    const options = await page.locator('.choice select').first().locator('option').allInnerTexts()
    expect(options.length).toBeGreaterThan(3)
    await close()
  })

  it('is told by the front matter what the text is, and says so where one would choose', async () => {
    const { page, close } = await browser.open()
    const choices = page.locator('.choices')
    await write(page, `---\nprofile: six-pager\nprompt: judgment\n---\n\n${story}`)
    await expect.poll(() => choices.textContent()).toContain('Reviewed as Six-pager set in line 2')
    await expect.poll(() => choices.textContent()).toContain('Prompt Judgment call set in line 3')
    await expect.poll(() => choices.locator('select').count()).toBe(0)
    await choices.getByRole('button', { name: 'set in line 2' }).click()
    await expect.poll(() => selectionOf(page)).toBe('profile: six-pager')
    await write(page, `---\nprofile: sixpager\nprompt: 7\n---\n\n${story}`)
    await expect.poll(() => choices.textContent()).toContain('No profile is named “sixpager”: line 2')
    await expect.poll(() => choices.textContent()).toContain('No prompt is named “7”: line 3')
    await page.getByLabel('Reviewed as').selectOption('star-story')
    await write(page, story)
    await expect.poll(() => page.getByLabel('Reviewed as').inputValue()).toBe('star-story')
    await close()
  })

  it('draws the shape of the story and leads to the places it is made of', async () => {
    const { page, close } = await browser.open()
    const rhythm = page.getByRole('slider')
    const example = await rhythm.getAttribute('aria-label')
    await write(page, story)
    await expect.poll(() => rhythm.getAttribute('aria-label')).not.toBe(example)
    await expect
      .poll(() => seen(page.locator('.star')))
      .toMatch(/Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result/)
    await expect
      .poll(() => seen(page.locator('.facts')))
      .toMatch(/Length[\s\S]*Who acts[\s\S]*Numbers[\s\S]*Reading/)
    await rhythm.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => selectionOf(page)).toContain('Sales rose significantly')
    for (const tab of ['Metrics', 'Probes', 'Principles', 'Scope']) {
      await page.getByRole('tab', { name: tab }).click()
      await expect.poll(async () => (await seen(page.getByRole('tabpanel'))).length).toBeGreaterThan(10)
    }
    await close()
  })

  it('gives reports as files that hold the notes and nothing that runs', async () => {
    const { page, context, close } = await browser.open()
    await write(page, `${story}\n<script>window.stolen = 1</script>\n`)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    const download = async (label: string): Promise<string> => {
      await page.locator('.menu summary').click()
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: label, exact: true }).click()
      return readFileSync(await (await waiting).path(), 'utf8')
    }
    const json = JSON.parse(await download('Report as JSON'))
    expect(json.version).toBe(1)
    expect(json.files[0].report.findings.length).toBeGreaterThan(0)
    expect(await download('Report as Markdown')).toMatch(/\bline \d+/i)
    const html = await download('Report as HTML')
    expect(html).toContain('Many customers left in 2023')
    expect(html).not.toContain('<script>')
    const opened = await context.newPage()
    await opened.setContent(html)
    expect(await opened.locator('mark').count()).toBeGreaterThan(0)
    expect(await opened.evaluate(() => (window as unknown as { stolen?: number }).stolen)).toBeUndefined()
    await close()
  })
})
