import { describe, expect, it } from 'vitest'
import { openBrowser, phone, wide } from './browsing'

const { open } = openBrowser()

type Frame = { bottom: number; left: number; width: number; whole: boolean }
type Seen = { first: Frame; last: Frame; shift: number; focused: string; y: number }

/** Follows the link to an article, and tells what stood there in the first frame with its headline and half a second later, and what moved meanwhile. */
async function follow(href: string): Promise<Seen> {
  const frame = (): Frame => {
    const [article, text] = [document.querySelector('article')?.getBoundingClientRect(), document.querySelector('article > div[class=""], article > div:not([class]):not([aria-hidden])')?.getBoundingClientRect()]
    return { bottom: text?.bottom ?? 0, left: article?.left ?? 0, width: article?.width ?? 0, whole: document.getElementById('who-is-quoted') !== null && document.querySelector('article > footer') !== null }
  }
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  let shift = 0
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' })
  const before = document.querySelector('h1')
  ;[...document.querySelectorAll<HTMLAnchorElement>('main a')].find((a) => a.pathname === href)?.click()
  while (!document.querySelector('article h1') || document.querySelector('h1') === before) await nextFrame()
  const first = frame()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return { first, last: frame(), shift, focused: document.activeElement?.nodeName ?? '', y: scrollY }
}

describe('the next article', () => {
  for (const [name, device] of [['a phone', phone], ['a wide screen', wide]] as const) {
    it(`fills the screen of ${name} at once, and nothing moves when the rest is drawn`, async () => {
      const page = await open('/article/lausanne-declaration-on-doping/', device)
      await page.locator('main a[href="/article/world-anti-doping-agency-founded/"]').first().scrollIntoViewIfNeeded()
      await page.waitForTimeout(1500)
      const { first, last, shift, focused, y } = await page.evaluate(follow, '/article/world-anti-doping-agency-founded/')
      expect(first.whole).toBe(false)
      expect(first.bottom).toBeGreaterThan(device.viewport.height)
      expect(last).toMatchObject({ left: first.left, width: first.width, whole: true })
      expect({ shift, focused, y }).toEqual({ shift: 0, focused: 'H1', y: 0 })

      // The way back leads to where the reader was, and the way on to the top again.
      await page.goBack()
      await expect.poll(() => page.evaluate(() => scrollY > 0 || innerWidth > 1000)).toBe(true)
      await page.goForward()
      await page.getByRole('heading', { level: 1, name: 'World Anti-Doping Agency is founded in Lausanne' }).waitFor()
      await page.getByRole('heading', { name: 'Who is quoted' }).waitFor()
    })
  }
})
