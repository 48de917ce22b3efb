import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/contract/article'
import { generateArticles } from '../../../src/commands/generate/generateArticles'
import { listedPeople } from '../../../src/commands/generate/listedPeople'
import { emitEdition, openEdition } from '../../../src/publish/edition'
import { emptyLedger, openLedger } from '../../../src/publish/keep/ledger'
import type { PageMaker } from '../../../src/publish/pages'
import { manyQuotations } from '../manyQuotations'
import { article as sampleArticle, dataFolder } from '../sampleData'

/** Draws every page from the file behind it and one that many pages share. */
const makePage: PageMaker = async (page, _site, load) => {
  const list = /^(?:\/(topic|place|voices)\/([^/]+)|\/(stories))?\/(?:page\/(\d+)\/)?$/.exec(page)
  const key = list ? [list[1] ?? list[3] ?? 'latest', list[2], list[4] ?? '1'].filter(Boolean).join('/') : page.slice(1, -1).replace('/page/', '/')
  return JSON.stringify([page, await load(key), await load('aside/latest')])
}

type Files = Map<string, string>

/** Small pages, so that each index has several. */
const sizes = { stories: 2, voices: 3 }

/** Publishes into memory. What is the same is taken from `last`, where it must be. */
async function publish(data: string, kept?: string, last?: Files): Promise<{ files: Files; made: string[] }> {
  const opened = await openEdition(data, { sizes, ...(kept === undefined ? {} : { keep: { folder: kept, code: 'test' } }) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const ledger = kept === undefined ? emptyLedger : openLedger(kept, JSON.stringify(opened.value.index.data.site), 'last')
  const files: Files = new Map()
  const made: string[] = []
  for await (const file of emitEdition(opened.value.index, makePage, { ledger })) {
    if ('same' in file) {
      // what is named by its content may be new all the same
      files.set(file.path, last?.get(file.path) ?? String(await file.same()))
    } else {
      files.set(file.path, String(file.bytes))
      made.push(file.path)
    }
  }
  opened.value.index.readings.close()
  ledger.save('last')
  return { files, made }
}

const generated = () => [...generateArticles(40, 3)].map((g) => g.article)

async function change(folder: string, name: string, edit: (value: never) => unknown): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(file, JSON.stringify(edit(JSON.parse(await readFile(file, 'utf8')) as never)))
}

const articles = generated()
const [first, second] = [articles[3]?.slug ?? '', articles[17]?.slug ?? '']
const article = (edit: (a: Article) => Article) => (folder: string) => change(folder, `articles/${first}.json`, edit)
const lastParagraph = (a: Article, more: string): Article => ({ ...a, blocks: [...a.blocks, { id: 'more', type: 'paragraph', text: more, marks: [] }] })

const changes: Record<string, (folder: string) => Promise<void>> = {
  'nothing at all': () => Promise.resolve(),
  'a sentence more': article((a) => lastParagraph(a, 'Nobody was hurt in the harbour of Brest.')),
  'a quotation more': article((a) => lastParagraph(a, '“Every bridge will be looked at again before the winter,” said Mayor Anna Kestrel.')),
  'other words that were said': article((a) => ({ ...a, blocks: a.blocks.map((b) => (b.type === 'paragraph' ? { ...b, text: b.text.replace(/(“[^”]* )([a-z]+ )([^”]*”)/g, '$1indeed $2$3') } : b)) })),
  'another headline': article((a) => ({ ...a, headline: 'Something else altogether happened here' })),
  'another day': article((a) => ({ ...a, published: { value: '2001-02-03', precision: 'day' } })),
  'another topic and place': article((a) => ({ ...a, topics: ['medtop:13000000'], places: [{ name: 'Lima', country: 'PE', lat: -12, lon: -77 }] })),
  'a card that leads to another article': article((a) => ({ ...a, blocks: [...a.blocks, { id: 'card', type: 'related', headline: 'See there', slug: second }] })),
  'an article that is gone': (folder) => rm(path.join(folder, 'articles', `${second}.json`)),
  'an article that is new': (folder) => writeFile(path.join(folder, 'articles/new-one.json'), JSON.stringify({ ...articles[3], slug: 'new-one', headline: 'A new one', published: { value: '2030-01-01', precision: 'day' } })),
  'a listed speaker': (folder) => change(folder, 'people.json', (people: { name: string }[]) => people.map((p, i) => (i === 0 ? { ...p, name: `${p.name} the Elder` } : p))),
  'a pinned story': (folder) => writeFile(path.join(folder, 'stories.json'), JSON.stringify([{ id: 'pinned', headline: 'Pinned', parts: [first, second] }])),
  'an override': async (folder) => {
    const words = /“([^”]+)”/.exec(JSON.stringify(articles[3]))?.[1]
    await mkdir(path.join(folder, 'overrides'))
    await writeFile(path.join(folder, `overrides/${first}.json`), JSON.stringify([{ words, do: 'notSpeech' }]))
  },
  'another name of the edition': (folder) => change(folder, 'site.json', (site: object) => ({ ...site, name: 'Another' })),
}

/** Publishes, changes something and publishes again, upon what was kept and from nothing: both must give the same bytes. */
async function publishAgain(folder: string, edit: ((folder: string) => Promise<void>) | undefined): Promise<Record<'before' | 'again' | 'clean', Awaited<ReturnType<typeof publish>>>> {
  const kept = await mkdtemp(path.join(tmpdir(), 'news-unrolled-kept-'))
  const before = await publish(folder, kept)
  await edit?.(folder)
  const again = await publish(folder, kept, before.files)
  const clean = await publish(folder)
  expect([...again.files].sort()).toEqual([...clean.files].sort())
  return { before, again, clean }
}

describe('a second build', () => {
  it.each(Object.keys(changes))('after %s has the same bytes as a clean one', { timeout: 30_000 }, async (what) => {
    const { again, clean } = await publishAgain(await dataFolder(articles, { 'people.json': listedPeople(40, 3) }), changes[what])
    for (const several of [/^stories\/page\/3\//, /^voices\/[a-z]\/index/, /^voices\/[a-z]\/page\/2\//]) expect([...clean.files.keys()]).toContainEqual(expect.stringMatching(several))
    // a page shows the edition's name, so all pages change with it
    if (what !== 'another name of the edition') expect(again.made.length).toBeLessThan(clean.made.length)
  })

  it('makes anew only what depends on the change', { timeout: 30_000 }, async () => {
    const folder = await dataFolder(articles, { 'people.json': listedPeople(40, 3) })
    const kept = await mkdtemp(path.join(tmpdir(), 'news-unrolled-kept-'))
    const before = await publish(folder, kept)
    await changes['a sentence more']?.(folder)
    const { made } = await publish(folder, kept, before.files)
    expect(made.filter((file) => /^(?:voices|stories)\//.test(file))).toEqual([])
    const pagesMade = made.filter((file) => file.startsWith('article/'))
    expect(pagesMade).toContain(`article/${first}/index.html`)
    // its story's other parts tell what each of them added, and nobody else is touched
    expect(pagesMade.length).toBeLessThan(8)
    expect((await publish(folder, kept, (await publish(folder)).files)).made.every((file) => /^(?:404\.html$|[._]|edition\/|feed|sitemap|robots|saved|shell|topic\/[^/]+\/feed)/.test(file))).toBe(true)
  })

  it('makes everything where the readings or the ledger were cut off', { timeout: 30_000 }, async () => {
    const folder = await dataFolder(articles)
    const kept = await mkdtemp(path.join(tmpdir(), 'news-unrolled-kept-'))
    const clean = await publish(folder, kept)
    for (const name of ['readings', 'ledger.jsonl', 'readings.json']) {
      await writeFile(path.join(kept, name), (await readFile(path.join(kept, name))).subarray(0, 999))
      expect((await publish(folder, kept, clean.files)).files).toEqual(clean.files)
    }
  })
})

describe('a second build of a place of several pages', () => {
  it('names the place anew on each of them where its newest article writes it otherwise', { timeout: 30_000 }, async () => {
    // the newest is a part of no story, so that nothing else of it stands on the second page
    const newest = 'nothing-happened'
    const there = [...manyQuotations(25), sampleArticle(newest, '2030-01-01', ['Nothing happened in the town all winter.'])].map((a) => ({ ...a, places: [{ name: 'Liepaja', country: 'LV', lat: 56.5, lon: 21 }] }))
    const { clean } = await publishAgain(await dataFolder(there), (folder) => change(folder, `articles/${newest}.json`, (a: Article) => ({ ...a, places: [{ name: 'Liepāja', country: 'LV', lat: 56.5, lon: 21 }] })))
    const laterPage = [...clean.files].find(([name]) => /^place\/[^/]+\/page\/2\//.test(name))?.[1]
    expect(laterPage).toContain('"place":{"name":"Liepāja","country":"LV"}')
  })
})

describe('a second build of a voice and a story of several pages', () => {
  // 225 quotations and 45 parts: three pages of the voice, two of the story
  const talks = manyQuotations(45)
  const folderOfTalks = () => dataFolder(talks, { 'stories.json': [{ id: 'plans', headline: 'The plans', parts: talks.map((a) => a.slug) }] })
  const edit = (slug: string, how: (a: Article) => Article) => (folder: string) => change(folder, `articles/${slug}.json`, how)
  const told = /^(?:voice|story)\/.*(?:index\.html|feed\.)/
  const edits: Record<string, { edit: (folder: string) => Promise<void>; pages: number }> = {
    'nothing at all': { edit: () => Promise.resolve(), pages: 5 },
    'a quotation more in the newest article': { edit: edit('talk-044', (a) => lastParagraph(a, '“Every lamp of the pier will be lit again,” said Ida Holm.')), pages: 5 },
    // what the newest articles tell again and otherwise stands in the oldest ones
    'other words in the oldest articles': { edit: async (folder) => {
      await edit('talk-002', (a) => ({ ...a, blocks: a.blocks.slice(1) }))(folder)
      await edit('talk-007', (a) => ({ ...a, headline: 'Another headline' }))(folder)
    }, pages: 5 },
    'so few quotations that a page is gone': { edit: async (folder) => {
      for (const n of [10, 11, 12, 13, 14]) await rm(path.join(folder, `articles/talk-0${n}.json`))
      await change(folder, 'stories.json', (stories: { parts: string[] }[]) => stories.map((s) => ({ ...s, parts: s.parts.filter((slug) => !/^talk-01[0-4]$/.test(slug)) })))
    }, pages: 3 },
  }

  it.each(Object.keys(edits))('after %s has the same bytes as a clean one', { timeout: 60_000 }, async (what) => {
    const { before, again } = await publishAgain(await folderOfTalks(), edits[what]?.edit)
    const pagesOf = (files: Iterable<string>) => [...files].filter((file) => /^(?:voice|story)\/.*index\.html$/.test(file))
    expect(pagesOf(before.files.keys()).toSorted()).toEqual(['story/plans/index.html', 'story/plans/page/2/index.html', 'voice/ida-holm/index.html', 'voice/ida-holm/page/2/index.html', 'voice/ida-holm/page/3/index.html'])
    expect(pagesOf(again.files.keys())).toHaveLength(edits[what]?.pages ?? 0)
    if (what === 'nothing at all') expect(again.made.filter((file) => told.test(file))).toEqual([])
    else expect(again.files.get('voice/ida-holm/index.html')).not.toBe(before.files.get('voice/ida-holm/index.html'))
  })
})
