import { describe, expect, it } from 'vitest'
import type { SearchFile } from '../../../src/contract/search'
import { renderPage } from '../../../src/reader/app/prerender'
import { articleShard, site } from '../articleShard'

describe('renderPage', () => {
  it('draws a page, with what belongs in the head apart', async () => {
    const page = await renderPage('/article/harbour-opens/', site, () => Promise.resolve(articleShard()))
    expect(page.app).toMatch(/^<a class="skip"[^]*The harbour opens in May/)
    expect(page.head).toContain('<title>The harbour opens in May | Test Edition</title>')
    expect(page.app + page.head).not.toMatch(/ style=/)
    expect(page.route).toBe('article')
  })

  it('gives the page its address and its feeds, and none where the edition has no origin', async () => {
    const head = async (of: typeof site) => (await renderPage('/article/harbour-opens/', of, () => Promise.resolve(articleShard()))).head
    expect((await head({ ...site, url: 'https://test.example', base: '/news/' })).match(/href="[^"]*"/g)).toEqual(['href="https://test.example/news/article/harbour-opens/"', 'href="/news/feed.xml"', 'href="/news/feed.json"'])
    expect(await head({ ...site, url: '' })).not.toContain('<link')
  })

  it('stops where a page cannot be drawn, rather than publish its skeleton', async () => {
    await expect(renderPage('/article/harbour-opens/', site, () => Promise.resolve({ ...articleShard(), voices: undefined }))).rejects.toThrow('the page /article/harbour-opens/ cannot be drawn')
  })

  it('shows the way to the search where the edition has one, and says where it has none', async () => {
    const page = (search: boolean, file: unknown) => renderPage('/search/', search ? { ...site, search } : site, () => Promise.resolve(file))
    const without = await page(false, null)
    expect(without.app).not.toContain('Search stories and quotes')
    expect(without.app).toContain('href="/topics/"')
    const file: SearchFile = { engine: { folder: 'pagefind/00000000000000ee/', version: '1', language: 'en', includeCharacters: [] }, bundles: [], examples: { voice: 'Ida Holm' } }
    const built = await page(true, file)
    expect(built.app).toMatch(/<header[^]*<a [^>]*href="\/search\/"[^]*<\/header>/)
    expect(built.app).toContain('The search needs JavaScript.')
    expect(built.app).toContain('href="/search/?q=voice%3A%22Ida+Holm%22"')
  })

  it('stops where a file of the edition is missing', async () => {
    await expect(renderPage('/about/', site, () => Promise.resolve(undefined))).rejects.toThrow('needs about')
  })
})
