import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/commands/serve'
import { runCommand } from '../commands/runCommand'
import { manyQuotations } from '../publish/manyQuotations'
import { dataFolder } from '../publish/sampleData'
import { findings } from './axe'
import { hydrated, openBrowser, phone, wide } from './browsing'

const { open } = openBrowser()
const voice = '/voice/ida-holm/'
const story = '/story/plans/'

let folder: string
const servers: Server[] = []
/** addresses of the edition with React's development build, the one that tells where it does not find what was prerendered, and with the production build, which has the service worker */
let at: string
let production: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-paging-'))
  const articles = manyQuotations(90)
  const data = await dataFolder(articles, { 'stories.json': [{ id: 'plans', headline: 'The plans of Brevik', parts: articles.map((a) => a.slug) }] })
  const addressOf = async (mode: string) => {
    const { status, stderr } = runCommand('build', '--mode', mode, '--out', path.join(folder, mode), '--data', data, '--without', 'search,pictures,brotli')
    expect(status, stderr).toBe(0)
    const { server, address } = await serve(path.join(folder, mode), '/', 0)
    servers.push(server)
    return address
  }
  at = await addressOf('development')
  production = await addressOf('production')
})
afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true, force: true })
})

const said = (page: Page) => page.getByRole('region', { name: 'Quotations' }).getByRole('listitem')
const older = (page: Page) => page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Older' })
const parts = (page: Page) => page.locator('[data-part]').evaluateAll((all) => all.map((one) => Number(one.dataset['part'])))
const go = async (page: Page, to: string, host = at) => {
  await page.goto(host + to.slice(1))
  await hydrated(page)
}

describe('a voice with 450 quotations', () => {
  it('is read page by page without a script, each with its own title and address', async () => {
    const page = await open(voice, { at, ...wide, javaScriptEnabled: false })
    const seen = new Set<string>()
    for (const n of [1, 2, 3, 4, 5]) {
      const of = await said(page).allTextContents()
      expect(of).toHaveLength(n === 5 ? 50 : 100)
      for (const text of of) seen.add(text)
      expect(await page.title()).toBe(n === 1 ? 'Ida Holm | Test Edition' : `Ida Holm, page ${n} | Test Edition`)
      const address = n === 1 ? voice : `${voice}page/${n}/`
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`https://test.example${address}`)
      expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe(`${voice}feed.xml`)
      await page.getByText('450 quotations in 90 articles').waitFor()
      expect(await page.getByRole('group', { name: 'Topic' }).isVisible()).toBe(false)
      if (n < 5) await older(page).click()
    }
    expect(seen.size).toBe(450)
    await page.getByRole('link', { name: 'Newer' }).click()
    expect(page.url()).toBe(`${at}voice/ida-holm/page/4/`)
  })

  it('is filtered as a whole, from any page, and the address keeps it', async () => {
    const page = await open(`${voice}page/3/`, { at, ...wide })
    await page.getByRole('button', { name: 'Science and technology 225' }).click()
    await page.getByText('225 quotations of 450').waitFor()
    expect(await said(page).count()).toBe(100)
    await older(page).click()
    await page.getByText('Page 2 of 3').waitFor()
    await older(page).click()
    await page.getByText('Page 3 of 3').waitFor()
    expect(await said(page).count()).toBe(25)
    expect(page.url()).toBe(`${at}voice/ida-holm/page/3/?topic=science-and-technology&page=3`)
    await page.reload()
    await hydrated(page)
    await expect.poll(() => said(page).count()).toBe(25)
    await page.getByRole('button', { name: /^2016/ }).click()
    await page.getByText(/^2\d quotations of 450/).waitFor()
    expect(page.url()).toBe(`${at}voice/ida-holm/page/3/?topic=science-and-technology&year=2016`)
    for (const time of await said(page).getByRole('time').all()) expect(await time.getAttribute('datetime')).toMatch(/^2016/)
    await page.getByRole('button', { name: 'All 450' }).click()
    await page.getByRole('button', { name: 'All years' }).click()
    await page.getByText('Page 3 of 5').waitFor()
    expect(await said(page).count()).toBe(100)
    expect(page.url()).toBe(`${at}voice/ida-holm/page/3/`)
  })

  it('says so while the other pages are on their way, and where they do not come, with a way to try again', async () => {
    const page = await open(voice, { at, ...wide, expected: /ERR_FAILED/ })
    let letThrough: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route('**/edition/*.json', async (route) => {
      await held
      await route.abort()
    })
    await page.getByRole('button', { name: /^2015/ }).click()
    await page.getByRole('status').getByText('Looking through all 450 quotations').waitFor()
    letThrough()
    await page.getByRole('alert').getByText('No connection').waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(/quotations of 450/).waitFor()
  })

  it('leads from one page to another by a wording that both have', async () => {
    const page = await open(voice, { at, ...wide })
    await page.getByText('Worded otherwise in “About talk-002”').click()
    await page.getByRole('region', { name: 'Quotations' }).getByRole('strong').filter({ hasText: 'will' }).waitFor()
    await page.getByText('Also quoted in 1 other article: About talk-007').waitFor()
  })
})

