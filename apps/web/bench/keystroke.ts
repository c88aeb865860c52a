/**
 * How long a key takes until the notes beside the text are right again, in headless Chromium: the
 * editor's update, the analysis, the marks, the cards and their layout. Waiting for the next frame is
 * not counted. The same keys in an empty page with the same editor and text give the floor.
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

/** Milliseconds of each key, typed in the middle of the text. */
const typed = (page: Page, text: string): Promise<number[]> =>
  page.evaluate(
    async ([source, count]) => {
      const content = document.querySelector('.cm-content') as unknown as {
        cmTile: {
          view: {
            state: { doc: { length: number; toString(): string } }
            dispatch(spec: object): void
            measure(): void
          }
        }
      }
      const { view } = content.cmTile
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } })
      await new Promise(resolve => setTimeout(resolve, 1500))
      const middle = source.indexOf(' ', source.length / 2)
      view.dispatch({ selection: { anchor: middle }, scrollIntoView: true })
      await new Promise(resolve => setTimeout(resolve, 500))
      const times: number[] = []
      const phrase = ' we improved many things significantly.'
      for (let i = 0; i < count; i++) {
        const begun = performance.now()
        view.dispatch({
          changes: { from: middle + i, insert: phrase[i % phrase.length] },
          userEvent: 'input.type',
        })
        // Components are drawn in microtasks.
        for (let turn = 0; turn < 4; turn++) await Promise.resolve()
        view.measure()
        void document.body.offsetHeight
        times.push(performance.now() - begun)
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)))
      }
      return times
    },
    [text, keys] as const,
  )

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
console.log('words   notes  median   p95     floor p95  ratio of medians')
for (const count of [3_000, 25_000]) {
  const text = words(count)
  const results = []
  for (const served of [page, floor]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
    const tab = await context.newPage()
    await tab.goto(served.url)
    await tab.locator('.cm-content').waitFor()
    await tab.waitForTimeout(800)
    const times = await typed(tab, text)
    results.push({
      median: share(times, 0.5),
      p95: share(times, 0.95),
      notes: await tab.locator('.card').count(),
    })
    await context.close()
  }
  const [full, empty] = results as [(typeof results)[0], (typeof results)[0]]
  const cell = (value: number): string => `${value.toFixed(1)} ms`.padEnd(9)
  console.log(
    `${String(count).padEnd(8)}${String(full.notes).padEnd(7)}${cell(full.median)}${cell(full.p95)}${cell(empty.p95)}  ${(full.median / empty.median).toFixed(1)}`,
  )
}
await browser.close()
await Promise.all([page.close(), floor.close()])
rmSync(plain, { recursive: true })
