import { describe, expect, it } from 'vitest'
import { openBrowser } from './browsing'
import { notFoundMessage } from './routes'

const { open, address } = openBrowser()

describe('an edition under a sub-path', () => {
  it('is read, reloaded and walked back in, and never leaves its path', async () => {
    const page = await open('/', { of: 'below', expected: notFoundMessage })
    await page.getByRole('link', { name: 'Shoigu urges' }).click()
    await page.waitForURL(`${address('below')}article/shoigu-urges-sco-to-modernise/`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Shoigu urges' }).waitFor()
    await page.getByRole('link', { name: 'International relations', exact: true }).click()
    await page.waitForURL(`${address('below')}topic/international-relations/`)
    await page.getByRole('link', { name: 'News Unrolled' }).click()
    await page.waitForURL(address('below'))
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'International relations' }).waitFor()
    await page.goto(`${address('below')}nothing/here/`)
    await page.getByRole('heading', { level: 1, name: 'We have nothing at that address' }).waitFor()
    expect(await page.getByRole('main').getByRole('link', { name: 'Latest' }).getAttribute('href')).toBe('/news/')
  })
})
