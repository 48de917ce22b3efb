import { matchPath } from 'react-router-dom'
import { pages } from '../../contract/paths'

const kinds = [
  ['topic', pages.topic.pattern, pages.topic.href],
  ['voice', pages.voice.pattern, pages.voice.href],
  ['story', pages.story.pattern, pages.story.href],
] as const

/** What can be followed from an address: its topic, voice or story, else everything. `page` is the address beside which the feed stands. */
export function followed(pathname: string): { what: 'topic' | 'voice' | 'story' | 'edition'; page: string } {
  for (const [what, pattern, href] of kinds) {
    // not to its end: later pages of a topic, voice or story stand below it
    const params = matchPath<string>({ path: pattern, end: false }, pathname)?.params
    const id = params?.['topic'] ?? params?.['id']
    if (id !== undefined) return { what, page: href(id) }
  }
  return { what: 'edition', page: pages.latest.href() }
}
