import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createNetwork, Failed } from '../../../../src/reader/features/search/workerNetwork'
import type { Place } from '../../../../src/reader/features/search/workerMessages'

const place: Place = { base: '/news/', engine: { folder: 'pagefind/00000000000000ee/', version: '1.6.0', language: 'en', includeCharacters: ['_'] }, part: { folder: 'pagefind/00000000000000aa/', meta: 'en_1', records: 7 } }
const inPart = (name: string) => `/news/pagefind/00000000000000aa/${name}`

/** A file whose text says so lacks its end. */
const cut = (bytes: Uint8Array<ArrayBuffer>, text: string) => (text === 'cut off' ? bytes.subarray(0, -3) : bytes)

/** A network that answers what is in `files`, and remembers what was asked. */
function network(files: Record<string, string | number>) {
  const asked: string[] = []
  const made = createNetwork((url) => {
    asked.push(url)
    const file = files[url]
    if (file === undefined) return Promise.reject(new TypeError('no line'))
    return Promise.resolve(typeof file === 'number' ? new Response('', { status: file }) : new Response(url.includes('.pf_') ? cut(Uint8Array.from(gzipSync(file)), file) : file))
  })
  return { ...made, asked, files }
}

const all = { [inPart('pagefind.en_1.pf_meta')]: 'meta', '/news/pagefind/00000000000000ee/wasm.en.pagefind': 'program' }
const kindOf = (work: Promise<unknown>) => work.then(() => 'none', (error: unknown) => (error instanceof Failed ? error.kind : String(error)))

describe('the network of the search’s worker', () => {
  it('loads the program and the table once, whichever index asks, and makes the entry itself', async () => {
    const { hold, fetch, asked } = network(all)
    await hold(place)
    expect(await (await fetch(inPart('wasm.en.pagefind'))).text()).toBe('program')
    expect(await (await fetch(inPart('wasm.en.pagefind'))).text()).toBe('program')
    expect(gunzipSync(await (await fetch(inPart('pagefind.en_1.pf_meta'))).arrayBuffer()).toString()).toBe('meta')
    expect(await (await fetch(inPart('pagefind-entry.json?ts=17'))).json()).toEqual({ version: '1.6.0', languages: { en: { hash: 'en_1', wasm: 'en', page_count: 7 } }, include_characters: ['_'] })
    expect(asked.sort()).toEqual(Object.keys(all).sort())
  })

  it('fails a search that met a chunk which did not come, though Pagefind passes over it', async () => {
    const { watch, fetch, files } = network(all)
    const search = async () => {
      await fetch(inPart('index/en_2.pf_index')).catch(() => undefined)
      return 'few results'
    }
    expect(await kindOf(watch(place.part.folder, search))).toBe('offline')
    files[inPart('index/en_2.pf_index')] = 404
    expect(await kindOf(watch(place.part.folder, search))).toBe('outdated')
    files[inPart('index/en_2.pf_index')] = 503
    expect(await kindOf(watch(place.part.folder, search))).toBe('offline')
    files[inPart('index/en_2.pf_index')] = 'cut off'
    expect(await kindOf(watch(place.part.folder, search))).toBe('corrupt')
    files[inPart('index/en_2.pf_index')] = 'chunk'
    expect(await watch(place.part.folder, search)).toBe('few results')
  })

  it('takes an error of Pagefind’s own for damage', async () => {
    expect(await kindOf(network(all).watch(place.part.folder, () => Promise.reject(new Error('unreachable'))))).toBe('corrupt')
  })

  it('forgets what did not come, so that a later try works', async () => {
    const { hold, files } = network({ ...all, [inPart('pagefind.en_1.pf_meta')]: 404 })
    expect(await kindOf(hold(place))).toBe('outdated')
    files[inPart('pagefind.en_1.pf_meta')] = 'meta'
    expect(await kindOf(hold(place))).toBe('none')
  })
})
