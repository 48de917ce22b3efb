import type { QueryClient } from '@tanstack/react-query'
import { fileQuery } from '../edition/files'
import { loadRoute, matchRoute } from './router'

type Connection = { saveData?: boolean; effectiveType?: string }

const connection = () => (navigator as Navigator & { connection?: Connection }).connection

/** True where the device asks pages to fetch no more than they must. */
export const savesData = () => connection()?.saveData === true

/** How many pages are loaded ahead at a time for being in view. */
const atOnce = 2
/** How long a link stays in view before its page is loaded, in ms: one that is scrolled past costs nothing. */
const settle = 250

const whenIdle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200))

/**
 * Loads the pages behind links before they are followed, never where the device asks to save data: of any kind when a link is pointed at, touched or
 * focused; articles also while their links stay in view, a few at a time when nothing else is to do, in the order in which they came into view.
 */
export function prefetchLinks(client: QueryClient, basename: string): void {
  if (savesData()) return
  const routeOf = ({ pathname }: { pathname: string }) => matchRoute(pathname.slice(basename.length - 1))
  const pageOf = (link: HTMLAnchorElement) => (link.origin === window.location.origin && link.pathname !== window.location.pathname ? routeOf(link) : undefined)
  const prefetch = async (link: HTMLAnchorElement) => {
    const match = pageOf(link)
    if (!match) return
    // What fails is asked for again when the page is opened, which says what is wrong.
    const module = await loadRoute(match.route).catch(() => undefined)
    await Promise.all(module?.queries(match.params).map((file) => client.prefetchQuery(fileQuery(file))) ?? [])
  }
  const point = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link) void prefetch(link)
  }
  for (const kind of ['pointerover', 'touchstart', 'focusin'] as const) document.addEventListener(kind, point, { passive: true })

  if (/2g/.test(connection()?.effectiveType ?? '')) return
  const inView = new Set<HTMLAnchorElement>()
  let loading = 0
  const next = () => {
    const [link] = inView
    if (!link || loading >= atOnce || !navigator.onLine) return
    inView.delete(link)
    loading += 1
    void prefetch(link).finally(() => {
      loading -= 1
      whenIdle(next)
    })
    next()
  }
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target as HTMLAnchorElement)
    setTimeout(() => whenIdle(next), settle)
  })
  let looking = false
  const look = () => {
    looking = false
    // What a search finds changes with every letter, and the line is needed for the next one.
    if (routeOf(window.location)?.route.name === 'search') return
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) if (pageOf(link)?.route.name === 'article') seen.observe(link)
  }
  const lookSoon = () => {
    if (!looking) whenIdle(look)
    looking = true
  }
  const page = document.getElementById('main')
  if (page) new MutationObserver(lookSoon).observe(page, { childList: true, subtree: true })
  lookSoon()
}
