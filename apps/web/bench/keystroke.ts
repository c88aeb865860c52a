/**
 * How long a key takes until the notes beside the text are right again, in headless Chromium: the
 * editor's update, the analysis, the marks, the cards, their layout and painting. The same keys in an empty
 * page with the same editor and text give the floor. Typed are a narrative as people write it, and, as the
 * worst there is, a sentence of which nearly every word brings a note or takes one away.
 *
 *   pnpm --filter @marginalia/web bench
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launch } from '../test/browser/chromium.ts'
import { serve } from '../test/browser/serve.ts'

const narratives = fileURLToPath(new URL('../../../fixtures/narratives/', import.meta.url))
const all = readdirSync(narratives)
  .filter(name => name.endsWith('.md'))
  .sort()
  .map(name => readFileSync(join(narratives, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  .join('\n\n')

/** Fixtures one after another until there are this many words. */
function words(count: number): string {
  const found: string[] = []
  let sum = 0
  for (let round = 0; sum < count; round++) {
    for (const paragraph of all.split(/\n{2,}/)) {
      if (sum >= count) break
      sum += paragraph.split(/\s+/).length
      // Repeats must not be found in the memory of the round before.
      found.push(round === 0 ? paragraph : paragraph.replace(/(\p{Ll}{4,})/u, `$1 ${round}`))
    }
  }
  return found.join('\n\n')
}

const keys = 200
const typings = {
  prose: ` ${paragraphOf('middling-innovation.md', 5)}`,
  findings: ' we improved many things significantly.',
}

/** A paragraph of a narrative, counted from 0, front matter apart. */
function paragraphOf(name: string, index: number): string {
  const source = readFileSync(join(narratives, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  return source.trim().split(/\n{2,}/)[index]!
}

/**
 * Milliseconds of each key, typed in the middle of the text: time the page's main thread was at work
 * until the frame was drawn. Time in which the machine did something else does not count.
 */
async function typed(
  page: Page,
  text: string,
  phrase: string,
): Promise<{ times: number[]; answered: number }> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await protocol.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const middle = text.indexOf(' ', text.length / 2)
  await page.evaluate(
    async ([source, at]) => {
      const { view } = (document.querySelector('.cm-content') as unknown as Content).cmTile
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } })
      await new Promise(resolve => setTimeout(resolve, 2000))
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true })
      await new Promise(resolve => setTimeout(resolve, 1000))
      const counted = window as unknown as Counted
      counted.reviews = 0
      new PerformanceObserver(list => {
        counted.reviews += list.getEntriesByName('review').length
      }).observe({ type: 'measure' })
    },
    [text, middle] as const,
  )
  const times: number[] = []
  for (let i = 0; i < keys; i++) {
    const before = await worked()
    await page.evaluate(
      async ([at, key]) => {
        const { view } = (document.querySelector('.cm-content') as unknown as Content).cmTile
        view.dispatch({ changes: { from: at, insert: key }, userEvent: 'input.type' })
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)))
      },
      [middle + i, phrase[i % phrase.length]!] as const,
    )
    times.push((await worked()) - before)
  }
  const reviews = await page.evaluate(() => (window as unknown as Counted).reviews)
  return { times, answered: reviews / keys }
}

interface Counted {
  reviews: number
}

/** The part of CodeMirror's element that leads to its view. */
interface Content {
  readonly cmTile: {
    readonly view: {
      readonly state: { readonly doc: { readonly length: number } }
      dispatch(spec: object): void
    }
  }
}

const share = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]!

const plain = mkdtempSync(join(tmpdir(), 'plain-'))
await build({ logLevel: 'error', configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)) })
await build({
  logLevel: 'error',
  configFile: false,
  root: fileURLToPath(new URL('./plain/', import.meta.url)),
  build: { outDir: plain, emptyOutDir: true },
})
const [browser, page, floor] = await Promise.all([
  launch(),
  serve(),
  serve({ bare: true, root: `${plain}/` }),
])
console.log('words   typed     notes  answered  median   p95      floor p95  ratio of medians')
for (const count of [3_000, 25_000]) {
  const text = words(count)
  for (const [kind, phrase] of Object.entries(typings)) {
    const results = []
    for (const served of [page, floor]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
      const tab = await context.newPage()
      await tab.goto(served.url)
      await tab.locator('.cm-content').waitFor()
      await tab.waitForTimeout(800)
      const { times, answered } = await typed(tab, text, phrase)
      results.push({
        answered,
        median: share(times, 0.5),
        p95: share(times, 0.95),
        notes: await tab.locator('.card').count(),
      })
      await context.close()
    }
    const [full, empty] = results as [(typeof results)[0], (typeof results)[0]]
    const cell = (value: number): string => `${value.toFixed(1)} ms`.padEnd(9)
    const answered = `${Math.round(100 * full.answered)} %`
    console.log(
      `${String(count).padEnd(8)}${kind.padEnd(10)}${String(full.notes).padEnd(7)}${answered.padEnd(10)}${cell(full.median)}${cell(full.p95)}${cell(empty.p95)}  ${(full.median / empty.median).toFixed(1)}`,
    )
  }
}
await browser.close()
await Promise.all([page.close(), floor.close()])
rmSync(plain, { recursive: true })
