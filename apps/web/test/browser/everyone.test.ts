import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, settled, write } from './page.ts'

const narrative = readFileSync(
  new URL('../../../../fixtures/narratives/weak-innovation.md', import.meta.url),
  'utf8',
)
const views = ['', 'read', 'compare', 'bank', 'drafts', 'rules', 'rule/sentence-length', 'help']

describe.skipIf(!chromiumPath)('for everyone', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'has no fault that axe can find, in any view, %s, %d pixels wide',
    async (colorScheme, width) => {
      const { page, context, wrong } = await browser.open({
        colorScheme,
        viewport: { width, height: 844 },
        reducedMotion: 'reduce',
      })
      await write(page, narrative)
      const found: string[] = []
      for (const view of views) {
        await goTo(page, view)
        if (view === '') {
          await page.locator('.cm-content').press('F8')
          await page.locator('.card-line.open').waitFor()
        }
        await settled(page)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        for (const { id, nodes } of violations)
          found.push(`${view}: ${id} ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
        if (scrolls) found.push(`${view}: scrolls sideways`)
      }
      expect(found).toEqual([])
      expect(wrong).toEqual([])
      await context.close()
    },
    // Eight views, each read whole by axe: a second or two apiece, and ten times that on a busy machine.
    300_000,
  )

  it('fits into 320 pixels, which is what 400 % zoom leaves', async () => {
    const { page, context } = await browser.open({ viewport: { width: 320, height: 600 } })
    for (const view of views) {
      await goTo(page, view)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320)
    }
    await context.close()
  })

  it('gives a screen reader the notes in the order of the text, next to their words', async () => {
    const { page, context } = await browser.open({ hash: '#/read' })
    await page.locator('.reading').waitFor()
    const order = await page.evaluate(() => {
      const seen: string[] = []
      for (const element of document.querySelectorAll('.reading .passage > p, .reading .passage > aside'))
        seen.push(element.tagName)
      return seen
    })
    expect(order).toContain('ASIDE')
    const numbers = await page.locator('.reading aside .number').allInnerTexts()
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)))
    await context.close()
  })

  it('tells each reason once, and every question', async () => {
    const { page, context } = await browser.open()
    await write(page, 'Many people left. Many others stayed, and many came back.\n')
    await goTo(page, 'read')
    const questions = await page.locator('.reading .ask').allTextContents()
    const reasons = await page.locator('.reading .why').allTextContents()
    expect(questions.filter(ask => ask === 'How many?').length).toBeGreaterThan(1)
    expect(new Set(reasons).size).toBe(reasons.length)
    expect(reasons.length).toBe(new Set(questions).size)
    await context.close()
  })

  it('begins a line at the right where its script does, and breaks what is too long', async () => {
    const { page, context } = await browser.open({ viewport: { width: 390, height: 844 } })
    await write(page, `Left.\n\nעברית מימין.\n\n${'unbroken'.repeat(40)}\n`)
    const directions = await page
      .locator('.cm-line')
      .evaluateAll(lines => lines.map(line => getComputedStyle(line).direction))
    expect(directions.filter(direction => direction === 'rtl')).toHaveLength(1)
    await goTo(page, 'read')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await context.close()
  })

  it('prints the text with its notes on paper, from any view', async () => {
    const { page, context } = await browser.open()
    await write(page, narrative)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(5)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper .passage').count()).toBeGreaterThan(5)
    expect(await page.locator('#app').isVisible()).toBe(false)
    const aside = (await page.locator('.paper aside').first().boundingBox())!
    const words = (await page.locator('.paper .passage:has(aside) > p').first().boundingBox())!
    expect(aside.x).toBeGreaterThan(words.x + words.width - 1)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(10_000)
    await context.close()
  })

  it('lets every function be reached by the keyboard, and traps nobody', async () => {
    const { page, context } = await browser.open()
    const reached = new Set<string>()
    await page.keyboard.press('Tab')
    for (let i = 0; i < 60; i++) {
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        return (
          element.getAttribute('role') ??
          (element.classList.contains('card-line')
            ? 'card'
            : element.classList.contains('cm-content')
              ? 'text'
              : element.tagName.toLowerCase())
        )
      })
      reached.add(name)
      if (name === 'body' && i > 10) break
      await page.keyboard.press('Tab')
    }
    for (const wanted of ['a', 'input', 'summary', 'select', 'slider', 'textbox', 'tab', 'card'])
      expect([...reached]).toContain(wanted)
    await context.close()
  })
})
