import { useSyncExternalStore } from 'react'
import { changeStore, withDatabase } from './database'

/*
 * What has been searched for on this device, the latest first. Each search is written or deleted by itself, so that tabs beside one
 * another lose nothing of each other's. Where the browser keeps nothing it holds until the page is left.
 */

const most = 8

let recent: readonly string[] | undefined
const listeners = new Set<() => void>()

function show(next: readonly string[]): void {
  recent = next
  for (const listener of listeners) listener()
}

/** All that is kept, the latest first. */
async function kept(): Promise<string[]> {
  const [queries, times] = await withDatabase((db) => {
    const { store } = db.transaction('searches')
    return Promise.all([store.getAllKeys(), store.getAll()])
  })
  return queries.map((query, i) => ({ query: query as string, time: Number(times[i]) })).sort((a, b) => b.time - a.time).map(({ query }) => query)
}

let asked = false
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) {
    asked = true
    void kept().catch(() => []).then((before) => show([...new Set([...(recent ?? []), ...before])].slice(0, most)))
  }
  return () => listeners.delete(listener)
}

/** The latest searches, the last one first; undefined until the device has been asked. */
export const useRecentSearches = (): readonly string[] | undefined => useSyncExternalStore(subscribe, () => recent, () => undefined)

/** `now` in ms since 1970. */
export async function rememberSearch(query: string, now = Date.now()): Promise<void> {
  show([query, ...(recent ?? []).filter((q) => q !== query)].slice(0, most))
  try {
    await changeStore('searches', (store) => store.put(now, query))
    const older = (await kept()).slice(most)
    if (older.length > 0) await changeStore('searches', (store) => Promise.all(older.map((q) => store.delete(q))))
  } catch {
    // Nothing is kept here.
  }
}

export async function forgetSearch(query: string): Promise<void> {
  show((recent ?? []).filter((q) => q !== query))
  await changeStore('searches', (store) => store.delete(query)).catch(() => undefined)
}

export async function forgetSearches(): Promise<void> {
  show([])
  await changeStore('searches', (store) => store.clear()).catch(() => undefined)
}
