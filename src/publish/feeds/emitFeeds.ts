import { feedPath, opmlPath } from '../../contract/paths'
import type { Emitted } from '../edition'
import type { EditionIndex } from '../indexEdition'
import { feedOf, feedPageOf } from './feedOf'
import { opmlOf } from './opml'
import { atomFeed, jsonFeed } from './writeFeed'

/** The feeds beside the page that shows a file: none for most kinds of file. `same` where all that the file is made from, and so its feeds, is as it was. */
export function* emitFeeds(index: EditionIndex, key: string, same = false): Generator<Emitted> {
  const { site } = index.data
  const page = feedPageOf(key)
  if (site.url === '' || page === undefined) return
  let known: ReturnType<typeof feedOf>
  const make = () => (known ??= feedOf(index, key))
  for (const [form, write] of [['xml', atomFeed], ['json', jsonFeed]] as const) {
    const path = feedPath(page, form).slice(1)
    if (same) {
      yield { path, same: () => {
        const feed = make()
        return Promise.resolve(feed ? write(site, feed) : '')
      } }
      continue
    }
    const feed = make()
    if (feed) yield { path, bytes: write(site, feed) }
  }
}

/** The list of all feeds; none where the site has no `url`, and so no feed. */
export function* emitOpml(index: EditionIndex): Generator<Emitted> {
  if (index.data.site.url !== '') yield { path: opmlPath.slice(1), bytes: opmlOf(index) }
}
