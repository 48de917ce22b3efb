import type { Browser, Page } from 'playwright-core'
import { savingData, watchPaints } from './pageScripts'

/** What is measured is measured on this: a slow 4G line and a processor four times as slow as this machine's. */
export const slowLine = { megabits: 1.6, latency: 150, slowdown: 4 }

type Options = { saveData?: boolean; lateFonts?: boolean }

/** Times in ms from the start of the navigation; `shift` is the sum of all layout shifts, which is at least the CLS. */
export type Paints = { lcp: number; fcp: number; shift: number }

export const paintsOf = (page: Page): Promise<Paints> => page.evaluate<Paints>('window.vitals')

/** A tab of a phone's size that nothing is kept in, on the slow line, without the service worker. Close its context afterwards. */
export async function slowTab(browser: Browser, { saveData = false, lateFonts = false }: Options = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript({ content: watchPaints })
  if (saveData) await page.addInitScript({ content: savingData })
  if (lateFonts) {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
  }
  const session = await context.newCDPSession(page)
  const bytes = (slowLine.megabits * 1e6) / 8
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: slowLine.latency, downloadThroughput: bytes, uploadThroughput: bytes / 2 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowLine.slowdown })
  return page
}
