import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, phone, wide } from './browsing'
import { article } from './routes'

const { open, address } = openBrowser()

const field = (page: Page) => page.getByRole('main').getByRole('searchbox')
const rows = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem')
const group = (page: Page, name: RegExp) => page.getByRole('group', { name: 'What to show' }).getByRole('button', { name })
const settled = (page: Page) => page.locator('section[aria-busy=false]').waitFor()
const query = (page: Page) => new URL(page.url()).searchParams.get('q')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('searching', () => {
  it('by keyboard: / opens it, arrows walk, Enter opens a story, the way back finds the search again, Escape leaves', async () => {
    const page = await open(article, wide)
    await page.keyboard.press('/')
    await field(page).waitFor()
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('ozone layer')
    await expect.poll(() => query(page)).toBe('ozone layer')
    await settled(page)
    await expect.poll(() => rows(page).first().locator('mark').allTextContents()).toContainEqual(expect.stringMatching(/ozone/i))
    expect(await rows(page).count()).toBeGreaterThan(3)
    await page.getByRole('status').getByText(/^\d+ stories and \d+ quotations found$/).waitFor()

    await page.keyboard.press('ArrowDown')
    const first = await focused(page)
    await page.keyboard.press('ArrowDown')
    const second = await focused(page)
    expect([first, second]).toEqual(await rows(page).locator('h3').allTextContents().then((all) => all.slice(0, 2)))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: first }).waitFor()
    await page.goBack()
    await settled(page)
    expect(await field(page).inputValue()).toBe('ozone layer')
    await page.keyboard.press('Escape')
    await page.waitForURL(`**${article}`)
  })

  it('/ is a letter where one types, and from a search page that was opened itself Escape leads to the front', async () => {
    const page = await open('/search/?q=and', wide)
    await settled(page)
    await field(page).press('End')
    await field(page).pressSequentially('/or')
    expect(await field(page).inputValue()).toBe('and/or')
    await page.keyboard.press('Escape')
    await page.waitForURL(address())
  })

  it('takes filters as text and as chips, all of them in the address', async () => {
    const page = await open('/search/', wide)
    await field(page).pressSequentially('ozone voice:"Joe Farman" before:1990 ')
    await page.getByRole('button', { name: 'Without voice: Joe Farman' }).waitFor()
    await expect.poll(() => query(page)).toBe('ozone voice:"Joe Farman" before:1990')
    expect(await field(page).inputValue()).toBe('ozone ')
    await settled(page)
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
    const narrow = await rows(page).count()
    await page.reload()
    await settled(page)
    expect(await rows(page).count()).toBe(narrow)
    await page.getByRole('button', { name: 'Without voice: Joe Farman' }).click()
    await expect.poll(() => query(page)).toBe('ozone before:1990')
    await expect.poll(() => rows(page).count()).toBeGreaterThan(narrow)
    await page.getByRole('button', { name: 'topic:', exact: true }).click()
    await page.keyboard.type('sport ')
    await expect.poll(() => query(page)).toBe('ozone before:1990 topic:sport')
    await page.getByText('No story has all of that.').waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    await expect.poll(() => query(page)).toBe('ozone before:1990')
  })

  it('a filter alone lists newest first, and dates hold to the day', async () => {
    const page = await open('/search/?q=topic:environment', wide)
    await settled(page)
    const days = async () => rows(page).locator('time').evaluateAll((all) => all.map((t) => t.getAttribute('datetime') ?? ''))
    const found = await days()
    expect(found.length).toBe(6)
    expect(found).toEqual([...found].sort().reverse())
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(6)
    await page.goto(`${address()}search/?q=ozone+after:1987-09-15+before:1990-06-30`)
    await settled(page)
    expect((await days()).sort()).toEqual(['1987-09-16', '1990-06-29'])
  })

  it('a phrase is found as one, and can be asked for as single words', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('"layer ozone"')}`, wide)
    await page.getByText('No story has that.').waitFor()
    await page.getByRole('button', { name: 'As single words' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3)
    await field(page).fill('"ozone layer"')
    await expect.poll(() => query(page)).toBe('"ozone layer"')
    await expect.poll(() => rows(page).first().locator('mark').allTextContents()).toContainEqual(expect.stringMatching(/^ozone layer\b/i))
  })

  it('quotations stand apart, with whose they are, and open in their article', async () => {
    const page = await open('/search/?q=ozone', phone)
    await settled(page)
    await group(page, /^Quotations \d+$/).tap()
    await page.waitForURL('**&show=quotations')
    await rows(page).first().locator('blockquote mark').first().waitFor()
    await rows(page).first().locator('blockquote').getByRole('link').tap()
    await page.getByRole('dialog').waitFor()
    expect(page.url()).toMatch(/\/article\/[a-z0-9-]+\/#q-[0-9a-f]{12}$/)
  })

  it('what nothing has is said, with ways on', async () => {
    const page = await open('/search/?q=ozone+zeppelinfahrt', wide)
    await page.getByText('This edition does not have the word “zeppelinfahrt”.').waitFor()
    await page.getByRole('button', { name: 'Search without “zeppelinfahrt”' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3)
    expect(query(page)).toBe('ozone')
  })

  it('remembers searches on the device, and forgets one or all', async () => {
    const page = await open('/search/', wide)
    for (const words of ['ozone', 'mandela', 'canal']) {
      await field(page).fill(words)
      await field(page).press('Enter')
      await expect.poll(() => query(page)).toBe(words)
    }
    await page.goto(`${address()}search/`)
    const recent = page.getByRole('region', { name: /^Searched for lately/ })
    await recent.getByRole('link', { name: 'canal' }).waitFor()
    expect(await recent.getByRole('link').allTextContents()).toEqual(['canal', 'mandela', 'ozone'])
    await recent.getByRole('button', { name: 'Forget mandela' }).click()
    await page.reload()
    await recent.getByRole('link', { name: 'canal' }).waitFor()
    expect(await recent.getByRole('link').allTextContents()).toEqual(['canal', 'ozone'])
    // A search that was opened by its address adds to what was kept before.
    await page.goto(`${address()}search/?q=peace`)
    await settled(page)
    await field(page).press('Enter')
    await field(page).fill('')
    await recent.getByRole('link', { name: 'ozone' }).waitFor()
    await page.goto(`${address()}search/`)
    await recent.getByRole('link', { name: 'ozone' }).waitFor()
    expect(await recent.getByRole('link').allTextContents()).toEqual(['peace', 'canal', 'ozone'])
    await recent.getByRole('link', { name: 'ozone' }).click()
    await expect.poll(() => query(page)).toBe('ozone')
    await page.goto(`${address()}search/`)
    await recent.getByRole('button', { name: 'Forget all' }).click()
    await page.reload()
    await page.getByText('Or look through').waitFor()
    expect(await recent.count()).toBe(0)
  })

  it('from the header on a phone, and from an address that is not there', async () => {
    const page = await open('/article/montreal-ozone/', { ...phone, expected: /status of 404/ })
    await page.getByRole('link', { name: 'Search for “montreal ozone”' }).tap()
    await settled(page)
    expect(await rows(page).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'News Unrolled' }).tap()
    await page.getByRole('banner').getByRole('link', { name: 'Search stories and quotes' }).tap()
    await field(page).waitFor()
  })

  it('under a sub-path stays there', async () => {
    const page = await open('/search/?q=ozone', { of: 'below' })
    await settled(page)
    await rows(page).first().getByRole('link').first().click()
    await page.waitForURL(`${address('below')}article/**`)
  })

  it('without a script leads to the indexes', async () => {
    const page = await open('/search/', { ...wide, javaScriptEnabled: false })
    await page.getByText('The search needs JavaScript.').waitFor()
    expect(await page.getByRole('searchbox').count()).toBe(0)
    await page.getByRole('main').getByRole('link', { name: 'Topics' }).click()
    await page.waitForURL('**/topics/')
  })
})

