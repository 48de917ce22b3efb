import { absolute, pages } from '../../contract/paths'
import type { Emitted } from '../edition'
import { changedAt } from '../feeds/feedItems'
import { element, parent, xmlDocument } from '../xml'
import { usedTopics } from '../files/editionFiles'
import { lettersOf } from '../files/voiceLists'
import type { EditionIndex, Entry } from '../indexEdition'
import { newsSitemap } from './newsSitemap'

/** What one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000

type Address = { page: string; changed: string | undefined }

type Change = (entry: Entry) => string

/** When each article changed last, worked out once: it is asked for its topics, voices, story and places too. */
function rememberedChanges(): Change {
  const known = new Map<Entry, string>()
  return (entry) => {
    let changed = known.get(entry)
    if (changed === undefined) known.set(entry, (changed = changedAt(entry)))
    return changed
  }
}

const newestOf = (entries: readonly Entry[], changedOf: Change) => entries.reduce<string | undefined>((latest, e) => (latest === undefined || changedOf(e) > latest ? changedOf(e) : latest), undefined)

/** The articles, oldest first, so that a new one changes only the last sitemap; then the pages that show articles. */
function* articleAddresses(index: EditionIndex, changedOf: Change): Generator<Address> {
  for (let i = index.entries.length - 1; i >= 0; i--) {
    const entry = index.entries[i]
    if (entry) yield { page: pages.article.href(entry.slug), changed: changedOf(entry) }
  }
}

function* otherAddresses(index: EditionIndex, changedOf: Change): Generator<Address> {
  const changed = newestOf(index.entries, changedOf)
  for (const page of [pages.latest, pages.topics, pages.voices, pages.stories, pages.places]) yield { page: page.href(), changed }
  for (const { letter } of lettersOf(index)) yield { page: pages.voicesUnder.href(letter), changed }
  yield { page: pages.about.href(), changed: undefined }
  for (const topic of usedTopics(index)) yield { page: pages.topic.href(topic.slug), changed: newestOf(topic.entries, changedOf) }
  for (const story of index.stories.values()) yield { page: pages.story.href(story.id), changed: newestOf(story.entries, changedOf) }
  for (const [id, entries] of index.byVoice) yield { page: pages.voice.href(id), changed: newestOf(entries, changedOf) }
  for (const { place, entries } of index.places.values()) yield { page: pages.place.href(place.slug), changed: newestOf(entries, changedOf) }
}

/** The sitemaps, one at a time, then the news sitemap, the index of them all and robots.txt. Without a `url` only robots.txt, which forbids nothing. */
export function* emitSitemaps(index: EditionIndex, most = mostAddresses): Generator<Emitted> {
  const { site } = index.data
  const parts: string[] = []
  const inIndex = (path: string, changed: string | undefined) => parts.push(parent('sitemap', [element('loc', absolute(site, path)), ...(changed === undefined ? [] : [element('lastmod', changed)])]))
  const robots = 'User-agent: *\nAllow: /\n'
  if (site.url === '') {
    yield { path: 'robots.txt', bytes: robots }
    return
  }
  const changedOf = rememberedChanges()
  for (const [name, addresses] of [['articles', articleAddresses(index, changedOf)], ['pages', otherAddresses(index, changedOf)]] as const) {
    let number = 0
    for (const chunk of chunks(addresses, most)) {
      const path = `sitemaps/${name}-${++number}.xml`
      inIndex(path, chunk.map((a) => a.changed ?? '').sort().at(-1) || undefined)
      yield { path, bytes: sitemap(chunk.map(({ page, changed }) => parent('url', [element('loc', absolute(site, page)), ...(changed === undefined ? [] : [element('lastmod', changed)])]))) }
    }
  }
  const news = newsSitemap(index)
  if (news !== undefined) {
    inIndex('sitemaps/news.xml', undefined)
    yield { path: 'sitemaps/news.xml', bytes: news }
  }
  yield { path: 'sitemap.xml', bytes: xmlDocument(parent('sitemapindex', parts, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })) }
  yield { path: 'robots.txt', bytes: `${robots}\nSitemap: ${absolute(site, 'sitemap.xml')}\n` }
}

const sitemap = (urls: readonly string[]) => xmlDocument(parent('urlset', urls, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }))

function* chunks<T>(items: Iterable<T>, most: number): Generator<T[]> {
  let chunk: T[] = []
  for (const item of items) {
    chunk.push(item)
    if (chunk.length < most) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