describe('a story of 90 parts', () => {
  it('is read in order without a script, and a part has one number on whichever page', async () => {
    const page = await open(story, { at, ...wide, javaScriptEnabled: false })
    const all: number[] = []
    for (const n of [1, 2, 3]) {
      all.push(...(await parts(page)))
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`https://test.example${n === 1 ? story : `${story}page/${n}/`}`)
      if (n < 3) await page.getByRole('link', { name: 'Later', exact: true }).click()
    }
    expect(all).toEqual(Array.from({ length: 90 }, (_, i) => i + 1))
    await page.getByText('Parts 81 to 90 of 90').waitFor()
    expect(await page.title()).toBe('The plans of Brevik, page 3 | Test Edition')
    await page.getByRole('link', { name: 'Parts 41 to 80' }).click()
    expect(page.url()).toBe(`${at}story/plans/page/2/`)
  })

  it('leads from an address of a part to the page that holds it', async () => {
    const page = await open(`${story}#part-57`, { at, ...wide })
    await page.waitForURL(`${at}story/plans/page/2/#part-57`)
    await expect.poll(async () => (await page.locator('[data-part="57"]').boundingBox())?.y ?? -1).toBeLessThan(250)
    expect(await page.getByRole('navigation', { name: 'Parts', exact: true }).getByRole('link').count()).toBe(40)
    await go(page, `${story}#part-1000`)
    expect(page.url()).toBe(`${at}story/plans/#part-1000`)
  })

  it('is saved whole from any of its pages', async () => {
    const page = await open(`${story}page/2/`, { at: production, ...wide, worker: true, expected: /ERR_(?:FAILED|INTERNET_DISCONNECTED)/ })
    await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('status').getByText('Saved for offline').waitFor()
    await go(page, '/saved/', production)
    expect(await page.getByRole('main').getByRole('listitem').textContent()).toContain('The plans of BrevikStory in 90 parts')
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'The plans of Brevik' }).click()
    await expect.poll(() => parts(page)).toHaveLength(40)
    await page.getByRole('link', { name: 'Parts 81 to 90' }).click()
    await expect.poll(() => parts(page)).toEqual([81, 82, 83, 84, 85, 86, 87, 88, 89, 90])
  })

  it('says where all of a page has been read, and leads on to the first part that is new', async () => {
    const page = await open('/article/talk-089/', { at, ...wide })
    for (let n = 80; n < 90; n++) {
      await go(page, `/article/talk-0${n}/`)
      await page.mouse.wheel(0, 100_000)
      await page.getByRole('button', { name: 'Mark unread' }).waitFor()
    }
    await go(page, `${story}page/3/?show=new`)
    await page.getByText('You have read all parts on this page.').waitFor()
    await page.getByRole('link', { name: 'Part 1 is new to you' }).click()
    await page.waitForURL(`${at}story/plans/?show=new#part-1`)
  })

  it('newest first begins at the last part, and goes on to earlier ones', async () => {
    const page = await open(story, { at, ...wide })
    await page.getByRole('button', { name: 'Newest first' }).click()
    await page.waitForURL(`${at}story/plans/page/3/?order=newest`)
    await expect.poll(() => parts(page)).toEqual([90, 89, 88, 87, 86, 85, 84, 83, 82, 81])
    await page.getByRole('link', { name: 'Earlier', exact: true }).click()
    await page.waitForURL(`${at}story/plans/page/2/?order=newest`)
    await expect.poll(async () => (await parts(page))[0]).toBe(80)
    await page.reload()
    await hydrated(page)
    await expect.poll(async () => (await parts(page))[0]).toBe(80)
    await page.getByRole('button', { name: 'Oldest first' }).click()
    await page.waitForURL(`${at}story/plans/`)
  })
})

describe('every page of them', () => {
  it.each([voice, `${voice}page/5/`, `${voice}?topic=science-and-technology&year=2016`, story, `${story}page/3/`])('%s: axe finds nothing, in either theme, and nothing overflows', { timeout: 120_000 }, async (address) => {
    const fits = async (page: Page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const device of [wide, { viewport: { width: 768, height: 1024 } }, phone]) {
        const page = await open(address, { at, ...device, colorScheme })
        await page.waitForLoadState('networkidle')
        expect(await findings(page)).toEqual([])
        await fits(page)
        await page.context().close()
      }
    }
    await fits(await open(address, { at, viewport: { width: 320, height: 640 } }))
  })
})
