import { readFileSync } from 'node:fs'
import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, settled, showAll, write } from './page.ts'

const narrative = readFileSync(
  new URL('../../../../fixtures/narratives/weak-innovation.md', import.meta.url),
  'utf8',
)
const looks = {
  light: { colorScheme: 'light', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', reducedMotion: 'reduce' },
  contrast: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const
const views = ['', 'read', 'compare', 'bank', 'drafts', 'rules', 'rule/sentence-length', 'help']

const ledgers = ['Metrics', 'Probes', 'Principles', 'Scope']
/** Every view, and the text with each of its ledgers. */
const places = [...views, ...ledgers]

async function show(page: Page, place: string): Promise<void> {
  if (!ledgers.includes(place)) {
    await goTo(page, place)
    if (place === '') {
      await page.locator('.cm-content').press('F8')
      await page.locator('.card-line.open').waitFor()
    }
  } else {
    if (place === ledgers[0]) await goTo(page, '')
    const tab = page.getByRole('tab', { name: place })
    // On a phone the tabs are in the sheet.
    if (!(await tab.isVisible())) await page.locator('.sheet-grip').click()
    await tab.click()
  }
  await settled(page)
}

const whole: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** Another look of the same page has other colours and nothing else. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** What axe, which the page has to hold already, finds there now. Bringing it anew for each look takes longer than it does. */
const faults = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async chosen => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(document, { ...chosen, resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) => `${id} ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`,
    )
  }, options)

/** Ids that marks point at and nothing has. */
const danglers = (): string[] =>
  [...document.querySelectorAll('[aria-details]')]
    .map(element => element.getAttribute('aria-details')!)
    .filter(id => document.getElementById(id) === null)

/** Words that do not stand out from what they stand on. */
function faint(): string[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map(value => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const under = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor
    }
    return getComputedStyle(document.documentElement).backgroundColor
  }
  const found = new Set<string>()
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement!
    if (!walk.currentNode.nodeValue?.trim() || !element.checkVisibility()) continue
    const [a, b] = [light(getComputedStyle(element).color), light(under(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) found.add(`${element.tagName}.${element.className} ${contrast.toFixed(1)}`)
  }
  return [...found]
}

describe.skipIf(!chromiumPath)('for everyone', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['contrast', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'has no fault that axe can find, in any view or ledger, %s, %d pixels wide',
    async (look, width) => {
      const { page, close, wrong } = await browser.open({
        ...looks[look],
        viewport: { width, height: 844 },
      })
      await write(page, narrative)
      await page.evaluate(axe.source)
      const found: string[] = []
      for (const place of places) {
        await show(page, place)
        found.push(
          ...(await faults(page, look === 'light' ? whole : colours)).map(fault => `${place}: ${fault}`),
        )
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
        if (scrolls) found.push(`${place}: scrolls sideways`)
        for (const id of await page.evaluate(danglers))
          found.push(`${place}: points at ${id}, which is not there`)
      }
      expect(found).toEqual([])
      expect(wrong).toEqual([])
      await close()
    },
    // Each place is read whole by axe: a second or two, and ten times that on a busy machine.
    300_000,
  )

  it.each(['light', 'dark'] as const)(
    'can be read in a contrast theme that is %s, in every view and ledger',
    async scheme => {
      const { page, close } = await browser.open({ ...looks.contrast, colorScheme: scheme })
      // What was chosen for the page does not count there.
      await goTo(page, 'help')
      await page.getByLabel('Light or dark').selectOption(scheme === 'light' ? 'dark' : 'light')
      await goTo(page, '')
      await write(page, narrative)
      for (const place of places) {
        await show(page, place)
        expect(await page.evaluate(faint), place).toEqual([])
      }
      await close()
    },
  )

  it('gives each part of the story its whole name, however narrow it is drawn', async () => {
    const { page, close } = await browser.open({ viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: 'Show shape' }).click()
    for (const part of ['Situation', 'Task', 'Action', 'Result', 'Learning'])
      await expect
        .poll(() => page.getByRole('button', { name: new RegExp(`^${part} \\d+%, \\d+ words?$`) }).count(), {
          message: part,
        })
        .toBe(1)
    await close()
  })

  it('draws no thread to a card that is not there', async () => {
    const { page, close } = await browser.open()
    await page.locator('mark[data-note]').first().click()
    await settled(page)
    expect(await page.locator('.thread').isVisible()).toBe(true)
    await page.getByRole('tab', { name: 'Metrics' }).click()
    await settled(page)
    expect(await page.locator('.thread').isVisible()).toBe(false)
    await close()
  })

  it('fits into 320 pixels, which is what 400 % zoom leaves', async () => {
    const { page, close } = await browser.open({ viewport: { width: 320, height: 600 } })
    for (const view of views) {
      await goTo(page, view)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320)
    }
    await close()
  })

  it('gives a screen reader the notes in the order of the text, next to their words', async () => {
    const { page, close } = await browser.open({ hash: '#/read' })
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
    await close()
  })

  it('tells each reason once, and every question', async () => {
    const { page, close } = await browser.open()
    await write(page, ['1', '2', '3'].map(week => `I called [Company] in week ${week}.\n\n`).join(''))
    await goTo(page, 'read')
    await page.locator('.reading .ask').nth(1).waitFor()
    const questions = await page.locator('.reading .ask').allTextContents()
    const reasons = await page.locator('.reading .why').allTextContents()
    expect(new Set(questions).size).toBeLessThan(questions.length)
    expect(new Set(reasons).size).toBe(reasons.length)
    await close()
  })

  it('begins a line at the right where its script does, and breaks what is too long', async () => {
    const { page, close } = await browser.open({ viewport: { width: 390, height: 844 } })
    await write(page, `Left.\n\nעברית מימין.\n\n${'unbroken'.repeat(40)}\n`)
    const directions = await page
      .locator('.cm-line')
      .evaluateAll(lines => lines.map(line => getComputedStyle(line).direction))
    expect(directions.filter(direction => direction === 'rtl')).toHaveLength(1)
    await goTo(page, 'read')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await close()
  })

  it('prints the text with all its notes as footnotes in their order, on as few pages as they need', async () => {
    const { page, close } = await browser.open()
    await write(page, narrative)
    await showAll(page)
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(5)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.paper .passage').count()).toBeGreaterThan(5)
    expect(await page.locator('#app').isVisible()).toBe(false)
    const numbers = await page.locator('.paper aside .number').allInnerTexts()
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)))
    const aside = (await page.locator('.paper aside').first().boundingBox())!
    const words = (await page.locator('.paper .passage:has(aside) > p').first().boundingBox())!
    expect(aside.y).toBeGreaterThanOrEqual(words.y + words.height)
    const pdf = await page.pdf({ format: 'A4' })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
    // Five hundred words and some forty notes of two lines each.
    expect(pages).toBeLessThanOrEqual(4)
    await close()
  })

  it('lets every function be reached by the keyboard, and traps nobody', async () => {
    const { page, close } = await browser.open()
    const reached = new Set<string>()
    await settled(page)
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
    await close()
  })
})
