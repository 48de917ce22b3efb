import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { findings } from './axe'
import { phone, press, openBrowser, wide } from './browsing'
import { article, notFoundMessage, routes } from './routes'

const { open } = openBrowser()
const cases = Object.entries(routes)

describe('every kind of page', () => {
  it.each(cases)('%s: axe finds nothing, in either theme, wide and on a phone', async (_name, address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const device of [wide, phone]) {
        const page = await open(address, { ...device, colorScheme, expected: notFoundMessage })
        expect(await findings(page)).toEqual([])
        await page.context().close()
      }
    }
  })

  it('axe finds nothing with a quotation open, nor with the settings open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const device of [wide, phone]) {
        const page = await open(article, { ...device, colorScheme })
        await press(page, page.locator('mark').first())
        await page.getByRole('dialog').waitFor()
        expect(await findings(page)).toEqual([])
        await page.getByRole('button', { name: 'Close' }).click()
        await page.getByRole('button', { name: 'Reading settings' }).click()
        expect(await findings(page)).toEqual([])
        await page.context().close()
      }
    }
  })

  it.each(cases)('%s: React’s development build hydrates it without a warning', async (_name, address) => {
    const page = await open(address, { of: 'development', expected: notFoundMessage })
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  it.each(cases)('%s: fits a screen of 320 px, and text of twice the size', async (_name, address) => {
    const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    const small = await open(address, { viewport: { width: 320, height: 640 }, expected: notFoundMessage })
    expect(await overflow(small)).toBeLessThanOrEqual(0)
    const large = await open(address, { viewport: { width: 390, height: 844 }, expected: notFoundMessage })
    await large.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('html { font-size: 200% }')
      document.adoptedStyleSheets = [sheet]
    })
    expect(await overflow(large)).toBeLessThanOrEqual(0)
  })

  it('the chips of topics stand side by side on a phone, the current one in view', async () => {
    const page = await open('/topic/international-relations/', phone)
    const boxes = await page.getByRole('navigation', { name: 'Topics' }).getByRole('link').evaluateAll((chips) => chips.map((c) => c.getBoundingClientRect()).map(({ left, right }) => ({ left, right })))
    expect(boxes.length).toBeGreaterThan(4)
    expect(boxes.every((box, i) => i === 0 || box.left >= (boxes[i - 1]?.right ?? 0))).toBe(true)
    const current = await page.getByRole('navigation', { name: 'Topics' }).locator('[aria-current]').boundingBox()
    expect(current && current.x >= 0 && current.x + current.width <= 390).toBe(true)
  })

  it('no page that is written has a style attribute, an event handler or an inline script that the policy does not name', () => {
    const dist = inject('dist')
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const file of pages) {
      const html = readFileSync(path.join(dist, file), 'utf8').replace(/<script type="application\/json"[^]*?<\/script>/g, '')
      expect(html, file).not.toMatch(/<[^>]+\sstyle=/)
      expect(html, file).not.toMatch(/<[^>]+\son[a-z]+=/)
      expect(html, file).toMatch(/<meta http-equiv="Content-Security-Policy" content="[^"]*script-src[^"]*sha256-/)
      expect(html, file).not.toMatch(/unsafe-inline|unsafe-eval/)
    }
  })
})
