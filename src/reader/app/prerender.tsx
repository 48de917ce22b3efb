import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import type { Site } from '../../contract/edition'
import type { Embedded } from '../../contract/embedded'
import { pack } from '../../contract/packed'
import { createQueryClient } from '../edition/createQueryClient'
import { GivenFiles } from '../edition/Loaded'
import { KeptContext } from '../ui/Once'
import { App } from './App'
import { keptParts } from './keptParts'
import { loadRoute, matchRoute } from './router'

/** Nothing is loaded here: each page is drawn from the files it is given. */
const client = createQueryClient()

/**
 * Draws one page for the publisher. `load` gives the edition's files by key; those that the route asks for are returned packed
 * with the markup, for the browser to hydrate from. Titles and descriptions come apart from the markup, for the head.
 */
export async function renderPage(page: string, site: Site, load: (key: string) => Promise<unknown>) {
  const match = matchRoute(page)
  const given = new Map<string, unknown>()
  const data: Embedded['files'] = {}
  if (match) {
    const module = await loadRoute(match.route)
    for (const file of module.queries(match.params)) {
      const value = await load(file.key)
      if (value === undefined) throw new Error(`the page ${page} needs ${file.key}, which the edition does not have`)
      given.set(file.key, value)
      data[file.key] = pack(file.schema, value)
    }
  }
  const { find, fill } = keptParts()
  const html = fill(renderToString(
    <StrictMode><StaticRouter basename={site.base} location={site.base + page.slice(1)}><KeptContext value={find}><GivenFiles value={given}><App client={client} site={site} missing={!match} /></GivenFiles></KeptContext></StaticRouter></StrictMode>,
  ))
  // React draws the nearest fallback where a component throws, and marks the place; a skeleton must never be published.
  const failed = /<!--\$!--><template(?: data-msg="([^"]*)")?/.exec(html)
  if (failed) throw new Error(`the page ${page} cannot be drawn: ${failed[1] ?? 'build it with --mode development to see why'}`)
  // React puts what belongs in the head before everything else; the app begins with the skip link.
  const start = html.indexOf('<a class="skip"')
  return { app: html.slice(start), head: html.slice(0, start), data, route: match?.route.name ?? '' }
}
