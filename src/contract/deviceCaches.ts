/*
 * What the service worker and the pages that it serves must agree on. Caches carry the base in their names, since editions
 * under different bases of one origin share its storage.
 */

/** The worker's script and the page that draws any route from the edition's files, below the base. */
export const workerPath = 'sw.js'
export const shellPath = 'shell.html'

/**
 * - shell: code, styles and typefaces of the app, and the page that draws any route
 * - assets: what the app before this one still needs in open tabs
 * - pages: pages as they were opened; files: the edition's files as they were read; manifests: the last few
 * - kept: what the reader saved (reader/device/library.ts); nothing but the reader takes anything out
 */
export function cacheNames(base: string) {
  const name = (what: string) => `news-unrolled ${what} ${base}`
  return { shell: name('shell'), assets: name('assets'), pages: name('pages'), files: name('files'), manifests: name('manifests'), kept: name('kept') }
}

/** Worker to page: the page was shown from the device, and the network has since brought a newer one. */
export const newerPage = 'newer page'
/** Page to worker: take over from the worker before. */
export const takeOver = 'take over'
