import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { hydrated, openBrowser, phone, workerServes } from './browsing'
import { ownHost } from './host'
import { article } from './routes'

const { open, address } = openBrowser()
const host = ownHost()
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_REFUSED|Failed to load resource|the service worker/i
const headline = 'Shoigu urges Shanghai grouping'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const save = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Save', exact: true })
const saved = (page: Page) => page.getByRole('status').getByText('Saved for offline.').waitFor()

describe('without a connection, with the service worker', () => {
  beforeEach(() => host.start(inject('dist')))
  afterEach(host.stop)
  const begin = async (at: string, options = {}) => {
    const page = await open(at, { at: host.address(), worker: true, slow: true, expected: lost, ...options })
    await workerServes(page)
    return page
  }
  const go = (page: Page, at: string) => page.goto(host.address() + at.slice(1))

  it('a saved article is read, and reloaded; one that is not saved says so and leads to what is; then the line comes back', async () => {
    const page = await begin(article)
    await save(page).click()
    await saved(page)
    expect(await save(page).getAttribute('aria-pressed')).toBe('true')
    await go(page, '/')
    await hydrated(page)
    await host.disconnect(page)

    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, headline).waitFor()
    await page.reload()
    await heading(page, headline).waitFor()
    await hydrated(page)
    expect(await page.locator('mark').count()).toBeGreaterThan(6)

    await go(page, '/article/iran-joins-sco/')
    await heading(page, 'No connection').waitFor()
    await page.getByRole('link', { name: 'What you have saved' }).click()
    await heading(page, 'Saved').waitFor()
    await page.getByRole('listitem').getByRole('link', { name: headline }).click()
    await heading(page, headline).waitFor()

    await go(page, '/article/iran-joins-sco/')
    await heading(page, 'No connection').waitFor()
    await host.reconnect(page, inject('dist'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await heading(page, 'Iran').waitFor()
  })

  it('a saved article opens on its address even where neither page nor file was kept as read', async () => {
    const page = await begin(article)
    await save(page).click()
    await saved(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (!/ (?:shell|kept) /.test(name)) await caches.delete(name)
    })
    await host.disconnect(page)
    await go(page, article)
    await heading(page, headline).waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(6)
  })

  it('a saved story is kept with all its parts', async () => {
    const page = await begin('/story/the-sco-grows/')
    await save(page).click()
    await saved(page)
    await host.disconnect(page)
    await page.reload()
    await heading(page, 'The Shanghai Cooperation Organization grows').waitFor()
    await go(page, '/saved/')
    await page.getByText(/^Story in 5 parts/).waitFor()
    for (const slug of ['samarkand-summit-2022', 'shoigu-urges-sco-to-modernise']) {
      await go(page, `/article/${slug}/`)
      await page.locator('mark').first().waitFor()
    }
  })

  it('what was opened before is still there, by its address and by a link', async () => {
    const page = await begin('/')
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, headline).waitFor()
    await go(page, '/voice/sergei-shoigu/')
    await hydrated(page)
    await host.disconnect(page)
    await go(page, '/')
    await hydrated(page)
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, headline).waitFor()
    await page.getByRole('region', { name: 'Who is quoted' }).getByRole('link', { name: 'Sergei Shoigu' }).click()
    await heading(page, 'Sergei Shoigu').waitFor()
    await page.reload()
    await heading(page, 'Sergei Shoigu').waitFor()
  })

  it('a host that is ill is no better than none', async () => {
    const page = await begin(article)
    await save(page).click()
    await saved(page)
    await go(page, '/stories/')
    await hydrated(page)
    await host.fallIll()
    await page.reload()
    await heading(page, 'Stories').waitFor()
    await go(page, article)
    await heading(page, headline).waitFor()
    await go(page, '/article/iran-joins-sco/')
    await heading(page, 'No connection').waitFor()
  })

  it('saving is undone and done again by keyboard, on a phone too', async () => {
    const page = await begin(article, phone)
    await save(page).focus()
    await page.keyboard.press('Enter')
    await saved(page)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('No longer saved.').waitFor()
    expect(await save(page).getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect.poll(() => save(page).getAttribute('aria-pressed')).toBe('true')
  })

  it('the worker’s script is asked for anew each time, and search engines leave out the page that draws any route', async () => {
    const response = await fetch(`${host.address()}sw.js`)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await (await fetch(`${host.address()}shell.html`)).text()).toContain('noindex')
  })
})

describe('under a sub-path', () => {
  const sub = ownHost('/news/')
  beforeAll(() => sub.start(inject('distBelow')))

  it('offline works all the same, and never leaves the path', async () => {
    const page = await open(article, { at: sub.address(), worker: true, expected: lost })
    await workerServes(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(sub.address())
    await save(page).click()
    await saved(page)
    await sub.disconnect(page)
    await page.goto(`${sub.address()}saved/`)
    await page.getByRole('listitem').getByRole('link', { name: headline }).click()
    await page.waitForURL(sub.address() + article.slice(1))
    await heading(page, headline).waitFor()
    await page.reload()
    await heading(page, headline).waitFor()
  })
})

describe('without the service worker', () => {
  it('an article that cannot be kept says why, and what is on the page reads on', async () => {
    const page = await open(article)
    await save(page).click()
    await page.getByRole('status').getByText('This browser keeps nothing here').waitFor()
    expect(await save(page).getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByRole('button', { name: 'Dismiss' }).count()).toBe(0)
  })

  it('a browser that has none shows no button, and the page of saved things says why', async () => {
    const page = await open('/about/')
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.goto(address() + article.slice(1))
    await hydrated(page)
    expect(await save(page).count()).toBe(0)
    await page.goto(`${address()}saved/`)
    await page.getByText('This browser cannot open pages without a connection').waitFor()
  })

  it('offline leads to what is saved', async () => {
    const page = await open('/', { expected: /ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch dynamically/ })
    await page.context().setOffline(true)
    await page.getByRole('main').getByRole('link', { name: headline }).click()
    await heading(page, 'No connection').waitFor()
    await page.getByRole('link', { name: 'What you have saved' }).waitFor()
  })
})
