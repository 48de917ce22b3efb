import { pages } from '../../contract/paths'
import type { Params, RouteModule } from '../routes/route'

/** One kind of page: its address, the name of its file in routes/, and that file once it is loaded. */
export type AppRoute = { pattern: string; name: keyof typeof load; matches: RegExp; load: () => Promise<RouteModule> }

const load = {
  latest: () => import('../routes/latest'),
  article: () => import('../routes/article'),
  topics: () => import('../routes/topics'),
  topic: () => import('../routes/topic'),
  voices: () => import('../routes/voices'),
  voicesUnder: () => import('../routes/voicesUnder'),
  voice: () => import('../routes/voice'),
  stories: () => import('../routes/stories'),
  story: () => import('../routes/story'),
  places: () => import('../routes/places'),
  place: () => import('../routes/place'),
  search: () => import('../routes/search'),
  about: () => import('../routes/about'),
  saved: () => import('../routes/saved'),
}

/** The router's own would be put together again for every page that is drawn. */
const expressionOf = (pattern: string) => new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\/$/, '/?')}$`)

const route = (page: { pattern: string }, name: keyof typeof load): AppRoute => ({ pattern: page.pattern, name, load: load[name], matches: expressionOf(page.pattern) })

export const routes: AppRoute[] = [
  route(pages.latest, 'latest'),
  route(pages.latestPage, 'latest'),
  route(pages.article, 'article'),
  route(pages.topics, 'topics'),
  route(pages.topic, 'topic'),
  route(pages.topicPage, 'topic'),
  route(pages.voices, 'voices'),
  route(pages.voicesUnder, 'voicesUnder'),
  route(pages.voicesUnderPage, 'voicesUnder'),
  route(pages.voice, 'voice'),
  route(pages.voicePage, 'voice'),
  route(pages.stories, 'stories'),
  route(pages.storiesPage, 'stories'),
  route(pages.story, 'story'),
  route(pages.storyPage, 'story'),
  route(pages.places, 'places'),
  route(pages.place, 'place'),
  route(pages.placePage, 'place'),
  route(pages.search, 'search'),
  route(pages.about, 'about'),
  route(pages.saved, 'saved'),
]

/** The route of an address, without the base, and its parameters; undefined where no page has that address. */
export function matchRoute(pathname: string): Match | undefined {
  if (last?.pathname !== pathname) last = { pathname, match: findRoute(pathname) }
  return last.match
}

type Match = { route: AppRoute; params: Params }

/** One page asks several times for its own. */
let last: { pathname: string; match: Match | undefined } | undefined

function findRoute(pathname: string): Match | undefined {
  for (const candidate of routes) {
    const match = candidate.matches.exec(pathname)
    if (match) return { route: candidate, params: Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, text]) => [name, decoded(text)])) }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A promise that says what came of it, as React's `use` reads it: what is there is drawn at once. */
type Told = Promise<RouteModule> & { status?: 'fulfilled'; value?: RouteModule }
const waiting = new Map<string, Told>()

/** Loads a route's code once, whichever of its addresses asks; a failed load is forgotten, so that a later try can work. */
export function loadRoute(of: AppRoute): Promise<RouteModule> {
  const known = waiting.get(of.name)
  if (known) return known
  const loading: Told = of.load()
  waiting.set(of.name, loading)
  loading.then((value) => Object.assign(loading, { status: 'fulfilled', value }), () => waiting.delete(of.name))
  return loading
}
