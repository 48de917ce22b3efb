import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/contract/article'
import { emitEdition, openEdition } from '../../src/publish/edition'
import { headline, harmless, refused } from './hostileArticles'
import { article, dataFolder } from './sampleData'

const innocent = article('innocent', '2024-02-01', ['“We are ready,” harbour master Ida Holm said.'])

describe('articles that mean harm', () => {
  it.each(refused.map((r) => [r.file.slice(0, 60), r] as const))('%s is refused with its place, reason and remedy, and the others are published', { timeout: 20_000 }, async (_name, { file, content, place, reason }) => {
    const opened = await openEdition(await dataFolder([innocent], { [file]: content }))
    if (!opened.ok) throw new Error('no edition was made')
    expect(opened.value.index.entries.map((e) => e.slug)).toEqual(['innocent'])
    const { problems } = opened.value
    expect(problems.length).toBeLessThanOrEqual(20)
    expect(problems.every((p) => p.file === `data/${file}` && p.remedy !== '')).toBe(true)
    expect(problems.some((p) => place.test(p.place) && reason.test(p.reason)), JSON.stringify(problems.slice(0, 3))).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('that only hold strange texts are published, each file of theirs below the folder of its kind', { timeout: 120_000 }, async () => {
    const opened = await openEdition(await dataFolder([innocent, ...harmless]))
    if (!opened.ok) throw new Error('no edition was made')
    expect(opened.value.problems).toEqual([])
    expect(opened.value.index.entries.map((e) => e.slug).sort()).toEqual(['innocent', ...harmless.map((a: Article) => a.slug)].sort())
    const paths: string[] = []
    let shown = ''
    for await (const file of emitEdition(opened.value.index, (page, _site, load) => load(page.slice(1, -1)).then((value) => JSON.stringify(value ?? null)))) {
      paths.push(file.path)
      if (file.path === 'article/markup-everywhere/index.html' && 'bytes' in file) shown = String(file.bytes)
    }
    expect(paths.filter((path) => !/^(?:[._]\w+(?:\.conf)?|404\.html|index\.html|shell\.html|feeds\.opml|robots\.txt|[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\/index\.html|\.json|\.xml))$/.test(path))).toEqual([])
    expect((JSON.parse(shown) as { article: Article }).article.headline).toBe(headline)
  })
})
