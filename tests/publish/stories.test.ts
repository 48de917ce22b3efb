import { describe, expect, it } from 'vitest'
import { openEdition } from '../../src/publish/edition'
import { editionFile } from '../../src/publish/files/editionFiles'
import { articleShardSchema, placesSchema, listPageSchema } from '../../src/contract/edition'
import { storyShardSchema } from '../../src/contract/storyShard'
import { keys } from '../../src/contract/paths'
import type { EditionIndex } from '../../src/publish/indexEdition'
import { pinStories } from '../../src/publish/pinStories'
import * as v from 'valibot'
import { article, dataFolder } from './sampleData'

const founded = 'The Lissa bridge was closed in March 2023 after inspectors found cracks in two of its nine piers.'
const warned = 'Engineer Ida Holm said “the piers will not last another winter” when the council met.'
const bridge = (slug: string, day: string, texts: string[]) => article(slug, day, texts, { headline: `Lissa bridge: ${slug}` })

/** Three articles of one story that no editor has pinned, and one of something else. */
const articles = () => [
  bridge('closed', '2023-03-02', [founded, warned, 'Buses over the river Lissa were sent by way of Orsund, which takes forty minutes longer.']),
  bridge('repaired', '2023-06-10', [founded, 'Work on the Lissa bridge piers began on Saturday, and the council put its cost at nine million crowns.']),
  bridge('open-again', '2023-11-20', [founded, 'The Lissa bridge opened again on Monday; Ida Holm said “the piers will last for another century”.']),
  article('orchard', '2023-05-01', ['Apple growers in the valley of Teglund expect a late harvest after a cold and rainy spring.'], { headline: 'A late apple harvest', places: [{ name: 'Teglund', country: 'SE', lat: 57.1, lon: 14.2 }] }),
]

async function indexOf(folder: string): Promise<EditionIndex> {
  const opened = await openEdition(folder)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value.index
}
const shardOf = async (index: EditionIndex, slug: string) => v.parse(articleShardSchema, await editionFile(index, keys.article(slug)))

describe('a story that nobody pinned', () => {
  it('is found, named after its first part, and leaves out what is something else', async () => {
    const { stories, storyOf } = await indexOf(await dataFolder(articles()))
    expect([...stories.values()].map((s) => [s.id, s.headline, s.parts, s.pinned])).toEqual([['closed', 'Lissa bridge: closed', ['closed', 'repaired', 'open-again'], false]])
    expect(storyOf.has('orchard')).toBe(false)
  })

  it('is unrolled with what earlier parts told, who speaks in which part, and what each part added', async () => {
    const index = await indexOf(await dataFolder(articles()))
    const story = v.parse(storyShardSchema, await editionFile(index, keys.story('closed')))
    expect(story.parts.map((p) => p.told)).toEqual([{}, { p1: [1] }, { p1: [1] }])
    expect(story.voices.map((voice) => [voice.id, voice.parts])).toEqual([['ida-holm', [1, 0, 1]]])
    expect(story.outline.map((p) => p.newWords < p.words)).toEqual([false, true, true])
    const soFar = (await shardOf(index, 'repaired')).story
    expect(soFar?.parts[1]?.added).toMatch(/^Work on the Lissa bridge piers began on Saturday/)
  })

  it('is pinned by npm run stories after those that are pinned already', async () => {
    const folder = await dataFolder(articles())
    const { stories, changes } = pinStories(await indexOf(folder))
    expect(stories).toEqual([{ id: 'closed', headline: 'Lissa bridge: closed', parts: ['closed', 'repaired', 'open-again'] }])
    expect(changes).toEqual(['closed: a new story of 3 parts: closed, repaired, open-again'])
    const pinned = await indexOf(await dataFolder(articles(), { 'stories.json': stories }))
    expect(pinStories(pinned)).toEqual({ stories, changes: [] })
  })
})

describe('a pinned story', () => {
  it('keeps its id and headline and takes in what belongs to it', async () => {
    const pinned = [{ id: 'the-bridge', headline: 'A bridge and its piers', parts: ['closed', 'repaired'] }]
    const index = await indexOf(await dataFolder(articles(), { 'stories.json': pinned }))
    expect([...index.stories.values()].map((s) => [s.id, s.headline, s.parts])).toEqual([['the-bridge', 'A bridge and its piers', ['closed', 'repaired', 'open-again']]])
    expect(pinStories(index).changes).toEqual(['the-bridge: open-again added'])
  })
})

describe('a copy of one wire text', () => {
  it('says which article it repeats and is no part of its own', async () => {
    const text = [founded, warned, 'Buses over the river Lissa were sent by way of Orsund, which takes forty minutes longer.', 'The council will meet again in the town hall on Thursday evening to hear what the repair may cost.']
    const index = await indexOf(await dataFolder([...articles().slice(1), bridge('closed', '2023-03-02', text), bridge('closed-copy', '2023-03-02', text)]))
    expect(index.stories.get('closed')?.parts).toEqual(['closed', 'repaired', 'open-again'])
    expect((await shardOf(index, 'closed-copy')).copyOf).toEqual({ slug: 'closed', headline: 'Lissa bridge: closed' })
  })
})

describe('places', () => {
  it('have a page each and stand on the map of their article', async () => {
    const index = await indexOf(await dataFolder(articles()))
    expect(v.parse(placesSchema, await editionFile(index, keys.places)).places).toEqual([{ slug: 'teglund-se', name: 'Teglund', country: 'SE', count: 1 }])
    expect(v.parse(listPageSchema, await editionFile(index, keys.placePage('teglund-se', 1))).cards.map((c) => c.slug)).toEqual(['orchard'])
    const { where } = await shardOf(index, 'orchard')
    expect(where?.map.dots.map((d) => d.name)).toEqual(['Teglund'])
    expect(JSON.stringify(where?.map).length).toBeLessThan(6000)
  })

  it('come from the text where the editor gave none', async () => {
    const index = await indexOf(await dataFolder([article('visit', '2024-01-01', ['Ministers of seven countries met in Nairobi on Tuesday to speak about water.'], { dateline: { place: 'Nairobi' } })]))
    expect(index.bySlug.get('visit')?.places.map((p) => p.slug)).toEqual(['nairobi-ke'])
  })
})

describe('topics', () => {
  it('come with the words that decided where the editor gave none, and the editor’s win', async () => {
    const quake = ['A strong earthquake shook the coast on Friday. The earthquake, of magnitude 6.1, was followed by aftershocks, and seismologists warned of a tsunami.']
    const topics = { credit: 'IPTC', release: '2023', topics: [{ qcode: 'medtop:03000000', name: 'disaster, accident and emergency incident', parent: null }, { qcode: 'medtop:20000151', name: 'natural disaster', parent: 'medtop:03000000' }, { qcode: 'medtop:20000153', name: 'earthquake', parent: 'medtop:20000151' }, { qcode: 'medtop:11000000', name: 'politics', parent: null }] }
    const index = await indexOf(await dataFolder([article('found', '2024-01-01', quake, { topics: [], headline: 'Earthquake shakes coast' }), article('given', '2024-01-02', quake, { topics: ['medtop:11000000'], headline: 'Earthquake shakes coast' })], { 'topics.json': topics }))
    const found = index.bySlug.get('found')
    expect(found?.topics).toEqual(['medtop:20000153'])
    expect((await shardOf(index, 'found')).topicWords['earthquake']?.map((w) => w.toLowerCase())).toContain('earthquake')
    expect(index.bySlug.get('given')?.topics).toEqual(['medtop:11000000'])
  })
})
