import { describe, expect, it } from 'vitest'
import { checkOrigin } from '../../src/publish/checks/checkOrigin'
import { openEdition } from '../../src/publish/edition'
import { dataFolder, site } from './sampleData'

const siteWith = async (url: unknown) => openEdition(await dataFolder([], { 'site.json': { ...site, url } }))

describe('the origin of an edition', () => {
  it('is missed with a word about what is left out, and is no error', async () => {
    const { url: _, ...nowhere } = site
    for (const file of [nowhere, { ...site, url: '' }]) {
      const opened = await openEdition(await dataFolder([], { 'site.json': file }))
      expect(opened.ok && checkOrigin(opened.value.index.data.site).map((d) => [d.file, d.place])).toEqual([['data/site.json', 'url']])
    }
    const opened = await siteWith('https://news.example')
    expect(opened.ok && checkOrigin(opened.value.index.data.site)).toEqual([])
  })

  it.each(['https://news.example/', 'https://news.example/path', 'news.example', 'javascript:alert(1)', 'https://a"><script>', 'https://user@host', 'https://a b'])('is refused where it is none: %s', async (url) => {
    expect((await siteWith(url)).ok).toBe(false)
  })
})
