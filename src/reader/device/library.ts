import { cacheNames } from '../../contract/deviceCaches'
import { changeStore, withDatabase } from './database'
import { saved } from './saved'

/*
 * What a reader saved to read without a connection, whole and until the reader removes it. Each saved article or story names the files
 * of the edition that its page needs; a file that two of them need is kept once. The files come first and the name last, so that what
 * is listed is whole; where the device runs out of room on the way, what came is taken back and what was there stays.
 */

const base = import.meta.env.BASE_URL
const openCache = () => caches.open(cacheNames(base).kept)
/** Where a kept file stands in the cache; no host has that address. */
const addressOf = (key: string) => `${base}kept/${key}`

/** `key` is that of its main file, `files` all that it needs, with their sizes in bytes; `since` is when it was saved. */
export type SavedItem = { key: string; kind: 'article' | 'story'; id: string; headline: string; language: string; since: string; files: { key: string; bytes: number }[] }
export type SavedTexts = ReadonlyMap<string, string>

/** - full: no room; unable: this browser keeps nothing for us (a private window, storage switched off) */
export type NotSaved = 'full' | 'unable'

const bytesOf = (text: string) => new TextEncoder().encode(text).length

const sum = (files: Iterable<{ bytes: number }>) => [...files].reduce((total, { bytes }) => total + bytes, 0)
/** Bytes of some items together; what they share counts once. */
export const sizeOf = (items: readonly SavedItem[]) => sum(new Map(items.flatMap((item) => item.files.map((f) => [f.key, f]))).values())

/** Saves an item with the texts of its files. Undefined when it is kept, else why it is not. */
export async function saveItem(item: Omit<SavedItem, 'since' | 'files'>, texts: SavedTexts): Promise<NotSaved | undefined> {
  const files = [...texts].map(([key, text]) => ({ key, bytes: bytesOf(text) }))
  const added: string[] = []
  try {
    const cache = await openCache()
    for (const [key, text] of texts) {
      if (!(await cache.match(addressOf(key)))) added.push(key)
      await cache.put(addressOf(key), new Response(text))
    }
    await withDatabase(async (db) => {
      const before = (await db.get('saved', item.key)) as SavedItem | undefined
      const record: SavedItem = { ...item, since: before?.since ?? new Date().toISOString(), files }
      await db.put('saved', record, item.key)
    })
  } catch (error) {
    await dropFiles(added).catch(() => undefined)
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unable'
  }
  saved.show(item.key, true)
  saved.tell()
  return undefined
}

async function dropFiles(keys: readonly string[]): Promise<void> {
  const cache = await openCache()
  for (const key of keys) await cache.delete(addressOf(key))
}

/** Removes an item and the files that no other item needs; gives back the way to undo it. */
export async function removeItem(key: string): Promise<() => Promise<NotSaved | undefined>> {
  const items = await savedItems()
  const item = items.find((i) => i.key === key)
  const texts = new Map<string, string>()
  for (const file of item?.files ?? []) texts.set(file.key, (await keptText(file.key)) ?? '')
  await changeStore('saved', (store) => store.delete(key))
  const shared = new Set(items.filter((i) => i.key !== key).flatMap((i) => i.files.map((f) => f.key)))
  await dropFiles([...texts.keys()].filter((file) => !shared.has(file)))
  saved.show(key, false)
  saved.tell()
  return async () => (item ? saveItem(item, texts) : undefined)
}

/** Everything that is saved, what was saved last first. */
export async function savedItems(): Promise<SavedItem[]> {
  const items = (await withDatabase((db) => db.getAll('saved')).catch(() => [])) as SavedItem[]
  return items.sort((a, b) => (a.since < b.since ? 1 : -1))
}

/** The kept text of one file of the edition; undefined where nothing saved needs it. */
export async function keptText(key: string): Promise<string | undefined> {
  return 'caches' in window ? (await openCache()).match(addressOf(key)).then((kept) => kept?.text()) : undefined
}

export async function forgetSaved(): Promise<void> {
  await changeStore('saved', (store) => store.clear()).catch(() => undefined)
  await caches.delete(cacheNames(base).kept)
  saved.showNone()
  saved.tell()
}
