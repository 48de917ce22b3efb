import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { notFoundMessage, article, routes } from './routes'
import { openBrowser, wide } from './browsing'

const { open } = openBrowser()
const origin = 'https://news-unrolled.example'
// What is saved is of one device: nobody shares that page, and no search engine is led to it.
const cases = Object.entries(routes).filter(([name]) => name !== 'missing' && name !== 'saved')

/** What a page's head says, as the browser has it now. */
const headOf = (page: Page) => page.evaluate(() => {
  const all = (selector: string, name: string) => [...document.querySelectorAll(`head ${selector}`)].map((e) => e.getAttribute(name) ?? '')
  const meta = (name: string) => all(`meta[property="${name}"], meta[name="${name}"]`, 'content')
  return {
    titles: [...document.querySelectorAll('head title')].map((e) => e.textContent),
    descriptions: meta('description'),
    robots: meta('robots'),
    canonical: all('link[rel=canonical]', 'href'),
    feeds: all('link[rel=alternate]', 'href'),
    manifest: all('link[rel=manifest]', 'href'),
    icons: all('link[rel=icon], link[rel=apple-touch-icon]', 'href'),
    sharing: Object.fromEntries(['og:title', 'og:type', 'og:url', 'og:image', 'og:image:width', 'og:image:alt', 'twitter:card'].map((name) => [name, meta(name)])),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((e) => JSON.parse(e.textContent) as { '@graph': { '@type': string }[] }),
  }
})

/** Asks for an address of the edition as the page itself could. */
const fetched = (page: Page, path: string) => page.evaluate(async (url) => {
  const response = await fetch(url)
  return { status: response.status, type: response.headers.get('content-type') ?? '', begins: (await response.text()).slice(0, 60) }
}, path)

describe('the head', () => {
  it.each(cases)('%s: says once what the page is, where it stands, how it looks and how it is followed', async (_name, path) => {
    for (const [of, base] of [['production', '/'], ['below', '/news/']] as const) {
      const page = await open(path, { of })
      const head = await headOf(page)
      const own = origin + base + path.replace(/^\//, '').replace(/\?.*$/, '')
      expect(head.titles, of).toHaveLength(1)
      expect(head.titles[0]).toMatch(/\S/)
      expect(head.descriptions).toHaveLength(1)
      expect(head.descriptions[0]).toMatch(/\S/)
      expect(head.robots).toEqual([])
      expect(head.canonical).toEqual([own])
      expect(head.sharing['og:url']).toEqual([own])
      for (const [name, values] of Object.entries(head.sharing)) expect(values, name).toHaveLength(1)
      expect(head.sharing['og:image:width']).toEqual(['1200'])
      const picture = await fetched(page, head.sharing['og:image']?.[0]?.replace(origin, '') ?? '')
      expect([picture.status, picture.type]).toEqual([200, 'image/png'])
      expect(head.feeds).toHaveLength(2)
      for (const link of [...head.feeds, ...head.manifest, ...head.icons]) expect([link.startsWith(base), (await fetched(page, link)).status], link).toEqual([true, 200])
      const types = head.data.flatMap((d) => d['@graph'].map((thing) => thing['@type']))
      expect(types).toContain(path === '/' ? 'WebSite' : 'BreadcrumbList')
      expect(types.includes('NewsArticle')).toBe(path.startsWith('/article/'))
      await page.context().close()
    }
  })

  it('of the not-found page asks not to be listed, and names no address', async () => {
    const page = await open(routes.missing, { expected: notFoundMessage })
    const head = await headOf(page)
    expect([head.robots, head.canonical, head.sharing['og:url'], head.data]).toEqual([['noindex'], [], [], []])
    expect(head.titles).toEqual(['Not in this edition'])
  })

  it('follows the reader from page to page, and what was written for the first page alone is gone', async () => {
    const page = await open('/', wide)
    await page.getByRole('link', { name: 'Shoigu urges' }).click()
    await page.getByRole('heading', { level: 1, name: 'Shoigu urges' }).waitFor()
    await expect.poll(async () => (await headOf(page)).titles).toEqual([expect.stringMatching(/^Shoigu urges .* \| News Unrolled$/)])
    const there = await headOf(page)
    expect([there.canonical, there.descriptions.length, there.sharing['og:title'], there.data]).toEqual([[origin + article], 1, [], []])
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Voices' }).click()
    await page.getByRole('heading', { level: 1, name: 'Voices' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Sergei Shoigu' }).click()
    await expect.poll(async () => (await headOf(page)).titles).toEqual(['Sergei Shoigu | News Unrolled'])
    const voice = await headOf(page)
    expect([voice.canonical, voice.feeds]).toEqual([[`${origin}/voice/sergei-shoigu/`], ['/voice/sergei-shoigu/feed.xml', '/voice/sergei-shoigu/feed.json']])
    await page.goBack()
    await expect.poll(async () => (await headOf(page)).canonical).toEqual([`${origin}/voices/`])
  })

  it('keeps its tags while the reader opens a quotation on the first page', async () => {
    const page = await open(article, wide)
    await page.keyboard.press(']')
    await page.getByRole('dialog').waitFor()
    const head = await headOf(page)
    expect([head.canonical, head.sharing['og:title']?.length, head.data.length]).toEqual([[origin + article], 1, 1])
  })
})

describe('following', () => {
  it.each([['/', 'edition', '/'], ['/topic/international-relations/', 'topic', undefined], ['/voice/sergei-shoigu/', 'voice', undefined], ['/story/the-sco-grows/', 'story', undefined], [article, 'edition', '/']])('from %s leads by keyboard to the feed of the %s', async (path, what, at) => {
    const page = await open(path, { of: 'below' })
    const link = page.getByRole('link', { name: `Follow this ${what} (feed)` })
    await link.focus()
    expect(await link.evaluate((a) => a === document.activeElement)).toBe(true)
    expect(await link.getAttribute('href')).toBe(`/news${at ?? path}feed.xml`)
    expect((await fetched(page, (await link.getAttribute('href')) ?? '')).begins).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed/)
  })

  it('everything, and the list of all feeds, is offered on the about page', async () => {
    const page = await open('/about/')
    const list = await page.getByRole('link', { name: 'All feeds in one list (OPML)' }).getAttribute('href')
    expect((await fetched(page, list ?? '')).begins).toContain('<opml')
  })
})
