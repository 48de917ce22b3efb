import { createHash } from 'node:crypto'
import { shellPath } from '../contract/deviceCaches'

/*
 * The list of files that the service worker keeps when it is installed, put into its script as workbox's
 * injectManifest does. Ours is these few lines: workbox-build brings Babel, a second Rollup and some 300 packages for it.
 */

const marker = 'self.shellFiles'

/** Every asset of the app but the typefaces of rarer letters, which are kept once a page has used them. */
const isShell = (file: string) => /\.(?:js|css)$|^icons-[^/]*\.svg$/.test(file) || /-latin-wght-[^/]*\.woff2$/.test(file)

/**
 * The worker's script with its list. `assets` are file names in assets/, named by their content; `shell` is the text of the page
 * that draws any route: its hash is its revision, so that a worker changes when, and only when, the app or the masthead does.
 */
export function withPrecache(worker: string, assets: readonly string[], shell: string): string {
  const list = [
    { url: shellPath, revision: createHash('sha256').update(shell).digest('hex').slice(0, 16) },
    ...assets.filter(isShell).sort().map((file) => ({ url: `assets/${file}`, revision: null })),
  ]
  if (worker.split(marker).length !== 2) throw new Error(`the service worker must name ${marker} once`)
  return worker.replace(marker, () => JSON.stringify(list))
}
