import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/contract/article'
import { analyse } from '../../src/publish/analyse'
import { wordsOf } from '../../src/publish/quotationIds'
import { readArticle, readData, readOverrides } from '../../src/publish/readData'

const data = path.resolve(import.meta.dirname, '../../data')

/** Speakers of every quotation of the bundled edition, as a person read them: [words, id of the voice, or null where it is unclear]. */
const read = JSON.parse(readFileSync(path.join(import.meta.dirname, 'bundledEdition.json'), 'utf8')) as Record<string, [string, string | null][]>

describe('the bundled edition', () => {
  it('has been read for every article', () => {
    expect(Object.keys(read).sort()).toEqual(readdirSync(path.join(data, 'articles')).map((f) => f.replace('.json', '')).sort())
  })

  it.each(Object.keys(read))('%s: every quotation is tied to whom a reader ties it to', async (slug) => {
    const [edition, article, overrides] = await Promise.all([readData(data), readArticle(data, slug), readOverrides(data, slug)])
    if (!edition.ok || !article.ok || !overrides.ok) throw new Error('the bundled edition cannot be read')
    const texts = new Map(passagesOf(article.value).map((p) => [p.id, p.text]))
    const { quotations } = analyse(article.value, edition.value.people, overrides.value)
    const found = quotations.filter((q) => q.kind !== 'indirect').map((q) => [wordsOf(q, texts).join(' … '), q.sure ? q.speaker : null])
    expect(found).toEqual(read[slug])
  })
})
