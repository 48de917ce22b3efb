import { useLocation } from 'react-router-dom'
import { pages } from '../../contract/paths'
import { matchRoute, type AppRoute } from './router'

/** The parts of the edition as masthead and tab bar show them, in the order of their icons (ui/icons.svg); `of` are the routes that belong to each. */
export const sections: { name: string; href: string; of: AppRoute['name'][] }[] = [
  { name: 'Latest', href: pages.latest.href(), of: ['latest'] },
  { name: 'Topics', href: pages.topics.href(), of: ['topics', 'topic'] },
  { name: 'Voices', href: pages.voices.href(), of: ['voices', 'voicesUnder', 'voice'] },
  { name: 'Stories', href: pages.stories.href(), of: ['stories', 'story'] },
  { name: 'Saved', href: pages.saved.href(), of: ['saved'] },
]

/** Which part the page belongs to; an article belongs to none. */
export function useSection(): string | undefined {
  const { pathname } = useLocation()
  const here = matchRoute(pathname)?.route.name
  return sections.find((s) => s.of.some((name) => name === here))?.name
}
