import type { EditorView } from '@marginalia/editor'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launch } from './chromium.ts'
import { type Served, serve } from './serve.ts'

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Everything that went wrong since the page was opened: errors, breaches of the policy, requests to elsewhere. */
  readonly wrong: string[]
  /** The page is done with, and so is every other page of its context. */
  close(): Promise<void>
}

/** What can be told to a page; anything else is a context's own. */
type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>

export interface Bench {
  readonly browser: Browser
  readonly served: Served
  open(
    options?: Look &
      Pick<BrowserContextOptions, 'hasTouch' | 'permissions'> & { hash?: string; context?: BrowserContext },
  ): Promise<Opened>
  close(): Promise<void>
}

/**
 * A browser and the built page, for one file of tests. A context that a test closes is lent to a later one with nothing
 * of the first in it but the scripts, which would otherwise be fetched and compiled anew for each: most of a test's time.
 * Where a test failed its context is not closed, and lent to nobody.
 */
export async function bench({ bare = false } = {}): Promise<Bench> {
  const [browser, served] = await Promise.all([launch(), serve({ bare })])
  const idle: BrowserContext[] = []
  return {
    browser,
    served,
    async open({ hash = '', context: given, hasTouch, permissions, viewport, ...media } = {}) {
      const own = hasTouch !== undefined || permissions !== undefined
      const usual = { viewport: { width: 1280, height: 860 } }
      const context =
        given ??
        (own ? undefined : idle.pop()) ??
        (await browser.newContext({
          ...usual,
          ...(hasTouch !== undefined && { hasTouch }),
          ...(permissions !== undefined && { permissions }),
        }))
      const page = await context.newPage()
      if (!given) await forget(page, new URL(served.url).origin)
      await page.setViewportSize(viewport ?? usual.viewport)
      await page.emulateMedia(media)
      const wrong: string[] = []
      page.on('console', message => {
        if (message.type() === 'error') wrong.push(message.text())
      })
      page.on('pageerror', error => wrong.push(String(error)))
      page.on('request', request => {
        const url = request.url()
        if (!url.startsWith(served.url) && !url.startsWith('blob:')) wrong.push(`request to ${url}`)
      })
      await page.goto(served.url + hash)
      await ready(page)
      return {
        page,
        context,
        wrong,
        async close() {
          if (own) return context.close()
          for (const one of context.pages()) await one.close()
          idle.push(context)
        },
      }
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** Everything that pages of this origin have kept is gone, except their scripts. */
async function forget(page: Page, origin: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  const storageTypes = 'cookies,indexeddb,local_storage'
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes })
  await protocol.detach()
}

/** The element of the editor, as CodeMirror knows it. */
export type Content = Element & { cmTile: { view: EditorView } }

/** The whole text in the editor; only what is near the window is in the document. */
export async function textOf(page: Page): Promise<string> {
  // After a reload the page may stand before its editor does.
  await page.locator('.cm-content').waitFor({ state: 'attached' })
  return page.evaluate(() => document.querySelector<Content>('.cm-content')!.cmTile.view.state.doc.toString())
}

/** The words that are selected in the editor. */
export const selectionOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { state } = document.querySelector<Content>('.cm-content')!.cmTile.view
    return state.sliceDoc(state.selection.main.from, state.selection.main.to)
  })

/** The page stands, whatever its view, and the rules have read its text. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.choices .choice').first().waitFor({ state: 'attached' })
}

/** What a reader sees: text as it is laid out, without what is hidden. */
export const seen = (place: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: the text content has words that nobody sees
  place.innerText()

/** Open a view by its address, as a link would, and wait until it is there; what opens a draft may go back first. */
export async function goTo(page: Page, view: string): Promise<void> {
  const current = view.replace(/\/.*/, '') || 'write'
  const there = page.locator(`[data-view="${current}"]${current === 'write' ? ' .desk' : ' .page'}`)
  for (let tries = 0; tries < 3; tries++) {
    await page.evaluate(to => {
      location.hash = `#/${to}`
    }, view)
    if (
      await there.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      )
    )
      return
  }
  await there.waitFor()
}

/**
 * Everything the page had in hand is done. The clock is the page's own: however slow the machine, its frames and its
 * shorter timers (an analysis waits for 250 ms at most, a layout for 200) come first. What is drawn from far away
 * follows the notes, at rest.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const wait of [0, 260, 0]) {
      let starts: readonly number[]
      do {
        await new Promise(done => setTimeout(done, wait))
        starts = ['review', 'rest'].map(name => performance.getEntriesByName(name).at(-1)?.startTime ?? 0)
      } while (starts[1]! < starts[0]!)
      await new Promise(done => requestAnimationFrame(done))
      await new Promise(done => requestAnimationFrame(done))
    }
  })

/** Put a text in place of the one that is there, as one paste. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await paste(page, { 'text/plain': text })
}

/** Have the margin show all notes, not only those that matter first. */
export async function showAll(page: Page): Promise<void> {
  await settled(page)
  const all = page.getByRole('button', { name: /^All \d/ })
  if ((await all.count()) > 0) await all.click()
}

/** Paste what a clipboard would hold, by type. */
export async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(types => {
    const data = new DataTransfer()
    for (const [type, value] of Object.entries(types)) data.setData(type, value)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('.cm-content')?.dispatchEvent(event)
  }, content)
}

/** Drop files of text on the page, as from a folder: contents by name. */
export const dropAll = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(given => {
    const data = new DataTransfer()
    for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  }, files)

export const drop = (page: Page, name: string, content: string): Promise<void> =>
  dropAll(page, { [name]: content })
