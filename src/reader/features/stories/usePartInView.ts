import { useEffect, useState, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { partHash } from '../../../contract/paths'

/**
 * Which part of a story crosses the upper third of the screen. The address follows it once the reader has moved, so that a copied
 * address, a reload and the way back lead to the same part; no entry is added to the history and nothing scrolls.
 */
export function usePartInView(list: RefObject<HTMLElement | null>): number | undefined {
  const [here, setHere] = useState<number | undefined>(undefined)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return
    const seen = new IntersectionObserver((entries) => {
      const entered = entries.filter((e) => e.isIntersecting).at(-1)?.target
      if (entered instanceof HTMLElement) setHere(Number(entered.dataset['part']))
    }, { rootMargin: '-32% 0px -67% 0px' })
    for (const part of list.current?.querySelectorAll('[data-part]') ?? []) seen.observe(part)
    return () => seen.disconnect()
  }, [list])
  useEffect(() => {
    // Once a link has been followed the address is another page's, though this one may still stand.
    if (here === undefined || window.scrollY === 0 || window.location.hash === partHash(here) || !window.location.pathname.endsWith(pathname)) return
    void navigate({ search: window.location.search, hash: partHash(here) }, { replace: true, state: { quiet: true } })
  }, [here, navigate, pathname])
  return here
}
