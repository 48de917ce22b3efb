import { useSyncExternalStore } from 'react'

/*
 * What has been searched for on this device, the latest first: kept in a database of its own beside what has been read, sent nowhere.
 * Where the browser keeps nothing it holds until the page is left. `idb` loads when the search page asks.
 */

const database = `news-unrolled searches ${import.meta.env.BASE_URL}`
const store = 'searches'
const most = 8

let recent: readonly string[] | undefined
const listeners = new Set<() => void>()

function show(next: readonly string[]): void {
  recent = next
  for (const listener of listeners) listener()
}

async function open() {
  const { openDB } = await import('idb')
  return openDB(database, 1, { upgrade: (db) => void db.createObjectStore(store) })
}
let opening: ReturnType<typeof open> | undefined

/** Does something with the database; undefined where the browser has none for us. */
async function inDatabase<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T | undefined> {
  try {
    opening ??= open()
    return await work(await opening)
  } catch {
    opening = undefined
    return undefined
  }
}

/** One value holds the whole list, so that its order and its length are kept by writing it. */
const key = 'latest'

async function change(next: (now: readonly string[]) => readonly string[]): Promise<void> {
  const now = next(recent ?? [])
  show(now)
  await inDatabase(async (db) => {
    if (now.length > 0) await db.put(store, now, key)
    else await db.delete(store, key)
  })
}

let asked = false
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) {
    asked = true
    void inDatabase(async (db) => (await db.get(store, key)) as unknown).then((kept) => show([...(recent ?? []), ...(Array.isArray(kept) ? kept.map(String) : [])].slice(0, most)))
  }
  return () => listeners.delete(listener)
}

/** The latest searches, the last one first; undefined until the device has been asked. */
export const useRecentSearches = (): readonly string[] | undefined => useSyncExternalStore(subscribe, () => recent, () => undefined)

export const rememberSearch = (query: string) => change((now) => [query, ...now.filter((q) => q !== query)].slice(0, most))
export const forgetSearch = (query: string) => change((now) => now.filter((q) => q !== query))
export const forgetSearches = () => change(() => [])
