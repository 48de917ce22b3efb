import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './axe'
import { hydrated, phone, openBrowser, workerServes } from './browsing'
import { article } from './routes'

const { open, address } = openBrowser()
const headline = 'Shoigu urges Shanghai grouping'
const save = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Save', exact: true })
const pressed = (page: Page) => save(page).getAttribute('aria-pressed')

async function saveAt(page: Page, at: string): Promise<void> {
  await page.goto(address() + at.slice(1))
  await hydrated(page)
  await save(page).click()
  await page.getByRole('status').getByText('Saved for offline').waitFor()
}

async function toSaved(page: Page): Promise<void> {
  await page.goto(`${address()}saved/`)
  await hydrated(page)
}

describe('what is saved', () => {
  it('is listed with its size, the last first, and each is removed and brought back', async () => {
    const page = await open('/saved/', { worker: true })
    await page.getByText('Nothing is saved yet.').waitFor()
    await saveAt(page, article)
    await saveAt(page, '/story/the-sco-grows/')
    await toSaved(page)
    const rows = page.getByRole('main').getByRole('listitem')
    await expect.poll(() => rows.count()).toBe(2)
    expect(await rows.nth(0).textContent()).toMatch(/The Shanghai Cooperation Organization growsStory in 5 parts\d+ kB/)
    expect(await rows.nth(1).textContent()).toMatch(/Article\d+ kB/)
    // The article is a part of the story: together they take no more than the story.
    const total = /^2 things saved, (\d+ kB)\. With the app and what you opened, this site takes [\d.]+ (?:k|M)B/.exec((await page.getByText('things saved').textContent()) ?? '')?.[1]
    expect(await rows.nth(0).textContent()).toContain(total)

    await page.getByRole('button', { name: `Remove ${headline}` }).click()
    await expect.poll(() => rows.count()).toBe(1)
    await page.getByRole('status').getByText('is no longer saved').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => rows.count()).toBe(2)
  })

  it('shows in other tabs at once', async () => {
    const page = await open(article, { worker: true })
    const other = await page.context().newPage()
    await other.goto(address() + article.slice(1))
    await hydrated(other)
    expect(await pressed(other)).toBe('false')
    await save(page).click()
    await expect.poll(() => pressed(other)).toBe('true')
  })

  it('keeps apart from what is read, and all of it is deleted when the reader says so twice', async () => {
    const page = await open(article, { worker: true, slow: true })
    await workerServes(page)
    await save(page).click()
    await page.getByRole('status').getByText('Saved for offline').waitFor()
    await page.getByText('© ').or(page.locator('footer').first()).first().scrollIntoViewIfNeeded()
    await page.getByText('You have read this article.').waitFor()
    await page.goto(`${address()}stories/`)
    await toSaved(page)
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByText('which articles you have read, and how far').waitFor()
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await page.getByRole('button', { name: 'Delete everything' }).evaluate((b) => b === document.activeElement)).toBe(true)
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(1)
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Delete all of it' }).click()
    await page.getByRole('status').getByText('Deleted.').waitFor()
    await page.getByText('Nothing is saved yet.').waitFor()
    expect(await page.evaluate(async () => (await caches.keys()).filter((n) => / (?:pages|files|manifests|kept) /.test(n)))).toEqual([])
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((k) => k.startsWith('place:')))).toEqual([])
    await page.goto(address() + article.slice(1))
    await hydrated(page)
    expect(await pressed(page)).toBe('false')
    expect(await page.getByText('You have read this article.').count()).toBe(0)
  })

  it('axe finds nothing in the list, the question and the messages, in either theme, wide and on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const device of [{}, phone]) {
        const page = await open(article, { worker: true, colorScheme, ...device })
        await save(page).click()
        await page.getByRole('status').getByText('Saved for offline').waitFor()
        expect(await findings(page)).toEqual([])
        await page.getByRole('link', { name: 'What is saved' }).click()
        await page.getByRole('button', { name: 'Delete everything' }).click()
        expect(await findings(page)).toEqual([])
        await page.getByRole('button', { name: /^Remove / }).click()
        await page.getByRole('button', { name: 'Undo' }).waitFor()
        expect(await findings(page)).toEqual([])
        await page.context().close()
      }
    }
  })

  it('a device without room says so, and keeps what it had', async () => {
    const page = await open(article, { worker: true, slow: true })
    await workerServes(page)
    await save(page).click()
    await page.getByRole('status').getByText('Saved for offline').waitFor()
    const session = await page.context().newCDPSession(page)
    await page.goto(`${address()}story/the-sco-grows/`)
    await hydrated(page)
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    // Room for a part or two of the story, not for all of it.
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address()).origin, quotaSize: used + 70_000 })
    const kept = () => page.evaluate(async () => (await (await caches.open((await caches.keys()).find((n) => n.includes(' kept ')) ?? '')).keys()).map((r) => new URL(r.url).pathname))
    expect(await kept()).toEqual([`/kept${article.slice(0, -1)}`])
    await save(page).click()
    await page.getByRole('status').getByText('There is no room left on this device').waitFor()
    expect(await pressed(page)).toBe('false')
    expect(await kept()).toEqual([`/kept${article.slice(0, -1)}`])
    await page.getByRole('status').getByRole('link', { name: 'What is saved' }).click()
    await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    expect(await pressed(page)).toBe('true')
  })
})
