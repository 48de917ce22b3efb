import type { Manifest, Site } from '../contract/edition'
import { bucketOf, filePath, manifestPath } from '../contract/paths'
import type { Problem, Result } from '../contract/problem'
import { editionFile, editionKeys } from './files/editionFiles'
import { stampOfKey } from './files/stampOfKey'
import { indexEdition, type EditionIndex, type Indexing } from './indexEdition'
import { emptyLedger, type Ledger } from './keep/ledger'
import { stampOf } from './keep/openReadings'
import { notFoundPage, pageOfKey, redirectPage, type PageMaker } from './pages'
import { readData } from './readData'
import { hostFiles } from './delivery/hostFiles'

/**
 * One file of the edition on its way to disk. Paths are relative to the edition's root and use forward slashes. `same` where the last
 * edition holds the same file: its bytes are only made where it cannot be taken from there.
 */
export type Emitted = { path: string; bytes: string } | { path: string; same: () => Promise<string> }

const keysPerBucket = 200
const remembered = 64

/** The first steps of publishing: read, check, analyse. The rest of the pipeline is `emitEdition`. */
export async function openEdition(folder: string, indexing: Indexing = {}): Promise<Result<{ index: EditionIndex; problems: Problem[] }>> {
  const data = await readData(folder)
  return data.ok ? { ok: true, value: await indexEdition(data.value, indexing) } : data
}

export function siteOf(index: EditionIndex): Site {
  const { about: _, ...site } = index.data.site
  return site
}

type Load = (key: string) => Promise<unknown>

/** Makes files by key and remembers the last few, since many pages need the same small ones. */
export function rememberingLoader(index: EditionIndex): Load {
  const memory = new Map<string, unknown>()
  return (key) => {
    if (memory.has(key)) return Promise.resolve(memory.get(key))
    const value = editionFile(index, key)
    memory.set(key, value)
    const oldest = memory.keys().next().value
    if (memory.size > remembered && oldest !== undefined) memory.delete(oldest)
    return Promise.resolve(value)
  }
}

/**
 * The edition, one file at a time: each file under its content's hash and the page that shows it, then the buckets,
 * then the pages of renamed articles and the not-found page, and the manifest last of all.
 * What the ledger knows to be as it was is not made again.
 */
export async function* emitEdition(index: EditionIndex, makePage: PageMaker, ledger: Ledger = emptyLedger): AsyncGenerator<Emitted> {
  const load = rememberingLoader(index)
  const site = siteOf(index)
  const files = editionFiles(index, load, ledger)
  for (const key of editionKeys(index)) {
    if ((await files.hashOf(key)) === undefined) continue
    const page = pageOfKey(key)
    if (page !== undefined) yield await drawn(`${page.slice(1)}index.html`, (asked) => makePage(page, site, asked))
    yield* files.made()
  }
  for (const [old, slug] of index.redirects) yield redirectPage(site, old, slug)
  yield* hostFiles(site.base, index.redirects)
  yield { path: '404.html', bytes: await makePage(notFoundPage, site, load) }
  yield* files.made()
  const buckets = bucketed(files.hashes)
  for (const bytes of buckets) yield { path: filePath(stampOf(bytes)), bytes }
  const manifest: Omit<Manifest, 'edition'> = { format: 1, site, articles: index.entries.length, buckets: buckets.map((bytes) => stampOf(bytes)) }
  yield { path: manifestPath, bytes: JSON.stringify({ ...manifest, edition: stampOf(JSON.stringify(manifest)) }) }

  /** A file drawn from files of the edition: the same as last time where all of those are. */
  async function drawn(path: string, draw: (load: Load) => Promise<string>): Promise<Emitted> {
    const known = ledger.drawnFrom(path)
    if (known && (await files.areSame(known))) {
      ledger.noteDrawn(path, known)
      return { path, same: () => draw(load) }
    }
    const asked = new Set<string>()
    const bytes = await draw((key) => {
      asked.add(key)
      return load(key)
    })
    ledger.noteDrawn(path, [...asked])
    return { path, bytes }
  }
}

/** The files of the edition by key, each made once: when its turn comes, or when a page before asks whether it is as it was. */
function editionFiles(index: EditionIndex, load: Load, ledger: Ledger) {
  const hashes = new Map<string, string>()
  let waiting: Emitted[] = []

  async function hashOf(key: string): Promise<string | undefined> {
    const known = hashes.get(key)
    if (known !== undefined) return known
    const before = ledger.before(key)
    const stamp = stampOfKey(index, key)
    let hash = before?.hash ?? ''
    if (before && stamp !== undefined && before.stamp === stamp) waiting.push({ path: filePath(hash), same: async () => JSON.stringify(await load(key)) })
    else {
      const value = await load(key)
      if (value === undefined) return undefined
      const bytes = JSON.stringify(value)
      hash = stampOf(bytes)
      waiting.push(before?.hash === hash ? { path: filePath(hash), same: () => Promise.resolve(bytes) } : { path: filePath(hash), bytes })
    }
    hashes.set(key, hash)
    ledger.note(key, { hash, ...(stamp === undefined ? {} : { stamp }) })
    return hash
  }

  return {
    hashes,
    hashOf,
    areSame: async (keys: readonly string[]) => {
      for (const key of keys) if ((await hashOf(key)) === undefined || hashes.get(key) !== ledger.before(key)?.hash) return false
      return true
    },
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
