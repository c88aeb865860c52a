/**
 * The pictures of the README: `pnpm --filter @marginalia/web pictures`, after a build. The page on a
 * first visit, with its own example and one note open, wide and on a phone, in light and in dark.
 * Fonts are those of the machine; everything else is the same each time.
 */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bench, seen, settled } from '../test/browser/page.ts'

const folder = new URL('../../../docs/images/', import.meta.url)
/** Bytes; a README must not be slow to read. */
const largest = 220_000

const sizes = {
  page: { viewport: { width: 1280, height: 1080 }, deviceScaleFactor: 1, hasTouch: false },
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, hasTouch: true },
} as const

const browser = await bench()
for (const [name, size] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await browser.open({ ...size, colorScheme, reducedMotion: 'reduce' })
    await page.locator('mark[data-note]').first().click()
    await page.locator('.card-line.open').waitFor()
    // No caret in the picture, and no pointer over anything.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.mouse.move(2, 2)
    await settled(page)
    const path = fileURLToPath(new URL(`${name}-${colorScheme}.png`, folder))
    await page.screenshot({ path })
    const { size: bytes } = statSync(path)
    console.log(`${name}-${colorScheme}.png: ${bytes} bytes, “${await seen(page.locator('.says').first())}”`)
    if (bytes > largest) throw new Error(`${path} has ${bytes} bytes; at most ${largest} are wanted`)
    await context.close()
  }
}
await browser.close()
