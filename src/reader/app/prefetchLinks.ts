import type { QueryClient } from '@tanstack/react-query'
import { fileQuery } from '../edition/files'
import { loadRoute, matchRoute } from './router'

type Connection = { saveData?: boolean }

/** True where the device asks pages to fetch no more than they must. */
export const savesData = () => (navigator as Navigator & { connection?: Connection }).connection?.saveData === true

/** Loads the page behind a link when it is pointed at, touched or focused; never where the device asks to save data. */
export function prefetchLinks(client: QueryClient, basename: string): void {
  if (savesData()) return
  const prefetch = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.origin !== window.location.origin || link.pathname === window.location.pathname) return
    const match = matchRoute(link.pathname.slice(basename.length - 1))
    if (!match) return
    loadRoute(match.route).then(
      (module) => Promise.all(module.queries(match.params).map((file) => client.prefetchQuery(fileQuery(file)))),
      // Nothing was asked for yet; the page itself says what is wrong when it is opened.
      () => undefined,
    )
  }
  for (const kind of ['pointerover', 'touchstart', 'focusin'] as const) document.addEventListener(kind, prefetch, { passive: true })
}
