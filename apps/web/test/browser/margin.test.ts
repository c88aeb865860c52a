import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, type Opened, seen, selectionOf, settled, showAll, textOf, write } from './page.ts'

const narrative = readFileSync(
  new URL('../../../../fixtures/narratives/breaks-every-rule.md', import.meta.url),
  'utf8',
)

/** Where every card stands, and where the words are that are drawn. */
const places = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.card')].map(card => {
      const { top, bottom } = card.getBoundingClientRect()
      const line = (card.querySelector('.card-line.open') ??
        card.querySelector('.card-line'))!.getBoundingClientRect()
      const note = (card.querySelector<HTMLElement>('.card-line.open') ??
        card.querySelector<HTMLElement>('.card-line'))!.dataset['note']
      const middle = line.top + Math.min(line.height, 28) / 2
      // A note may have further places, before the one it is about as well.
      const marks = [...document.querySelectorAll(`mark[data-note="${note}"]`)].map(
        mark => mark.getClientRects()[0]!,
      )
      const off = marks.map(({ top, bottom }) => middle - (top + bottom) / 2)
      return {
        id: card.id,
        top: top + scrollY,
        bottom: bottom + scrollY,
        open: card.hasAttribute('aria-current'),
        off: off.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null,
      }
    })
    const overlaps = cards.filter((card, i) => i > 0 && card.top < cards[i - 1]!.bottom - 0.5).length
    return { cards, overlaps }
  })

