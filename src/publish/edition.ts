import { workerPath } from '../contract/deviceCaches'
import type { Manifest, Site } from '../contract/edition'
import { bucketOf, filePath, keys, manifestPath } from '../contract/paths'
import type { Problem, Result } from '../contract/problem'
import type { SearchFile } from '../contract/search'
import { emitFeeds, emitOpml } from './feeds/emitFeeds'
import { editionFile, editionKeys } from './files/editionFiles'
import { stampOfKey } from './files/stampOfKey'
import { besidesOf, headOf } from './head/headOf'
import { indexEdition, type EditionIndex, type Indexing } from './indexEdition'
import { emptyLedger, type Ledger } from './keep/ledger'
import { sixteenDigits } from './keep/openReadings'
import { devicePages, jsonOf, notFoundPage, pageOfKey, redirectPage, shellPage, type PageMaker } from './pages'
import type { Draw, PictureOf } from './pictures/pictures'
import { readData } from './readData'
import { hostFiles } from './delivery/hostFiles'
import { emitSitemaps } from './sitemaps/emitSitemaps'
import { noStopwatch, type Stopwatch } from './stopwatch'
import { emitWebManifest } from './webManifest'

/**
 * One file of the edition on its way to disk. Paths are relative to the edition's root and use forward slashes. `same` where the last
 * edition holds the same file: its bytes are only made where it cannot be taken from there.
 */
export type Emitted = { path: string; bytes: string | Uint8Array } | { path: string; same: () => Promise<string | Uint8Array> }

/**
 * What is drawn, and how: the text of favicon.svg, and the pictures for sharing unless they are left out. It is handed in, since what
 * draws takes long to load, and most commands draw nothing.
 */
export type Picturing = { draw: Draw; icon: string; pictureOf?: PictureOf }

/** The bytes of a file, made where they are not yet. */
export const bytesOf = (file: Emitted): Promise<string | Uint8Array> => ('same' in file ? file.same() : Promise.resolve(file.bytes))

const keysPerBucket = 200
const remembered = 4

/** The first steps of publishing: read, check, analyse. The rest of the pipeline is `emitEdition`. */
export async function openEdition(folder: string, indexing: Indexing = {}): Promise<Result<{ index: EditionIndex; problems: Problem[] }>> {
  const data = await readData(folder)
  return data.ok ? { ok: true, value: await indexEdition(data.value, indexing) } : data
}

export function siteOf(index: EditionIndex, search = false): Site {
  const { about: _, ...site } = index.data.site
  return search ? { ...site, search } : site
}

type Load = (key: string) => Promise<unknown>

/** Files that stand in many pages beside what those are about. */
const isShared = (key: string) => key === keys.topics || key.startsWith('aside/')

/** Makes files by key. Those that many pages share are remembered, and of the others the last few. */
export function rememberingLoader(index: EditionIndex): Load {
  const memory = new Map<string, unknown>()
  const shared = new Map<string, unknown>()
  return (key) => {
    if (shared.has(key)) return Promise.resolve(shared.get(key))
    if (memory.has(key)) return Promise.resolve(memory.get(key))
    const value = editionFile(index, key)
    if (isShared(key)) shared.set(key, value)
    else memory.set(key, value)
    const oldest = memory.keys().next().value
    if (memory.size > remembered && oldest !== undefined) memory.delete(oldest)
    return Promise.resolve(value)
  }
}

/** Indexes the edition: yields the index's files, gives back the file that leads to them. */
export type SearchEmitter = (index: EditionIndex) => AsyncGenerator<Emitted, SearchFile>

/** What there is besides the pages: what the last build made, the search, what draws pictures, and the service worker, which names the page that draws any route. */
export type Emitting = { /** what stands as styles in articles' pages, which the hosts' policy must allow */ firstStyles?: string; ledger?: Ledger; search?: SearchEmitter; pictures?: Picturing; worker?: (shell: string) => string; watch?: Stopwatch; onKey?: (done: number, all: number) => void }

/**
 * The edition, one file at a time: the search where there is one, each file under its content's hash, the page that shows it with its feeds
 * and its picture, then what lists them all, the pages of renamed articles and the not-found page, the buckets, and the manifest last of all.
 * What the ledger knows to be as it was is not made again.
 */
export async function* emitEdition(index: EditionIndex, makePage: PageMaker, { firstStyles = '', ledger = emptyLedger, search, pictures, worker, watch = noStopwatch, onKey }: Emitting = {}): AsyncGenerator<Emitted> {
  const found = search ? yield* search(index) : null
  const made = rememberingLoader(index)
  const load: Load = (key) => (key === keys.search ? Promise.resolve(found) : made(key))
  const site = siteOf(index, found !== null)
  const files = editionFiles(index, load, ledger, watch)
  const emitPage = pageEmitter(index, makePage, site, load, files, { ledger, pictures, watch })
  const all = onKey ? [...editionKeys(index)].length : 0
  let done = 0
  for (const key of editionKeys(index)) {
    onKey?.(done, all)
    done += 1
    if ((await files.hashOf(key)) === undefined) continue
    const page = pageOfKey(key)
    if (page !== undefined) yield* emitPage(key, page)
    yield* files.made()
  }
  yield* emitOpml(index)
  yield* emitSitemaps(index)
  if (pictures) yield* emitWebManifest(index.data.site, pictures)
  for (const [old, slug] of index.redirects) yield redirectPage(site, old, slug)
  for (const page of devicePages) yield { path: `${page.slice(1)}index.html`, bytes: await makePage(page, site, load) }
  const shell = await makePage(shellPage, site, load)
  yield { path: shellPage.slice(1), bytes: shell }
  if (worker) yield { path: workerPath, bytes: worker(shell) }
  yield* hostFiles(site.base, index.redirects, firstStyles)
  yield { path: '404.html', bytes: await makePage(notFoundPage, site, load) }
  yield* files.made()
  const buckets = bucketed(files.hashes)
  for (const bytes of buckets) yield { path: filePath(sixteenDigits(bytes)), same: () => Promise.resolve(bytes) }
  const manifest: Omit<Manifest, 'edition'> = { format: 1, site, articles: index.entries.length, buckets: buckets.map((bytes) => sixteenDigits(bytes)) }
  yield { path: manifestPath, bytes: JSON.stringify({ ...manifest, edition: sixteenDigits(JSON.stringify(manifest)) }) }
}

