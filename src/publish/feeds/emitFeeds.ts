import { feedPath, opmlPath } from '../../contract/paths'
import type { Emitted } from '../edition'
import type { EditionIndex } from '../indexEdition'
import { feedOf } from './feedOf'
import { opmlOf } from './opml'
import { atomFeed, jsonFeed } from './writeFeed'

/** The feeds beside the page that shows a file: none for most kinds of file. */
export function* emitFeeds(index: EditionIndex, key: string): Generator<Emitted> {
  const feed = feedOf(index, key)
  if (!feed) return
  yield { path: feedPath(feed.page, 'xml').slice(1), bytes: atomFeed(index.data.site, feed) }
  yield { path: feedPath(feed.page, 'json').slice(1), bytes: jsonFeed(index.data.site, feed) }
}

/** The list of all feeds; none where the site has no `url`, and so no feed. */
export function* emitOpml(index: EditionIndex): Generator<Emitted> {
  if (index.data.site.url !== '') yield { path: opmlPath.slice(1), bytes: opmlOf(index) }
}
