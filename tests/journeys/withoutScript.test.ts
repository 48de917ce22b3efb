import { describe, expect, it } from 'vitest'
import { phone, openBrowser, wide } from './browsing'
import { article } from './routes'

const { open } = openBrowser()

describe('without JavaScript', () => {
  it('an article reads, with its marks, and its links are plain addresses', async () => {
    const page = await open(article, { ...wide, javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch('Shoigu urges')
    expect(await page.locator('mark').count()).toBeGreaterThan(6)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.getByRole('link', { name: 'International relations', exact: true }).click()
    expect(page.url()).toMatch(/\/topic\/international-relations\/$/)
    await page.getByRole('link', { name: 'Samarkand summit' }).first().click()
    await page.getByRole('link', { name: 'Unroll all 5 parts' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The Shanghai Cooperation Organization grows')
  })

  it('a quotation leads to its voice', async () => {
    const page = await open(article, { ...wide, javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Sergei Shoigu: about this quotation' }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/voice/sergei-shoigu/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sergei Shoigu')
  })

  it('a phone has its bar', async () => {
    const page = await open('/', { ...phone, javaScriptEnabled: false })
    await page.getByRole('navigation', { name: 'Sections, at the foot' }).getByRole('link', { name: 'Stories' }).click()
    expect(page.url()).toMatch(/\/stories\/$/)
  })
})
