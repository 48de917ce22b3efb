import { describe, expect, it } from 'vitest'
import { hydrated, openBrowser } from './browsing'
import { notFoundMessage } from './routes'

const { open } = openBrowser()
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|Failed to fetch dynamically imported module/

describe('when a part of the edition cannot be had', () => {
  it('offline says so, and trying again works when the line is back', async () => {
    const page = await open('/', { expected: lost })
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Shoigu urges' }).click()
    await page.getByRole('heading', { level: 1, name: 'No connection' }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Shoigu urges' }).waitFor()
  })

  it('a damaged file says so, and a good one takes its place', async () => {
    const page = await open('/')
    let damaged = true
    await page.route('**/edition/*.json', async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      await (damaged && body.includes('"blocks"') ? route.fulfill({ response, body: body.slice(0, body.length / 2) }) : route.fulfill({ response, body }))
    })
    await page.getByRole('link', { name: 'Shoigu urges' }).click()
    await page.getByRole('heading', { level: 1, name: 'This part cannot be read' }).waitFor()
    damaged = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Shoigu urges' }).waitFor()
  })

  it('a file that a newer edition has replaced offers the new edition', async () => {
    const page = await open('/', { expected: notFoundMessage })
    await page.route('**/edition/*.json', async (route) => {
      const response = await route.fetch()
      await (((await response.text()).includes('"blocks"')) ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ response }))
    })
    await page.getByRole('link', { name: 'Shoigu urges' }).click()
    await page.getByRole('heading', { level: 1, name: 'This edition has moved on' }).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Load the new edition' }).click()
    await page.getByRole('heading', { level: 1, name: 'Shoigu urges' }).waitFor()
  })

  it('a failed side column says so beside a list that reads on', async () => {
    const page = await open('/about/', { expected: notFoundMessage })
    await page.route('**/edition/*.json', async (route) => {
      const response = await route.fetch()
      await ((await response.text()).startsWith('{"voices"') ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ response }))
    })
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Latest' }).click()
    await page.getByRole('link', { name: 'Shoigu urges' }).waitFor()
    await page.getByRole('alert').getByText('This edition has moved on').waitFor()
  })

  it('a filter written as a query of the front leads to the address of its list', async () => {
    const page = await open('/?topic=science-and-technology')
    await page.waitForURL('**/topic/science-and-technology/')
    await page.getByText(/^\d+ articles in/).waitFor()
  })

  it('an unknown address is answered with the not-found page, and leads on', async () => {
    const page = await open('/article/no-such-article/', { expected: notFoundMessage })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('We have nothing at that address')
    await page.getByRole('main').getByRole('link', { name: 'Stories' }).click()
    await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor()
  })
})

describe('the theme', () => {
  it('is kept on the device and is there before the page is drawn', async () => {
    const page = await open('/', { colorScheme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload({ waitUntil: 'commit' })
    await page.waitForSelector('h1', { state: 'attached' })
    expect(await paper()).toBe(dark)
    await hydrated(page)
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('radio', { name: 'As the device' }).check()
    expect(await paper()).toBe(light)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aa')
  })
})
