import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Block } from '../../../src/contract/article'
import { articleShardSchema } from '../../../src/contract/edition'
import { storyShardSchema } from '../../../src/contract/storyShard'
import { keys } from '../../../src/contract/paths'
import { openEdition } from '../../../src/publish/edition'
import { editionFile } from '../../../src/publish/files/editionFiles'
import { article, dataFolder } from '../sampleData'

const lock = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>A lock</title><desc>Water rises.</desc><rect class="tint-3" width="9" height="9"/></svg>'

function withFigures(slug: string, ...pictures: string[]) {
  const plain = article(slug, '2024-01-01', ['Text.'])
  return { ...plain, blocks: [...plain.blocks, ...pictures.map((picture, i): Block => ({ id: `f${i}`, type: 'figure', picture, caption: 'How it works.' }))] }
}

async function open(articles: Parameters<typeof dataFolder>[0], files: Record<string, unknown>) {
  const opened = await openEdition(await dataFolder(articles, files))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value
}

describe('drawings of an edition', () => {
  it('travel with the article and with its part of a story', async () => {
    const { index, problems } = await open([withFigures('a', 'lock.svg'), article('b', '2024-01-02', ['More.'])], { 'pictures/lock.svg': lock, 'stories.json': [{ id: 's', headline: 'S', parts: ['a', 'b'] }] })
    expect(problems).toEqual([])
    const shard = v.parse(articleShardSchema, await editionFile(index, keys.article('a')))
    expect(shard.drawings['lock.svg']).toMatchObject({ width: 400, height: 200, title: 'A lock', children: [{ name: 'rect' }] })
    const { parts } = v.parse(storyShardSchema, await editionFile(index, keys.story('s')))
    expect(parts.map((p) => Object.keys(p.drawings))).toEqual([['lock.svg'], []])
  })

  it('that are missing, refused or no drawings are problems, and the articles are published without them', async () => {
    const { index, problems } = await open([withFigures('a', 'gone.svg', 'bad.svg', 'lock.svg'), withFigures('b', 'bad.svg')], { 'pictures/lock.svg': lock, 'pictures/bad.svg': lock.replace('<rect', '<script/>\n<rect'), 'pictures/photo.png': 'x' })
    expect(problems.map((p) => `${p.file} ${p.place}: ${p.reason}`)).toEqual([
      expect.stringMatching(/^data\/pictures\/bad\.svg line 1: holds <script>/),
      'data/pictures/photo.png the whole file: is no drawing that can be read',
      'data/articles/a.json blocks.1.picture: no file data/pictures/gone.svg',
    ])
    const shard = v.parse(articleShardSchema, await editionFile(index, keys.article('a')))
    expect(Object.keys(shard.drawings)).toEqual(['lock.svg'])
    expect(shard.article.blocks).toHaveLength(4)
  })
})
