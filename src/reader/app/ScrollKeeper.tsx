import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router-dom'

/** Where a reader was on one entry of the history: how far down, and on which link (the nth of those with its address). */
type Place = { y: number; link: { href: string; nth: number } | null }

const storageKey = ({ key, pathname }: Location) => `place:${key}:${pathname}`
const linksTo = (href: string) => [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)]

function keep(location: Location): void {
  const link = document.activeElement?.closest<HTMLElement>('main a')
  const href = link?.getAttribute('href')
  const place: Place = { y: window.scrollY, link: link && href ? { href, nth: linksTo(href).indexOf(link) } : null }
  try {
    sessionStorage.setItem(storageKey(location), JSON.stringify(place))
  } catch {
    // Without storage the way back leads to the top of the page, as in any site.
  }
}

function kept(location: Location): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(location)) ?? 'null') as Place | null
  } catch {
    return null
  }
}

/** Does `step` on every frame until it says that it is done, for at most `patience` ms, unless the reader acts first. */
function untilDone(step: () => boolean, patience: number): () => void {
  const until = performance.now() + patience
  const acts = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const act of acts) window.removeEventListener(act, stop)
  }
  const again = () => {
    if (step() || performance.now() > until) stop()
    else frame = requestAnimationFrame(again)
  }
  for (const act of acts) window.addEventListener(act, stop, { passive: true })
  again()
  return stop
}

/** Back to where the reader was, as soon as the page is tall enough. */
function restore(place: Place): boolean {
  window.scrollTo(0, place.y)
  if (Math.abs(window.scrollY - place.y) > 1) return false
  if (place.link) linksTo(place.link.href)[place.link.nth]?.focus({ preventScroll: true })
  return true
}

function targetOf(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  } catch {
    // A fragment that is no text, such as #%E0, leads nowhere.
    return null
  }
}

/** Moves the keyboard to what a new page is about, once it is there: its fragment's element, else where it says that it begins, else its headline. */
function arrive(hash: string): boolean {
  const target = targetOf(hash)
  if (target) {
    const quotation = hash.startsWith('#q-')
    target.scrollIntoView({ block: quotation ? 'center' : 'start' })
    if (!quotation) target.focus({ preventScroll: true })
    return true
  }
  const begins = document.querySelector<HTMLElement>('main [data-begins]') ?? document.querySelector<HTMLElement>('main h1')
  begins?.focus({ preventScroll: true })
  return begins !== null
}

const isQuiet = (state: unknown) => typeof state === 'object' && state !== null && 'quiet' in state

/** A page that the browser loads whole begins at its top, unless it was reloaded or walked back to. */
function loadedAgain(): boolean {
  const entry = performance.getEntriesByType('navigation')[0]
  return entry instanceof PerformanceNavigationTiming && (entry.type === 'reload' || entry.type === 'back_forward')
}

/**
 * What a browser does for whole pages: a new page begins at its top with the keyboard on its headline, the way back leads to the
 * same row with the keyboard on the same link. A change marked quiet (an opened quotation, a filter) moves nothing.
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

  // Kept while the old page still stands: on every scroll that ends, and on the press that leaves. A layout effect, so that the old
  // page's listeners are gone before the new page scrolls.
  useLayoutEffect(() => {
    const now = () => keep(location)
    for (const kind of ['scrollend', 'click', 'pagehide'] as const) window.addEventListener(kind, now, { capture: true })
    return () => {
      for (const kind of ['scrollend', 'click', 'pagehide'] as const) window.removeEventListener(kind, now, { capture: true })
    }
  }, [location])

  useLayoutEffect(() => {
    const initial = first.current
    first.current = false
    if (isQuiet(location.state) && !initial) return
    const place = how === NavigationType.Pop && (!initial || loadedAgain()) ? kept(location) : null
    if (place) return untilDone(() => restore(place), 2000)
    if (initial && location.hash === '') return
    if (location.hash === '') window.scrollTo(0, 0)
    // From the next frame on: only then does the press that led here not count as an act of the reader.
    let stop = () => undefined as void
    const frame = requestAnimationFrame(() => {
      stop = untilDone(() => arrive(location.hash), 10_000)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [location, how])

  return null
}
