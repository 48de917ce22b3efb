import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleShardSchema } from '../../../src/contract/edition'
import { storyShardSchema, type StoryShard } from '../../../src/contract/storyShard'
import { keys, pageOfPart } from '../../../src/contract/paths'
import { editionFile, editionKeys } from '../../../src/publish/files/editionFiles'
import type { EditionIndex } from '../../../src/publish/indexEdition'
import { manyQuotations } from '../manyQuotations'
import { indexOf, publishedFiles } from '../published'

const founded = 'The Lissa bridge was closed in March 2013 after inspectors found cracks in two of its nine piers.'
/** Ninety parts, of which the first and the 57th tell one thing, and only the last lets Jonas Berg speak. */
const talks = manyQuotations(90).map((a, i) => {
  const more = i === 0 || i === 56 ? [founded] : i === 89 ? ['“The ice came late this year and left early,” said Jonas Berg, a pilot.'] : []
  return { ...a, blocks: [...a.blocks, ...more.map((text) => ({ id: 'more', type: 'paragraph' as const, text, marks: [] }))] }
})
const stories = { 'stories.json': [{ id: 'plans', headline: 'The plans', parts: talks.map((a) => a.slug) }] }

let index: EditionIndex
let pages: StoryShard[]
beforeAll(async () => {
  index = await indexOf(talks, stories)
  pages = [1, 2, 3].map((page) => v.parse(storyShardSchema, editionFile(index, keys.storyPage('plans', page))))
})

describe('a story of 90 parts', () => {
  it('has three pages with its parts in order, which its address names', () => {
    expect([...editionKeys(index)].filter((k) => k.startsWith('story/'))).toEqual(['story/plans', 'story/plans/2', 'story/plans/3'])
    expect(pages.map((p) => [p.page, p.pages, p.from, p.parts.length])).toEqual([[1, 3, 1, 40], [2, 3, 41, 40], [3, 3, 81, 10]])
    expect(pages.flatMap((p) => p.parts.map((part) => part.slug))).toEqual(talks.map((a) => a.slug))
    for (const page of pages) page.parts.forEach((_, i) => expect(pageOfPart(page.from + i)).toBe(page.page))
    for (const none of [0, 4, 1.5, Number.NaN]) expect(editionFile(index, `story/plans/${none}`)).toBeUndefined()
  })

  it('tells of all parts on every page', () => {
    for (const { outline, span, headline } of pages) {
      expect(outline.map((p) => p.slug)).toEqual(talks.map((a) => a.slug))
      expect([span.first.value, span.last.value, headline]).toEqual(['2015-01-11', '2024-10-10', 'The plans'])
    }
    expect(pages[1]?.outline[56]?.newWords).toBeLessThan(pages[1]?.outline[56]?.words ?? 0)
  })

  it('folds what a part on an earlier page told', () => {
    expect(pages[1]?.parts[16]?.told).toEqual({ more: [1] })
  })

  it('shows who speaks in the parts of a page, and what is said again in one of them, wherever else', () => {
    expect(pages.map((p) => p.voices.map((voice) => [voice.id, voice.parts.length]))).toEqual([[['ida-holm', 40]], [['ida-holm', 40]], [['ida-holm', 10], ['jonas-berg', 10]]])
    expect(pages.map((p) => p.again.map((a) => a.parts))).toEqual([[[3, 88], [8, 83]], [], [[3, 88], [8, 83]]])
  })

  it('is shown beside each of its parts by its ends and by what stands about that part', () => {
    const shown = (part: number) => v.parse(articleShardSchema, editionFile(index, keys.article(talks[part - 1]?.slug ?? ''))).story?.parts.map(({ slug, skipped }) => [talks.findIndex((a) => a.slug === slug) + 1, skipped])
    expect(shown(50)).toEqual([[1, undefined], [46, 44], ...[47, 48, 49, 50, 51, 52, 53, 54].map((n) => [n, undefined]), [90, 35]])
    expect(shown(2)).toEqual([...[1, 2, 3, 4, 5, 6].map((n) => [n, undefined]), [90, 83]])
  })

  it('has feeds beside its first page alone, and one address in the sitemap', async () => {
    const files = await publishedFiles(talks, stories)
    expect([...files.keys()].filter((p) => p.startsWith('story/')).toSorted()).toEqual(['story/plans/feed.json', 'story/plans/feed.xml', 'story/plans/index.html', 'story/plans/page/2/index.html', 'story/plans/page/3/index.html'])
    expect(files.get('sitemaps/pages-1.xml')?.match(/\/story\//g)).toHaveLength(1)
  })
})
