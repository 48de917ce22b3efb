import { absolute, feedPath } from '../../contract/paths'
import type { SiteFile } from '../dataForms'
import type { Feed, FeedItem } from './feed'
import { element, parent, xmlDocument } from '../xml'

/*
 * Atom (RFC 4287) and JSON Feed 1.1, written here rather than by a package: a large edition has tens of thousands of feeds, `feed` takes
 * ten times as long, and it writes neither the language of an entry nor JSON Feed 1.1. The tests read them with two packages' parsers.
 */

export function atomFeed(site: SiteFile, feed: Feed): string {
  const page = absolute(site, feed.page)
  return xmlDocument(parent('feed', [
    element('title', feed.title),
    element('subtitle', feed.description),
    element('id', page),
    parent('link', [], { rel: 'alternate', type: 'text/html', href: page }),
    parent('link', [], { rel: 'self', type: 'application/atom+xml', href: absolute(site, feedPath(feed.page, 'xml')) }),
    element('updated', feed.updated),
    parent('author', [element('name', site.name)]),
    element('icon', absolute(site, '/icons/icon-192.png')),
    ...feed.items.map(entryOf),
  ], { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }))
}

function entryOf(item: FeedItem): string {
  return parent('entry', [
    element('title', item.title),
    element('id', item.id),
    parent('link', [], { rel: 'alternate', type: 'text/html', href: item.url }),
    element('published', item.published),
    element('updated', item.updated),
    element('summary', item.summary),
    ...item.tags.map((term) => parent('category', [], { term })),
  ], { 'xml:lang': item.language })
}

export function jsonFeed(site: SiteFile, feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absolute(site, feed.page),
    feed_url: absolute(site, feedPath(feed.page, 'json')),
    icon: absolute(site, '/icons/icon-512.png'),
    favicon: absolute(site, '/icons/icon-192.png'),
    language: feed.language,
    authors: [{ name: site.name, url: absolute(site, '/') }],
    items: feed.items.map((i) => ({ id: i.id, url: i.url, title: i.title, content_text: i.summary, date_published: i.published, date_modified: i.updated, language: i.language, ...(i.tags.length > 0 ? { tags: i.tags } : {}) })),
  })
}
