import { useMemo, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { LinkContext, type Linking } from '../ui/Link'

/** Ties the links of a page to the router. A link to where one is replaces the entry of the history, as browsers do. */
export function LinkProvider({ base, children }: { base: string; children: ReactNode }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const linking = useMemo<Linking>(() => ({
    base,
    here: pathname,
    go: (to, { replace, state }) => {
      const { location } = window
      void navigate(to, { replace: replace ?? location.pathname + location.search + location.hash === base + to.slice(1), state })
    },
  }), [base, pathname, navigate])
  return <LinkContext value={linking}>{children}</LinkContext>
}
