import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'

/** Where a reader was on one entry of the history: how far down, and on which link. */
type Place = { y: number; href: string | null }

const storageKey = (key: string) => `place:${key}`

function keep(key: string): void {
  const link = document.activeElement?.closest('a')
  const place: Place = { y: window.scrollY, href: link?.getAttribute('href') ?? null }
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify(place))
  } catch {
    // Without storage the way back leads to the top of the page, as in any site.
  }
}

function kept(key: string): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(key)) ?? 'null') as Place | null
  } catch {
    return null
  }
}

/** Scrolls to `y` as soon as the page is tall enough, for at most `patience` ms, unless the reader scrolls first. */
function restore(place: Place, patience: number): () => void {
  const until = performance.now() + patience
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  const step = () => {
    window.scrollTo(0, place.y)
    if (Math.abs(window.scrollY - place.y) > 1 && performance.now() < until) frame = requestAnimationFrame(step)
    else if (place.href !== null) document.querySelector<HTMLElement>(`main a[href="${CSS.escape(place.href)}"]`)?.focus({ preventScroll: true })
  }
  step()
  for (const kind of ['wheel', 'touchstart', 'keydown'] as const) window.addEventListener(kind, stop, { once: true, passive: true })
  return stop
}

/** Moves the keyboard to what a new page is about: its fragment's element, else its headline. */
function arrive(hash: string): void {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  if (target) {
    target.scrollIntoView({ block: hash.startsWith('#q-') ? 'center' : 'start' })
    if (!hash.startsWith('#q-')) target.focus({ preventScroll: true })
    return
  }
  window.scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/**
 * What a browser does for whole pages: a new page begins at its top with the keyboard on its headline, the way back leads to the
 * same row with the keyboard on the same link. A change marked quiet (an opened quotation) moves nothing.
 */
export function ScrollKeeper() {
  const location = useLocation()
  const how = useNavigationType()
  const first = useRef(true)

  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    return () => {
      window.history.scrollRestoration = 'auto'
    }
  }, [])

  // Kept while the old page still stands: on every scroll that ends, and on the press that leaves.
  useEffect(() => {
    const now = () => keep(location.key)
    for (const kind of ['scrollend', 'click', 'pagehide'] as const) window.addEventListener(kind, now, { capture: true })
    return () => {
      for (const kind of ['scrollend', 'click', 'pagehide'] as const) window.removeEventListener(kind, now, { capture: true })
    }
  }, [location.key])

  useLayoutEffect(() => {
    const arrived = first.current
    first.current = false
    const state: unknown = location.state
    if (typeof state === 'object' && state !== null && 'quiet' in state && !arrived) return
    const place = how === NavigationType.Pop ? kept(location.key) : null
    if (place) return restore(place, 2000)
    if (arrived && location.hash === '') return
    const frame = requestAnimationFrame(() => arrive(location.hash))
    return () => cancelAnimationFrame(frame)
  }, [location, how])

  return null
}
