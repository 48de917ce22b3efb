import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hydrated, openBrowser, phone } from './browsing'

const { open, address } = openBrowser()

const from = '/article/apollo-8-christmas-broadcast/'
const next = { slug: 'apollo-11-lands', headline: 'Two Americans land on the Moon' }
const link = (page: Page) => page.getByRole('navigation', { name: 'Parts of this story' }).getByRole('link', { name: next.headline })

/** The hashed files of the edition that the page asks for, as text. */
function filesOf(page: Page): string[] {
  const files: string[] = []
  page.on('response', (response) => {
    if (/\/edition\/[0-9a-f]{16}\.json$/.test(response.url())) void response.text().then((text) => files.push(text), () => undefined)
  })
  return files
}

/** Opens the article on a device that says this of its connection. */
async function openWith(connection: { saveData?: boolean; effectiveType?: string }): Promise<{ page: Page; files: string[] }> {
  const page = await open('/about/')
  await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection)
  const files = filesOf(page)
  await page.goto(address() + from.slice(1))
  await hydrated(page)
  return { page, files }
}

const holdsNext = (files: string[]) => files.some((text) => text.startsWith('{"article":') && text.includes(`"slug":"${next.slug}"`) && text.includes(next.headline))

describe('an article loaded ahead', () => {
  it('because its link came into view opens although the network has gone', async () => {
    const { page, files } = await openWith({})
    await link(page).scrollIntoViewIfNeeded()
    await expect.poll(() => holdsNext(files), { timeout: 15_000 }).toBe(true)
    // the page has its file when it has checked it
    await page.waitForTimeout(1000)
    await page.context().setOffline(true)
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: next.headline }).waitFor()
  })

  it('is not loaded while its link is out of view', async () => {
    const { page, files } = await openWith({})
    // beside the text, on a wide page, the story's parts are in view
    await page.setViewportSize(phone.viewport)
    await page.reload()
    await hydrated(page)
    files.length = 0
    await page.waitForTimeout(2500)
    expect(holdsNext(files)).toBe(false)
    await link(page).scrollIntoViewIfNeeded()
    await expect.poll(() => holdsNext(files), { timeout: 15_000 }).toBe(true)
  })

  it('is never loaded where the device saves data, neither for being in view nor for being pointed at', async () => {
    const { page, files } = await openWith({ saveData: true })
    await link(page).scrollIntoViewIfNeeded()
    await link(page).hover()
    await page.waitForTimeout(2500)
    expect(files).toEqual([])
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: next.headline }).waitFor()
    await expect.poll(() => holdsNext(files)).toBe(true)
  })

  it('waits to be pointed at on the slowest lines', async () => {
    const { page, files } = await openWith({ effectiveType: 'slow-2g' })
    await link(page).scrollIntoViewIfNeeded()
    await page.waitForTimeout(2500)
    expect(files).toEqual([])
    await link(page).hover()
    await expect.poll(() => holdsNext(files)).toBe(true)
  })

  it('is not what a search finds, which changes while one types', async () => {
    const page = await open('/search/?q=moon')
    const files = filesOf(page)
    const found = page.getByRole('region', { name: 'Results' }).getByRole('link', { name: next.headline })
    await found.waitFor()
    await page.waitForTimeout(2500)
    expect(holdsNext(files)).toBe(false)
    await found.hover()
    await expect.poll(() => holdsNext(files)).toBe(true)
  })
})
