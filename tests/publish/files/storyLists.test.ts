import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { asideSchema, storiesSchema } from '../../../src/contract/edition'
import { keys } from '../../../src/contract/paths'
import { editionFile, editionKeys } from '../../../src/publish/files/editionFiles'
import { wayTo } from '../../../src/publish/head/wayTo'
import { openEdition } from '../../../src/publish/edition'
import { article, dataFolder } from '../sampleData'

const day = (n: number) => `2024-01-${String(n + 1).padStart(2, '0')}`
const names = ['Holm', 'Berg', 'Hale', 'Hill', 'Hull', 'Brand', 'Storm', 'Lund', 'Dahl', 'Falk']
const parts = Array.from({ length: 20 }, (_, i) => article(`n-${i}`, day(i), [`“We are ready for the ships of spring, all ${i} of them,” said Ida ${names[i % 10] ?? ''}, a pilot.`], { topics: [i < 14 ? 'medtop:11000000' : 'medtop:13000000'] }))
const slugs = parts.map((p) => p.slug)
const pinned = [{ id: 'long', headline: 'Long', parts: slugs.slice(0, 14) }, { id: 'early', headline: 'Early', parts: slugs.slice(14, 16) }, { id: 'middle', headline: 'Middle', parts: slugs.slice(16, 18) }, { id: 'late', headline: 'Late', parts: slugs.slice(18) }]

async function indexWith(stories: number) {
  const opened = await openEdition(await dataFolder(parts, { 'stories.json': pinned }), { sizes: { stories, voices: 400 } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value.index
}

describe('the stories', () => {
  it('stand on pages, the one with the latest part first', async () => {
    const index = await indexWith(3)
    expect([...editionKeys(index)].filter((key) => key.startsWith('stories'))).toEqual(['stories/1', 'stories/2'])
    const lists = [1, 2].map((page) => v.parse(storiesSchema, editionFile(index, keys.stories(page))))
    expect(lists.map((l) => [l.page, l.pages, l.total, l.stories.map((s) => s.id)])).toEqual([[1, 2, 4, ['late', 'middle', 'early']], [2, 2, 4, ['long']]])
    for (const key of ['stories/0', 'stories/3', 'stories/x', 'stories']) expect(editionFile(index, key), key).toBeUndefined()
    expect([wayTo(index, 'stories/1').map((s) => s.page), wayTo(index, 'stories/2')]).toEqual([['/stories/'], []])
  })

  it('show the last twelve parts and eight voices of a long one, and how many there are', async () => {
    const long = v.parse(storiesSchema, editionFile(await indexWith(40), keys.stories(1))).stories.find((s) => s.id === 'long')
    expect(long?.parts.map((p) => p.slug)).toEqual(slugs.slice(2, 14))
    expect([long?.count, long?.first.value, long?.speakers, long?.voices.length]).toEqual([14, day(0), 10, 8])
  })

  it('of an edition without any are one empty page', async () => {
    const opened = await openEdition(await dataFolder([article('a', '2024-01-01', ['Text.'])]))
    expect(opened.ok && editionFile(opened.value.index, keys.stories(1))).toEqual({ page: 1, pages: 1, total: 0, stories: [] })
  })

  it('beside a topic are those that run through it, the latest first', async () => {
    const index = await indexWith(40)
    const beside = (key: string) => v.parse(asideSchema, editionFile(index, key)).stories.map((s) => s.id)
    expect(beside(keys.aside('politics'))).toEqual(['long'])
    expect(beside(keys.aside())).toEqual(['late', 'middle', 'early', 'long'])
  })
})
