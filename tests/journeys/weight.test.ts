import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { weighHtml } from '../../src/commands/bench/weighHtml'
import { openBrowser } from './browsing'
import { article, routes } from './routes'

const { open, address } = openBrowser()

/** Everything that a first visit asks for until the network is idle: bytes by kind of file. */
async function weigh(page: Page, path: string): Promise<{ script: number; fonts: string[]; fontBytes: number }> {
  const bodies: Promise<{ url: string; body: Buffer }>[] = []
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body().then((body) => ({ url: response.url(), body })))
  })
  await page.goto(address() + path.slice(1), { waitUntil: 'networkidle' })
  const all = await Promise.all(bodies)
  const scripts = all.filter((r) => r.url.endsWith('.js'))
  const fonts = all.filter((r) => r.url.endsWith('.woff2'))
  return { script: scripts.reduce((sum, r) => sum + gzipSync(r.body, { level: 9 }).length, 0), fonts: fonts.map((r) => r.url), fontBytes: fonts.reduce((sum, r) => sum + r.body.length, 0) }
}

describe('the first article page', () => {
  it('asks for at most 125 kB of JavaScript after gzip, and at most 85 kB of fonts, no italics', async () => {
    const page = await open('/404.html')
    const fresh = await page.context().browser()?.newContext()
    if (!fresh) throw new Error('no browser')
    const { script, fonts, fontBytes } = await weigh(await fresh.newPage(), article)
    console.log(`first article page: ${script} bytes of JavaScript after gzip, ${fontBytes} bytes of fonts`)
    expect(script).toBeGreaterThan(50_000)
    expect(script).toBeLessThanOrEqual(125_000)
    expect(fontBytes).toBeGreaterThan(0)
    expect(fontBytes).toBeLessThanOrEqual(85_000)
    expect(fonts.filter((url) => url.includes('italic'))).toEqual([])
  })

  it('never moves, with fonts a second late', async () => {
    const page = await open('/404.html')
    for (const path of ['/', article, routes.drawing, '/voice/sergei-shoigu/', '/story/the-sco-grows/']) {
      const context = await page.context().browser()?.newContext({ viewport: { width: 390, height: 844 } })
      const tab = await context?.newPage()
      if (!tab) throw new Error('no browser')
      await tab.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        await route.continue()
      })
      await tab.addInitScript(() => {
        const seen: number[] = []
        Object.assign(window, { shifts: seen })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await tab.goto(address() + path.slice(1), { waitUntil: 'networkidle' })
      await tab.waitForTimeout(1500)
      expect(await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([])
      await context?.close()
    }
  })

  it('stays as light as it is, beside a plain page of the same article', () => {
    const weights = weighHtml(inject('dist'))
    const ratios = weights.map((w) => w.page / w.plain).sort((a, b) => a - b)
    expect(ratios.length).toBeGreaterThan(50)
    // The aim is 2.5. Most articles of this edition are short, so that head, JSON-LD and data weigh more than their text: this holds the line. The styles in a page are not in it.
    expect(ratios[ratios.length >> 1]).toBeLessThan(3.6)
    const styled = weights.map((w) => w.styled - w.page).sort((a, b) => a - b)
    expect(styled.at(0)).toBeGreaterThan(1000)
    expect(styled.at(-1)).toBeLessThan(3600)
    expect(ratios.at(-1)).toBeLessThan(4.7)
  })
})
