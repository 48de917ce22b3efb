import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { colours } from '../../../src/publish/pictures/sheet'
import { spread, storyPicture, tilePicture } from '../../../src/publish/pictures/drawings'
import { createDraw, createPictures } from '../../../src/publish/pictures/pictures'
import { openTypesetter } from '../../../src/publish/pictures/typesetter'
import { root } from '../../structure/sources'
import { fileAt, indexOf, publishedFiles } from '../published'
import { article } from '../sampleData'

const words = 'We are ready for the ships of spring'
const verbatim = { quotationSources: [{ words: `${words},`, document: 'Minutes', locator: 'page 2', wording: 'verbatim' as const }] }
const quoting = (slug: string, day: string) => article(slug, day, [`“${words},” harbour master Ida Holm said.`], verbatim)
/** Width and height as a PNG's header says them. */
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  return [bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('pictures for sharing', () => {
  it('are drawn for a quotation that may be one, for a headline, for a story and for the rest', async () => {
    const index = await indexOf([quoting('a', '2024-01-01'), article('b', '2024-02-01', ['Text.'])], { 'stories.json': [{ id: 'harbour', headline: 'The harbour', parts: ['a', 'b'] }] })
    const make = await createPictures(index)
    const pictureOf = (key: string) => make(key, { where: null })
    expect(['article/a', 'article/b', 'story/harbour', 'topics'].map((key) => pictureOf(key)?.alt)).toEqual([`“${words}” Ida Holm`, 'About b', 'The harbour', 'Test Edition: A tagline'])
    for (const key of ['article/a', 'article/b', 'story/harbour', 'topics']) expect(sizeOf(await createDraw()(pictureOf(key)?.svg ?? '', 1200)), key).toEqual(['PNG', 1200, 630])
  })

  it('are named after what they show, so that a new headline is a new address', async () => {
    const pathOf = async (headline: string) => (await createPictures(await indexOf([article('b', '2024-02-01', ['Text.'], { headline })])))('article/b', { where: null })?.path
    expect(await pathOf('One')).toMatch(/^pictures\/[0-9a-f]{16}\.png$/)
    expect(await pathOf('One')).toBe(await pathOf('One'))
    expect(await pathOf('One')).not.toBe(await pathOf('Two'))
  })

  it('stand in the edition at the address that the page’s head gives, once each', async () => {
    const index = await indexOf([article('b', '2024-02-01', ['Text.'])])
    const files = await publishedFiles([article('b', '2024-02-01', ['Text.'])], {}, { draw: createDraw(), icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', pictureOf: await createPictures(index) })
    const named = /og:image" content="https:\/\/test\.example\/(pictures\/[^"]+)"/.exec(fileAt(files, 'article/b/index.html'))?.[1] ?? ''
    expect(sizeOf(Buffer.from(fileAt(files, named), 'latin1'))).toEqual(['PNG', 1200, 630])
    expect([...files.keys()].filter((p) => p.startsWith('pictures/')).length).toBe(2)
  })

  it('fall back to the edition’s own where the typefaces lack a letter', async () => {
    const pictureOf = await createPictures(await indexOf([article('b', '2024-02-01', ['Text.'], { headline: 'عنوان' })]))
    expect(pictureOf('article/b', { where: null })?.alt).toBe('Test Edition: A tagline')
  })

  it('never cut a quotation, and set letters of other scripts', async () => {
    const set = await openTypesetter()
    const tile = (said: string) => ({ words: said, voice: { id: 'x', name: 'Łukasz Nguyễn', initials: 'L', kind: 'person' as const, tint: 2 } })
    expect(tilePicture(set, 'Name', tile('Мы готовы к весне, και τα πλοία'))).toContain(colours.tints[2])
    expect(tilePicture(set, 'Name', tile(`We ${'very '.repeat(200)}much`))).toBeUndefined()
    expect(set('أ', 'name', 20)).toBeUndefined()
  })

  it('put a story’s parts where they fall in time, and never on top of each other', async () => {
    expect(spread([0, 50, 100], 0, 200, 10)).toEqual([0, 100, 200])
    expect(spread([0, 1, 100], 0, 200, 10)).toEqual([0, 10, 200])
    expect(spread([0, 99, 100], 0, 200, 10)).toEqual([0, 190, 200])
    const crowded = spread(Array.from({ length: 50 }, () => 7), 0, 98, 10)
    expect(crowded.every((x, i) => i === 0 || Math.abs(x - (crowded[i - 1] ?? 0) - 2) < 1e-6) && (crowded.at(-1) ?? 99) <= 98 + 1e-6).toBe(true)
    expect(storyPicture(await openTypesetter(), 'Name', 'Headline', [{ at: 0 }, { at: 1 }])?.match(/<circle cx="\d/g)).toHaveLength(3)
  })

  it('have the colours of the pages in their light form', async () => {
    const tokens = await readFile(path.join(root, 'src/reader/ui/tokens.css'), 'utf8')
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1]
    expect(colours.tints).toEqual([0, 1, 2, 3, 4, 5].map((n) => light(`v${n}`)))
    const { tints: _, ...others } = colours
    for (const [name, colour] of Object.entries(others)) expect(colour, name).toBe(light(name))
  })

  it('are kept, and taken from the cache while nothing about them changes', async () => {
    const cache = path.join(await mkdtemp(path.join(tmpdir(), 'news-unrolled-cache-')), 'kept')
    const square = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${colour}"/></svg>`
    const first = await createDraw(cache)(square('red'), 8)
    const [kept] = await readdir(cache)
    expect(Buffer.from(await createDraw(cache)(square('red'), 8)).equals(first)).toBe(true)
    await writeFile(path.join(cache, kept ?? ''), 'from the cache')
    expect(Buffer.from(await createDraw(cache)(square('red'), 8)).toString()).toBe('from the cache')
    expect(sizeOf(await createDraw(cache)(square('blue'), 8))).toEqual(['PNG', 8, 8])
    expect(sizeOf(await createDraw(cache)(square('red'), 16))).toEqual(['PNG', 16, 16])
  })
})
