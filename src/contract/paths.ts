/*
 * Addresses of pages and keys of edition files: pattern and href together, so that neither drifts.
 * Every address ends in a slash. Addresses here know no base; the router and `withBase` add it.
 */

export const pages = {
  latest: { pattern: '/', href: () => '/' },
  latestPage: { pattern: '/page/:page/', href: (page: number) => (page === 1 ? '/' : `/page/${page}/`) },
  article: { pattern: '/article/:slug/', href: (slug: string) => `/article/${slug}/` },
  topics: { pattern: '/topics/', href: () => '/topics/' },
  topic: { pattern: '/topic/:topic/', href: (topic: string) => `/topic/${topic}/` },
  topicPage: { pattern: '/topic/:topic/page/:page/', href: (topic: string, page: number) => (page === 1 ? `/topic/${topic}/` : `/topic/${topic}/page/${page}/`) },
  voices: { pattern: '/voices/', href: () => '/voices/' },
  voicesUnder: { pattern: '/voices/:letter/', href: (letter: string) => `/voices/${letter}/` },
  voicesUnderPage: { pattern: '/voices/:letter/page/:page/', href: (letter: string, page: number) => (page === 1 ? `/voices/${letter}/` : `/voices/${letter}/page/${page}/`) },
  voice: { pattern: '/voice/:id/', href: (id: string) => `/voice/${id}/` },
  voicePage: { pattern: '/voice/:id/page/:page/', href: (id: string, page: number) => (page === 1 ? `/voice/${id}/` : `/voice/${id}/page/${page}/`) },
  stories: { pattern: '/stories/', href: () => '/stories/' },
  storiesPage: { pattern: '/stories/page/:page/', href: (page: number) => (page === 1 ? '/stories/' : `/stories/page/${page}/`) },
  story: { pattern: '/story/:id/', href: (id: string) => `/story/${id}/` },
  storyPage: { pattern: '/story/:id/page/:page/', href: (id: string, page: number) => (page === 1 ? `/story/${id}/` : `/story/${id}/page/${page}/`) },
  places: { pattern: '/places/', href: () => '/places/' },
  place: { pattern: '/place/:place/', href: (place: string) => `/place/${place}/` },
  placePage: { pattern: '/place/:place/page/:page/', href: (place: string, page: number) => (page === 1 ? `/place/${place}/` : `/place/${place}/page/${page}/`) },
  search: { pattern: '/search/', href: (query?: string) => (query === undefined ? '/search/' : `/search/?${new URLSearchParams({ q: query }).toString()}`) },
  about: { pattern: '/about/', href: () => '/about/' },
  saved: { pattern: '/saved/', href: () => '/saved/' },
} as const

/** The fragment that opens a quotation on its article's page, and the way back from it. */
export const quotationHash = (id: string) => `#q-${id}`
export const quotationOfHash = (hash: string) => /^#q-([0-9a-f]+)$/.exec(hash)?.[1]

/** The fragment that opens a story at one of its parts, counted from 1. */
export const partHash = (part: number) => `#part-${part}`
export const partOfHash = (hash: string) => Number(/^#part-([1-9]\d*)$/.exec(hash)?.[1] ?? 0)

export const keys = {
  latest: (page: number) => `latest/${page}`,
  topicPage: (topic: string, page: number) => `topic/${topic}/${page}`,
  having: (topic: string) => `having/${topic}`,
  places: 'places',
  placePage: (place: string, page: number) => `place/${place}/${page}`,
  aside: (topic?: string) => (topic === undefined ? 'aside/latest' : `aside/topic/${topic}`),
  topics: 'topics',
  article: (slug: string) => `article/${slug}`,
  voices: 'voices',
  voicesUnder: (letter: string, page: number) => `voices/${letter}/${page}`,
  voice: (id: string) => `voice/${id}`,
  voicePage: (id: string, page: number) => (page === 1 ? `voice/${id}` : `voice/${id}/${page}`),
  voiceFilters: (id: string) => `filters/${id}`,
  stories: (page: number) => `stories/${page}`,
  story: (id: string) => `story/${id}`,
  storyPage: (id: string, page: number) => (page === 1 ? `story/${id}` : `story/${id}/${page}`),
  search: 'search',
  about: 'about',
} as const

/** Cards on one page of a list. */
export const listPageSize = 20
/** Quotations on one page of a voice. */
export const voicePageSize = 100
/** Parts on one page of a story. The first page has the first parts, so that a part's address stays when later ones are added. */
export const storyPageSize = 40
/** The page of a story that holds a part, counted from 1. */
export const pageOfPart = (part: number) => Math.ceil(part / storyPageSize)

/** Stories on one page of their index, and voices on one of theirs. */
export const indexSizes = { stories: 40, voices: 400 } as const

export const manifestPath = 'edition/manifest.json'
export const filePath = (hash: string) => `edition/${hash}.json`

/** Which of `buckets` buckets holds a key: FNV-1a over its UTF-16 units (Fowler, Noll, Vo). */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % buckets
}

/** `path` (with or without a leading slash) under the site's base, which begins and ends with a slash. */
export const withBase = (base: string, path: string) => base + path.replace(/^\//, '')

/** The same on the open web: what canonical links, feeds and sitemaps need. Only for a site that has a `url`. */
export const absolute = (site: { url: string; base: string }, path: string) => site.url + withBase(site.base, path)

/** The feeds of a page stand beside it: the front, a topic, a voice, a story. An edition without a `url` has none. */
export const feedPath = (page: string, kind: 'xml' | 'json') => `${page}feed.${kind}`
export const opmlPath = '/feeds.opml'
