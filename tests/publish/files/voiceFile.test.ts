import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { voiceFiltersSchema, voiceShardSchema, type VoiceShard } from '../../../src/contract/voiceShard'
import { keys } from '../../../src/contract/paths'
import { editionFile, editionKeys } from '../../../src/publish/files/editionFiles'
import type { EditionIndex } from '../../../src/publish/indexEdition'
import { manyQuotations } from '../manyQuotations'
import { indexOf, publishedFiles } from '../published'
import { article } from '../sampleData'

let index: EditionIndex
let pages: VoiceShard[]
const pageOf = (of: EditionIndex, page: number) => v.parse(voiceShardSchema, editionFile(of, keys.voicePage('ida-holm', page)))

beforeAll(async () => {
  index = await indexOf(manyQuotations(90))
  pages = [1, 2, 3, 4, 5].map((page) => pageOf(index, page))
})

describe('a voice with 450 quotations', () => {
  it('has five pages, the newest first, each quotation once', () => {
    expect([...editionKeys(index)].filter((k) => k.includes('ida-holm'))).toEqual(['voice/ida-holm', 'voice/ida-holm/2', 'voice/ida-holm/3', 'voice/ida-holm/4', 'voice/ida-holm/5', 'filters/ida-holm'])
    expect(pages.map((p) => [p.page, p.pages, p.said.length])).toEqual([[1, 5, 100], [2, 5, 100], [3, 5, 100], [4, 5, 100], [5, 5, 50]])
    const said = pages.flatMap((p) => p.said)
    expect(new Set(said.map((s) => s.id)).size).toBe(450)
    const days = said.map((s) => s.published.value)
    expect(days).toEqual(days.toSorted().toReversed())
    for (const none of [0, 6, 1.5, Number.NaN]) expect(editionFile(index, `voice/ida-holm/${none}`)).toBeUndefined()
  })

  it('tells of the whole voice on every page', () => {
    const heads = pages.map((page) => ({ ...page, page: 1, said: [] }))
    for (const head of heads) expect(head).toEqual(heads[0])
    expect(heads[0]).toMatchObject({ quotations: 450, articles: 90, topics: [{ slug: 'science-and-technology', count: 225 }, { slug: 'international-relations', count: 225 }] })
    expect(heads[0]?.years.reduce((sum, y) => sum + y.count, 0)).toBe(450)
  })

  it('finds what was said again, or worded otherwise, on another page', () => {
    const on = (page: number, words: string) => pages[page - 1]?.said.find((s) => s.words[0]?.includes(words))
    expect(on(1, 'The tide will turn')?.again).toMatchObject({ count: 1, shown: [{ slug: 'talk-007' }] })
    expect(on(5, 'The tide will turn')?.again).toMatchObject({ count: 1, shown: [{ slug: 'talk-082' }] })
    const [shall, will] = [on(1, 'We shall never again'), on(5, 'We will never again')]
    expect(shall?.otherwise.map((o) => [o.slug, o.here.filter((p) => p.own).map((p) => p.text)])).toEqual([['talk-002', ['shall']]])
    expect(will?.otherwise.map((o) => [o.slug, o.here.filter((p) => p.own).map((p) => p.text)])).toEqual([['talk-087', ['will']]])
  })

  it('says which of them have a topic and a year, and they do', () => {
    const filters = v.parse(voiceFiltersSchema, editionFile(index, keys.voiceFilters('ida-holm')))
    const said = pages.flatMap((p) => p.said)
    const where = (fits: (s: VoiceShard['said'][number]) => boolean) => said.flatMap((s, i) => (fits(s) ? [i] : []))
    expect(Object.keys(filters.years)).toHaveLength(10)
    for (const [year, at] of Object.entries(filters.years)) expect(at).toEqual(where((s) => s.published.value.startsWith(year)))
    for (const [topic, at] of Object.entries(filters.topics)) expect(at).toEqual(where((s) => s.topics.some((t) => t.slug === topic)))
  })

  it('has a page for each, feeds beside the first alone, and one address in the sitemap', async () => {
    const files = await publishedFiles(manyQuotations(90))
    const paths = [...files.keys()].filter((p) => p.startsWith('voice/ida-holm/'))
    expect(paths.toSorted()).toEqual(['voice/ida-holm/feed.json', 'voice/ida-holm/feed.xml', 'voice/ida-holm/index.html', ...[2, 3, 4, 5].map((n) => `voice/ida-holm/page/${n}/index.html`)])
    expect(files.get('sitemaps/pages-1.xml')?.match(/\/voice\//g)).toHaveLength(1)
    expect(files.get('voice/ida-holm/index.html')).toContain('BreadcrumbList')
    expect(files.get('voice/ida-holm/page/2/index.html')).not.toContain('BreadcrumbList')
    expect(files.get('voice/ida-holm/page/2/index.html')).toContain('content="https://test.example/voice/ida-holm/page/2/"')
  })
})

describe('a voice with few quotations', () => {
  it('has one page and needs no file to choose from', async () => {
    const few = await indexOf([article('a', '2024-01-01', ['“We are ready for spring,” said Ida Holm.'])])
    expect([...editionKeys(few)].filter((k) => k.includes('ida-holm'))).toEqual(['voice/ida-holm'])
    expect(pageOf(few, 1)).toMatchObject({ page: 1, pages: 1, years: [{ value: '2024', count: 1 }] })
    expect(editionFile(few, keys.voiceFilters('ida-holm'))).toBeUndefined()
  })
})
