/**
 * What a key costs, in headless Chromium: until the frame that shows the character is drawn, which is what the writer
 * feels; until the next key, with the analysis, the marks, the cards, their layout and painting; and how long it takes
 * until the notes are right again. The same keys in an empty page with the same editor and text give the floor. Typed are a narrative as people write it, and, as the
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

const keys = 120
const typings = {
  prose: ` ${paragraphOf('middling-innovation.md', 5)}`,
  findings: ' we improved many things significantly.',
}

/** A paragraph of a narrative, counted from 0, front matter apart. */
function paragraphOf(name: string, index: number): string {
  const source = readFileSync(join(narratives, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  return source.trim().split(/\n{2,}/)[index]!
}

/** One key: milliseconds of work of the page's main thread, but for `noted`. */
interface Key {
  /** Until the frame that shows the character is drawn: what the writer feels. */
  readonly drawn: number
  /** Until the next key: the frame, the notes, and what else the page does meanwhile. */
  readonly all: number
  /** Milliseconds by the clock until the frame that shows the notes on the text as it is now. */
  readonly noted: number | null
}

/**
 * Type a phrase in the middle of a text. Marks in a trace of the browser say how long the thread has worked, so time
 * in which the machine did something else does not count.
 */
async function typed(page: Page, text: string, phrase: string): Promise<readonly Key[]> {
  const middle = await prepared(page, text)
  const marks = await traced(page, async () => {
    for (let i = 0; i < keys; i++) {
      await page.evaluate(
        async ([at, key, pace]) => {
          const { view } = (document.querySelector('.cm-content') as unknown as Content).cmTile
          performance.mark('key')
          const drawn = (window as unknown as Timed).afterFrame()
          view.dispatch({ changes: { from: at, insert: key }, userEvent: 'input.type' })
          await drawn
          performance.mark('drawn')
          await new Promise(resolve => setTimeout(resolve, pace))
          performance.mark('rest')
        },
        [middle + i, phrase[i % phrase.length]!, pace] as const,
      )
    }
  })
  return keysOf(marks)
}

/**
 * Milliseconds by the clock from when each key of a held one is due until its frame is drawn: such keys come faster than
 * anybody types, so they meet the page while it makes the notes on those before.
 */
async function held(page: Page, text: string): Promise<readonly number[]> {
  const middle = await prepared(page, text)
  return page.evaluate(
    async ([at, keys, pace]) => {
      const { view } = (document.querySelector('.cm-content') as unknown as Content).cmTile
      const times: Promise<number>[] = []
      const begun = performance.now()
      for (let i = 0; i < keys; i++) {
        const due = begun + i * pace
        await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
        times.push((window as unknown as Timed).afterFrame().then(() => performance.now() - due))
        view.dispatch({ changes: { from: at + i, insert: 'a' }, userEvent: 'input.type' })
      }
      return Promise.all(times)
    },
    [middle, keys, 33] as const,
  )
}

/** Put a text into the editor and the caret into its middle; answers where that is. */
async function prepared(page: Page, text: string): Promise<number> {
  const middle = text.indexOf(' ', text.length / 2)
  await page.evaluate(
    async ([source, at]) => {
      const { view } = (document.querySelector('.cm-content') as unknown as Content).cmTile
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } })
      await new Promise(resolve => setTimeout(resolve, 2000))
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true })
      await new Promise(resolve => setTimeout(resolve, 1000))
      const timed = window as unknown as Timed
      // What is posted within a frame comes when it has been drawn.
      timed.afterFrame = () =>
        new Promise(resolve =>
          requestAnimationFrame(() => scheduler.postTask(() => resolve(null), { priority: 'user-blocking' })),
        )
      new PerformanceObserver(async () => {
        await timed.afterFrame()
        performance.mark('noted')
      }).observe({ type: 'measure' })
    },
    [text, middle] as const,
  )
  return middle
}

/** Milliseconds from the frame of a key to the next key: a brisk typist. */
const pace = 150

interface Mark {
  readonly name: string
  /** Microseconds by the clock, and of work of the thread. */
  readonly ts: number
  readonly tts: number
}

/** The marks that a page sets while something is done with it. */
async function traced(page: Page, run: () => Promise<void>): Promise<readonly Mark[]> {
  const protocol = await page.context().newCDPSession(page)
  const found: Mark[] = []
  protocol.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as (Mark & { cat: string; ph: string })[])
      if (event.cat === 'blink.user_timing' && event.ph === 'I') found.push(event)
  })
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'], excludedCategories: ['*'] },
  })
  await run()
  const complete = new Promise(resolve => protocol.once('Tracing.tracingComplete', resolve))
  await protocol.send('Tracing.end')
  await complete
  return found.sort((a, b) => a.ts - b.ts)
}

function keysOf(marks: readonly Mark[]): readonly Key[] {
  const begins = marks.flatMap(({ name }, i) => (name === 'key' ? [i] : []))
  return begins.map((begin, i) => {
    const own = marks.slice(begin, begins[i + 1])
    const key = own[0]!
    const of = (name: string): Mark | undefined => own.find(mark => mark.name === name)
    const noted = of('noted')
    return {
      drawn: (of('drawn')!.tts - key.tts) / 1000,
      all: (of('rest')!.tts - key.tts) / 1000,
      noted: noted ? (noted.ts - key.ts) / 1000 : null,
    }
  })
}

interface Timed {
  afterFrame: () => Promise<unknown>
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
/** What a key costs on the page and in the empty one. */
async function both<T>(measure: (tab: Page) => Promise<T>): Promise<readonly [full: T, empty: T]> {
  const results: T[] = []
  for (const served of [page, floor]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
    const tab = await context.newPage()
    await tab.goto(served.url)
    await tab.locator('.cm-content').waitFor()
    await tab.waitForTimeout(800)
    results.push(await measure(tab))
    await context.close()
  }
  return results as [T, T]
}

const ms = (value: number): string => `${value.toFixed(1)} ms`
const spread = (times: readonly number[]): string => `${ms(share(times, 0.5))}, p95 ${ms(share(times, 0.95))}`

for (const count of [3_000, 25_000]) {
  const text = words(count)
  for (const [kind, phrase] of Object.entries(typings)) {
    const [full, empty] = await both(tab => typed(tab, text, phrase))
    const against = (what: 'drawn' | 'all'): string => {
      const [mine, least] = [full, empty].map(of => of.map(key => key[what])) as [number[], number[]]
      return `${spread(mine)}; empty editor ${spread(least)}; ${(share(mine, 0.5) / share(least, 0.5)).toFixed(1)} times`
    }
    const noted = full.flatMap(key => key.noted ?? [])
    console.log(`${count} words, ${kind} typed`)
    console.log(`  work until the character is drawn  ${against('drawn')}`)
    console.log(`  work until the next key            ${against('all')}`)
    console.log(
      `  time until the notes stand         ${spread(noted)}; ${keys - noted.length} of ${keys} keys were followed by the next one first`,
    )
  }
  const [full, empty] = await both(tab => held(tab, text))
  console.log(`${count} words, a key held down`)
  console.log(`  time until the character is drawn  ${spread(full)}; empty editor ${spread(empty)}`)
}
await browser.close()
await Promise.all([page.close(), floor.close()])
rmSync(plain, { recursive: true })
