import { absolute, pages, quotationHash } from '../../contract/paths'
import { isTold, topicRefs, type EditionIndex, type Entry, type Said } from '../indexEdition'
import type { FeedItem } from './feed'

const firstSlugs = new WeakMap<EditionIndex, Map<string, string>>()

/** The slug under which an article was first published: its editor lists the oldest redirect first. */
function firstSlugOf(index: EditionIndex, slug: string): string {
  let known = firstSlugs.get(index)
  if (!known) {
    known = new Map()
    for (const [old, now] of index.redirects) if (!known.has(now)) known.set(now, old)
    firstSlugs.set(index, known)
  }
  return known.get(slug) ?? slug
}

/** When an article last changed, in ISO 8601: at its publication, or by an update or correction since. */
export const changedAt = (entry: Entry) => new Date(Math.max(entry.at, entry.updated === undefined ? entry.at : Date.parse(entry.updated))).toISOString()

function sharedFields(index: EditionIndex, entry: Entry): Pick<FeedItem, 'published' | 'updated' | 'language' | 'tags'> {
  return { published: new Date(entry.at).toISOString(), updated: changedAt(entry), language: entry.language, tags: topicRefs(index, entry.topics).map((t) => t.name) }
}

/** An article, with its standfirst or the beginning of its text. */
export function articleItem(index: EditionIndex, entry: Entry): FeedItem {
  const { site } = index.data
  return {
    id: absolute(site, pages.article.href(firstSlugOf(index, entry.slug))),
    url: absolute(site, pages.article.href(entry.slug)),
    title: entry.headline,
    summary: entry.standfirst ?? entry.lead ?? entry.headline,
    ...sharedFields(index, entry),
  }
}

const longestTitle = 110

function shortened(words: string): string {
  if (words.length <= longestTitle) return words
  const cut = words.lastIndexOf(' ', longestTitle)
  return `${cut > 0 ? words.slice(0, cut) : [...words].slice(0, longestTitle / 2).join('')} …`
}

/** A quotation, at the address that opens it in its article. Words of a machine translation say so, in title and text. */
function quotationItem(index: EditionIndex, entry: Entry, said: Said): FeedItem {
  const url = absolute(index.data.site, pages.article.href(entry.slug)) + quotationHash(said.id)
  const words = said.words.map((w) => `“${w}”`).join(' … ')
  const label = said.wording === 'machine translation' ? ' (machine translation)' : ''
  return { id: url, url, title: shortened(words) + label, summary: `${words}${label}, quoted in: ${entry.headline}`, ...sharedFields(index, entry) }
}

/** A voice's newest quotations; no more articles are looked at than are needed for `most`. */
export function quotationItems(index: EditionIndex, voice: string, most: number): FeedItem[] {
  const items: FeedItem[] = []
  for (const entry of index.byVoice.get(voice) ?? []) {
    for (const said of entry.said) if (isTold(said) && said.speaker === voice) items.push(quotationItem(index, entry, said))
    if (items.length >= most) break
  }
  return items.slice(0, most)
}
