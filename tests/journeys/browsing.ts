import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from '../../src/commands/browser'

type Edition = 'production' | 'development' | 'below'

export type Options = BrowserContextOptions & {
  /** which build, the production one unless said */
  of?: Edition
  /** console messages and failed requests that the journey provokes on purpose */
  expected?: RegExp
  /** with the service worker; without it unless said, so that a journey meets the network that it arranged */
  worker?: boolean
  /** on a line so slow that no article is loaded ahead for being in view */
  slow?: boolean
  /** the address of a host that the journey runs itself, instead of the shared ones */
  at?: string
}

/** What Playwright says where it keeps the service worker away. */
const workerKeptAway = /Service Worker registration blocked by Playwright/

export const wide = { viewport: { width: 1360, height: 1000 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/**
 * A browser for the tests of one file. Every tab listens: a console error or warning, an exception, a refused policy
 * or a request to another origin that the test did not announce fails the test that opened the tab.
 */
export function openBrowser(): { open: (path: string, options?: Options) => Promise<Page>; address: (of?: Edition) => string } {
  let browser: Browser
  let complaints: string[] = []
  beforeAll(async () => {
    ;({ browser } = await launchBrowser())
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await Promise.all(browser.contexts().map(closeContext))
    const heard = complaints
    complaints = []
    expect(heard).toEqual([])
  })
  const address = (of: Edition = 'production') => inject(of)
  return {
    address,
    async open(path, { of = 'production', expected, worker = false, slow = false, at = address(of), ...options } = {}) {
      const context = await browser.newContext({ ...wide, serviceWorkers: worker ? 'allow' : 'block', ...options })
      const page = await context.newPage()
      if (slow) await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } }))
      const complain = (text: string) => {
        if (expected?.test(text) !== true && !workerKeptAway.test(text)) complaints.push(text)
      }
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complain(`exception: ${error.message}`))
      page.on('dialog', (dialog) => {
        complain(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(at) && !request.url().startsWith('data:')) complain(`foreign request: ${request.url()}`)
      })
      await page.goto(at + path.replace(/^\//, ''), { waitUntil: 'load' })
      if (options.javaScriptEnabled !== false) await hydrated(page)
      return page
    },
  }
}

/** Closes all tabs. A handler of requests that is still at work then has nothing to answer any more, which is no failure of the journey. */
async function closeContext(context: BrowserContext): Promise<void> {
  for (const routed of [context, ...context.pages()]) await routed.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
}

/** Waits until React has taken the page over. */
export const hydrated = (page: Page) => page.locator('html[data-ready]').waitFor()

/** Waits until the service worker is installed and serves the page. */
export const workerServes = (page: Page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated' && navigator.serviceWorker.controller !== null)

/** Presses a text near the beginning of its first line, as a reader would: the middle of a box around several lines may hold other words. */
export async function press(page: Page, text: Locator, by: 'mouse' | 'touch' = 'mouse'): Promise<void> {
  await text.scrollIntoViewIfNeeded()
  const at = await text.evaluate((element) => {
    const line = element.getClientRects()[0]
    return line ? { x: line.left + 10, y: line.top + line.height / 2 } : { x: 0, y: 0 }
  })
  await (by === 'mouse' ? page.mouse.click(at.x, at.y) : page.touchscreen.tap(at.x, at.y))
}
