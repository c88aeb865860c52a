import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagePolicy } from '../../policy.ts'
import { chromiumPath } from './chromium.ts'
import { type Bench, bench, goTo, ready, seen, settled, textOf, write } from './page.ts'
import { dist } from './serve.ts'

describe.skipIf(!chromiumPath)('privacy', () => {
  let browser: Bench
  beforeAll(async () => {
    browser = await bench()
  })
  afterAll(() => browser?.close())

  it('forbids every request, in the page and in the headers', () => {
    expect(pagePolicy).toContain("default-src 'none'")
    expect(pagePolicy).toContain("connect-src 'none'")
    const html = readFileSync(join(dist, 'index.html'), 'utf8').replaceAll('&#39;', "'")
    expect(html).toContain("connect-src 'none'")
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/)
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain(pagePolicy)
  })

  it('makes the browser refuse every way out', async () => {
    const { page, close } = await browser.open()
    const ways = await page.evaluate(async () => {
      const results: string[] = []
      const attempt = async (name: string, run: () => unknown): Promise<void> => {
        try {
          await run()
          results.push(`${name} went through`)
        } catch {
          // Refused.
        }
      }
      await attempt('fetch', () => fetch('/icon.svg'))
      await attempt(
        'socket',
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('ws://127.0.0.1:9/')
            socket.onopen = resolve
            socket.onerror = reject
          }),
      )
      await attempt('eval', () => new Function('return 1')())
      return results
    })
    expect(ways).toEqual([])
    await close()
  })

  it('asks nobody for anything while one writes, pastes and looks at every view', async () => {
    const { page, close, wrong } = await browser.open()
    await settled(page)
    await write(page, 'Many customers left. I called 212 of them in May 2023.')
    for (const view of ['read', 'compare', 'bank', 'drafts', 'rules', 'help', '']) {
      await goTo(page, view)
      await settled(page)
    }
    expect(wrong).toEqual([])
    await close()
  })

  it.each([false, true])(
    'works without a network once it has been seen (host without headers: %s)',
    async bare => {
      const own = await bench({ bare })
      const { page, context } = await own.open()
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      await write(page, 'Written before the network went away.')
      await expect.poll(() => seen(page.locator('.title output'))).toBe('Kept in this browser')
      await context.setOffline(true)
      await own.served.close()
      await page.reload()
      await ready(page)
      await expect.poll(() => textOf(page)).toBe('Written before the network went away.')
      for (const view of ['read', 'rules', 'help']) {
        await goTo(page, view)
      }
      const policy = await page.evaluate(async () => (await (await caches.match('./'))!.text()).length > 0)
      expect(policy).toBe(true)
      await own.browser.close()
    },
  )

  it('carries the notice that the extract of WordNet asks for', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter(name => name.endsWith('.js'))
    expect(
      scripts.some(name => readFileSync(join(dist, 'assets', name), 'utf8').includes('Princeton University')),
    ).toBe(true)
  })

  it('is small: what must arrive before the first words is at most 150 KB compressed', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path!)
    expect(first.length).toBeGreaterThan(0)
    const bytes = first.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
      0,
    )
    expect(bytes).toBeLessThanOrEqual(150 * 1024)
  })
})
