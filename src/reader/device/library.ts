import { withDatabase } from './database'
import { saved } from './saved'

/*
 * What a reader saved to read without a connection, whole and until the reader removes it. Each saved article or story names the files
 * of the edition that its page needs; a file that two of them need is kept once. One transaction writes both, so that a device which
 * runs out of room keeps what it had.
 */

/** `key` is that of its main file, `files` all that it needs, with their sizes in bytes; `since` is when it was saved. */
export type SavedItem = { key: string; kind: 'article' | 'story'; id: string; headline: string; since: string; files: { key: string; bytes: number }[] }
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
  try {
    await withDatabase(async (db) => {
      const change = db.transaction(['saved', 'kept'], 'readwrite')
      const before = (await change.objectStore('saved').get(item.key)) as SavedItem | undefined
      const record: SavedItem = { ...item, since: before?.since ?? new Date().toISOString(), files }
      const writes = [...texts].map(([key, text]) => change.objectStore('kept').put(text, key))
      await Promise.all([...writes, change.objectStore('saved').put(record, item.key), change.done])
    })
    saved.show(item.key, true)
    saved.tell()
    return undefined
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unable'
  }
}

/** Removes an item and the files that no other item needs; gives back the way to undo it. */
export async function removeItem(key: string): Promise<() => Promise<NotSaved | undefined>> {
  let item: SavedItem | undefined
  const texts = new Map<string, string>()
  await withDatabase(async (db) => {
    const change = db.transaction(['saved', 'kept'], 'readwrite')
    const all = (await change.objectStore('saved').getAll()) as SavedItem[]
    item = all.find((i) => i.key === key)
    const shared = new Set(all.filter((i) => i.key !== key).flatMap((i) => i.files.map((f) => f.key)))
    for (const file of item?.files ?? []) {
      const text = (await change.objectStore('kept').get(file.key)) as string | undefined
      if (text !== undefined) texts.set(file.key, text)
      if (!shared.has(file.key)) await change.objectStore('kept').delete(file.key)
    }
    await change.objectStore('saved').delete(key)
    await change.done
  })
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
  return (await withDatabase((db) => db.get('kept', key)).catch(() => undefined)) as string | undefined
}

export async function forgetSaved(): Promise<void> {
  await withDatabase(async (db) => {
    const change = db.transaction(['saved', 'kept'], 'readwrite')
    await Promise.all([change.objectStore('saved').clear(), change.objectStore('kept').clear(), change.done])
  }).catch(() => undefined)
  saved.showNone()
  saved.tell()
}
