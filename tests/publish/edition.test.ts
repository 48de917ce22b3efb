import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { articleShardSchema, asideSchema, bucketSchema, listPageSchema, manifestSchema, placesSchema, storiesSchema, topicArticlesSchema, topicTreeSchema, voicesSchema, type ArticleShard } from '../../src/contract/edition'
import { storyShardSchema } from '../../src/contract/storyShard'
import { voiceShardSchema } from '../../src/contract/voiceShard'
import { bucketOf, filePath, keys } from '../../src/contract/paths'
import { bytesOf, emitEdition, openEdition, type Emitted } from '../../src/publish/edition'
import type { Result } from '../../src/contract/problem'
import { article, dataFolder } from './sampleData'

const holm = 'Harbour master Ida Holm spoke on Monday. “We are ready for the ships of spring,” Holm said.'
const bergs = '“The ice came late this year and left early,” said Jonas Berg, a pilot.'

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** Publishes a data folder into memory, with pages that only name their address. */
async function publish(folder: string) {
  const { index, problems } = valueOf(await openEdition(folder))
  const files = new Map<string, string>()
  const order: string[] = []
  const take = async (file: Emitted) => {
    files.set(file.path, String(await bytesOf(file)))
    order.push(file.path)
  }
  for await (const file of emitEdition(index, (page) => Promise.resolve(`page ${page}`))) await take(file)
  const manifest = v.parse(manifestSchema, JSON.parse(files.get('edition/manifest.json') ?? 'null'))
  const get = (key: string): unknown => {
    const bucket = v.parse(bucketSchema, JSON.parse(files.get(filePath(manifest.buckets[bucketOf(key, manifest.buckets.length)] ?? '')) ?? 'null'))
    return bucket[key] === undefined ? undefined : JSON.parse(files.get(filePath(bucket[key])) ?? 'null')
  }
  return { files, order, manifest, get, problems }
}

const sample = () => [
  article('a-first', '2024-01-01', [holm]),
  article('b-second', '2024-02-01', [holm, bergs]),
  article('c-lone', '2024-03-01', ['Nothing was said.'], { topics: ['medtop:13000000'] }),
]

