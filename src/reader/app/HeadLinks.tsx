import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { absolute, feedPath, withBase } from '../../contract/paths'
import { useSite } from '../edition/SiteContext'
import { followed } from './followed'
import { matchRoute } from './router'

/** What was written into the head for this one page alone, by publish/head. */
const ofFirstPage = 'head > meta[property], head > meta[name^="twitter:"], head > script[type="application/ld+json"]'

/** The page's own address, without a query, and the feeds that follow it; React puts them into the head. None for an edition without a `url`. */
export function HeadLinks({ missing }: { missing: boolean }) {
  const site = useSite()
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  useEffect(() => {
    if (pathname !== first) for (const element of document.querySelectorAll(ofFirstPage)) element.remove()
  }, [pathname, first])
  if (site.url === '') return null
  const { what, page } = followed(missing ? '/' : pathname)
  const title = what === 'edition' ? site.name : `This ${what}, ${site.name}`
  const isPage = !missing && matchRoute(pathname) !== undefined
  return (
    <>
      {isPage && <link rel="canonical" href={absolute(site, pathname.replace(/\/?$/, '/'))} />}
      <link rel="alternate" type="application/atom+xml" title={title} href={withBase(site.base, feedPath(page, 'xml'))} />
      <link rel="alternate" type="application/feed+json" title={title} href={withBase(site.base, feedPath(page, 'json'))} />
    </>
  )
}
