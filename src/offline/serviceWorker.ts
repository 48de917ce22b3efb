import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { cacheNames, shellPath, takeOver } from '../contract/deviceCaches'
import { assetStrategy, keepOldAssets } from './assets'
import { fileStrategy, manifestStrategy, rereadStrategy } from './editionFiles'
import { PageStrategy } from './pageStrategy'

/*
 * Reads on without a network. The order of the routes is their order of precedence:
 *   the shell (app code, styles, typefaces, a page that draws any route)   kept when the worker is installed
 *   edition/manifest.json                                                  network first, the last one kept
 *   edition/<hash>.json                                                    kept as read: a name stands for one content for ever
 *   assets/                                                                of other versions of the app: kept as used
 *   pages                                                                  network first, quickly what is kept, else the shell
 * Everything else (feeds, pictures, the search's index) goes past the worker. What a reader saves is not here: the page keeps
 * it in a cache of its own (reader/device/library.ts), which nothing here touches.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** the build puts the list of the shell's files here (publish/precache.ts) */
  shellFiles: PrecacheEntry[]
}

const base = new URL(self.registration.scope).pathname
const names = cacheNames(base)
const shell = new PrecacheController({ cacheName: names.shell })
shell.addToCacheList(self.shellFiles)
const pageStrategy = new PageStrategy(names.pages, () => shell.matchPrecache(base + shellPath))

const below = (folder: string) => ({ url }: { url: URL }) => url.origin === self.location.origin && url.pathname.startsWith(base + folder)
const hashedFile = /\/edition\/[0-9a-f]{16}\.json$/
/** An address of a page ends in a slash; `/feed.xml` is no page. */
const isPage = ({ pathname }: URL) => pathname.startsWith(base) && !/\.[^/]*$/.test(pathname)

registerRoute(new PrecacheRoute(shell, { directoryIndex: '', cleanURLs: false }))
registerRoute(below('edition/manifest.json'), manifestStrategy(names.manifests))
registerRoute(({ url, request }) => hashedFile.test(url.pathname) && request.cache === 'reload', rereadStrategy(names.files))
registerRoute(({ url }) => hashedFile.test(url.pathname) && url.pathname.startsWith(base), fileStrategy(names.files))
registerRoute(below('assets/'), assetStrategy(names.assets))
registerRoute(({ url, request }) => request.mode === 'navigate' && isPage(url), pageStrategy)

self.addEventListener('install', (event) => void shell.install(event))

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    await self.registration.navigationPreload?.enable()
    await keepOldAssets(names, new Set(shell.getURLsToCacheKeys().values()))
    await shell.activate(event)
    await self.clients.claim()
    // The page that brought the worker was loaded before it could keep anything.
    for (const { url } of await self.clients.matchAll({ type: 'window' })) {
      if (isPage(new URL(url))) await pageStrategy.handle({ request: new Request(url), event }).catch(() => undefined)
    }
  })())
})

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})