type Files = ReturnType<typeof editionFiles>

/** Makes the page that shows a file, its feeds and its picture; what was drawn from the same files as last time is taken from there. */
function pageEmitter(index: EditionIndex, makePage: PageMaker, site: Site, load: Load, files: Files, { ledger, pictures, watch }: { ledger: Ledger; pictures: Picturing | undefined; watch: Stopwatch }) {
  const drawn = new Set<string>()
  return async function* (key: string, page: string): AsyncGenerator<Emitted> {
    const path = `${page.slice(1)}index.html`
    const pictureOf = async () => pictures?.pictureOf?.(key, await load(key))
    const draw = async (asked: Load) => makePage(page, site, asked, headOf(index, key, await load(key), await pictureOf()))
    const paint = async () => {
      const picture = await pictureOf()
      return pictures && picture ? pictures.draw(picture.svg, picture.width) : ''
    }
    const before = ledger.drawnFrom(path)
    const besides = besidesOf(index, key)
    if (before && before.besides === besides && (await files.areSame(before.keys))) {
      ledger.noteDrawn(path, before)
      yield { path, same: () => draw(load) }
      if (before.picture !== undefined && !drawn.has(before.picture)) yield { path: before.picture, same: paint }
      if (before.picture !== undefined) drawn.add(before.picture)
    } else {
      const asked = new Set<string>()
      const bytes = await watch.timeAsync('pages', () => draw((one) => {
        asked.add(one)
        return load(one)
      }))
      yield { path, bytes }
      const picture = await pictureOf()
      if (picture && !drawn.has(picture.path)) yield { path: picture.path, bytes: await paint() }
      if (picture) drawn.add(picture.path)
      ledger.noteDrawn(path, { keys: [...asked], besides, ...(picture === undefined ? {} : { picture: picture.path }) })
    }
    yield* watch.time('feeds', () => [...emitFeeds(index, key, files.isStamped(key))])
  }
}

/** The files of the edition by key, each made once: when its turn comes, or when a page before asks whether it is as it was. */
function editionFiles(index: EditionIndex, load: Load, ledger: Ledger, watch: Stopwatch) {
  const hashes = new Map<string, string>()
  const stamped = new Set<string>()
  let waiting: Emitted[] = []

  async function hashOf(key: string): Promise<string | undefined> {
    const known = hashes.get(key)
    if (known !== undefined) return known
    const before = ledger.before(key)
    const stamp = watch.time('files', () => stampOfKey(index, key))
    let name = before?.hash ?? ''
    if (before && stamp !== undefined && before.stamp === stamp) {
      stamped.add(key)
      waiting.push({ path: filePath(name), same: async () => jsonOf(await load(key)) })
    } else {
      const value = await watch.timeAsync('files', () => load(key))
      if (value === undefined) return undefined
      const bytes = watch.time('files', () => Buffer.from(jsonOf(value)))
      name = sixteenDigits(bytes)
      waiting.push(before?.hash === name ? { path: filePath(name), same: () => Promise.resolve(bytes) } : { path: filePath(name), bytes })
    }
    hashes.set(key, name)
    ledger.note(key, { hash: name, ...(stamp === undefined ? {} : { stamp }) })
    return name
  }

  return {
    hashes,
    hashOf,
    areSame: async (drawnFrom: readonly string[]) => {
      for (const key of drawnFrom) if ((await hashOf(key)) === undefined || hashes.get(key) !== ledger.before(key)?.hash) return false
      return true
    },
    /** true where all that a file is made from is as it was */
    isStamped: (key: string) => stamped.has(key),
    /** what was made since it was asked for last */
    *made(): Generator<Emitted> {
      const made = waiting
      waiting = []
      yield* made
    },
  }
}

/** Splits key -> hash into buckets, each as JSON with sorted keys. */
function bucketed(hashes: ReadonlyMap<string, string>): string[] {
  const count = Math.max(1, Math.ceil(hashes.size / keysPerBucket))
  const buckets: [string, string][][] = Array.from({ length: count }, () => [])
  for (const [key, hash] of [...hashes].sort(([a], [b]) => (a < b ? -1 : 1))) buckets[bucketOf(key, count)]?.push([key, hash])
  return buckets.map((entries) => JSON.stringify(Object.fromEntries(entries)))
}