describe('the edition', () => {
  it('has every file in the form that the reader parses', async () => {
    const { get, manifest } = await publish(await dataFolder(sample(), { 'stories.json': [{ id: 'harbour', headline: 'The harbour', parts: ['a-first', 'b-second'] }] }))
    expect(manifest.articles).toBe(3)
    const forms: [string, v.GenericSchema][] = [
      [keys.latest(1), listPageSchema], [keys.topicPage('politics', 1), listPageSchema], [keys.aside(), asideSchema], [keys.aside('politics'), asideSchema], [keys.topics, topicTreeSchema],
      [keys.having('politics'), topicArticlesSchema], [keys.places, placesSchema], [keys.article('b-second'), articleShardSchema], [keys.voices, voicesSchema], [keys.voice('ida-holm'), voiceShardSchema], [keys.stories(1), storiesSchema], [keys.story('harbour'), storyShardSchema],
    ]
    for (const [key, schema] of forms) expect(v.safeParse(schema, get(key)).success, key).toBe(true)
    expect(get('article/none')).toBeUndefined()
  })

  it('names its files by the first half of the SHA-256 of what they hold, which the reader compares', async () => {
    const { files } = await publish(await dataFolder(sample()))
    const named = [...files].filter(([file]) => /^edition\/[0-9a-f]{16}\.json$/.test(file))
    expect(named.length).toBeGreaterThan(10)
    for (const [file, bytes] of named) expect(file).toBe(`edition/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.json`)
  })

  it('writes the manifest last, after all that it leads to', async () => {
    const { order } = await publish(await dataFolder(sample()))
    expect(order.at(-1)).toBe('edition/manifest.json')
    expect(order).toContain('article/a-first/index.html')
    expect(order).toContain('404.html')
  })

  it('lists newest first, and counts a topic’s articles for its parent too', async () => {
    const { get } = await publish(await dataFolder(sample()))
    expect(v.parse(listPageSchema, get(keys.latest(1))).cards.map((c) => c.slug)).toEqual(['c-lone', 'b-second', 'a-first'])
    expect(v.parse(topicTreeSchema, get(keys.topics)).map((t) => [t.slug, t.parent, t.count])).toEqual([['international-relations', 'politics', 2], ['politics', null, 2], ['science-and-technology', null, 1]])
  })

  it('relates articles by the speaker and topic that they share, never inside one story, and shows nothing for a lone one', async () => {
    const shard = async (folder: string, slug: string): Promise<ArticleShard> => v.parse(articleShardSchema, (await publish(folder)).get(keys.article(slug)))
    const lamps = 'The lights on the northern pier were mended in the autumn by two crews from the Aldern valley. Carpenters from Brevik made new posts of larch, and a smith in Skogn forged the brackets. School classes of the town drew the pattern of the glass. Every lamp burns for eleven hours on one charge. Fishermen had asked for brighter lenses after a collision in November, and the county paid half of the bill. Painters will finish the railing when the frost is gone.'
    const ferries = 'Ferries to Orsund will leave twice a day from June. Tickets cost forty crowns, and bicycles travel free on weekdays. The company Norrfrakt rents three ships from a yard in Gdynia. Their captains passed the winter in a simulator, where fog and ice are made by computers. Islanders without a car can book a seat in the post van, which meets every boat at the jetty of Sandvik and goes on to the school, the doctor and the dairy.'
    const apart = () => [
      article('a-first', '2024-01-01', [holm, lamps], { headline: 'Pier lights mended' }),
      article('b-second', '2024-02-01', [ferries, 'Harbour master Ida Holm said “pilots will be paid on time” when the timetable came out.', bergs], { headline: 'Ferry timetable for Orsund' }),
      article('c-lone', '2024-03-01', ['Nothing was said.'], { topics: ['medtop:13000000'] }),
    ]
    const loose = await dataFolder(apart())
    expect((await shard(loose, 'a-first')).related.map((r) => [r.slug, r.reason])).toEqual([['b-second', { kind: 'speakerAndTopic', speaker: 'Ida Holm', topic: 'international relations' }]])
    expect((await shard(loose, 'c-lone')).related).toEqual([])
    const storied = await dataFolder(apart(), { 'stories.json': [{ id: 'harbour', headline: 'The harbour', parts: ['a-first', 'b-second'] }] })
    expect((await shard(storied, 'a-first')).related).toEqual([])
    expect((await shard(storied, 'b-second')).story).toMatchObject({ id: 'harbour', part: 2, of: 2 })
  })

  it('keeps a quotation’s id when its paragraph moves, and renames only the files that a change touches', async () => {
    const before = await publish(await dataFolder(sample()))
    const moved = sample()
    moved[0] = article('a-first', '2024-01-01', ['A new first paragraph.', holm])
    const after = await publish(await dataFolder(moved))
    const ids = (edition: typeof before) => v.parse(articleShardSchema, edition.get(keys.article('a-first'))).quotations.map((q) => q.id)
    expect(ids(after)).toEqual(ids(before))
    expect(ids(after)[0]).toMatch(/^[0-9a-f]{12}$/)
    const names = (edition: typeof before) => new Set([...edition.files.keys()].filter((f) => f.startsWith('edition/')))
    const kept = [...names(before)].filter((f) => names(after).has(f)).length
    expect(kept).toBeGreaterThan(names(before).size - 6)
  })

  it('writes the same bytes twice', async () => {
    const [one, two] = [await publish(await dataFolder(sample())), await publish(await dataFolder(sample()))]
    expect([...one.files]).toEqual([...two.files])
  })

  it('leads on from a renamed article’s old address', async () => {
    const { files } = await publish(await dataFolder([article('new-name', '2024-01-01', ['Text.'], { redirects: ['old-name'] })]))
    expect(files.get('article/old-name/index.html')).toContain('url=/article/new-name/')
  })

  it('pages a long list, and every page is there', async () => {
    const many = Array.from({ length: 45 }, (_, i) => article(`n-${String(i).padStart(2, '0')}`, '2024-01-01', ['Text.']))
    const { get, files } = await publish(await dataFolder(many))
    const pages = [1, 2, 3].map((n) => v.parse(listPageSchema, get(keys.latest(n))))
    expect(pages.map((p) => [p.page, p.pages, p.cards.length])).toEqual([[1, 3, 20], [2, 3, 20], [3, 3, 5]])
    expect(files.has('page/3/index.html')).toBe(true)
    expect(files.has('topic/politics/page/2/index.html')).toBe(true)
    expect(get(keys.latest(4))).toBeUndefined()
  })

  it('never takes a machine-translated quotation for a tile', async () => {
    const said = { document: 'Log', locator: 'page 1', words: 'We are ready for the ships of spring,' }
    const tile = async (wording: 'verbatim' | 'machine translation') => v.parse(listPageSchema, (await publish(await dataFolder([article('a-first', '2024-01-01', [holm], { quotationSources: [{ ...said, wording }] })]))).get(keys.latest(1))).cards[0]?.tile?.words
    expect(await tile('verbatim')).toBe('We are ready for the ships of spring')
    expect(await tile('machine translation')).toBeUndefined()
  })

  it('says where else a quotation was printed, marks what was worded otherwise, and compares no machine translation', async () => {
    const told = (more: string, wording: 'verbatim' | 'machine translation' = 'verbatim') => {
      const words = `We are ready for the ships of spring and ${more},`
      return { text: `Harbour master Ida Holm spoke. “${words}” Holm said.`, source: { words, document: 'Log', locator: 'page 1', wording } }
    }
    const voice = async (second: ReturnType<typeof told>) => {
      const [one, three] = [told('for every storm'), told('for every storm')]
      const folder = await dataFolder([one, second, three].map(({ text, source }, i) => article(`n-${i}`, `2024-0${i + 1}-01`, [text], { quotationSources: [source] })))
      return v.parse(voiceShardSchema, (await publish(folder)).get(keys.voice('ida-holm')))
    }
    const [, middle, first] = (await voice(told('for no storm'))).said
    expect([first?.again.count, first?.again.shown.map((a) => a.slug)]).toEqual([1, ['n-2']])
    expect(middle?.again.count).toBe(0)
    expect(middle?.otherwise.map((o) => [o.slug, o.here.filter((p) => p.own).map((p) => p.text), o.there.filter((p) => p.own).map((p) => p.text)])).toEqual([['n-2', ['no'], ['every']], ['n-0', ['no'], ['every']]])
    expect(middle?.otherwise[0]?.here.map((p) => p.text).join('')).toBe('We are ready for the ships of spring and for no storm')
    expect((await voice(told('for no storm', 'machine translation'))).said[1]?.otherwise).toEqual([])
  })

  it('shows beside a quotation what its speaker said earlier on the topic, the latest first', async () => {
    const said = (words: string) => `Harbour master Ida Holm spoke. “${words},” Holm said.`
    const folder = await dataFolder([article('n-1', '2024-01-01', [said('The ice will be gone by May')]), article('n-2', '2024-02-01', [said('The ice may stay until June')]), article('n-3', '2024-03-01', [said('We open the harbour now')]), article('other', '2024-02-10', [said('Nobody knows the stars here')], { topics: ['medtop:13000000'] })])
    const { get } = await publish(folder)
    const { before, quotations } = v.parse(articleShardSchema, get(keys.article('n-3')))
    expect(before[quotations[0]?.id ?? '']?.map((b) => [b.slug, b.words, b.topic])).toEqual([['n-2', 'The ice may stay until June', 'international relations'], ['n-1', 'The ice will be gone by May', 'international relations']])
    expect(v.parse(articleShardSchema, get(keys.article('n-1'))).before).toEqual({})
  })

  it('an edition without an article is an edition', async () => {
    const { get, files } = await publish(await dataFolder([]))
    expect(v.parse(listPageSchema, get(keys.latest(1)))).toEqual({ page: 1, pages: 1, total: 0, cards: [] })
    expect(files.has('index.html')).toBe(true)
  })
})

