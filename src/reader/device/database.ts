import type { IDBPDatabase, IDBPObjectStore } from 'idb'

/*
 * The browser's own database, sent nowhere. Editions under different bases of one origin keep apart. `idb` loads when a page first asks.
 * - read: slugs of articles read to their end
 * - saved: what a reader saved, by the key of its main file (see library.ts)
 * - searches: when something was last searched for (ms since 1970), by what was asked
 */
const stores = ['read', 'saved', 'searches'] as const
export type StoreName = (typeof stores)[number]

export const databaseName = `news-unrolled ${import.meta.env.BASE_URL}`

async function open(): Promise<IDBPDatabase> {
  const { openDB } = await import('idb')
  return openDB(databaseName, 3, {
    upgrade(db) {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
    },
    // Another tab has a newer app: this one lets go, and opens again when it next asks.
    blocking(_current, _next, event) {
      opening = undefined
      ;(event.target as IDBDatabase).close()
    },
    terminated() {
      opening = undefined
    },
  })
}
let opening: Promise<IDBPDatabase> | undefined

/** Does something with the database; rejects where the browser has none for us (a private window, no room). */
export async function withDatabase<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  opening ??= open()
  const mine = opening
  const db = await mine.catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return work(db)
}

/** Changes one store. The change is committed with its words, so that it holds even where the page is left at once. */
export async function changeStore(name: StoreName, change: (store: IDBPObjectStore<unknown, [StoreName], StoreName, 'readwrite'>) => Promise<unknown>): Promise<void> {
  await withDatabase(async (db) => {
    const transaction = db.transaction(name, 'readwrite')
    const changed = change(transaction.store)
    transaction.commit()
    await Promise.all([changed, transaction.done])
  })
}
