import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from './chromium.ts'
import { type Served, serve } from './serve.ts'

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Everything that went wrong since the page was opened: errors, breaches of the policy, requests to elsewhere. */
  readonly wrong: string[]
}

export interface Bench {
  readonly browser: Browser
  readonly served: Served
  open(
    options?: Parameters<Browser['newContext']>[0] & { hash?: string; context?: BrowserContext },
  ): Promise<Opened>
  close(): Promise<void>
}

/** A browser and the built page, for one file of tests. */
export async function bench({ bare = false } = {}): Promise<Bench> {
  const [browser, served] = await Promise.all([launch(), serve({ bare })])
  return {
    browser,
    served,
    async open({ hash = '', context: given, ...options } = {}) {
      const context =
        given ?? (await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options }))
      const page = await context.newPage()
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
      await page.locator('.card[data-placed]:visible, .walk:visible, .page:visible').first().waitFor()
      return { page, context, wrong }
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** The whole text in the editor; only what is near the window is in the document. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const content = document.querySelector('.cm-content') as unknown as {
      cmTile: { view: { state: { doc: { toString(): string } } } }
    }
    return content.cmTile.view.state.doc.toString()
  })

/** The words that are selected in the editor. */
export const selectionOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { state } = (document.querySelector('.cm-content') as any).cmTile.view
    return state.sliceDoc(state.selection.main.from, state.selection.main.to)
  })

/** Put a text in place of the one that is there, as one paste. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await paste(page, { 'text/plain': text })
}

/** Paste what a clipboard would hold, by type. */
export async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(types => {
    const data = new DataTransfer()
    for (const [type, value] of Object.entries(types)) data.setData(type, value)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('.cm-content')?.dispatchEvent(event)
  }, content)
  await page.waitForTimeout(150)
}

/** Drop a file of text on the page, as from a folder. */
export const drop = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ([fileName, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], fileName))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    [name, content] as const,
  )
