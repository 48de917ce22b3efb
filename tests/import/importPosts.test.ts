import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/contract/article'
import { formats } from '../../src/import/formats'
import { importPosts } from '../../src/import/importPosts'
import { readPost } from '../../src/import/readPost'
import { writeAtomically } from '../../src/import/writeAtomically'

let folder = ''
const at = (...names: string[]) => path.join(folder, ...names)
const list = (name: string) => readdir(at(name)).catch(() => [])

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(at(name), content)
  return at(name)
}

async function run(files: string[], dryRun = false) {
  const outcomes = []
  for await (const outcome of importPosts(files, { data: at('data'), dryRun, formats, readPost })) outcomes.push(outcome)
  return outcomes
}
const resultOf = async (files: string[], dryRun = false) => (await run(files, dryRun)).map((o) => (o.ok ? `${path.basename(o.saved.path)}, ${o.saved.state}` : `${o.problems[0]?.place}: ${o.problems[0]?.reason}`))

describe('importPosts', () => {
  it('keeps the bytes as they came, and writes an article that the contract accepts', async () => {
    const bytes = Buffer.from('\ufeffBridge at Tolm closed\r\n\r\nIt rained.\u200b\r\n')
    await run([await write('my post.txt', bytes)])
    const [original = ''] = await list('data/originals')
    expect(original).toMatch(/^[0-9a-f]{12}-my-post\.txt$/)
    expect((await readFile(at('data/originals', original))).equals(bytes)).toBe(true)
    const text = await readFile(at('data/articles/bridge-at-tolm-closed.json'), 'utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(parseArticle(JSON.parse(text), 'x')).toMatchObject({ ok: true, value: { provenance: { original: `originals/${original}`, importer: 'text 1' } } })
  })
  it('refuses a post that is larger than an article may be, and takes out what would reorder the text around it', async () => {
    const files = [await write('long.txt', `A long post\n\n${'word '.repeat(11_000)}\n`), await write('bidi.txt', 'A \u202eheadline\n\nIt \u2067rained.\n')]
    expect(await resultOf(files)).toEqual([expect.stringMatching(/^blocks\.0: holds a text of 5\d,\d{3} characters, and 50,000 is the most$/), expect.stringMatching(/^a-headline\.json, /)])
  })
  it('goes on after files that fail, and says of each where and why', async () => {
    const files = [await write('empty.txt', ''), await write('blank.txt', ' \n\u00a0\n'), at('missing.txt'), folder, await write('a.pdf', '%PDF-1.7'), await write('furniture.txt', 'Leave a Reply\n'), await write('good.txt', 'A headline\n')]
    expect(await resultOf(files)).toEqual([
      'the whole file: is empty',
      'the whole file: holds nothing but white space',
      'the whole file: there is no such file',
      'the whole file: is a folder',
      'the whole file: is in no format that can be imported (text)',
      'the whole file: has no line that could be a headline: all of it reads as furniture of a site',
      'a-headline.json, written',
    ])
    expect(await list('data/articles')).toEqual(['a-headline.json'])
  })
  it('gives a second post of the same headline a slug of its own', async () => {
    const files = [await write('a.txt', 'A headline\n\nOne.'), await write('b.txt', 'A headline\n\nTwo.'), await write('c.txt', 'A headline\n\nThree.')]
    const expected = ['a-headline.json, written', 'a-headline-2.json, written', 'a-headline-3.json, written']
    expect(await resultOf(files, true)).toEqual(expected)
    expect(await resultOf(files)).toEqual(expected)
    expect(JSON.parse(await readFile(at('data/articles/a-headline-2.json'), 'utf8'))).toMatchObject({ slug: 'a-headline-2' })
  })
  it('writes nothing in a dry run', async () => {
    expect(await resultOf([await write('a.txt', 'A headline')], true)).toEqual(['a-headline.json, written'])
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
  it('writes nothing over when the same bytes come again, under whatever name', async () => {
    const files = [await write('a.txt', 'A headline'), await write('b.txt', 'A headline')]
    expect(await resultOf(files)).toEqual(['a-headline.json, written', 'a-headline.json, already there, the same'])
    expect(await list('data/articles')).toEqual(['a-headline.json'])
    expect(await list('data/originals')).toHaveLength(1)
  })
  it('keeps what an editor changed since, even a new slug', async () => {
    const files = [await write('a.txt', 'A headline')]
    await run(files)
    const article = JSON.parse(await readFile(at('data/articles/a-headline.json'), 'utf8')) as object
    const edited = JSON.stringify({ ...article, slug: 'better', headline: 'Better' })
    await writeFile(at('data/articles/better.json'), edited)
    await rm(at('data/articles/a-headline.json'))
    expect(await resultOf(files)).toEqual(['better.json, already there, different'])
    expect(await readFile(at('data/articles/better.json'), 'utf8')).toBe(edited)
    expect(await list('data/articles')).toEqual(['better.json'])
  })
  it('imports afresh when the article was moved away', async () => {
    const files = [await write('a.txt', 'A headline')]
    await run(files)
    await rm(at('data/articles/a-headline.json'))
    expect(await resultOf(files)).toEqual(['a-headline.json, written'])
    expect(await list('data/originals')).toHaveLength(1)
  })
  it('never writes over an original that differs from its name', async () => {
    const files = [await write('a.txt', 'A headline')]
    await run(files)
    const [original = ''] = await list('data/originals')
    await writeFile(at('data/originals', original), 'tampered')
    await rm(at('data/articles'), { recursive: true })
    expect(await resultOf(files)).toEqual(['the whole file: holds other bytes than the post whose name it bears, and originals are never written over'])
    expect(await readFile(at('data/originals', original), 'utf8')).toBe('tampered')
  })
  it('saves the original before the article, and leaves no half of a file when writing fails', async () => {
    await mkdir(at('data'))
    await writeFile(at('data/articles'), 'a file where the folder should be')
    expect(await resultOf([await write('a.txt', 'A headline')])).toEqual([expect.stringMatching(/^the whole folder: cannot be written \(E[A-Z]+\)$/)])
    expect(await list('data/originals')).toEqual([expect.stringMatching(/^[0-9a-f]{12}-a\.txt$/)])
  })
  it('takes its temporary file away when it cannot take the name', async () => {
    await mkdir(at('taken.json/by-a-folder'), { recursive: true })
    await expect(writeAtomically(at('taken.json'), '{}')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken.json'])
  })
})
