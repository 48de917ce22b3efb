import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Component, Suspense, use, useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { Site } from '../../contract/edition'
import { LoadError } from '../edition/LoadError'
import { SiteContext, useSite } from '../edition/SiteContext'
import { failedPage } from '../routes/failedPage'
import { NotFound } from '../routes/NotFound'
import type { Params } from '../routes/route'
import { Once } from '../ui/Once'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { EditionNote } from './EditionNote'
import { Footer } from './Footer'
import { HeadLinks } from './HeadLinks'
import { LinkProvider } from './LinkProvider'
import { Masthead } from './Masthead'
import { loadRoute, matchRoute, type AppRoute } from './router'
import { ScrollKeeper } from './ScrollKeeper'
import { useSection } from './sections'
import { TabBar } from './TabBar'

/** A route whose code is there is drawn at once, so that hydration finds what was prerendered; else its code is waited for. */
function LoadedRoute({ route, params }: { route: AppRoute; params: Params }) {
  const { RoutePage } = use(loadRoute(route))
  return <RoutePage params={params} />
}

/** Catches a page that fails to draw or whose code does not come; another address gets another try. */
class RouteBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }
  /** Browsers remember a script that did not come, so only a whole new page helps; without a connection that would lose this one. */
  private readonly retry = () => {
    if (navigator.onLine) window.location.reload()
    else this.setState({ error: null })
  }
  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
  override render() {
    const { error } = this.state
    // Code that does not come is a lost connection, or belongs to an app that the host has replaced; code that throws is damage.
    if (!error) return this.props.children
    return failedPage(/import|fetch|load/i.test(error.message) ? new LoadError(navigator.onLine ? 'outdated' : 'offline', 'code of the page', error) : error, this.retry)
  }
}

/** Tells the styles and the journeys that a script runs the page. Inside the boundary, which is hydrated after the rest. */
function Ready() {
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''
  }, [])
  return null
}

/** The page written as 404.html answers addresses that look like pages: it stays "not found" until the reader goes on. */
function useStillMissing(missing: boolean): boolean {
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  const [left, setLeft] = useState(false)
  if (pathname !== first && !left) setLeft(true)
  return missing && !left && pathname === first
}

function Content({ missing }: { missing: boolean }) {
  const { pathname } = useLocation()
  const { name } = useSite()
  const match = matchRoute(pathname)
  if (missing || !match) return <><NotFound /><Ready /></>
  return (
    <RouteBoundary key={pathname}>
      <Suspense fallback={<Page title={name} layout="narrow"><Skeleton lines={10} label="Loading the page" /></Page>}>
        <LoadedRoute {...match} />
        <Ready />
      </Suspense>
    </RouteBoundary>
  )
}

/** To the text without a new entry in the history. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

/** Everything below the router, the same in the browser and in the prerender. */
export function App({ client, site, missing }: { client: QueryClient; site: Site; missing: boolean }) {
  const stillMissing = useStillMissing(missing)
  const section = useSection()
  const here = stillMissing ? undefined : section
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}><LinkProvider base={site.base}>
        <HeadLinks missing={stillMissing} />
        <a className="skip" href="#main" onClick={skip}>Skip to the text</a>
        <Once of={site} as={`masthead ${here}`}><Masthead here={here} /></Once>
        <main id="main" tabIndex={-1}><Content missing={stillMissing} /></main>
        <Footer missing={stillMissing} />
        <Once of={site} as={`tabs ${here}`}><TabBar here={here} /></Once>
        <EditionNote />
        <ScrollKeeper />
      </LinkProvider></SiteContext>
    </QueryClientProvider>
  )
}