describe('what is wrong with the data', () => {
  it('is reported with file, place, reason and remedy, and the rest is published', async () => {
    const folder = await dataFolder(sample(), {
      'articles/broken.json': '{\n "format": 1,\n "slug": "broken"\n "headline": ""\n}',
      'articles/misnamed.json': article('other-name', '2024-01-01', ['Text.']),
      'articles/no-day.json': { ...article('no-day', '2024-02-31', ['Text.']) },
      'articles/unknown-topic.json': article('unknown-topic', '2024-01-01', ['Text.'], { topics: ['medtop:99999999'] }),
      'stories.json': [{ id: 'harbour', headline: 'The harbour', parts: ['a-first', 'gone'] }],
    })
    const { problems, get } = await publish(folder)
    expect(problems.map((p) => [p.file, p.place, p.reason])).toEqual([
      ['data/articles/broken.json', 'line 4', 'is no valid JSON'],
      ['data/articles/misnamed.json', 'slug', 'is other-name, which is not the file’s name'.replace('’', "'")],
      ['data/articles/no-day.json', 'published.value', 'is a day that no calendar has'],
      ['data/articles/unknown-topic.json', 'topics.0', 'medtop:99999999 is not in data/topics.json'],
      ['data/stories.json', '0.parts.1', 'no article gone'],
    ])
    expect(problems.every((p) => p.remedy.length > 5)).toBe(true)
    expect(v.parse(listPageSchema, get(keys.latest(1))).total).toBe(4)
  })

  it('leaves out what is there twice, and says so', async () => {
    const folder = await dataFolder(sample(), { 'stories.json': [{ id: 'harbour', headline: 'One', parts: ['a-first', 'a-first', 'b-second'] }, { id: 'harbour', headline: 'Two', parts: ['a-first', 'c-lone'] }], 'articles/notes.txt': 'x', 'overrides/gone.json': [] })
    const { problems, get } = await publish(folder)
    expect(problems.map((p) => [p.file, p.reason])).toEqual([
      ['data/articles/notes.txt', 'is no article: their names end in .json'],
      ['data/overrides/gone.json', 'belongs to no article'],
      ['data/stories.json', 'a-first is a part of harbour already'],
      ['data/stories.json', 'the id harbour is used twice'],
    ])
    expect(v.parse(storyShardSchema, get(keys.story('harbour'))).parts.map((p) => p.slug)).toEqual(['a-first', 'b-second'])
  })

  it.each([
    ['people.json', [{ id: 'a-b', name: 'A B', kind: 'person', aliases: [], roles: [] }, { id: 'a-b', name: 'C D', kind: 'person', aliases: [], roles: [] }], 'holds two entries with one id'],
    ['topics.json', { credit: 'x', release: 'x', topics: [{ qcode: 'medtop:1', name: 'a', parent: 'medtop:2' }, { qcode: 'medtop:2', name: 'b', parent: 'medtop:1' }] }, 'holds a topic that is its own ancestor'],
    ['topics.json', { credit: 'x', release: 'x', topics: [{ qcode: 'medtop:1', name: 'a b', parent: null }, { qcode: 'medtop:2', name: 'A-B', parent: null }] }, 'holds two topics whose names give one address'],
  ])('refuses a %s that cannot be told apart: %s', async (file, content, reason) => {
    const opened = await openEdition(await dataFolder(sample(), { [file]: content }))
    expect(opened.ok ? [] : opened.problems.map((p) => [p.file, p.reason])).toEqual([[`data/${file}`, reason]])
  })

  it('an old address that is an article’s own, or claimed twice, leads nowhere else', async () => {
    const { problems, files } = await publish(await dataFolder([article('a', '2024-01-01', ['Text.'], { redirects: ['b', 'old'] }), article('b', '2024-01-01', ['Text.'], { redirects: ['a', 'old'] })]))
    expect(problems.map((p) => p.place)).toEqual(['redirects.0', 'redirects.0', 'redirects.1'])
    expect(files.get('article/b/index.html')).toBe('page /article/b/')
    expect(files.get('article/old/index.html')).toContain('url=/article/a/')
  })

  it('an override that names a stranger is reported and skipped', async () => {
    const folder = await dataFolder(sample(), { 'overrides/a-first.json': [{ words: 'We are ready for the ships of spring', do: 'speaker', speaker: 'ida-hlom' }] })
    const { problems, get } = await publish(folder)
    expect(problems.map((p) => [p.place, p.reason])).toEqual([['0.speaker', 'ida-hlom is no voice of this article']])
    expect(v.parse(articleShardSchema, get(keys.article('a-first'))).quotations.map((q) => q.speaker)).toEqual(['ida-holm'])
  })

  it('an unlisted speaker has in each article the role that it gives', async () => {
    const told = (role: string) => `${role} Ida Holm spoke. “We are ready for the ships of spring,” Holm said.`
    const { get } = await publish(await dataFolder([article('a', '2010-01-01', [told('Foreign Minister')]), article('b', '2020-01-01', [told('President')])]))
    expect(['a', 'b'].map((slug) => v.parse(articleShardSchema, get(keys.article(slug))).voices[0]?.role?.title)).toEqual(['Foreign Minister', 'President'])
  })

  it('articles of different offsets stand in the order of their moments', async () => {
    const at = (slug: string, value: string) => article(slug, '2024-01-01', ['Text.'], { published: { value, precision: 'minute' } })
    const { get } = await publish(await dataFolder([at('tokyo', '2024-03-06T01:00+09:00'), at('new-york', '2024-03-05T23:00-05:00')]))
    expect(v.parse(listPageSchema, get(keys.latest(1))).cards.map((c) => c.slug)).toEqual(['new-york', 'tokyo'])
  })

  it('shows reported speech in its article, and counts it nowhere', async () => {
    const { get } = await publish(await dataFolder([article('a', '2024-01-01', [holm, 'The ice will be gone by May, pilot Jonas Berg said.'])]))
    const shard = v.parse(articleShardSchema, get(keys.article('a')))
    expect(shard.quotations.map((q) => [q.kind, q.speaker])).toEqual([['direct', 'ida-holm'], ['indirect', 'jonas-berg']])
    expect(shard.voices.map((voice) => [voice.name, voice.quotations, voice.everywhere.quotations])).toEqual([['Ida Holm', 1, 1], ['Jonas Berg', 0, 0]])
    expect(v.parse(voicesSchema, get(keys.voices)).voices.map((voice) => voice.id)).toEqual(['ida-holm'])
    expect(get(keys.voice('jonas-berg'))).toBeUndefined()
  })

  it('stops everything only where no edition is possible', async () => {
    const opened = await openEdition(await dataFolder(sample(), { 'site.json': { name: 'X' } }))
    expect(opened.ok).toBe(false)
    expect(opened.ok ? [] : opened.problems.map((p) => [p.file, p.place])).toContainEqual(['data/site.json', 'tagline'])
  })

  it('an override that finds its words is applied, one that does not is reported', async () => {
    const folder = await dataFolder(sample(), { 'overrides/a-first.json': [{ words: 'We are ready for the ships of spring', do: 'notSpeech' }, { words: 'never printed', do: 'notSpeech' }] })
    const { problems, get } = await publish(folder)
    expect(v.parse(articleShardSchema, get(keys.article('a-first'))).quotations).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.file).toBe('data/overrides/a-first.json')
  })
})
