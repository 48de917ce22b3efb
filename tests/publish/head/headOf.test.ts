import type { Graph } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/contract/article'
import { fileAt, publishedFiles } from '../published'
import { article, site } from '../sampleData'

type Data = Record<string, unknown>

/** The JSON-LD things of a page by their type; the page is read as a browser reads a script element. */
function thingsOf(html: string): Map<string, Data> {
  const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1]
  if (text === undefined) return new Map()
  const graph = JSON.parse(text) as Graph
  return new Map(graph['@graph'].map((thing) => [(thing as unknown as Data)['@type'] as string, thing as unknown as Data]))
}

const metaOf = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1]
const page = (files: ReadonlyMap<string, string>, address: string) => fileAt(files, `${address}index.html`)
const quotationSources = (words: string, wording: Article['quotationSources'][number]['wording']) => [{ words, document: 'Minutes', locator: 'page 2', wording }]
const quoted = async (more: Partial<Article>, files: Record<string, unknown> = {}) => {
  const html = page(await publishedFiles([article('a', '2024-01-01', ['“We are ready for spring,” harbour master Ida Holm said.'], more)], files), 'article/a/')
  return (thingsOf(html).get('NewsArticle')?.['hasPart'] ?? []) as Data[]
}

describe('the head of an article', () => {
  it('gives its words and its person where they are verbatim, with the source', async () => {
    const [quotation] = await quoted({ quotationSources: quotationSources('We are ready for spring,', 'verbatim') })
    expect(quotation).toMatchObject({ '@type': 'Quotation', text: 'We are ready for spring', creator: { '@type': 'Person', name: 'Ida Holm', url: 'https://test.example/voice/ida-holm/' }, citation: 'Minutes, page 2' })
    expect(quotation?.['@id']).toMatch(/^https:\/\/test\.example\/article\/a\/#q-[0-9a-f]{12}$/)
  })

  it('gives no words that a machine translated, nor words that are only reported', async () => {
    expect(await quoted({ quotationSources: quotationSources('We are ready for spring,', 'machine translation') })).toEqual([])
    expect(await quoted({ translation: { from: 'no', by: 'machine' } })).toEqual([])
    expect(await quoted({})).toEqual([])
    expect(await quoted({ quotationSources: quotationSources('We are ready for spring,', 'official translation') })).toHaveLength(1)
  })

  it('gives no words whose speaker is not sure', async () => {
    const html = page(await publishedFiles([article('a', '2024-01-01', ['The paper spoke of “a new and better spring for all”.'], { quotationSources: quotationSources('a new and better spring for all', 'verbatim') })]), 'article/a/')
    expect(thingsOf(html).get('NewsArticle')?.['hasPart']).toBeUndefined()
  })

  it('names no creator where the speaker is no person', async () => {
    const files = { 'people.json': [{ id: 'ida-holm', name: 'Ida Holm', kind: 'institution', aliases: [], roles: [] }] }
    const [quotation] = await quoted({ quotationSources: quotationSources('We are ready for spring,', 'verbatim') }, files)
    expect(quotation?.['text']).toBe('We are ready for spring')
    expect(quotation).not.toHaveProperty('creator')
  })

  it('says what it is, where it stands and when it changed', async () => {
    const html = page(await publishedFiles([article('a', '2024-01-01', ['Text.'], { standfirst: 'What happened.', corrections: [{ date: '2024-03-01', text: 'A name.' }], byline: ['Jo Berg'] })]), 'article/a/')
    const things = thingsOf(html)
    expect(things.get('NewsArticle')).toMatchObject({ headline: 'About a', description: 'What happened.', datePublished: '2024-01-01', dateModified: '2024-03-01', author: [{ name: 'Jo Berg' }], publisher: { name: 'Test Edition' } })
    const steps = things.get('BreadcrumbList')?.['itemListElement'] as Data[] | undefined
    expect(steps?.map((i) => [i['position'], i['name'], i['item']])).toEqual([
      [1, 'Test Edition', 'https://test.example/'], [2, 'Politics', 'https://test.example/topic/politics/'], [3, 'International relations', 'https://test.example/topic/international-relations/'], [4, 'About a', 'https://test.example/article/a/'],
    ])
  })

  it('cannot be left by a headline that ends a script, an attribute or an element', async () => {
    const headline = '</script><script>alert(1)</script> " onload="x" <!-- & $&'
    const html = page(await publishedFiles([article('a', '2024-01-01', ['Text.'], { headline })]), 'article/a/')
    expect(html).not.toMatch(/<script>alert|<!--/)
    expect(thingsOf(html).get('NewsArticle')?.['headline']).toBe(headline)
    expect(metaOf(html, 'og:title')).not.toMatch(/[<>"]/)
  })
})

describe('tags for sharing', () => {
  it('repeat the description that the route gave, and carry the edition’s icon where there is no picture', async () => {
    const html = page(await publishedFiles([article('a', '2024-01-01', ['Text.'])]), 'article/a/')
    expect(['og:type', 'og:title', 'og:description', 'og:url', 'og:image', 'twitter:card'].map((name) => metaOf(html, name))).toEqual(['article', 'About a', 'Its &#34;description&#34; &#38; more', 'https://test.example/article/a/', 'https://test.example/icons/icon-512.png', 'summary'])
  })

  it('hold under a sub-path, and give no address without an origin', async () => {
    const below = page(await publishedFiles([article('a', '2024-01-01', ['Text.'])], { 'site.json': { ...site, base: '/news/' } }), 'article/a/')
    expect([metaOf(below, 'og:url'), metaOf(below, 'og:image')]).toEqual(['https://test.example/news/article/a/', 'https://test.example/news/icons/icon-512.png'])
    const { url: _, ...nowhere } = site
    const html = page(await publishedFiles([article('a', '2024-01-01', ['Text.'])], { 'site.json': nowhere }), 'article/a/')
    expect([metaOf(html, 'og:title'), metaOf(html, 'og:url'), metaOf(html, 'og:image')]).toEqual(['About a', undefined, undefined])
    expect(html).not.toContain('ld+json')
  })
})