describe('when the search cannot be had', () => {
  it('offline says so, and trying again works when the line is back', async () => {
    const page = await open('/search/', { expected: /ERR_INTERNET_DISCONNECTED|Failed to load/ })
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await field(page).fill('ozone')
    await page.getByRole('alert').getByText('No connection').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3)
  })

  it('a bundle that a newer edition has replaced offers the new edition', async () => {
    const page = await open('/about/', { expected: /404|Failed to load/ })
    await page.context().route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto(`${address()}search/?q=ozone`)
    await page.getByRole('alert').getByText('This edition has moved on').waitFor()
    await page.context().unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Load the new edition' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3)
  })
})

describe('a damaged index', () => {
  it('says so rather than find less, and a good one takes its place', async () => {
    const page = await open('/about/', { expected: /Pagefind|Failed to load|index chunk/ })
    await page.context().route('**/*.pf_index', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.body()).subarray(0, -40) })
    })
    await page.goto(`${address()}search/?q=ozone`)
    await page.getByRole('alert').getByText('This part cannot be read').waitFor()
    await page.context().unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3)
  })
})

describe('the search’s worker', () => {
  const worker = '**/pagefind/worker-*.js'

  it('alone may run WebAssembly: no other response allows it, and the page is refused', async () => {
    const page = await open('/about/', { expected: /WebAssembly|wasm/i })
    const allowed: string[] = []
    page.context().on('response', (response) => {
      if (/wasm-unsafe-eval/.test(response.headers()['content-security-policy'] ?? '')) allowed.push(response.url())
    })
    await page.goto(`${address()}search/?q=ozone`)
    await settled(page)
    expect(allowed).toEqual([expect.stringMatching(/\/pagefind\/worker-[\w-]+\.js$/)])
    expect(await page.evaluate(() => {
      try {
        return typeof new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
      } catch (error) {
        return String(error)
      }
    })).toMatch(/Content Security Policy/i)
  })

  it('works on a host that sends no headers, where the page’s own policy stands in it', async () => {
    const page = await open('/about/')
    await page.context().route('**/*', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    await page.goto(`${address()}search/?q=ozone`)
    await settled(page)
    expect(await rows(page).count()).toBeGreaterThan(3)
  })

  it('that may not run it says that the search cannot be had, and the page does not search in its stead', async () => {
    const page = await open('/about/', { expected: /WebAssembly|wasm|Content Security Policy|Pagefind/i })
    await page.context().route(worker, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" } })
    })
    await page.goto(`${address()}search/?q=ozone`)
    await page.getByRole('alert').waitFor()
    expect(await rows(page).count()).toBe(0)
  })
})

