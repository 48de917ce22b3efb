import { createHash, webcrypto } from 'node:crypto'
import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadFile } from '../../../src/reader/edition/loadFile'
import { site } from '../articleShard'

const file = { key: 'voice/a', schema: v.object({ name: v.string() }) }

/** A host that answers from a map of paths; `lost` paths give no answer at all. */
function host(answers: Record<string, unknown>, lost: string[] = []) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    if (lost.includes(path)) return Promise.reject(new TypeError('no network'))
    const body = answers[path]
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status: body === undefined ? 404 : 200 }))
  })
  return asked
}

const manifest = (edition: string, bucket: string) => ({ format: 1, edition, site, articles: 1, buckets: [bucket] })
const load = (client = new QueryClient()) => loadFile(client, file, new AbortController().signal)

afterEach(() => vi.unstubAllGlobals())

describe('loadFile', () => {
  it('goes from the manifest by the bucket to the file', async () => {
    const asked = host({ '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': { 'voice/a': 'f' }, '/edition/f.json': { name: 'A' } })
    expect(await load()).toEqual({ name: 'A' })
    expect(asked).toEqual(['/edition/manifest.json', '/edition/b.json', '/edition/f.json'])
  })

  it('says offline where nothing answers', async () => {
    host({ '/edition/manifest.json': manifest('1', 'b') }, ['/edition/b.json'])
    await expect(load()).rejects.toMatchObject({ kind: 'offline' })
  })

  it('says missing where the edition has no such key', async () => {
    host({ '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': {} })
    await expect(load()).rejects.toMatchObject({ kind: 'missing' })
  })

  it('says outdated where the index names a file that is gone', async () => {
    host({ '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': { 'voice/a': 'f' } })
    await expect(load()).rejects.toMatchObject({ kind: 'outdated' })
  })

  it.each([['cut off', '{"name":'], ['of another form', { title: 'A' }]])('says corrupt where the file is %s', async (_how, body) => {
    host({ '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': { 'voice/a': 'f' }, '/edition/f.json': body })
    await expect(load()).rejects.toMatchObject({ kind: 'corrupt' })
  })

  it('finds the file of the newest edition when its own has been replaced', async () => {
    const client = new QueryClient()
    client.setQueryData(['manifest'], manifest('1', 'old'))
    client.setQueryData(['bucket', 'old'], { 'voice/a': 'gone' })
    host({ '/edition/manifest.json': manifest('2', 'new'), '/edition/new.json': { 'voice/a': 'f' }, '/edition/f.json': { name: 'A' } })
    expect(await load(client)).toEqual({ name: 'A' })
  })

  it('says outdated where the page’s own edition had what the newest has not: its address may lead on', async () => {
    const client = new QueryClient()
    const answers: Record<string, unknown> = { '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': { 'voice/a': 'f' }, '/edition/f.json': { name: 'A' } }
    host(answers)
    await load(client)
    Object.assign(answers, { '/edition/manifest.json': manifest('2', 'c'), '/edition/c.json': {}, '/edition/f.json': undefined })
    await expect(load(client)).rejects.toMatchObject({ kind: 'outdated' })
  })

  it('tells a file from another by the hash in its name, and asks past all caches once more', async () => {
    vi.stubGlobal('isSecureContext', true)
    vi.stubGlobal('crypto', webcrypto)
    const [right, wrong] = ['{"name":"A"}', '{"name":"B"}']
    const name = createHash('sha256').update(right).digest('hex').slice(0, 16)
    const answers: Record<string, unknown> = { '/edition/manifest.json': manifest('1', 'b'), '/edition/b.json': { 'voice/a': name }, [`/edition/${name}.json`]: wrong }
    const asked = host(answers)
    await expect(load()).rejects.toMatchObject({ kind: 'corrupt' })
    expect(asked.filter((path) => path.includes(name))).toHaveLength(2)
    answers[`/edition/${name}.json`] = right
    expect(await load()).toEqual({ name: 'A' })
  })

  it('takes what the device keeps where the edition cannot give it, if it has the form', async () => {
    host({}, ['/edition/manifest.json'])
    const kept = (value: unknown) => loadFile(new QueryClient(), file, new AbortController().signal, () => Promise.resolve(value))
    expect(await kept({ name: 'kept' })).toEqual({ name: 'kept' })
    await expect(kept({ title: 'of another form' })).rejects.toMatchObject({ kind: 'offline' })
    await expect(kept(undefined)).rejects.toMatchObject({ kind: 'offline' })
  })
})