describe.skipIf(!chromiumPath)('the margin', () => {
  let browser: Bench
  let opened: Opened
  beforeAll(async () => {
    browser = await bench()
    opened = await browser.open({ reducedMotion: 'reduce' })
    await write(opened.page, narrative)
    await showAll(opened.page)
    await opened.page.locator('.card').nth(20).waitFor({ state: 'attached' })
    await opened.page.evaluate(() => scrollTo(0, 0))
    await settled(opened.page)
  })
  afterAll(() => browser?.close())

  it('puts one card beside each sentence with notes, and none over another', async () => {
    const { cards, overlaps } = await places(opened.page)
    expect(cards.length).toBeGreaterThan(20)
    expect(overlaps).toBe(0)
    const off = cards.flatMap(card => card.off ?? []).map(Math.abs)
    expect(off.sort((a, b) => a - b)[off.length >> 1]).toBeLessThan(40)
  })

  it('moves no card while the whole text is scrolled', async () => {
    const { page } = opened
    const before = new Map((await places(page)).cards.map(card => [card.id, card.top]))
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    let most = 0
    for (let y = 0; y < height; y += 400) {
      await page.evaluate(to => scrollTo(0, to), y)
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      for (const card of (await places(page)).cards)
        most = Math.max(most, Math.abs(card.top - before.get(card.id)!))
    }
    await page.evaluate(() => scrollTo(0, 0))
    expect(most).toBe(0)
  })

  it('walks from note to note with F8, level with the words, and says each one', async () => {
    const { page } = opened
    await page.locator('.cm-content').click({ position: { x: 4, y: 4 } })
    // What is said aloud does not stay.
    await page.evaluate(() => {
      const spoken: string[] = []
      Object.assign(window, { spoken })
      const place = document.querySelector('.cm-announced')!
      new MutationObserver(() => {
        const words = place.textContent?.trim()
        if (words) spoken.push(words)
      }).observe(place, { childList: true, characterData: true, subtree: true })
    })
    for (let i = 1; i <= 6; i++) {
      await page.keyboard.press('F8')
      await settled(page)
      const { cards, overlaps } = await places(page)
      const open = cards.filter(card => card.open)
      expect(open).toHaveLength(1)
      expect(Math.abs(open[0]!.off ?? 99)).toBeLessThanOrEqual(4)
      expect(overlaps).toBe(0)
    }
    const spoken = () => page.evaluate(() => (window as { spoken?: string[] }).spoken ?? [])
    await page.keyboard.press('Shift+F8')
    await expect.poll(async () => (await spoken()).length).toBe(7)
    for (const words of await spoken()) expect(words).toMatch(/^Note \d+ of \d+: \S/)
    expect((await spoken())[6]).toBe((await spoken())[4])
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
  })

  it.each([
    ['a low window', 1280, 560],
    ['a phone', 390, 760],
  ])('shows the words together with what is said of them, note by note, in %s', async (_, width, height) => {
    const { page, close } = await browser.open({ viewport: { width, height } })
    const text = page.locator('.cm-content')
    await text.press('Control+Home')
    await settled(page)
    const count = Number(await page.locator('#tab-notes span').textContent())
    for (let i = 0; i < count; i++) {
      await text.press('F8')
      await settled(page)
      const hidden = await page.evaluate(() => {
        const line = document.querySelector<HTMLElement>('.card-line.open')!
        // A note may have further places, far from the one it is about.
        const marks = document.querySelectorAll(`mark[data-note="${CSS.escape(line.dataset['note']!)}"]`)
        const card = line.closest('.card')!.getBoundingClientRect()
        const sheet = document.querySelector('.margin')!
        const phone = getComputedStyle(sheet).position === 'fixed'
        const floor = phone ? sheet.getBoundingClientRect().top : innerHeight
        return {
          words: [...marks].every(mark => {
            const { top, bottom } = mark.getBoundingClientRect()
            return top < 0 || bottom > floor
          }),
          // The last line of a card has room of its own below its words.
          card: phone ? 0 : Math.max(0, Math.round(card.bottom - innerHeight) - 4),
        }
      })
      expect(hidden).toEqual({ words: false, card: 0 })
    }
    await close()
  })

  it('visits every note once, in order, and selects nothing', async () => {
    const { page, close } = await browser.open()
    await write(page, Array.from({ length: 6 }, (_, i) => `I called [Company] in week ${i + 1}.`).join(' '))
    await showAll(page)
    const text = page.locator('.cm-content')
    const count = Number(await page.locator('#tab-notes span').textContent())
    expect(count).toBeGreaterThan(4)
    await text.press('Control+End')
    const seen: (string | null)[] = []
    const places: number[] = []
    for (let i = 0; i < count; i++) {
      await text.press('F8')
      const open = page.locator('.card-line.open')
      await expect.poll(() => open.getAttribute('data-note')).not.toBe(seen.at(-1))
      seen.push(await open.getAttribute('data-note'))
      await expect.poll(() => selectionOf(page)).toBe('')
      places.push(Number.parseInt((await page.locator('.walk > span').first().textContent()) ?? '', 10))
    }
    expect(places).toEqual(places.map((_, i) => ((places[0]! - 1 + i) % count) + 1))
    expect(new Set(seen).size).toBe(count)
    await close()
  })

  it('goes from the words to the card and back with the keyboard, and from card to card', async () => {
    const { page } = opened
    await page.keyboard.press('Alt+Enter')
    await settled(page)
    const first = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['note'])
    expect(first).toBeTruthy()
    await page.keyboard.press('ArrowDown')
    const second = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['note'])
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await settled(page)
    await page.keyboard.press('Escape')
    await settled(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
    await expect
      .poll(() => page.locator(`mark.cm-note-focus[data-note="${second}"]`).count())
      .toBeGreaterThan(0)
  })

  it('ties mark and card together under the pointer', async () => {
    const { page } = opened
    await page.evaluate(() => scrollTo(0, 0))
    const mark = page.locator('mark[data-note]:not(.cm-note-focus)').first()
    const id = await mark.getAttribute('data-note')
    await mark.hover()
    await expect.poll(() => page.locator('.card[data-hover]').count()).toBe(1)
    await mark.click()
    await settled(page)
    await expect
      .poll(() => page.locator(`.card[aria-current] .card-line.open[data-note="${id}"]`).count())
      .toBe(1)
    expect(await page.locator('.thread path').nth(1).getAttribute('d')).toMatch(/^M/)
    const other = page.locator('.card:not([aria-current]) .card-line').first()
    const otherId = await other.getAttribute('data-note')
    await other.click()
    await settled(page)
    await expect
      .poll(() => page.locator(`mark.cm-note-focus[data-note="${otherId}"]`).count())
      .toBeGreaterThan(0)
  })

  it('shows what is there, why, the question and the rule, and nothing to paste', async () => {
    const { page } = opened
    const card = page.locator('.card[aria-current]')
    expect((await seen(card.locator('.says').first())).length).toBeGreaterThan(5)
    expect((await seen(card.locator('.why'))).length).toBeGreaterThan(5)
    await expect.poll(() => seen(card.locator('.ask'))).toMatch(/\?$/)
    const link = card.locator('.about a')
    const title = await seen(link)
    await link.click()
    await page.locator('.page .ask').waitFor()
    await expect.poll(() => seen(page.locator('.page h2'))).toBe(title)
    await page.goBack()
    await page.locator('.card[data-placed]').first().waitFor()
  })

  it('keeps notes with their words while text is typed before them, without moving the caret', async () => {
    const { page } = opened
    await page.evaluate(() => scrollTo(0, 0))
    const count = () => page.locator('.card').count()
    const before = await count()
    await page.locator('.cm-content').press('Control+Home')
    await page.keyboard.type('# Heading typed now\n\n')
    await settled(page)
    expect(Math.abs((await count()) - before)).toBeLessThanOrEqual(1)
    expect((await textOf(page)).slice(0, 40)).toMatch(/^# Heading typed now\n\n/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
    expect((await places(page)).overlaps).toBe(0)
    expect(opened.wrong).toEqual([])
  })

  it('shows every note of a report that has none to read first, and says so', async () => {
    const { page, close } = await browser.open()
    await write(page, 'We met in the hall.\n\nMany customers left us that winter.')
    await settled(page)
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    await expect.poll(() => seen(page.locator('.breath h2'))).toContain('Nothing to read first')
    expect(await page.locator('.extent').count()).toBe(0)
    await write(
      page,
      'We met in the hall.\n\nMany customers left. The cost of the night crew went up dramatically.',
    )
    await settled(page)
    await expect.poll(() => seen(page.locator('.breath h2'))).toContain('say first')
    await close()
  })

  it('loses no key that waits together with a move of the pointer over notes', async () => {
    const { page, context, close } = await browser.open()
    await write(
      page,
      '\n\nThe cost of the yard went up dramatically.\n\nThe report to the board is still [TBD].',
    )
    await page.locator('.card').nth(1).waitFor()
    await settled(page)
    const mark = (await page.locator('mark[data-note]').last().boundingBox())!
    const card = (await page.locator('.card').nth(1).boundingBox())!
    await page.locator('.cm-content').press('Control+Home')
    const protocol = await context.newCDPSession(page)
    const keys = 'abcdef'
    const rounds = 8
    for (let round = 0; round < rounds; round++) {
      // Onto a mark, away from it, onto a card, away from it.
      const { x, y } = [mark, { x: 400, y: 20 }, card, { x: 400, y: 20 }][round % 4]!
      // While the page is busy, keys and moves gather; it then meets them in one go.
      await page.evaluate(() => {
        setTimeout(() => {
          const begun = performance.now()
          while (performance.now() - begun < 150);
        }, 5)
      })
      await page.waitForTimeout(20)
      await Promise.all(
        [...keys].flatMap((key, i) => [
          protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
          protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
          protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + 5 + i, y: y + 8 }),
        ]),
      )
    }
    await settled(page)
    expect((await textOf(page)).split('\n')[0]).toBe(keys.repeat(rounds))
    await close()
  })

  it('becomes a sheet from below on a phone', async () => {
    const { page, close, wrong } = await browser.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const margin = page.locator('.margin')
    const box = (await margin.boundingBox())!
    expect(box.y + box.height).toBeCloseTo(844, 0)
    expect(box.height).toBeLessThan(80)
    await page.locator('mark[data-note]').first().tap()
    await settled(page)
    expect((await margin.boundingBox())!.height).toBeGreaterThan(120)
    await expect.poll(() => page.locator('.card:visible').count()).toBe(1)
    await page.getByRole('button', { name: 'Close' }).tap()
    await settled(page)
    expect((await margin.boundingBox())!.height).toBeLessThan(80)
    // A mark at the foot of the window comes up with the sheet, by tap and by the buttons.
    await write(page, 'Several clinics said that the form was very slow.\n\n'.repeat(30))
    await page.evaluate(() => scrollTo(0, 0))
    await settled(page)
    const above = async (place = page.locator('mark.cm-note-focus').first()) => {
      await settled(page)
      const mark = (await place.boundingBox())!
      expect(mark.y).toBeGreaterThan(0)
      expect(mark.y + mark.height).toBeLessThanOrEqual((await margin.boundingBox())!.y)
    }
    const low = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('mark[data-note]')]
      return marks.findLastIndex(mark => mark.getBoundingClientRect().bottom < innerHeight - 70)
    })
    // It is one of many places of its note: the one that was tapped stays in sight, not the first.
    const tapped = page.locator('mark[data-note]').nth(low)
    await tapped.tap()
    await above(tapped)
    for (let i = 0; i < 4; i++) {
      await page.getByRole('button', { name: 'Next note' }).tap()
      await above()
    }
    // Every tab can be left again.
    await page.getByRole('tab', { name: 'Metrics' }).tap()
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect.poll(async () => (await margin.boundingBox())!.height).toBeLessThan(80)
    expect(wrong).toEqual([])
    await close()
  })
})

