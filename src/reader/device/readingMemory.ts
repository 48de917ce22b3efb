import { useEffect, useSyncExternalStore, type RefObject } from 'react'

/*
 * Which articles have been read on this device: kept in the browser's own database, sent nowhere. An article counts as read when its
 * end was in view. Editions under different bases of one origin keep apart. Where the browser keeps nothing (a private window, no room)
 * it holds until the page is left. `idb` loads when the first page asks.
 */

const database = `news-unrolled ${import.meta.env.BASE_URL}`
const store = 'read'

/** Slugs that are read; undefined until the device has been asked. */
let read: ReadonlySet<string> | undefined
const listeners = new Set<() => void>()
/** Tells other tabs; opened with the first listener, since an open channel would keep a build from ending. */
let others: BroadcastChannel | undefined

function show(next: ReadonlySet<string>): void {
  read = next
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

async function load(): Promise<void> {
  const keys = await inDatabase((db) => db.getAllKeys(store))
  show(new Set(keys?.map(String) ?? read ?? []))
}

let asked = false
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) {
    asked = true
    others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(database)
    others?.addEventListener('message', () => void load())
    void load()
  }
  return () => listeners.delete(listener)
}

/** The slugs of what has been read here; undefined while that is not known yet, and on a prerendered page. */
export function useRead(): ReadonlySet<string> | undefined {
  return useSyncExternalStore(subscribe, () => read, () => undefined)
}

async function change(slug: string, now: boolean): Promise<void> {
  if (read?.has(slug) === now) return
  const next = new Set(read)
  if (now) next.add(slug)
  else next.delete(slug)
  show(next)
  await inDatabase(async (db) => {
    if (now) await db.put(store, 1, slug)
    else await db.delete(store, slug)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, unlike a window
  others?.postMessage(slug)
}

export const markUnread = (slug: string) => change(slug, false)

/** Counts an article as read once the element at its end is in view. */
export function useReadToEnd(end: RefObject<Element | null>, slug: string): void {
  const known = useRead() !== undefined
  useEffect(() => {
    const element = end.current
    if (!element || !known || typeof IntersectionObserver === 'undefined') return
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((e) => e.isIntersecting)) void change(slug, true)
    })
    seen.observe(element)
    return () => seen.disconnect()
  }, [end, slug, known])
}
