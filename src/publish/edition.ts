import { createHash } from 'node:crypto'
import type { Manifest, Site } from '../contract/edition'
import { bucketOf, filePath, manifestPath } from '../contract/paths'
import type { Problem, Result } from '../contract/problem'
import { editionFile, editionKeys } from './files/editionFiles'
import { indexEdition, type EditionIndex } from './indexEdition'
import { devicePages, notFoundPage, pageOfKey, redirectPage, shellPage, type PageMaker } from './pages'
import { readData } from './readData'

/** One file of the edition on its way to disk. Paths are relative to the edition's root and use forward slashes. */
export type Emitted = { path: string; bytes: string }

const keysPerBucket = 200
const remembered = 64

/** The first steps of publishing: read, check, analyse. The rest of the pipeline is `emitEdition`. */
export async function openEdition(folder: string, onArticle?: (done: number, all: number) => void): Promise<Result<{ index: EditionIndex; problems: Problem[] }>> {
  const data = await readData(folder)
  return data.ok ? { ok: true, value: await indexEdition(data.value, onArticle) } : data
}

export function siteOf(index: EditionIndex): Site {
  const { about: _, ...site } = index.data.site
  return site
}

/** Makes files by key and remembers the last few, since many pages need the same small ones. */
export function rememberingLoader(index: EditionIndex): (key: string) => Promise<unknown> {
  const memory = new Map<string, unknown>()
  return async (key) => {
    if (memory.has(key)) return memory.get(key)
    const value = await editionFile(index, key)
    memory.set(key, value)
    const oldest = memory.keys().next().value
    if (memory.size > remembered && oldest !== undefined) memory.delete(oldest)
    return value
  }
}

const hashOf = (bytes: string) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/**
 * The edition, one file at a time: each file under its content's hash and the page that shows it, then the buckets,
 * then the pages of renamed articles and the not-found page, and the manifest last of all.
 */
export async function* emitEdition(index: EditionIndex, makePage: PageMaker): AsyncGenerator<Emitted> {
  const load = rememberingLoader(index)
  const site = siteOf(index)
  const hashes = new Map<string, string>()
  for (const key of editionKeys(index)) {
    const value = await load(key)
    if (value === undefined) continue
    const bytes = JSON.stringify(value)
    const hash = hashOf(bytes)
    hashes.set(key, hash)
    yield { path: filePath(hash), bytes }
    const page = pageOfKey(key)
    if (page !== undefined) yield { path: `${page.slice(1)}index.html`, bytes: await makePage(page, site, load) }
  }
  for (const [old, slug] of index.redirects) yield redirectPage(site, old, slug)
  for (const page of devicePages) yield { path: `${page.slice(1)}index.html`, bytes: await makePage(page, site, load) }
  yield { path: shellPage.slice(1), bytes: await makePage(shellPage, site, load) }
  yield { path: '404.html', bytes: await makePage(notFoundPage, site, load) }
  const buckets = bucketed(hashes)
  for (const bytes of buckets) yield { path: filePath(hashOf(bytes)), bytes }
  const manifest: Omit<Manifest, 'edition'> = { format: 1, site, articles: index.entries.length, buckets: buckets.map(hashOf) }
  yield { path: manifestPath, bytes: JSON.stringify({ ...manifest, edition: hashOf(JSON.stringify(manifest)) }) }
}

/** Splits key -> hash into buckets, each as JSON with sorted keys. */
function bucketed(hashes: ReadonlyMap<string, string>): string[] {
  const count = Math.max(1, Math.ceil(hashes.size / keysPerBucket))
  const buckets: [string, string][][] = Array.from({ length: count }, () => [])
  for (const [key, hash] of [...hashes].sort(([a], [b]) => (a < b ? -1 : 1))) buckets[bucketOf(key, count)]?.push([key, hash])
  return buckets.map((entries) => JSON.stringify(Object.fromEntries(entries)))
}
