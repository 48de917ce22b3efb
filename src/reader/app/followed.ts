import { pages } from '../../contract/paths'
import { matchRoute } from './router'

/** What can be followed from an address: its topic, voice or story (from each of their pages), else everything. `page` is the address beside which the feed stands. */
export function followed(pathname: string): { what: 'topic' | 'voice' | 'story' | 'edition'; page: string } {
  const { route, params } = matchRoute(pathname) ?? {}
  const id = params?.['topic'] ?? params?.['id']
  const what = route?.name
  return id !== undefined && (what === 'topic' || what === 'voice' || what === 'story') ? { what, page: pages[what].href(id) } : { what: 'edition', page: pages.latest.href() }
}
