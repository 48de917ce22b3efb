import { useSyncExternalStore } from 'react'
import { databaseName, withDatabase, type StoreName } from './database'

/**
 * The keys of one store as a set that every page and tab of this device sees change. `show` and `showNone` change what is seen,
 * writing is the caller's; `tell` lets other tabs look again. Where the browser keeps nothing it holds until the page is left.
 */
export function watchedKeys(store: StoreName) {
  let keys: ReadonlySet<string> | undefined
  const listeners = new Set<() => void>()
  /** Opened with the first listener, since an open channel would keep a build from ending. */
  let others: BroadcastChannel | undefined

  const set = (next: ReadonlySet<string>) => {
    keys = next
    for (const listener of listeners) listener()
  }
  const load = async () => {
    const found = await withDatabase((db) => db.getAllKeys(store)).catch(() => undefined)
    set(new Set(found?.map(String) ?? keys))
  }
  let asked = false
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    if (!asked) {
      asked = true
      others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${databaseName}${store}`)
      others?.addEventListener('message', () => void load())
      void load()
    }
    return () => listeners.delete(listener)
  }
  return {
    /** The keys; undefined while the device has not been asked, and on a prerendered page. */
    use: () => useSyncExternalStore(subscribe, () => keys, () => undefined),
    has: (key: string) => keys?.has(key) === true,
    show(key: string, now: boolean) {
      const next = new Set(keys)
      if (now) next.add(key)
      else next.delete(key)
      set(next)
    },
    showNone: () => set(new Set()),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, unlike a window
    tell: () => others?.postMessage(''),
  }
}
