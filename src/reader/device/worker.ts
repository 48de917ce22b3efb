import { newerPage, takeOver, workerPath } from '../../contract/deviceCaches'

const base = import.meta.env.BASE_URL

/** True where the browser can read on without a network. On http other than localhost, in some private windows and in old browsers it cannot. */
export const canReadOffline = () => 'serviceWorker' in navigator && 'indexedDB' in window

/** Asks the browser for the worker that reads on without a network; false where it refuses. A development build has none. */
export async function registerWorker(): Promise<boolean> {
  if (!canReadOffline() || !import.meta.env.PROD) return false
  return navigator.serviceWorker.register(base + workerPath, { scope: base }).then(Boolean, () => false)
}

/** The same, and waits until it has what every page needs, but not for ever: what is saved meanwhile is there when the worker is. */
export async function workerStands(patience = 15_000): Promise<boolean> {
  if (!(await registerWorker())) return false
  await Promise.race([navigator.serviceWorker.ready, new Promise((resolve) => setTimeout(resolve, patience))])
  return true
}

/** Calls when a page that was shown from the device turns out to be older than the network's. */
export function onNewerPage(tell: () => void): () => void {
  if (!canReadOffline()) return () => undefined
  const listen = ({ data }: MessageEvent) => {
    if (data === newerPage) tell()
  }
  navigator.serviceWorker.addEventListener('message', listen)
  return () => navigator.serviceWorker.removeEventListener('message', listen)
}

/** A new edition may come with a new app: has its worker fetched, so that `loadNewest` finds it waiting. */
export async function fetchNewestWorker(): Promise<void> {
  if (canReadOffline()) await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
}

/** Loads the page anew, with the newest worker if one waits for the old one's tabs to close. */
export async function loadNewest(): Promise<void> {
  const waiting = canReadOffline() ? (await navigator.serviceWorker.getRegistration())?.waiting : undefined
  if (waiting) {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin, unlike a window
    waiting.postMessage(takeOver)
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 1000))])
  }
  window.location.reload()
}
