import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { openBrowser } from './browsing'

const { open } = openBrowser()
const origin = 'https://news-unrolled.example'
const read = (file: string) => readFileSync(path.join(inject('dist'), file), 'utf8')
const files = () => readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' }).map((f) => f.split(path.sep).join('/'))
const isPage = (url: string) => url.startsWith(`${origin}/`) && existsSync(path.join(inject('dist'), url.slice(origin.length).replace(/#.*$/, ''), 'index.html'))

describe('the feeds of the bundled edition', () => {
  it('are read, every one, by two parsers, and each entry leads to a page or a quotation that is there', () => {
    const feeds = files().filter((f) => f.endsWith('feed.xml'))
    expect(feeds.length).toBeGreaterThan(100)
    for (const file of feeds) {
      const feed = parseFeed(read(file))
      expect(feed.self, file).toBe(`${origin}/${file}`)
      expect(feed.items.length, file).toBeGreaterThan(0)
      expect(new Set(feed.items.map((i) => i.id)).size, file).toBe(feed.items.length)
      for (const { url, title, published } of feed.items) {
        expect([isPage(url ?? ''), (title ?? '') !== '', published instanceof Date], `${file} ${url ?? ''}`).toEqual([true, true, true])
        const [page = '', quotation] = (url ?? '').slice(origin.length).split('#')
        if (quotation !== undefined) expect(read(`${page}index.html`), url ?? '').toContain(quotation.slice('q-'.length))
      }
      const atom = parseAtomFeed(read(file))
      const json = parseJsonFeed(read(file.replace(/xml$/, 'json')))
      expect(json.items?.map((i) => [i.id, i.title])).toEqual(feed.items.map((i) => [i.id, i.title]))
      expect(atom.entries?.map((e) => e.id)).toEqual(feed.items.map((i) => i.id))
    }
  })

  it('are all in the list, and no other', () => {
    const listed = parseOpml(read('feeds.opml')).body?.outlines?.flatMap((o) => [o, ...(o.outlines ?? [])]).flatMap((o) => (o.xmlUrl === undefined ? [] : [o.xmlUrl.slice(origin.length + 1)])) ?? []
    expect(listed.sort()).toEqual(files().filter((f) => f.endsWith('feed.xml')).sort())
  })
})

describe('the sitemaps of the bundled edition', () => {
  it('are well formed, and name every page once, but for the later pages of lists', async () => {
    // Chromium styles its own report of what is not well formed, which the policy refuses.
    const page = await open('/', { expected: /Applying inline style/ })
    const wellFormed = (xml: string) => page.evaluate((text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror') === null, xml)
    const sitemaps = files().filter((f) => /^sitemaps\/[^/]*\.xml$/.test(f))
    for (const file of [...sitemaps, 'sitemap.xml', 'feeds.opml', 'feed.xml']) expect(await wellFormed(read(file)), file).toBe(true)
    expect(await wellFormed('<a>&</a>')).toBe(false)
    const named = sitemaps.filter((f) => !f.endsWith('news.xml')).flatMap((f) => [...read(f).matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1] ?? ''))
    expect(named.filter((url) => !isPage(url))).toEqual([])
    // what is searched for and saved is the reader's own, and the page of a renamed article only leads on
    const isListed = (f: string) => f.endsWith('index.html') && !/(?:^|\/)page\/\d+\/|^(?:search|saved)\//.test(f) && !read(f).includes('http-equiv="refresh"')
    const written = files().filter(isListed).map((f) => `${origin}/${f.slice(0, -'index.html'.length)}`)
    expect([...named].sort()).toEqual(written.sort())
  })
})
