import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { HereContext, LinkContext, type Linking } from '../ui/Link'

/** Ties the links of a page to the router. A link to where one is replaces the entry of the history, as browsers do. */
export function LinkProvider({ base, children }: { base: string; children: ReactNode }) {
  const { pathname } = useLocation()
  // The router's own is another one on every page; links that lead to whole addresses must not be drawn anew for that.
  const navigate = useNavigate()
  const newest = useRef(navigate)
  useLayoutEffect(() => {
    newest.current = navigate
  }, [navigate])
  const linking = useMemo<Linking>(() => ({
    base,
    go: (to, { replace, state }) => {
      const { location } = window
      void newest.current(to, { replace: replace ?? location.pathname + location.search + location.hash === base + to.slice(1), state })
    },
  }), [base])
  return <LinkContext value={linking}><HereContext value={pathname}>{children}</HereContext></LinkContext>
}
