import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { WorkboxPlugin } from 'workbox-core/types'
import { expiring } from './expiring'

const patience = 3
const olderManifests = 4

/** A file is kept only if its content has the hash that its name says: what came cut off or wrong must not stay. */
const verified: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    if (response.status !== 200) return null
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()))
    const hash = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return request.url.includes(`/${hash}.json`) ? response : null
  },
}

const filePlugins = (): WorkboxPlugin[] => [verified, expiring(600, 60)]

export const fileStrategy = (cacheName: string) => new CacheFirst({ cacheName, plugins: filePlugins() })

/** For a page that found a file damaged and asks past every cache. */
export const rereadStrategy = (cacheName: string) => new NetworkFirst({ cacheName, plugins: filePlugins() })

const editionOf = async (response: Response): Promise<string | undefined> => {
  const manifest: unknown = await response.clone().json().catch(() => undefined)
  return typeof manifest === 'object' && manifest !== null && 'edition' in manifest && typeof manifest.edition === 'string' ? manifest.edition : undefined
}

/**
 * The last few manifests stay under `?edition=`: without a network, what was read in an older edition is found through them
 * (reader/app/rescue.ts).
 */
const manifests = (cacheName: string): WorkboxPlugin => ({
  async cacheWillUpdate({ response }) {
    return response.status === 200 && (await editionOf(response)) !== undefined ? response : null
  },
  async fetchDidSucceed({ response }) {
    // An ill host or a damaged manifest is no better than no network: the last one is taken.
    if (response.status >= 500 || (response.status === 200 && (await editionOf(response)) === undefined)) throw new Error(`the manifest came damaged, or with status ${response.status}`)
    return response
  },
  async cacheDidUpdate({ request, oldResponse, newResponse }) {
    const edition = oldResponse && (await editionOf(oldResponse))
    if (!oldResponse || edition === undefined || edition === (await editionOf(newResponse))) return
    const cache = await caches.open(cacheName)
    await cache.put(`${request.url}?edition=${edition}`, oldResponse)
    const older = (await cache.keys()).filter(({ url }) => url.includes('?edition='))
    for (const key of older.slice(0, -olderManifests)) await cache.delete(key)
  },
})

export const manifestStrategy = (cacheName: string) =>
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, fetchOptions: { cache: 'no-cache' }, plugins: [manifests(cacheName)] })
