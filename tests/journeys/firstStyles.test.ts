import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser } from './browsing'
import { article, routes } from './routes'

const { open, address } = openBrowser()

type Seen = { name: string; box: number[]; look: string[] }

/** What stands on the first screen, but for what waits for the sheet: boxes and what they are painted with. */
function firstScreen(): Seen[] {
  const told = ['color', 'backgroundColor', 'backgroundImage', 'font', 'letterSpacing', 'textDecoration', 'border', 'borderRadius', 'display', 'opacity', 'listStyle'] as const
  // the line that grows as one scrolls has no width yet
  const waits = 'article > div[aria-hidden], article figure, article > footer, main > div > aside, #root > footer'
  return [...document.querySelectorAll<HTMLElement>('#root *')].filter((e) => !e.closest(waits)).flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    // What is not drawn, or begins below the screen, comes with the sheet. Of what goes on below it, only the beginning is seen.
    if (top >= innerHeight || style.visibility === 'hidden') return []
    const name = `${element.tagName.toLowerCase()} ${element.className} ${element.textContent.slice(0, 30)}`
    return [{ name, box: [left, top, width, element.querySelector(waits) ? 0 : height], look: told.map((property) => `${property}: ${style[property]}`) }]
  })
}

describe('before the style sheet is there', () => {
  for (const [width, height] of [[390, 844], [768, 1024], [1360, 900]] as const) {
    it(`the first screen of an article looks at ${width} px as it does with it, and nothing else is seen`, async () => {
      const start = await open('/404.html')
      const browser = start.context().browser()
      if (!browser) throw new Error('no browser')
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const path of [article, routes.drawing, '/article/kigali-amendment-adopted/']) {
          const seen: Seen[][] = []
          for (const withheld of [/\.(?:js|woff2)$/, /\.(?:js|woff2|css)$/]) {
            const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch: width < 1000, serviceWorkers: 'block' })
            const page: Page = await context.newPage()
            await page.route(withheld, (route) => route.abort())
            await page.goto(address() + path.slice(1), { waitUntil: 'load' })
            seen.push(await page.evaluate(firstScreen))
            if (seen.length === 2) {
              const visibility = await page.locator('article > footer, main > div > aside, #root > footer').evaluateAll((all) => all.map((e) => getComputedStyle(e).visibility))
              expect(new Set(visibility), path).toEqual(new Set(['hidden']))
            }
            await context.close()
          }
          expect(seen[0]?.length, path).toBeGreaterThan(30)
          expect(seen[1], `${path} ${colorScheme}`).toEqual(seen[0])
        }
      }
    })
  }

  it('what waits for it is shown after some seconds, should it never come', async () => {
    const start = await open('/404.html')
    const context = await start.context().browser()?.newContext({ serviceWorkers: 'block' })
    const page = await context?.newPage()
    if (!page) throw new Error('no browser')
    await page.route(/\.(?:js|css)$/, (route) => route.abort())
    await page.goto(address() + article.slice(1), { waitUntil: 'load' })
    const foot = page.locator('article > footer')
    expect(await foot.evaluate((e) => getComputedStyle(e).visibility)).toBe('hidden')
    await expect.poll(() => foot.evaluate((e) => getComputedStyle(e).visibility), { timeout: 8000 }).toBe('visible')
    await context?.close()
  })

  it('the first paint of a quick line has the typefaces, and that of a slow one does not wait for them', async () => {
    const start = await open('/404.html')
    for (const [latency, face] of [[40, /^Source Serif 4/], [250, /^(?!Source)/]] as const) {
      const context = await start.context().browser()?.newContext({ serviceWorkers: 'block' })
      const page = await context?.newPage()
      if (!context || !page) throw new Error('no browser')
      const line = await context.newCDPSession(page)
      await line.send('Network.enable')
      await line.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: 2_500_000, uploadThroughput: 1_000_000 })
      await page.goto(address() + article.slice(1), { waitUntil: 'networkidle' })
      await line.send('DOM.enable')
      await line.send('CSS.enable')
      const { root } = await line.send('DOM.getDocument', { depth: 1 })
      const { nodeId } = await line.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
      const { fonts } = await line.send('CSS.getPlatformFontsForNode', { nodeId })
      expect(fonts[0]?.familyName, `${latency} ms`).toMatch(face)
      await context.close()
    }
  })
})
