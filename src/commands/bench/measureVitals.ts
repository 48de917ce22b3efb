import type { Browser, Page } from 'playwright-core'
import { followLink, typeQuery } from './pageScripts'
import { paintsOf, slowTab, type Paints } from './slowTab'

/** Until nothing more is loaded and, on our pages, React has taken over. */
async function open(page: Page, url: string, script: boolean): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  if (script) await page.locator('html[data-ready]').waitFor()
  await page.waitForTimeout(600)
}

/** One first visit: what was painted when. `script` where the page is taken over by one. */
export async function measurePaints(browser: Browser, url: string, { script, lateFonts = false }: { script: boolean; lateFonts?: boolean }): Promise<Paints> {
  const page = await slowTab(browser, { lateFonts })
  try {
    await open(page, url, script)
    if (lateFonts) await page.waitForTimeout(1500)
    return await paintsOf(page)
  } finally {
    await page.context().close()
  }
}

/** The addresses of the scripts that a first visit asks for, whatever is loaded before a reader does anything included. */
export async function scriptsOf(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) asked.push(response.url())
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return asked
  } finally {
    await context.close()
  }
}

/** How the next article was got ready before its link is pressed: its link was in view, it was pointed at, or nothing was loaded (a device that saves data). */
export type Readiness = 'in view' | 'pointed at' | 'nothing'

/** The time from a press on an article's link to its headline on the screen, in ms. */
export async function measureNext(browser: Browser, url: string, href: string, readiness: Readiness): Promise<number> {
  const page = await slowTab(browser, { saveData: readiness === 'nothing' })
  try {
    await open(page, url, true)
    const link = page.locator(`main a[href="${href}"]`).first()
    if (readiness !== 'pointed at') await link.scrollIntoViewIfNeeded()
    // Without scrolling: where only pointing counts, the link stays out of view.
    else await link.dispatchEvent('pointerover', { bubbles: true })
    await page.waitForTimeout(3000)
    return await page.evaluate<number>(followLink(href))
  } finally {
    await page.context().close()
  }
}

/** The time from typing a search to its results, in ms, when the page has searched before. */
export async function measureSearches(browser: Browser, address: string, queries: readonly string[]): Promise<number[]> {
  const page = await slowTab(browser)
  try {
    const [first = '', ...later] = queries
    await open(page, `${address}search/?q=${encodeURIComponent(first)}`, true)
    const settled = page.locator('section[aria-busy=false] li').first()
    await settled.waitFor()
    const times: number[] = []
    for (const query of later) {
      await page.waitForTimeout(1500)
      times.push(await page.evaluate<number>(typeQuery(query)))
    }
    return times
  } finally {
    await page.context().close()
  }
}
