import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { articleRecordSchema, quotationRecordSchema, searchFileSchema, type SearchFile } from '../../../src/contract/search'
import { bytesOf, openEdition, type Emitted } from '../../../src/publish/edition'
import { emitSearch } from '../../../src/publish/search/emitSearch'
import type { SearchBytes } from '../../../src/publish/search/indexRecords'
import { searchCache } from '../../../src/publish/search/searchCache'
import { articleRecord, quotationRecords, voiceValues } from '../../../src/publish/search/searchRecords'
import { article, dataFolder } from '../sampleData'

const holm = 'Harbour master Ida Holm spoke on Monday. “We are ready for the ships of spring,” Holm said.'
const sample = () => [article('a-first', '2024-01-01', [holm]), article('b-second', '2024-02-01', ['The ice came late.'], { headline: 'Late ice' }), article('c-old', '1999-02-01', ['Nothing was said.'])]

async function opened(folder: string) {
  const edition = await openEdition(folder)
  if (!edition.ok) throw new Error(JSON.stringify(edition.problems))
  return edition.value.index
}

/** Every file that the search emits, and the file that leads to them; what was put into the cache meanwhile is counted. */
async function emitted(folder: string, cache: string): Promise<{ files: Map<string, string>; file: SearchFile; indexed: number }> {
  const files = new Map<string, string>()
  let indexed = 0
  const kept = searchCache(cache)
  const counting = { ...kept, put: (key: string, bytes: readonly SearchBytes[]) => ((indexed += 1), kept.put(key, bytes)) }
  const all = emitSearch(await opened(folder), counting)
  let next: IteratorResult<Emitted, SearchFile> = await all.next()
  for (; !next.done; next = await all.next()) {
    const bytes = await bytesOf(next.value)
    files.set(next.value.path, Buffer.from(bytes).toString('base64'))
  }
  return { files, file: next.value, indexed }
}

const newCache = () => mkdtemp(path.join(tmpdir(), 'news-unrolled-cache-'))

describe('the search of an edition', () => {
  it('is an engine and bundles, in the form that the reader parses, each in a folder of its own', async () => {
    const { files, file } = await emitted(await dataFolder(sample()), await newCache())
    expect(v.parse(searchFileSchema, file)).toEqual(file)
    expect(file.bundles).toMatchObject([{ from: '1999-02-01', to: '2024-02-01', articles: { records: 3 }, quotations: { records: 1 } }])
    expect(file.engine).toMatchObject({ language: 'en' })
    expect(file.examples).toEqual({ voice: 'Ida Holm', topic: 'politics', before: '2024' })
    const names = [...files.keys()]
    expect(names).toEqual(expect.arrayContaining([`${file.engine.folder}pagefind.js`, `${file.engine.folder}wasm.en.pagefind`]))
    const part = file.bundles[0]?.articles
    expect(names).toContain(`${part?.folder}pagefind.${part?.meta}.pf_meta`)
    expect(names.filter((n) => !/^pagefind\/[0-9a-f]{16}\/(?:pagefind\.js|wasm\.en\.pagefind|pagefind\.\w+\.pf_meta|(?:index|filter|fragment)\/\w+\.pf_\w+)$/.test(n))).toEqual([])
  })

  it('indexes nothing again that has not changed, and gives the same bytes as a clean one', async () => {
    const [folder, cache] = [await dataFolder(sample()), await newCache()]
    const first = await emitted(folder, cache)
    expect(first.indexed).toBe(3)
    const second = await emitted(folder, cache)
    expect([second.indexed, second.files, second.file]).toEqual([0, first.files, first.file])
    await writeFile(path.join(folder, 'articles', 'b-second.json'), JSON.stringify(article('b-second', '2024-02-01', ['The ice came early.'])))
    const third = await emitted(folder, cache)
    expect(third.indexed).toBe(1)
    expect(third.files).not.toEqual(first.files)
    const clean = await emitted(folder, await newCache())
    expect([clean.files, clean.file]).toEqual([third.files, third.file])
  })

  it('makes a cut-off memory anew', async () => {
    const [folder, cache] = [await dataFolder(sample()), await newCache()]
    const first = await emitted(folder, cache)
    for (const name of await readdir(cache)) await writeFile(path.join(cache, name), (await readFile(path.join(cache, name))).subarray(0, -1))
    const second = await emitted(folder, cache)
    expect([second.indexed, second.files]).toEqual([3, first.files])
  })

  it('of an edition without an article has no bundle', async () => {
    const { file } = await emitted(await dataFolder([]), await newCache())
    expect([file.bundles, file.examples]).toEqual([[], {}])
  })
})

describe('what is indexed', () => {
  it('of an article is headline, standfirst and text, with its days, its topics and their parents, and its voices', async () => {
    const index = await opened(await dataFolder(sample()))
    const [entry] = index.entries.filter((e) => e.slug === 'a-first')
    if (!entry) throw new Error('no entry')
    const record = articleRecord(index, entry, article('a-first', '2024-01-01', [`${holm}\n`]))
    expect(record.content).toBe(`About a-first ${holm}`)
    expect(record.filters).toEqual({ date: ['2024', '2024-01', '2024-01-01'], topic: ['international-relations', 'politics'], voice: ['ida-holm', 'holm'] })
    expect(v.parse(articleRecordSchema, JSON.parse(record.shown))).toMatchObject({ slug: 'a-first', voices: [{ id: 'ida-holm' }] })
  })

  it('of a quotation is its words and whose they are', async () => {
    const index = await opened(await dataFolder([article('a-first', '2024-01-01', [`${holm} A letter spoke of “a quiet year for all of us”. The ice will go, Holm said.`])]))
    const [said, letter, ...more] = index.entries.flatMap((e) => quotationRecords(index, e))
    expect([said?.content, letter?.content, more]).toEqual(['“We are ready for the ships of spring” Ida Holm', '“a quiet year for all of us”', []])
    expect(v.parse(quotationRecordSchema, JSON.parse(said?.shown ?? ''))).toMatchObject({ words: 8, voice: { name: 'Ida Holm' }, wording: 'as reported' })
    expect([said?.filters['voice'], letter?.filters['voice']]).toEqual([['ida-holm', 'holm'], undefined])
  })

  it('of a voice is its id and all its names, a surname only of a person', () => {
    expect(voiceValues({ id: 'vienna-convention', name: 'Vienna Convention', kind: 'document', aliases: ['Convention of 1985'], roles: [] })).toEqual(['vienna-convention', 'convention-of-1985'])
    expect(voiceValues({ id: 'un', name: 'António Guterres', kind: 'person', aliases: [], roles: [] })).toEqual(['un', 'antonio-guterres', 'guterres'])
  })
})
