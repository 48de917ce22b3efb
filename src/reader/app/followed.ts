import { matchPath } from 'react-router-dom'
import { pages } from '../../contract/paths'

const kinds = [
  ['topic', pages.topic.pattern, pages.topic.href],
  ['topic', pages.topicPage.pattern, pages.topic.href],
  ['voice', pages.voice.pattern, pages.voice.href],
  ['voice', pages.voicePage.pattern, pages.voice.href],
  ['story', pages.story.pattern, pages.story.href],
  ['story', pages.storyPage.pattern, pages.story.href],
] as const

/** What can be followed from an address: its topic, voice or story, else everything. `page` is the address beside which the feed stands. */
export function followed(pathname: string): { what: 'topic' | 'voice' | 'story' | 'edition'; page: string } {
  for (const [what, pattern, href] of kinds) {
    const params = matchPath<string>(pattern, pathname)?.params
    const id = params?.['topic'] ?? params?.['id']
    if (id !== undefined) return { what, page: href(id) }
  }
  return { what: 'edition', page: pages.latest.href() }
}