describe('what a search loads', () => {
  it('is at most 250 kB for the first one, the code of the page included, and shows the next soon after on slow 4G', async () => {
    const page = await open('/', phone)
    await page.waitForLoadState('networkidle')
    // What the front page loads ahead is no part of a search.
    await page.waitForTimeout(3000)
    let bytes = 0
    page.context().on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0))
      // As a host sends it: text after gzip (the browser has unpacked it), and 300 bytes for the headers.
      bytes += 300 + (/\.(?:js|css|json)$/.test(response.url()) ? gzipSync(body).length : body.length)
    })
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 })
    await page.getByRole('banner').getByRole('link', { name: 'Search stories and quotes' }).tap()
    await field(page).waitFor()
    const times: number[] = []
    for (const words of ['ozone', 'mandela', 'treaty', '"human rights"']) {
      await field(page).fill('')
      await page.getByText('Or look through').waitFor()
      await field(page).pressSequentially(words, { delay: 70 })
      const typed = Date.now()
      await expect.poll(() => query(page), { interval: 10 }).toBe(words)
      await rows(page).first().waitFor()
      times.push(Date.now() - typed)
      await settled(page)
      if (times.length > 1) continue
      await page.waitForLoadState('networkidle')
      console.log(`first search: ${bytes} bytes`)
      expect(bytes).toBeGreaterThan(60_000)
      expect(bytes).toBeLessThanOrEqual(250_000)
    }
    console.log(`results after the last letter, slow 4G: first ${times[0]} ms, then ${times.slice(1).join(', ')} ms`)
  })

  it('is, once one has come to rest, the whole index of a small edition’s articles, so that no further word waits for its own; nothing ahead for a device that saves data', async () => {
    for (const saves of [false, true]) {
      const page = await open('/404.html')
      if (saves) await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      const asked: string[] = []
      page.context().on('request', (request) => {
        if (request.url().endsWith('.pf_index')) asked.push(request.url())
      })
      const rest = async () => {
        await settled(page)
        await page.waitForTimeout(1500)
        await page.waitForLoadState('networkidle')
        return asked.length
      }
      await page.goto(`${address()}search/?q=ozone`)
      const first = await rest()
      const articles = asked[0]?.replace(/index\/[^/]*$/, '') ?? 'none'
      await field(page).fill('canal')
      await expect.poll(() => query(page)).toBe('canal')
      await rest()
      const ofArticles = (urls: string[]) => urls.filter((url) => url.startsWith(articles)).length
      expect([ofArticles(asked.slice(0, first)) > 1, ofArticles(asked.slice(first)) > 0], `saves data: ${saves}`).toEqual([!saves, saves])
      await page.close()
    }
  })
})
