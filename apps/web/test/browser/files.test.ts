import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocx } from '@marginalia/docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, seen, textOf, write } from './page.ts'

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../../fixtures/${path}`, import.meta.url))

describe.skipIf(!chromiumPath)('files', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('opens a Word file as a draft', async () => {
    const { page, close, wrong } = await browser.open({ hash: '#/drafts' })
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).first().click()
    await (await chooser).setFiles(fixture('docx/word-like.docx'))
    await page.locator('.cm-content').waitFor()
    await expect
      .poll(() => textOf(page))
      .toBe(readDocx(readFileSync(fixture('docx/word-like.docx'))).markdown)
    expect(wrong).toEqual([])
    await close()
  })

  it('gives a Word file back with its notes in the margin and every word as it was', async () => {
    const { page, close, wrong } = await browser.open()
    await page.locator('.card[data-placed]').first().waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'Notes into a Word file' }).click()
    const download = page.waitForEvent('download')
    await (await chooser).setFiles(fixture('docx/word-like.docx'))
    const file = await download
    expect(file.suggestedFilename()).toBe('word-like-notes.docx')
    const before = readDocx(readFileSync(fixture('docx/word-like.docx')))
    const after = readDocx(readFileSync(await file.path()))
    expect(after.markdown).toBe(before.markdown)
    expect(readFileSync(await file.path()).includes('word/comments.xml')).toBe(true)
    expect(wrong).toEqual([])
    await close()
  })

  it('makes a Word file of any draft, with its notes as comments on the words', async () => {
    const { page, close, wrong } = await browser.open()
    const text = '## Situation\n\nMany customers left **in 2023**.\n\n- I called 212 of them.\n'
    await write(page, text)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
    const download = page.waitForEvent('download')
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'Word, with notes as comments' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('situation.docx')
    const document = readDocx(readFileSync(await file.path()))
    expect(document.markdown).toBe(text)
    expect(document.warnings.map(({ code }) => code)).toEqual(['existing-comments'])
    expect(wrong).toEqual([])
    await close()
  })

  it('closes its menu when one turns to something else, and by Escape', async () => {
    const { page, close } = await browser.open()
    const item = page.getByRole('button', { name: 'Report as HTML' })
    const file = page.locator('.menu summary')
    await file.click()
    await item.waitFor()
    await page.locator('.cm-content').click({ position: { x: 4, y: 4 } })
    await item.waitFor({ state: 'hidden' })
    await file.click()
    await item.focus()
    await page.keyboard.press('Escape')
    await item.waitFor({ state: 'hidden' })
    await close()
  })

  it('says in one line why a broken Word file is not opened', async () => {
    const { page, close } = await browser.open({ hash: '#/drafts' })
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).first().click()
    await (await chooser).setFiles({
      name: 'broken.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK broken'),
    })
    await expect.poll(() => seen(page.locator('.status'))).toMatch(/^broken\.docx was not opened: \S/)
    await close()
  })

  it('shows a bank as a matrix, matches it with a job description and opens a story', async () => {
    const { page, close, wrong } = await browser.open({ hash: '#/bank' })
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'or choose files' }).click()
    const folder = fixture('bank/')
    const stories = readdirSync(folder).filter(name => /\.mdx?$/.test(name) && name !== 'README.md')
    await (await chooser).setFiles(stories.map(name => folder + name))
    await page.locator('.heat').waitFor()
    await expect.poll(() => page.locator('.heat tbody tr').count()).toBe(16)
    await expect.poll(() => page.locator('.heat thead th').count()).toBeGreaterThan(10)
    await expect.poll(() => seen(page.locator('.page'))).toMatch(/\d+ stories count, \d+ wanted/)
    await page
      .getByLabel('Job description')
      .fill(readFileSync(fixture('job-descriptions/senior-tpm-fulfilment.md'), 'utf8'))
    await expect.poll(() => seen(page.locator('.heat'))).toContain('asked for, 1')
    await page.reload()
    await page.locator('.heat').waitFor()
    await expect.poll(() => seen(page.locator('.heat'))).toContain('asked for, 1')
    await page.setViewportSize({ width: 700, height: 860 })
    await expect.poll(() => seen(page.locator('.heat-more'))).toMatch(/^\d+ more stor(y|ies) to the right$/)
    const last = page.locator('.heat thead button').last()
    await last.focus()
    await expect.poll(() => seen(page.locator('.heat-read'))).toBe(await last.getAttribute('title'))
    await expect.poll(() => seen(page.locator('.heat-more'))).toBe('')
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.getByRole('button', { name: 'Forget these stories' }).click()
    await expect.poll(() => page.locator('.heat').count()).toBe(0)
    await page.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.heat td button').first().click()
    await page.locator('.cm-content').waitFor()
    await expect.poll(async () => (await textOf(page)).length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
    await close()
  })
})
