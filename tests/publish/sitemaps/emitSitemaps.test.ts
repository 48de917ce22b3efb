import { describe, expect, it } from 'vitest'
import type { Emitted } from '../../../src/publish/edition'
import { emitSitemaps } from '../../../src/publish/sitemaps/emitSitemaps'
import { indexOf } from '../published'
import { article, site } from '../sampleData'

const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1])
const filesOf = (emitted: Iterable<Emitted>) => new Map([...emitted].map((file) => [file.path, 'bytes' in file ? String(file.bytes) : '']))

describe('sitemaps', () => {
  it('name every article and page, and an index names them', async () => {
    const index = await indexOf([article('a', '2024-01-01', ['“We are ready for spring,” harbour master Ida Holm said.']), article('b', '2024-02-01', ['Text.'])])
    const files = filesOf(emitSitemaps(index))
    expect(locs(files.get('sitemaps/articles-1.xml') ?? '')).toEqual(['https://test.example/article/a/', 'https://test.example/article/b/'])
    expect(locs(files.get('sitemaps/pages-1.xml') ?? '')).toEqual(expect.arrayContaining(['https://test.example/', 'https://test.example/topic/politics/', 'https://test.example/voice/ida-holm/', 'https://test.example/about/']))
    expect(locs(files.get('sitemap.xml') ?? '')).toEqual(['articles-1', 'pages-1', 'news'].map((name) => `https://test.example/sitemaps/${name}.xml`))
    expect(files.get('robots.txt')).toContain('Sitemap: https://test.example/sitemap.xml')
  })

  it('are cut where one would be too long, and a new article changes only the last', async () => {
    const some = Array.from({ length: 5 }, (_, i) => article(`n-${i}`, `2024-01-0${i + 1}`, ['Text.']))
    const before = filesOf(emitSitemaps(await indexOf(some), 2))
    const after = filesOf(emitSitemaps(await indexOf([...some, article('new', '2024-02-01', ['Text.'])]), 2))
    expect([...before.keys()].filter((p) => p.includes('articles'))).toEqual(['sitemaps/articles-1.xml', 'sitemaps/articles-2.xml', 'sitemaps/articles-3.xml'])
    expect([1, 2, 3].map((n) => before.get(`sitemaps/articles-${n}.xml`) === after.get(`sitemaps/articles-${n}.xml`))).toEqual([true, true, false])
    expect(locs(before.get('sitemap.xml') ?? '').length).toBe([...before.keys()].filter((p) => p.startsWith('sitemaps/')).length)
  })

  it('for news name the articles of two days, counted from the newest', async () => {
    const files = filesOf(emitSitemaps(await indexOf([article('old', '2024-01-01', ['T.']), article('near', '2024-02-01', ['T.'], { headline: 'A & B' }), article('newest', '2024-02-02T09:30Z', ['T.'], { published: { value: '2024-02-02T09:30Z', precision: 'minute' } })])))
    const news = files.get('sitemaps/news.xml') ?? ''
    expect(locs(news)).toEqual(['https://test.example/article/newest/', 'https://test.example/article/near/'])
    expect([...news.matchAll(/<news:publication_date>([^<]*)</g)].map((m) => m[1])).toEqual(['2024-02-02T09:30:00.000Z', '2024-02-01'])
    expect(files.get('sitemaps/news.xml')).toContain('<news:title>A &#38; B</news:title>')
  })

  it('of an edition without an origin are not there, and robots are let in all the same', async () => {
    const { url: _, ...nowhere } = site
    const files = filesOf(emitSitemaps(await indexOf([article('a', '2024-01-01', ['T.'])], { 'site.json': nowhere })))
    expect([...files]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']])
  })
})
