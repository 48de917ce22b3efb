import { createHash } from 'node:crypto'
import type { Manifest, Site } from '../contract/edition'
import { bucketOf, filePath, manifestPath } from '../contract/paths'
import type { Problem, Result } from '../contract/problem'
import { emitFeeds, emitOpml } from './feeds/emitFeeds'
import { editionFile, editionKeys } from './files/editionFiles'
import { headOf } from './head/headOf'
import { indexEdition, type EditionIndex } from './indexEdition'
import { notFoundPage, pageOfKey, redirectPage, type PageMaker } from './pages'
import type { Draw, PictureOf } from './pictures/pictures'
import { readData } from './readData'
import { emitSitemaps } from './sitemaps/emitSitemaps'
import { emitWebManifest } from './webManifest'

/** One file of the edition on its way to disk. Paths are relative to the edition's root and use forward slashes. */
export type Emitted = { path: string; bytes: string | Uint8Array }

/**
 * What is drawn, and how: the text of favicon.svg, and the pictures for sharing unless they are left out. It is handed in, since what
 * draws takes long to load, and most commands draw nothing.
 */
export type Drawing = { draw: Draw; icon: string; pictureOf?: PictureOf }

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
 * The edition, one file at a time: each file under its content's hash, the page that shows it with its feeds and its picture, then
 * what lists them all, the pages of renamed articles and the not-found page, the buckets, and the manifest last of all.
 */
export async function* emitEdition(index: EditionIndex, makePage: PageMaker, drawing?: Drawing): AsyncGenerator<Emitted> {
  const load = rememberingLoader(index)
  const site = siteOf(index)
  const hashes = new Map<string, string>()
  const drawn = new Set<string>()
  for (const key of editionKeys(index)) {
    const value = await load(key)
    if (value === undefined) continue
    const bytes = JSON.stringify(value)
    const hash = hashOf(bytes)
    hashes.set(key, hash)
    yield { path: filePath(hash), bytes }
    const page = pageOfKey(key)
    if (page === undefined) continue
    const picture = drawing?.pictureOf?.(key, value)
    yield { path: `${page.slice(1)}index.html`, bytes: await makePage(page, site, load, headOf(index, key, value, picture)) }
    yield* emitFeeds(index, key)
    if (!drawing || !picture || drawn.has(picture.path)) continue
    drawn.add(picture.path)
    yield { path: picture.path, bytes: await drawing.draw(picture.svg, picture.width) }
  }
  yield* emitOpml(index)
  yield* emitSitemaps(index)
  if (drawing) yield* emitWebManifest(index.data.site, drawing)
  for (const [old, slug] of index.redirects) yield redirectPage(site, old, slug)
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
