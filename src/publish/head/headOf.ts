import type { ArticleShard } from '../../contract/edition'
import { absolute, pages } from '../../contract/paths'
import type { EditionIndex } from '../indexEdition'
import { changedAt } from '../feeds/feedItems'
import { embeddedJson, pageOfKey } from '../pages'
import type { Picture } from '../pictures/pictures'
import { sharingTags, type Shared, type SharedPicture } from './sharingTags'
import { articleData, breadcrumbData, graphOf, websiteData } from './structuredData'
import { wayTo } from './wayTo'

/** Articles that have a picture of their own. */
export const newest = 1000

/** What a page's head shows besides the page's own files: whether its article is new enough for a picture of its own, and the name of its place. */
export function besidesOf(index: EditionIndex, key: string): string {
  const [kind, id = ''] = key.split('/')
  if (kind === 'article') return (index.bySlug.get(id)?.row ?? newest) < newest ? 'new' : ''
  return kind === 'place' ? (index.places.get(id)?.place.name ?? '') : ''
}

const iconPicture = (name: string): SharedPicture => ({ path: 'icons/icon-512.png', alt: name, width: 512, height: 512 })

/**
 * What belongs in the head of the page that shows a file, beside what its route puts there: tags for sharing, and what search engines
 * read. It is written for those who fetch the page; the reader takes it out when it goes on to another page without fetching it.
 */
export function headOf(index: EditionIndex, key: string, value: unknown, picture: Picture | undefined): (head: string) => string {
  const { site } = index.data
  const page = pageOfKey(key) ?? pages.latest.href()
  const entry = key.startsWith('article/') ? index.bySlug.get(key.slice('article/'.length)) : undefined
  // later pages of a story tell their number in the title that their route gives
  const story = key.startsWith('story/') ? index.stories.get(key.slice('story/'.length)) : undefined
  const title = entry?.headline ?? story?.headline
  const section = entry && index.topics.get(entry.topics[0] ?? '')?.name
  const shared: Shared = {
    page,
    kind: entry ? 'article' : 'website',
    ...(title === undefined ? {} : { title }),
    picture: picture ?? iconPicture(site.name),
    ...(entry ? { published: new Date(entry.at).toISOString(), changed: changedAt(entry) } : {}),
    ...(section === undefined ? {} : { section }),
  }
  const way = wayTo(index, key)
  const things = site.url === '' ? [] : [
    ...(key === 'latest/1' ? [websiteData(site)] : []),
    ...(entry ? [articleData(site, value as ArticleShard, entry.words, picture && absolute(site, picture.path))] : []),
    ...(way.length > 0 ? [breadcrumbData(site, way)] : []),
  ]
  const data = things.length === 0 ? '' : `<script type="application/ld+json">${embeddedJson(graphOf(things))}</script>`
  return (head) => sharingTags(site, head, shared) + data
}
