import type { Browser, Page } from 'playwright-core'
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

/** From the press on the link with the given address to the frame that shows another headline, in ms. Runs in the page. */
function followLink(href: string): Promise<number> {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find((a) => a.pathname === href)
  if (!link) throw new Error(`the page has no link to ${href}`)
  const before = document.querySelector('h1')
  return new Promise((resolve) => {
    const start = performance.now()
    const look = () => {
      const headline = document.querySelector('h1')
      const box = headline?.getBoundingClientRect()
      const shown = headline !== null && headline !== before && document.querySelector('article h1') === headline && box !== undefined && box.bottom > 0 && box.top < innerHeight
      // the task after a frame runs when that frame has been drawn
      requestAnimationFrame(() => (shown ? setTimeout(() => resolve(performance.now() - start)) : look()))
    }
    link.click()
    look()
  })
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
    return await page.evaluate(followLink, href)
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
      times.push(await page.evaluate(typeQuery, query))
    }
    return times
  } finally {
    await page.context().close()
  }
}

/** Puts a query into the field at once, as pasting does, and waits until its results stand. Runs in the page. */
function typeQuery(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!field) throw new Error('the page has no search field')
  const before = document.querySelector('main section[aria-label=Results] ol, main section[aria-label=Results] ul')?.textContent
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, query)
  const start = performance.now()
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return new Promise((resolve) => {
    const look = () => {
      const results = document.querySelector('main section[aria-label=Results][aria-busy=false]')
      const now = results?.querySelector('ol, ul')?.textContent
      if (now !== undefined && now !== '' && now !== before) setTimeout(() => resolve(performance.now() - start))
      else requestAnimationFrame(look)
    }
    look()
  })
}