describe.skipIf(!chromiumPath)('a long text', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it.each([
    ['beside the text', 1280],
    ['in the sheet of a phone', 390],
  ])('has cards and marks near the window only, %s, and all of them where one goes', async (_, width) => {
    const { page, close, wrong } = await browser.open({
      viewport: { width, height: 844 },
      reducedMotion: 'reduce',
    })
    const text = Array.from(
      { length: 600 },
      (_, i) => `I called [Company] in week ${i + 1}. I went home at noon.`,
    )
    await write(page, text.join('\n\n'))
    await settled(page)
    if (width === 390) await page.locator('.sheet-grip').click()
    await showAll(page)
    await settled(page)
    const drawn = () => page.locator('.card, mark[data-note]').count()
    const inSight = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.card')].some(card => {
          const { top, bottom } = card.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }),
      )
    expect(Number(await page.locator('#tab-notes span').textContent())).toBeGreaterThan(550)
    for (const share of [0, 0.5, 1]) {
      await page.evaluate(
        ([to, phone]) => {
          const place = phone ? document.querySelector('.panel')! : document.documentElement
          place.scrollTop = to * place.scrollHeight
        },
        [share, width === 390] as const,
      )
      await settled(page)
      await expect.poll(inSight).toBe(true)
      expect(await drawn()).toBeGreaterThan(0)
      expect(await drawn()).toBeLessThan(250)
    }
    expect(wrong).toEqual([])
    await close()
  })
})
