import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { fileAt, publishedFiles } from '../published'
import { article, site } from '../sampleData'

const said = (words: string) => `“${words},” harbour master Ida Holm said.`
const paths = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((p) => /feed\.(?:xml|json)$/.test(p)).sort()

describe('feeds', () => {
  it('stand beside the front, every topic, voice and story, once as Atom and once as JSON', async () => {
    const files = await publishedFiles([article('a-first', '2024-01-01', [said('We are ready for spring')]), article('b-second', '2024-02-01', [said('The ice is late this year')])], { 'stories.json': [{ id: 'harbour', headline: 'The harbour', parts: ['a-first', 'b-second'] }] })
    const beside = ['', 'story/harbour/', 'topic/international-relations/', 'topic/politics/', 'voice/ida-holm/']
    expect(paths(files)).toEqual(beside.flatMap((page) => [`${page}feed.json`, `${page}feed.xml`]))
    const listed = parseOpml(fileAt(files, 'feeds.opml')).body?.outlines?.flatMap((o) => [o, ...(o.outlines ?? [])]).flatMap((o) => o.xmlUrl ?? [])
    expect(listed?.sort()).toEqual(beside.map((page) => `https://test.example/${page}feed.xml`))
  })

  it('say the same in both forms, the newest first', async () => {
    const files = await publishedFiles([article('a-first', '2024-01-01', ['One.'], { standfirst: 'The first.' }), article('b-second', '2024-02-01', ['Two begins here.'])])
    const [atom, json] = [parseAtomFeed(fileAt(files, 'feed.xml')), parseJsonFeed(fileAt(files, 'feed.json'))]
    expect(atom.entries?.map((e) => [e.title?.value, e.links?.[0]?.href, e.summary?.value, e.published])).toEqual([
      ['About b-second', 'https://test.example/article/b-second/', 'Two begins here.', '2024-02-01T00:00:00.000Z'],
      ['About a-first', 'https://test.example/article/a-first/', 'The first.', '2024-01-01T00:00:00.000Z'],
    ])
    expect(json.items?.map((i) => [i.title, i.url, i.content_text, i.date_published])).toEqual(atom.entries?.map((e) => [e.title?.value, e.links?.[0]?.href, e.summary?.value, e.published]))
  })

  it('of a voice list its quotations, each at the address that opens it, and say where a machine translated', async () => {
    const translated = article('b-second', '2024-02-01', [said('The ice is late this year')], { translation: { from: 'no', by: 'machine' } })
    const files = await publishedFiles([article('a-first', '2024-01-01', [said('We are ready for spring')]), translated])
    const items = parseFeed(fileAt(files, 'voice/ida-holm/feed.xml')).items
    expect(items.map((i) => i.title)).toEqual(['“The ice is late this year” (machine translation)', '“We are ready for spring”'])
    expect(items.every((i) => /^https:\/\/test\.example\/article\/[ab]-\w+\/#q-[0-9a-f]{12}$/.test(i.url ?? ''))).toBe(true)
    expect(fileAt(files, 'voice/ida-holm/feed.json')).toContain('(machine translation), quoted in: About b-second')
  })

  it('hold at most thirty entries, and of a voice too', async () => {
    const many = Array.from({ length: 40 }, (_, i) => article(`n-${i}`, '2024-01-01', [said(`We have counted ${i} ships this morning`)]))
    const files = await publishedFiles(many)
    expect([parseFeed(fileAt(files, 'feed.xml')).items.length, parseFeed(fileAt(files, 'voice/ida-holm/feed.xml')).items.length]).toEqual([30, 30])
  })

  it('tell nobody twice of an article that was renamed, even twice', async () => {
    const files = await publishedFiles([article('third-name', '2024-01-01', ['Text.'], { redirects: ['first-name', 'second-name'] })])
    const [item] = parseFeed(fileAt(files, 'feed.xml')).items
    expect([item?.id, item?.url]).toEqual(['https://test.example/article/first-name/', 'https://test.example/article/third-name/'])
  })

  it('say when an article was corrected', async () => {
    const files = await publishedFiles([article('a', '2024-01-01', ['Text.'], { corrections: [{ date: '2024-03-01', text: 'A name.' }], updated: '2024-02-01' })])
    expect(parseFeed(fileAt(files, 'feed.xml')).items[0]?.updated?.toISOString()).toBe('2024-03-01T00:00:00.000Z')
  })

  it('stay well formed whatever a headline holds', async () => {
    const hostile = 'A <script>alert(1)</script> & "quote" ]]> end'
    const files = await publishedFiles([article('a', '2024-01-01', ['Text.'], { headline: hostile })])
    expect(parseFeed(fileAt(files, 'feed.xml')).items[0]?.title).toBe(hostile)
    expect(fileAt(files, 'feed.xml')).not.toMatch(/<script/)
    expect(parseJsonFeed(fileAt(files, 'feed.json')).items?.[0]?.title).toBe(hostile)
  })

  it('hold under a sub-path, and are not there without an origin', async () => {
    const below = await publishedFiles([article('a', '2024-01-01', ['Text.'])], { 'site.json': { ...site, base: '/news/' } })
    const feed = parseAtomFeed(fileAt(below, 'feed.xml'))
    expect([feed.id, feed.entries?.[0]?.id]).toEqual(['https://test.example/news/', 'https://test.example/news/article/a/'])
    const { url: _, ...nowhere } = site
    expect(paths(await publishedFiles([article('a', '2024-01-01', ['Text.'])], { 'site.json': nowhere }))).toEqual([])
  })

  it('of an edition without articles are empty and well formed', async () => {
    const files = await publishedFiles([])
    expect(parseAtomFeed(fileAt(files, 'feed.xml')).updated).toBe('1970-01-01T00:00:00.000Z')
    expect(parseFeed(fileAt(files, 'feed.xml')).items).toEqual([])
  })
})
