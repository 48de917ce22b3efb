import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/contract/article'
import { checkReview } from '../../src/publish/checks/checkReview'
import { openEdition } from '../../src/publish/edition'
import { article, dataFolder } from './sampleData'

const said = 'Harbour master Ida Holm spoke on Monday. “We are ready for the ships of spring,” Holm said.'
const harbourBoard: Source = { name: 'Harbour board', kind: 'institution', owner: { text: 'the town of Brevik', evidence: 'its minutes', asOf: '2024' } }
const whole = article('whole', '2024-01-01', [said], {
  places: [{ name: 'Brevik', country: 'NO', lat: 59.05, lon: 9.7 }],
  sources: [harbourBoard],
  quotationSources: [{ words: 'We are ready for the ships of spring,', document: 'Minutes', locator: 'page 2', wording: 'verbatim' }],
})
const bare = article('bare', '2024-01-02', [said], { topics: [] })

async function problemsOf(files: Record<string, unknown>, articles = [whole, bare]): Promise<string[]> {
  const opened = await openEdition(await dataFolder(articles, files))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return (await checkReview(opened.value.index)).map((p) => `${p.file} ${p.place} ${p.reason}`)
}

describe('checkReview', () => {
  it('finds what an article of a reviewed edition lacks, and nothing in one that is whole', async () => {
    expect(await problemsOf({ 'REVIEW.md': '| slug | facts |\n| --- | --- |\n| whole | 3 of 3 |\n' })).toEqual([
      'data/articles/bare.json the whole file has no row in data/REVIEW.md',
      'data/articles/bare.json topics names none',
      'data/articles/bare.json places names none',
      'data/articles/bare.json sources names none',
      'data/articles/bare.json quotationSources does not say where “We are ready for the ships of spring” stands',
    ])
  })

  it('finds a source that does not say who owns it', async () => {
    const ownerless = { ...whole, sources: [harbourBoard, { name: 'Brevik Post', kind: 'newspaper' as const }] }
    expect(await problemsOf({ 'REVIEW.md': '| whole | 3 |\n' }, [ownerless])).toEqual(['data/articles/whole.json sources.1.owner does not say who owns or issues “Brevik Post”'])
    expect(await problemsOf({}, [ownerless])).toEqual([])
  })

  it('finds a row whose article is gone', async () => {
    expect(await problemsOf({ 'REVIEW.md': '| whole | 3 |\n| bare | 0 |\n| gone-away | 2 |\n' })).toContain('data/REVIEW.md gone-away has a row, but no article')
  })

  it('asks nothing of an edition that keeps no such table', async () => {
    expect(await problemsOf({})).toEqual([])
  })
})
