import { CacheFirst } from 'workbox-strategies'
import { expiring } from './expiring'

/** Files of the app that this worker's shell does not have: of a newer app, whose worker still waits, or of the one before. */
export function assetStrategy(cacheName: string): CacheFirst {
  return new CacheFirst({
    cacheName,
    plugins: [expiring(150, 90), { cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? (await caches.match(request)) }],
  })
}

/**
 * Before the shell of the last app is thrown away: a tab may still show it and ask for its code, which is gone from the host.
 * The assets of the app before that go, so there are never more than two. `wanted` are the addresses of the new shell.
 */
export async function keepOldAssets(names: { shell: string; assets: string }, wanted: ReadonlySet<string>): Promise<void> {
  const shell = await caches.open(names.shell)
  const old = (await shell.keys()).filter(({ url }) => !wanted.has(url) && url.includes('/assets/'))
  if (old.length === 0) return
  await caches.delete(names.assets)
  const assets = await caches.open(names.assets)
  for (const request of old) {
    const response = await shell.match(request)
    if (response) await assets.put(request, response)
  }
}
